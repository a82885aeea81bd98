import type { Said } from "#answers/sources/quotations-of.ts";
import { isUndone } from "./cue-verbs.ts";

/** Whether a verb says that something is wanted. */
export function isWish(verb: string): boolean {
  return wishVerb.test(verb);
}

const wishVerb = /^(?:want|wish|hope|seek)/i;

/**
 * Whether what stands before some words in a quotation's sentence says that they are wanted: "urged closer ties", "we
 * must have", but not "called it a farce" nor "never asked for".
 *
 * @param at where the words begin
 */
export function isWished({ quoted, quotation: { start, carrier } }: Said, at: number): boolean {
  const before = quoted.article.text.slice(Math.min(start, carrier.start), at);
  const [told] = before.match(wishing) ?? [];
  return told !== undefined && !isUndone(before.slice(0, before.lastIndexOf(told)));
}

/** The last word of a text that says that what follows is wanted, and whom it is wanted of. */
const wishing =
  /\b(?:(?:urg|demand|request|want|wish|hop|propos|recommend|advocat|favou?r|desir|need|insist)(?:es?|s|ed|ing)?|(?:call|ask|appeal|plead|begg?|push|press|pray)(?:s|ed|ing)?\b(?:[^.;:,]{0,60} (?:for|to))?|sought|seek(?:s|ing)?|pled|would like|should|must|ought)\b[^.;:]{0,40}$/iu;
