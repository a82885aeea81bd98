import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { personClasses, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { startsClause } from "./relative-clauses.ts";

/**
 * "Experts they trust", "people we spoke to": whom a clause without "that" tells of, by whoever does something to them.
 * @param last the last token before the verb
 */
export function ownerOfBareClause(r: Reading, last: number, floor: number): Mention | null {
  const pronoun = pronounBefore(r, last, floor);
  if (pronoun < 0) return null;
  const owner = phraseEndingAt(r, pronoun - 1, floor);
  if (!owner || !hasClass(r, owner.head, speakerClasses)) return null;
  if (!startsClause(r, owner.from, floor)) return null;
  return owner;
}

/** "they" before "trust", "we" before "spoke to"; -1 where none stands right before such words. */
function pronounBefore(r: Reading, last: number, floor: number): number {
  const verb = hasClass(r, last, is.preposition) ? last - 1 : last;
  const c = r.classes[verb] ?? 0;
  const acts = c & (is.baseVerb | is.pastVerb | is.presentVerb) || r.verb(verb);
  const pronoun = hasClass(r, verb - 1, is.adverb | is.auxiliary) ? verb - 2 : verb - 1;
  const stands = pronoun > floor && hasClass(r, pronoun, is.subjectPronoun);
  return stands && (acts || /[a-z]{3}[^s]s$/.test(lowerAt(r, verb))) ? pronoun : -1;
}

/**
 * "Experts" of "Experts on trade and farming said", "the section" of "the section on murder said": what a preposition
 * behind the first phrase of a clause holds is no subject; of two that it holds the last, where nobody speaks whom that names.
 */
export function ownerOfHeld(r: Reading, nearest: Mention, floor: number): Mention | null {
  const { from, to, head, end } = nearest;
  if (!hasClass(r, from - 1, is.coordinator | is.preposition)) return null;
  const joined = isOneOf(r, from - 1, "and or");
  if (joined ? hasClass(r, head, speakerClasses) : !isOneOf(r, from - 1, "on about")) return null;
  const owner = phraseStartingAt(r, clauseStart(r, from, floor), to);
  if (!owner || !startsClause(r, owner.from, floor) || owner.head >= from - 1) return null;
  if (!hasClass(r, owner.head + 1, is.preposition)) return null;
  if (!(joined ? hasClass(r, owner.head, personClasses) : isPlainThing(r, owner))) return null;
  for (let i = owner.head + 2; i < from - 1; i += 1)
    if (r.tokens[i]?.kind !== "word" || hasClass(r, i, unheld) || r.verb(i)) return null;
  return { ...owner, end };
}

/** The token behind the last comma before a phrase; the first of the sentence where none stands there. */
function clauseStart(r: Reading, from: number, floor: number): number {
  let start = from;
  while (start > floor && lowerAt(r, start - 1) !== ",") start -= 1;
  return start;
}

/** "the section", against "the mayor", of whom other rules tell, and "the day" of "the day after the vote Ruiz said". */
function isPlainThing(r: Reading, { form, from, head }: Mention): boolean {
  const thing = form === "nominal" && hasClass(r, from, is.determiner);
  return thing && !hasClass(r, head, speakerClasses | is.time | is.timeNoun);
}

const unheld = is.auxiliary | is.modal | is.subordinator | is.relative | is.subjectPronoun;

/** "a later interview" of "Ana Ruiz left and in a later interview called it": where a second verb's deed is done, not who does it. */
export function isWhereNext(r: Reading, { from, head }: Mention, floor: number): boolean {
  const lead = from - 1;
  if (lead - 1 <= floor || !hasClass(r, lead, is.preposition)) return false;
  if (hasClass(r, head, personClasses | is.demonym)) return false;
  const held = isOneOf(r, lead, "in on at to") && isOneOf(r, lead - 1, "and but then");
  return held && !(isCapital(r, head) && hasClass(r, from, is.determiner));
}
