import { entityAt } from "#quotes/names/entity.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** "The club" of "The club has signed a striker, whom it described as “…”": the body that the sentence is about; null where it is about another. */
export function bodyOfOwnSentence(
  r: Reading,
  { people }: Speakers,
  { head, from }: Mention,
): Mention | null {
  if (!isOneOf(r, head, "it they") || !isOneOf(r, from - 1, "whom which who")) return null;
  const first = sentenceAt(r, from)?.from ?? from;
  const subject = phraseStartingAt(r, first, from);
  // "The club, which it said was old,"
  if (!subject || lowerAt(r, subject.to) === "," || subject.to >= from - 1) return null;
  if (subject.form === "name")
    return entityAt(people, subject.head)?.kind === "institution" ? subject : null;
  const isBody = hasClass(r, subject.head, is.body) && !hasClass(r, subject.head, is.role);
  return subject.form === "nominal" && (isBody || isOneOf(r, subject.head, together))
    ? subject
    : null;
}

/** Several people as one who are no body. */
const together = wordSet("couple duo family pair trio");
