import { type Entity, entityAt, type People, runAt } from "#quotes/names/entity.ts";
import { behindApposition } from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isVerb, sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import { isAnotherIn, isReaction } from "./reactions.ts";

/** Somebody named, with the place that names them. */
export interface Introduced {
  readonly entity: Entity;
  readonly run: NameRun;
}

/**
 * Whom the sentence right before "he" or "she" leads up to: "Ruiz was blunt. “No,” she said", "Ruiz shrugged", and the Ruiz of
 * "Ruiz said it would rain" whom nothing but the verb tells to be somebody.
 */
export function introducedBefore(
  r: Reading,
  people: People,
  { from, head }: Mention,
): Introduced | null {
  const sex = sexOfPronoun(r, head);
  const sentence = r.sentences[(r.sentenceOf[from] ?? 0) - 1];
  if (!sex || !hasClass(r, head, is.subjectPronoun) || !sentence) return null;
  if (isMarked(r, sentence.from) || isMarked(r, sentence.to - 1)) return null;
  const block = r.blockOf[sentence.from] ?? 0;
  if ((r.blockOf[from] ?? 0) - block > 1) return null;
  const first = lowerAt(r, sentence.from) === "but" ? sentence.from + 1 : sentence.from;
  const run = runAt(people, first);
  const entity = entityAt(people, first);
  if (!run || !entity || !mayBePerson(r, entity, run) || (entity.gender ?? sex) !== sex)
    return null;
  const verb = behindAdverb(r, behindApposition(r, run.to));
  const rest = { from: verb, to: sentence.to };
  if (isAnotherIn(r, rest, sex) || isSomebodyNamedIn(people, rest, sex)) return null;
  if (!people.onlyOpening.has(entity)) return isReaction(r, verb) ? { entity, run } : null;
  const apart = lowerAt(r, run.to) === "," && !hasClass(r, run.to + 1, is.relative);
  // "Somehow, the boat will float, said Ruiz"
  if (r.classes[first] !== 0 || (apart && hasVerb(r, run.to + 1, verb))) return null;
  return isReaction(r, verb) || isSaid(r, verb) ? { entity, run } : null;
}

/** Whether anybody of a sex is named in a stretch. */
export function isSomebodyNamedIn(
  { runs, entityOf }: People,
  { from, to }: TokenRange,
  sex: "male" | "female",
): boolean {
  for (let i = runsBefore(runs, from); (runs[i]?.from ?? to) < to; i += 1) {
    const { kind, gender = null } = entityOf[i] ?? {};
    if (kind === "person" && (gender ?? sex) === sex) return true;
  }
  return false;
}

function hasVerb(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isVerb(r, i)) return true;
  return false;
}

/** A person, or what is told to be a place by nothing but its looks. */
function mayBePerson(r: Reading, { kind }: Entity, { from, to }: NameRun): boolean {
  if (kind !== "place") return kind === "person";
  for (let i = from; i < to; i += 1) if (hasClass(r, i, is.place)) return false;
  return true;
}

function behindAdverb(r: Reading, at: number): number {
  return hasClass(r, at, is.adverb) ? at + 1 : at;
}

function isSaid(r: Reading, at: number): boolean {
  return ((r.verb(at)?.classes ?? 0) & speechClasses) !== 0;
}
