import type { Entity } from "#quotes/names/entity.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { opensAsAsked } from "#quotes/people/told-before/questions.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral, isVerb, sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import type { Anaphor, Named } from "./antecedent.ts";
import { isInWordsBefore } from "./words-before.ts";

/** How far back names are looked at, in names and in sentences. */
const mostNames = 60;
const mostSentences = 14;
/** How many names of each of the people named most are looked at from farther back. */
const mostFromAfar = 4;

/** Everybody named before an anaphor who may be meant, nearest first; the people named most from farther back too. */
export function namedBefore(
  r: Reading,
  all: Speakers,
  { mention, personal }: Anaphor,
  fits: (entity: Entity) => boolean,
): Named[] {
  const { apart } = all;
  const { runs, entityOf, prominent } = all.people;
  const isInWords = isInWordsBefore(r, all, mention);
  const here = r.sentenceOf[mention.from] ?? 0;
  const found = new Map<Entity, [NameRun, ...NameRun[]]>();
  /** Each is named several times. */
  const unfit = new Set<Entity>();
  const isFit = (entity: Entity) => {
    if (unfit.has(entity)) return false;
    const fit = fits(entity);
    if (!fit) unfit.add(entity);
    return fit;
  };
  const isTold = (run: NameRun, entity: Entity) =>
    !apart.has(run.block) && isOfStory(r, run, mention) && !isInWords(run, entity);
  const first = runsBefore(runs, mention.from) - 1;
  for (let i = first; i >= Math.max(0, first - mostNames); i -= 1) {
    const run = runs[i];
    const entity = entityOf[i];
    if (!run || !entity) continue;
    if (here - (r.sentenceOf[run.from] ?? 0) > mostSentences) break;
    const known = found.get(entity);
    if (!(known || isFit(entity)) || !isTold(run, entity)) continue;
    if (known) known.push(run);
    else found.set(entity, [run]);
  }
  for (const entity of personal ? prominent : []) {
    if (found.has(entity) || !isFit(entity)) continue;
    const end = runsBefore(entity.runs, mention.from);
    const lately = entity.runs.slice(Math.max(0, end - 1 - mostFromAfar), end).reverse();
    const [nearest, ...rest] = lately.filter((run) => isTold(run, entity));
    if (nearest) found.set(entity, [nearest, ...rest]);
  }
  return [...found].map(([entity, its]) => ({ kind: "named", entity, runs: its }));
}

/** Whether a name stands on the anaphor's side of the quotation marks, and is one that the article tells of. */
function isOfStory(r: Reading, run: NameRun, mention: Mention): boolean {
  const { from, to, block } = run;
  if (isMarked(r, from) && r.markedOf[from] !== r.markedOf[mention.from]) return false;
  if (mention.form === "pronoun" && sexOfPronoun(r, mention.head) && isOfAnother(r, run))
    return false;
  return !isDateline(r, from, block) && !isExample(r, from, to) && !isAskedOf(r, from, mention);
}

/** The Abbey of "Ana Ruiz (Labour, Abbey)", and the Lund of "In Lund, Ana Ruiz waited" and "Ana Ruiz, of Lund,": where somebody is of. */
function isOfAnother(r: Reading, { from, to }: NameRun): boolean {
  if (isOneOf(r, from - 1, "in at of from") && lowerAt(r, to) === ",")
    return lowerAt(r, from - 2) === "," || sentenceAt(r, from)?.from === from - 1;
  let open = from - 1;
  while (open > from - longestList && (isCapital(r, open) || isOneOf(r, open, ", / –"))) open -= 1;
  return lowerAt(r, open) === "(" && lowerAt(r, to) === ")" && isCapital(r, open - 1);
}

/** "NEW DELHI: ", "LUND (Wire) — ": where an article was written. */
function isDateline(r: Reading, from: number, block: number): boolean {
  const { from: first, to } = r.blocks[block] ?? { from: -1, to: -1 };
  if (from !== first || (r.tokens[first]?.text.length ?? 0) <= 2) return false;
  let end = first;
  while (end < to && /^[\p{Lu},.]+$/u.test(r.tokens[end]?.text ?? "")) end += 1;
  return end > first && isOneOf(r, end, ": ( — – -");
}

/** The Ruiz of "figures like Ekman and Ana Ruiz": an example, whom the article is not about. */
function isExample(r: Reading, from: number, to: number): boolean {
  if (isVerb(r, to)) return false;
  for (let i = from - 1; i > from - longestList; i -= 1) {
    const lower = lowerAt(r, i);
    if (lower === "like") return isOfSeveral(lowerAt(r, i - 1));
    if (lower === "as") return lowerAt(r, i - 1) === "such";
    if (!isCapital(r, i) && !isAmong(lower, listing)) return false;
  }
  return false;
}

const listing = wordSet("and or , 's");
/** In tokens: "such as Ana Ruiz, Tom Ekman and". */
const longestList = 10;

/** The Ruiz of "Asked whether Ruiz would come, he said": whom a question is about has not been asked it. */
function isAskedOf(r: Reading, at: number, { form, from }: Mention): boolean {
  return form === "pronoun" && r.sentenceOf[at] === r.sentenceOf[from] && opensAsAsked(r, at);
}
