import { isInscribed } from "#quotes/cues/things-with-words.ts";
import type { Entity } from "#quotes/names/entity.ts";
import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import { isWriting } from "#quotes/people/papers/writings.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { persons } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";

/**
 * Whether the sentence of a paragraph that leads to words in marks is about another than who may have said them: "The
 * critics were less kind. “…”", "He rang twice. “…”", "The headline the next day: “…”".
 */
export function leadsToAnother(r: Reading, { open }: Place, { gender }: Entity): boolean {
  const lead = sentenceAt(r, open - 1);
  if (!lead || r.blockOf[lead.from] !== r.blockOf[open] || isMarked(r, lead.from)) return false;
  const subject = phraseStartingAt(r, lead.from, Math.min(lead.to, open));
  if (subject?.form === "nominal") return isAnother(r, subject);
  const sex = subject?.form === "pronoun" ? genderOf(r, subject) : null;
  return sex !== null && gender !== null && sex !== gender;
}

/** People, a body, a thing with words on it; "the singer" may be whoever spoke before. */
function isAnother(r: Reading, { from, head }: Mention): boolean {
  const lower = lowerAt(r, head);
  if (hasClass(r, head, persons))
    return lowerAt(r, from) !== "the" || /[^s]s$/.test(lower) || plurals.test(lower);
  return (
    hasClass(r, head, is.body | is.demonym) ||
    isInscribed(r, head) ||
    isWriting(lower) ||
    crowds.test(lower)
  );
}

const plurals = /^(?:people|men|women|children|police)$/;
const crowds = /^(?:audience|crowd|mob|onlookers)s?$/;
