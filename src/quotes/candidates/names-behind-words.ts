import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { finite, isVerb } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import {
  hasClass,
  isCapital,
  isMarked,
  isOneOf,
  lowerAt,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** In tokens, the dash included. */
const longestSignature = 14;

const dashes = wordSet("— – - -- ―");

/** `“…” — NAME`, on the same line or at the start of the next, with nothing but a description after it. */
export function dashName(r: Reading, place: Place): Mention | null {
  const block = r.blockOf[place.after - 1] ?? 0;
  const dash = r.tokens[place.after];
  if (!dash || place.words < 3 || !isAmong(dash.text, dashes)) return null;
  if (isOneOf(r, place.after + 1, crediting)) return null;
  const here = r.blockOf[place.after] ?? 0;
  const ends = /[.!?…]/.test(r.text.charAt(place.string.end - 1)) || isSigned(r, place);
  if (here === block && !ends) return null;
  const to = r.blocks[here]?.to ?? place.after;
  const name = isCapital(r, place.after + 1) ? phraseStartingAt(r, place.after + 1, to) : null;
  return name?.form === "name" && (name.to >= to || !goesOnAsSentence(r, name.to)) ? name : null;
}

/** "— With a report from Ana Ruiz", "— Reporting by Ana Ruiz": who worked on the story said none of it. */
const crediting = wordSet("additional by compiled edited editing reported reporting with written");

/** "- Ana Ruiz is to …", "- Ana Ruiz: her story is on sale", "- Ana Ruiz and Tom Ekman contributed": a line about somebody is no signature. */
function goesOnAsSentence(r: Reading, after: number): boolean {
  if (lowerAt(r, after) === "and") {
    const other = phraseStartingAt(r, after + 1, sentenceAt(r, after)?.to ?? after);
    if (other?.form === "name" && isVerb(r, other.to)) return true;
  }
  return lowerAt(r, after) === ":" || isVerb(r, after);
}

/** `“…,” Ana Ruiz, head of the branch.`: a name and its description, and no verb to the end of the sentence. */
export function nameBehind(r: Reading, place: Place): Mention | null {
  const { after, words } = place;
  if (words < 4 || lowerAt(r, after - 2) !== "," || !isCapital(r, after)) return null;
  const to = sentenceAt(r, after)?.to ?? after;
  const name = phraseStartingAt(r, after, to);
  if (name?.form !== "name" || name.to - name.from < 2 || to - name.to > longestSignature)
    return null;
  for (let i = after; i < to; i += 1)
    if ((hasClass(r, i, finite) && !isCapital(r, i)) || r.verb(i) || isMarked(r, i)) return null;
  return isOneOf(r, name.to, ". ,") ? name : null;
}

/** `“…,” came the reply from NAME`; null where nobody is named. */
export function replierBehind(r: Reading, place: Place): Mention | null {
  const noun = replyBehind(r, place);
  if (noun < 0 || !isOneOf(r, noun + 1, "from of")) return null;
  return phraseStartingAt(r, noun + 2, sentenceAt(r, noun)?.to ?? noun);
}

/** Where the words in marks are called somebody's reply right behind them; -1 where they are not. */
export function replyBehind(r: Reading, { after, words }: Place): number {
  if (words < 2 || lowerAt(r, after + 1) !== "the") return -1;
  if (!isOneOf(r, after, "came comes was is ran")) return -1;
  for (let i = after + 2; i < after + 5; i += 1) if (isOneOf(r, i, replies)) return i;
  return -1;
}

const replies = wordSet("reply response answer retort riposte rejoinder cry shout refrain verdict");

/** A paragraph that is words in marks with a name behind a dash: a review, a reader, a pull quote. */
export function isSigned(r: Reading, place: Place): boolean {
  const block = r.blocks[r.blockOf[place.open] ?? 0];
  if (!block || place.words < 4 || block.to - place.after > longestSignature) return false;
  if (!isOneOf(r, place.after, "— – - -- ―")) return false;
  for (let i = block.from; i < place.open; i += 1)
    if (r.tokens[i]?.kind !== "punctuation") return false;
  for (let i = place.after; i < block.to; i += 1) if (r.verb(i) && !isCapital(r, i)) return false;
  return isCapital(r, place.after + 1);
}
