import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { type Anaphor, type Antecedent, genderOf, type Named } from "./antecedent.ts";
import { antecedentsWithFeatures } from "./antecedent-features.ts";
import { citedBefore, isNamelessSince } from "./cited-source.ts";
import type { Speakers } from "./resolved.ts";
import { type DescribedSubject, subjectDescribedBefore } from "./subjects-before.ts";

/** How far back names are looked at, in names and in sentences. */
const mostNames = 60;
const mostSentences = 14;
/** How many names of each of the people named most are looked at from farther back. */
const mostFromAfar = 4;
const longestByline = 12;
/** How far behind the verb of "he" a name is surely another's, in tokens. */
const nearest = 4;

/** Everybody whom an anaphor may mean, nearest first; a description last. */
export function antecedentsOf(
  r: Reading,
  all: Speakers,
  anaphor: Anaphor,
  mayBe: (entity: Entity) => boolean,
): Antecedent[] {
  const { mention } = anaphor;
  const otherwise = calledOtherwise(r, all, anaphor);
  const { onlyOpening, plainWords } = all.people;
  const fits = (entity: Entity) =>
    (anaphor.personal ? entity.kind === "person" : isThing(r, anaphor, entity)) &&
    !isSpokenOf(r, mention, entity) &&
    !hasJustAsked(r, mention, entity) &&
    !isSpokenTo(r, mention, entity) &&
    !isMatter(r, all, mention, entity) &&
    !(anaphor.gender && entity.gender && anaphor.gender !== entity.gender) &&
    !(otherwise.size > 0 && !entity.gender && otherwise.has(all.speakerOf(entity))) &&
    !(anaphor.personal ? onlyOpening : plainWords).has(entity) &&
    mayBe(entity);
  const told = mention.form === "pronoun" ? describedBefore(r, anaphor) : null;
  const cited = mention.form === "pronoun" ? citedBefore(r, all, anaphor) : null;
  const subject = told ?? cited;
  // "The report is thin. “…,” it says": what the sentence before is about leaves no rival to "it".
  const alone =
    subject && (!anaphor.personal || (cited && isNamelessSince(r, all, cited, mention)));
  const named = alone ? [] : namedBefore(r, all, anaphor, fits);
  return antecedentsWithFeatures(r, all, anaphor, named, subject);
}

/** Who was "he" where "she" is asked for now, when they spoke last: of those whose name tells no sex. */
function calledOtherwise(r: Reading, { heard }: Speakers, { gender }: Anaphor): Set<Speaker> {
  if (!gender) return new Set();
  const other = gender === "male" ? /^(?:she|her)$/ : /^(?:he|his|him)$/;
  const so = heard.filter(({ at }) => other.test(lowerAt(r, at)));
  return new Set(so.map(({ speaker }) => speaker));
}

/** The Ruiz of "He said Ruiz would come": whoever a main clause's "he" names behind its verb is another. */
function isSpokenOf(r: Reading, { form, from, to }: Mention, { runs }: Entity): boolean {
  if (form !== "pronoun" || !r.verb(to)) return false;
  const lead = r.classes[from - 1] ?? 0;
  const opens = r.sentences[r.sentenceOf[from] ?? 0]?.from === from;
  const joined = r.tokens[from - 1]?.kind === "mark" || (lead & is.coordinator) !== 0;
  if (!opens && !joined) return false;
  for (let i = runsBefore(runs, to); i < runs.length; i += 1) {
    const run = runs[i];
    if (!run || r.sentenceOf[run.from] !== r.sentenceOf[from]) return false;
    if (run.from - to > nearest) return false;
    if (r.markedOf[run.from] === r.markedOf[from]) return true;
  }
  return false;
}

/** "Speaking to Ana Ruiz, she said", "cross-examined by Ruiz, he said": whoever is spoken to or asks before a pronoun is another. */
function isSpokenTo(r: Reading, { form, from }: Mention, { runs }: Entity): boolean {
  const last = runs[runsBefore(runs, from) - 1];
  if (form !== "pronoun" || !last || r.sentenceOf[last.from] !== r.sentenceOf[from]) return false;
  const holds = lowerAt(r, last.from - 1);
  const before = lowerAt(r, last.from - 2);
  return /^(?:to|with)$/.test(holds) ? spoken.test(before) : holds === "by" && asked.test(before);
}

const spoken = /^(?:speaking|talking|chatting|writing|interview|conversation)$/;
const asked =
  /^(?:asked|questioned|pressed|quizzed|challenged|interviewed|prompted|questioning|(?:cross-)?examin(?:ed|ation))$/;

/** Somebody described of whom nothing says that they are of the other sex. */
function describedBefore(r: Reading, { mention, gender, last }: Anaphor): DescribedSubject | null {
  const subject = subjectDescribedBefore(r, mention, last);
  const own = subject && genderOf(r, subject.mention);
  return gender && own && gender !== own ? null : subject;
}

/** Whether "it" or "the firm" can mean what is named; a place only where it is described as one. */
function isThing(r: Reading, { mention }: Anaphor, entity: Entity): boolean {
  if (entity.kind === "place" && /^the(?:y|m|ir)$/.test(lowerAt(r, mention.head))) return false;
  if (entity.kind === "place" && mention.form === "nominal")
    return /^(?:country|nation|state|city|town|county|region|government|island)$/.test(
      lowerAt(r, mention.head),
    );
  return !isPerson(entity);
}

/** Whether a title, a first name, a role or a pronoun tells that a name is a person's. */
function isPerson({ kind, gender, roles, runs }: Entity): boolean {
  return (
    kind === "person" &&
    (gender !== null || roles.length > 0 || runs.some((run) => run.kind === "person"))
  );
}

function namedBefore(
  r: Reading,
  { people }: Speakers,
  { mention, personal }: Anaphor,
  fits: (entity: Entity) => boolean,
): Named[] {
  const { runs, entityOf, prominent } = people;
  const here = r.sentenceOf[mention.from] ?? 0;
  const found = new Map<Entity, [NameRun, ...NameRun[]]>();
  const first = runsBefore(runs, mention.from) - 1;
  for (let i = first; i >= Math.max(0, first - mostNames); i -= 1) {
    const run = runs[i];
    const entity = entityOf[i];
    if (!run || !entity) continue;
    const known = found.get(entity);
    if (!(known || fits(entity)) || !isOfStory(r, run, mention)) continue;
    if (here - (r.sentenceOf[run.from] ?? 0) > mostSentences) break;
    if (known) known.push(run);
    else found.set(entity, [run]);
  }
  if (personal)
    for (const entity of prominent) {
      if (found.has(entity) || !fits(entity)) continue;
      const nearest = runsBefore(entity.runs, mention.from) - 1;
      const its = entity.runs.slice(Math.max(0, nearest - mostFromAfar), nearest + 1).reverse();
      const [last, ...rest] = its.filter((run) => isOfStory(r, run, mention));
      if (last) found.set(entity, [last, ...rest]);
    }
  return [...found].map(([entity, its]) => ({ kind: "named", entity, runs: its }));
}

/** Whether a name stands on the anaphor's side of the quotation marks, and in no byline. */
function isOfStory(r: Reading, { from, to, block }: NameRun, mention: Mention): boolean {
  const marked = r.markedOf[from] ?? -1;
  const here = marked < 0 || marked === r.markedOf[mention.from];
  return (
    here &&
    !isByline(r, block) &&
    !isDateline(r, from, block) &&
    !isExample(r, from, to) &&
    !isAskedOf(r, from, mention)
  );
}

/** In tokens: "such as Ana Ruiz, Tom Ekman and". */
const longestList = 10;

/** The Ruiz of "figures like Ekman and Ana Ruiz": an example, whom the article is not about. */
function isExample(r: Reading, from: number, to: number): boolean {
  if (isVerb(r, to)) return false;
  for (let i = from - 1; i > from - longestList; i -= 1) {
    const lower = lowerAt(r, i);
    if (lower === "like") return /[^s]s$/.test(lowerAt(r, i - 1));
    if (lower === "as") return lowerAt(r, i - 1) === "such";
    if (!isCapital(r, i) && !/^(?:and|or|,|’s|'s)$/.test(lower)) return false;
  }
  return false;
}

/** "NEW DELHI: ", "LUND (Wire) — ": where an article was written. */
function isDateline(r: Reading, from: number, block: number): boolean {
  const { from: first, to } = r.blocks[block] ?? { from: -1, to: -1 };
  if (from !== first) return false;
  let i = first;
  while (i < to && /^[\p{Lu},.]+$/u.test(r.tokens[i]?.text ?? "")) i += 1;
  return (
    i > first &&
    (r.tokens[first]?.text.length ?? 0) > 2 &&
    /^[:(—–-]$/.test(r.tokens[i]?.text ?? "")
  );
}

/** The Ruiz of "Asked whether Ruiz would come, he said": whom a question is about has not been asked it. */
function isAskedOf(r: Reading, at: number, mention: Mention): boolean {
  if (mention.form !== "pronoun" || r.sentenceOf[at] !== r.sentenceOf[mention.from]) return false;
  return opensAsAsked(r, at);
}

/** The Ruiz of "Asked by Ruiz whether he would go, the banker paused. “…,” he said": who asks does not answer. */
function hasJustAsked(r: Reading, { form, from }: Mention, { runs }: Entity): boolean {
  const last = runs[runsBefore(runs, from) - 1]?.from ?? from;
  if (form !== "pronoun" || (r.sentenceOf[from] ?? 0) - (r.sentenceOf[last] ?? 0) > 1) return false;
  return lowerAt(r, last - 1) === "by" && opensAsAsked(r, last);
}

/** The Ruiz of "On Ruiz, who heads the mill, she is brief" and "Asked about Ruiz, he laughed": what the speaker is asked about. */
function isMatter(
  r: Reading,
  { people }: Speakers,
  { form, from }: Mention,
  { runs }: Entity,
): boolean {
  const last = runs[runsBefore(runs, from) - 1]?.from ?? from;
  if (form !== "pronoun" || r.sentenceOf[from] !== r.sentenceOf[last] || last === from)
    return false;
  const opening = r.sentences[r.sentenceOf[from] ?? 0]?.from ?? from;
  const on = /^(?:on|about)$/.test(lowerAt(r, opening));
  if (on) return r.tokens[from - 1]?.text === "," && entityAt(people, opening + 1) !== undefined;
  return lowerAt(r, last - 1) === "about" && opensAsAsked(r, last);
}

function opensAsAsked(r: Reading, at: number): boolean {
  const opening = lowerAt(r, r.sentences[r.sentenceOf[at] ?? 0]?.from ?? -1);
  return /^(?:asked|questioned|pressed|quizzed)$/.test(opening);
}

/** "By Ana Ruiz": the writer is nobody of the story. */
function isByline(r: Reading, block: number): boolean {
  const { from, to } = r.blocks[block] ?? { from: 0, to: 0 };
  return r.tokens[from]?.text === "By" && to - from <= longestByline;
}
