import { entityAt, type People } from "#quotes/names/entity.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral, opens, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/** In tokens: "a short written statement". */
export const longestPhrase = 5;

/** How sure it is at most whose a paper is. */
export const sureOfPaper = 0.8;

/** What is called by whose it is: "the HB statement", against "a Facebook post". */
export const issued = "statement release";

/** What somebody found, and told in it. */
export const studies =
  "report study survey analysis review paper poll assessment briefing submission filing lawsuit complaint manifesto " +
  "bulletin brochure leaflet blog book column website webpage";

/** What may be on somebody who is no writer of it: "her report". */
export const onSomebody = "report review assessment book lawsuit complaint";

/** What is always somebody's own words; of these, letters are passed on and read out more often than the others. */
export const papers =
  "statement release tweet post letter email e-mail memo message text note voicemail";
export const letters = "letter email e-mail memo message text note voicemail";

/** "written by": who has "released" or "read" a paper need not have written it. */
export const made = "issued signed written";

/** What hardly anybody else passes on. */
export function isOwnWords(word: string): boolean {
  return isAmong(word, papers) && !isAmong(word, letters);
}

/** Whether the words before a paper's leave it whose it is, as "joint" does, and "forged" and "alleged" do not. */
export function isPlain(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (!isCapital(r, i) && !plain.test(lowerAt(r, i))) return false;
  return true;
}

const plain =
  /^(?:\d.*|(?:now-|since-)?deleted|annual|blog|brief|emailed|final|first|full|initial|interim|joint|last|later|latest|long|media|mission|monthly|new|next|official|online|open|own|policy|preliminary|press|public|quarterly|recent|second|short|social|text|video|weekly|written)$/;

/** Who gave a paper: all words from one token to before another, where they are called as who can speak, against "from prison". */
export function giverIn(r: Reading, people: People, from: number, to: number): Mention | null {
  const giver = phraseEndingAt(r, to - 1, from);
  if (giver?.from !== from) return null;
  const { form, head } = giver;
  if (form === "nominal")
    return hasClass(r, head, hasClass(r, from, opens) ? speakerClasses : is.role) ? giver : null;
  const { kind = isParty(r, head) ? "institution" : "place" } = entityAt(people, head) ?? {};
  return form === "name" && kind !== "place" ? giver : null;
}

/** "the Liberals" */
export function isParty(r: Reading, at: number): boolean {
  return isCapital(r, at) && hasClass(r, at, is.role) && isOfSeveral(lowerAt(r, at));
}
