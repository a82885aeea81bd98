import { isInscribed } from "#quotes/cues/things-with-words.ts";
import type { Entity } from "#quotes/names/entity.ts";
import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";

/**
 * Whether the sentence of a paragraph that leads to words in marks is about another than who may have said them: "The
 * critics were less kind. “…”", "He rang twice. “…”", "The headline the next day: “…”", "There is an old saying: “…”".
 */
export function leadsToAnother(r: Reading, { open }: Place, { gender }: Entity): boolean {
  const lead = sentenceAt(r, open - 1);
  if (!lead || r.blockOf[lead.from] !== r.blockOf[open] || isMarked(r, lead.from)) return false;
  if (tellsSaying(r, lead, open)) return true;
  const subject = phraseStartingAt(r, lead.from, Math.min(lead.to, open));
  if (subject?.form === "nominal") return isAnother(r, subject);
  const sex = subject?.form === "pronoun" ? genderOf(r, subject) : null;
  return sex !== null && gender !== null && sex !== gender;
}

/** "There is an old saying in Lund: “…”", against "Her motto: “…”": nobody’s words of their own. */
function tellsSaying(r: Reading, { from, to }: TokenRange, open: number): boolean {
  for (let i = from; i < Math.min(to, open, from + longestLead); i += 1)
    if (isOneOf(r, i, sayings) && !isOwned(r, i)) return true;
  return false;
}

/** In tokens. */
const longestLead = 24;
const sayings = wordSet("adage aphorism maxim proverb saying");

/** "her", "her favourite" */
function isOwned(r: Reading, at: number): boolean {
  return [at - 1, at - 2].some((i) => hasClass(r, i, is.possessivePronoun));
}

/** People, a body, a thing with words on it; "the singer" may be whoever spoke before. */
function isAnother(r: Reading, { from, head }: Mention): boolean {
  const lower = lowerAt(r, head);
  if (hasClass(r, head, personClasses)) return lowerAt(r, from) !== "the" || isOfSeveral(lower);
  return (
    hasClass(r, head, is.body | is.demonym) ||
    isInscribed(r, head) ||
    isWriting(lower) ||
    isAmong(lower, crowds)
  );
}

const crowds = wordSet("audience audiences crowd crowds mob mobs onlookers opposition");
