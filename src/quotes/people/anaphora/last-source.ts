import type { Span } from "#articles/article.ts";
import { nameMention, runsBefore } from "#quotes/names/name-run.ts";
import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import { isUnnamedPerson } from "#quotes/people/antecedents/unnamed-person.ts";
import { nameSteps, step } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import { questionBefore } from "#quotes/people/told-before/questions.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/** How many sentences before a pronoun the source may have been cited. */
const reach = 2;
/** How sure it is that a pronoun that fits nobody named goes on with the source. */
const sure = 0.7;

/**
 * "He" after "an agency spokesman said", "they" after "the researchers said", "it" after "the company said", or after the
 * words of somebody whose name tells no sex: the one source that was just cited.
 */
export function lastSource(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const cited = justCited(r, all, mention, last);
  if (!cited) return null;
  const { speaker } = cited;
  const word = lowerAt(r, mention.head);
  const gender = genderOf(r, mention);
  if (isAmong(word, "it its"))
    return speaker.kind === "institution" ? goesOn(r, mention, cited) : null;
  if (isAmong(word, "they them their")) return areMany(speaker) ? goesOn(r, mention, cited) : null;
  if (speaker.kind === "person") return lastNamed(r, all, mention, cited, gender);
  return isUnnamedPerson(speaker, gender) ? goesOn(r, mention, cited) : null;
}

/** "One parent said. “…,” the mother of two added": the source without a name that was just cited, told of once more. */
export function lastDescribed(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const cited = justCited(r, all, mention, last);
  const fits = cited && isUnnamedPerson(cited.speaker, genderOf(r, mention));
  return fits && !isToldOfBeside(r, mention, cited) ? goesOn(r, mention, cited) : null;
}

/** "The doctor gave the man pills. According to the man": who is described so beside the source is another. */
function isToldOfBeside(r: Reading, { from, head }: Mention, { at, printed }: Cited): boolean {
  const word = lowerAt(r, head);
  for (let i = r.sentences[r.sentenceOf[at] ?? 0]?.from ?? at; i < from; i += 1) {
    const { start, lower } = r.tokens[i] ?? { start: 0, lower: "" };
    if (lower === word && (start < printed.start || start >= printed.end)) return true;
  }
  return false;
}

/** Who was cited last, not far before. */
interface Cited {
  readonly speaker: Speaker;
  /** Token of the words that name or describe them beside their cue. */
  readonly at: number;
  readonly printed: Span;
}

function justCited(
  r: Reading,
  { heard }: Speakers,
  { from }: Mention,
  last: Speaker | null,
): Cited | null {
  const cited = heard.at(-1);
  const printed = last?.mentions.at(-1);
  if (!last || !printed || cited?.speaker !== last) return null;
  const away = (r.sentenceOf[from] ?? 0) - (r.sentenceOf[cited.at] ?? 0);
  return away > reach ? null : { speaker: last, at: cited.at, printed };
}

function goesOn(r: Reading, mention: Mention, { speaker, printed }: Cited): Resolved {
  const how = mention.form === "pronoun" ? "pronoun" : "nominal";
  const steps = [step(r, how, mention), step(r, "nominal", printed)];
  return { speaker, how, steps, rivals: [], sure };
}

/** "Lee Baker, a planner, said. “…,” he added": nobody else was named since. */
function lastNamed(
  r: Reading,
  all: Speakers,
  mention: Mention,
  { speaker, at }: Cited,
  gender: "male" | "female" | null,
): Resolved | null {
  const { people } = all;
  const entity = all.entityOf(speaker);
  if (!entity || (entity.gender && gender && entity.gender !== gender)) return null;
  if (questionBefore(r, people, mention)?.asker === entity) return null;
  for (let i = runsBefore(people.runs, at + 1); i < people.runs.length; i += 1) {
    const run = people.runs[i];
    if (!run || run.from >= mention.from) break;
    const other = people.entityOf[i];
    if (other?.kind === "person" && other !== entity) return null;
  }
  const name = entity.runs[runsBefore(entity.runs, at + 1) - 1];
  if (!name) return null;
  const steps = [step(r, "pronoun", mention), ...nameSteps(r, all, speaker, nameMention(r, name))];
  return { speaker, how: "pronoun", steps, rivals: [], sure };
}

/** "Russian authorities", "the researchers", "Ana Ruiz and Tom Ekman" */
function areMany({ kind, name }: Speaker): boolean {
  if (kind === "person") return name.includes(" and ");
  const words = name.toLowerCase().split(" ");
  const many = is.role | is.body | is.demonym;
  return words.some((word) => isOfSeveral(word) && (classesOf(word) & many) !== 0);
}
