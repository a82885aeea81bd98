import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { Entity } from "./entity.ts";
import type { NameRun } from "./name-run.ts";
import type { Speakers } from "./resolved.ts";

const reach = 40;
const longestOpening = 12;
const longestByline = 12;

/** What speaks for a name that a pronoun may stand for, set by hand on annotated train articles. */
export const weight = {
  opens: 1.2,
  acts: 1,
  gender: 1,
  goesOn: 1.5,
  overtaken: 0.5,
  sentence: 0.45,
};

/** A name with how much it stands out where a pronoun looks back at it. */
export interface ProminentName {
  readonly run: NameRun;
  readonly entity: Entity;
  readonly score: number;
  /** Whether its sentence is about whom it names. */
  readonly opens: boolean;
}

/** Names before the mention with their prominence: near, early in their sentence, not owned. */
export function namesBefore(r: Reading, all: Speakers, mention: Mention): ProminentName[] {
  const { runs, entityOf } = all.people;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) < mention.from) low = middle + 1;
    else high = middle;
  }
  const found: ProminentName[] = [];
  const here = r.sentenceOf[mention.from] ?? 0;
  for (let i = low - 1; i >= Math.max(0, low - reach); i -= 1) {
    const run = runs[i];
    const entity = entityOf[i];
    if (!run || !entity) continue;
    if ((r.markedOf[run.from] ?? -1) >= 0 && r.markedOf[run.from] !== r.markedOf[mention.from])
      continue;
    if (isByline(r, run.block)) continue;
    const away = here - (r.sentenceOf[run.from] ?? 0);
    if (away > 12) break;
    const sentence = r.sentences[r.sentenceOf[run.from] ?? 0];
    const from = sentence?.from ?? run.from;
    const relative = isRelative(r, from, run.from);
    const opens = !relative && (opensSentence(r, from, run.from) || followsClause(r, from, run));
    const score = prominence(r, run, opens) - away * weight.sentence;
    found.push({ run, entity, opens, score: relative ? score - weight.opens : score });
  }
  return found;
}

/** Whom most of the article so far is about, for a pronoun with no name near: the person named most. */
export function mostNamed(
  all: Speakers,
  before: number,
  fits: (entity: Entity) => boolean,
): ProminentName | null {
  let best: ProminentName | null = null;
  for (const entity of all.people.entities) {
    const score = entity.runs.filter((run) => run.from < before).length;
    const run = entity.runs[0];
    if (entity.kind !== "person" || !run || score <= (best?.score ?? 0) || !fits(entity)) continue;
    best = { run, entity, score, opens: true };
  }
  return best;
}

function prominence(r: Reading, run: NameRun, opens: boolean): number {
  const next = r.tokens[run.to];
  let score = 0;
  if (opens) score += weight.opens;
  if (givesName(r, run.from)) score += weight.acts;
  if (next?.kind === "clitic" || next?.text === "’") score -= 1.2;
  const c = r.classes[run.to] ?? 0;
  if (c & (is.auxiliary | is.modal | is.pastVerb | is.presentVerb) || r.verb(run.to))
    score += weight.acts;
  const before = r.classes[run.from - 1] ?? 0;
  if (before & is.preposition) score -= 0.8;
  if (r.verb(run.from - 1) && !c) score += 0.3;
  return score;
}

/** "Asked whether it hurt, Ana laughed", "When the doors opened, Ana walked": who the main clause is about. */
function followsClause(r: Reading, from: number, { from: at, to }: NameRun): boolean {
  const c = r.classes[from] ?? 0;
  const leads = c & (is.preposition | is.subordinator | is.pastVerb) || r.verb(from);
  if (!leads || r.tokens[at - 1]?.text !== ",") return false;
  return ((r.classes[to] ?? 0) & is.pastVerb) !== 0 || r.verb(to) !== undefined;
}

/** "Her sister Enid": the sentence goes on about whose sister she is. */
function isRelative(r: Reading, from: number, at: number): boolean {
  const owner = /^(?:his|her)$/.test(r.tokens[from]?.lower ?? "");
  const kin = (r.classes[at - 1] ?? 0) & (is.maleNoun | is.femaleNoun);
  return owner && at > from + 1 && at - from < 4 && kin !== 0;
}

/**
 * Whether a name is its sentence's first, or ends its first phrase ("The bank's founder Ana"), or
 * is what that phrase describes ("The mayor, Ana").
 */
function opensSentence(r: Reading, from: number, at: number): boolean {
  if (at - from < 3 || givesName(r, at)) return true;
  if (at - from > longestOpening) return false;
  const ownPhrase = (r.classes[at - 1] ?? 0) & (is.role | is.title);
  if (!ownPhrase && r.tokens[at - 1]?.text !== ",") return false;
  const clause = is.auxiliary | is.modal | is.pastVerb | is.presentVerb | is.subordinator;
  for (let i = from; i < at; i += 1) {
    const c = r.classes[i] ?? 0;
    if (c & clause || r.verb(i)) return false;
    if (c & is.preposition && r.tokens[i]?.lower !== "of" && i < from + 2) return false;
  }
  return true;
}

/** "a motorist, who simply identified himself as Emeka" */
function givesName(r: Reading, at: number): boolean {
  if (r.tokens[at - 1]?.lower !== "as") return false;
  for (let i = at - 2; i > at - 6; i -= 1)
    if (/^(?:identified|named|known|name)$/.test(r.tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "By Ana Ruiz": the writer is nobody of the story. */
function isByline(r: Reading, block: number): boolean {
  const { from, to } = r.blocks[block] ?? { from: 0, to: 0 };
  return r.tokens[from]?.text === "By" && to - from <= longestByline;
}
