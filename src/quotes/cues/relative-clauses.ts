import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";

/** In tokens: "who made the first arrest". */
const longestClause = 8;

/** "you" of "X showed a photo in which you can see it, saying": the subject of a clause that hangs on another. */
export function isOfClause(r: Reading, { from }: Mention): boolean {
  const lead = r.classes[from - 1] ?? 0;
  return (lead & is.relative) !== 0 && from - 1 > (r.sentences[r.sentenceOf[from] ?? 0]?.from ?? 0);
}

/** "the officer" of "the officer who made the arrest said": what stands right before the verb is in the clause. */
export function ownerOfClause(r: Reading, { from, form }: Mention, floor: number): Mention | null {
  if (form !== "nominal" && form !== "name") return null;
  for (let i = from - 1; i > Math.max(floor, from - longestClause); i -= 1) {
    const c = r.classes[i] ?? 0;
    if (r.tokens[i]?.lower === "who") {
      const owner = phraseEndingAt(r, i - 1, floor);
      return owner && hasVerb(r, i + 1, from) ? owner : null;
    }
    if (r.tokens[i]?.kind !== "word" || c & (is.subordinator | is.coordinator)) return null;
  }
  return null;
}

function hasVerb(r: Reading, from: number, to: number): boolean {
  const finite = is.pastVerb | is.presentVerb | is.auxiliary;
  for (let i = from; i < to; i += 1) if ((r.classes[i] ?? 0) & finite || r.verb(i)) return true;
  return false;
}
