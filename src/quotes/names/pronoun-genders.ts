import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import type { NameRun } from "./name-run.ts";

/** The sex of the first pronoun of the name's sentence or the next, before another name. */
export function pronounGender(
  r: Reading,
  run: NameRun,
  next: Pick<NameRun, "from"> | undefined,
): NameRun["gender"] {
  const sentence = r.sentenceOf[run.from] ?? 0;
  const block = r.blockOf[run.from];
  const end = r.sentences[sentence + 1]?.to ?? r.tokens.length;
  const stop = Math.min(end, next?.from ?? end);
  for (let i = run.to; i < stop && r.blockOf[i] === block; i += 1) {
    if (r.markedOf[i] !== r.markedOf[run.from]) continue;
    const told = sexOfPronoun(r, i);
    if (told) {
      const isSameSentence = r.sentenceOf[i] === sentence;
      return isSameSentence && (isObject(r, i) || isBefore(r, run.from, told)) ? null : told;
    }
    if (hasClass(r, i, is.maleNoun | is.femaleNoun)) return null;
  }
  return null;
}

/** The "her" of "Tom Ekman gave her a chair": somebody else than the name before it. */
function isObject(r: Reading, at: number): boolean {
  const lower = lowerAt(r, at);
  if (lower !== "her") return lower === "him";
  const after = is.determiner | is.preposition | is.subordinator | is.coordinator | is.adverb;
  return r.tokens[at + 1]?.kind !== "word" || hasClass(r, at + 1, after);
}

/** The "he" of "He wrote to Ruiz that he would come": whoever it was before the name. */
function isBefore(r: Reading, name: number, sex: NameRun["gender"]): boolean {
  const opening = sentenceAt(r, name)?.from ?? name;
  for (let i = opening; i < name; i += 1)
    if (sexOfPronoun(r, i) === sex && r.markedOf[i] === r.markedOf[name]) return true;
  return false;
}
