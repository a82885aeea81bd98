import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";

/** First token of the sentence that leads to the words with a colon. */
export function leadStart(r: Reading, place: Place): number {
  const sentence = isLedByColon(r, place) ? place.firstSentence - 1 : place.firstSentence;
  return r.sentences[sentence]?.from ?? place.open;
}

/** Whether the words open a sentence of their own after one that ends with a colon. */
export function isLedByColon(r: Reading, { firstSentence, open }: Place): boolean {
  const from = r.sentences[firstSentence]?.from;
  return from === open && lowerAt(r, open - 1) === ":" && isBody(r, open - 1);
}

export function isBody(r: Reading, token: number): boolean {
  return r.blocks[r.blockOf[token] ?? -1]?.block.kind === "body";
}
