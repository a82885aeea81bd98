import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** What the content begins with. */
export function nextCode(r: Reading, at: number, to: number): number {
  const token = r.tokens[at];
  if (!token || at >= to) return 0;
  const c = r.classes[at] ?? 0;
  if (token.lower === "that") return 1;
  if (isAmong(token.lower, asking)) return 2;
  if (token.lower === "to") return 4;
  if (token.kind === "punctuation") return token.text === ":" ? 11 : 9;
  if (token.kind === "mark") return 12;
  if (c & is.subjectPronoun) return 5;
  if (c & is.objectPronoun) return 13;
  if (c & is.preposition)
    return token.lower === "for" ? 14 : token.lower === "on" || token.lower === "about" ? 15 : 3;
  if (c & (is.coordinator | is.subordinator)) return 10;
  if (c & (is.determiner | is.possessivePronoun | is.quantifier)) return 6;
  return isCapital(r, at) ? 7 : 8;
}

const asking = wordSet("if whether how why what where when who which");

/** What stands before the source or, without one, the cue. */
export function leadCode(r: Reading, first: number, from: number): number {
  const token = r.tokens[first - 1];
  const c = r.classes[first - 1] ?? 0;
  if (!token || first === from) return 0;
  if (token.text === ",") return 1;
  if (c & is.subordinator) return 2;
  if (c & is.coordinator) return 3;
  if (c & is.preposition) return 4;
  return token.kind === "mark" ? 5 : 6;
}

/** The form of the words that stand for the source. */
export function formCode(r: Reading, { source }: ReportCue): number {
  if (!source) return 9;
  if (source.form === "relative") return 6;
  if (source.form === "name") return 7;
  if (source.form === "nominal") return 8;
  const lower = lowerAt(r, source.head);
  if (lower === "he" || lower === "she") return 1;
  if (lower === "it") return 4;
  return lower === "i" || lower === "you" || lower === "we" ? 3 : 2;
}
