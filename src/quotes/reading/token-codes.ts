import { wordClass as is } from "./lexicon.ts";
import { isNoun } from "./phrase-words.ts";
import type { Reading } from "./reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "./word-at.ts";
import { isAmong, wordSet } from "./word-set.ts";
import { wordTable } from "./word-table.ts";

/** Tenses of finite verbs, which the trees split on too. */
const tense = { none: 0, would: 1, will: 2, past: 3, present: 4 } as const;

const farthest = 30;

/** The kinds of tokens. The trees split on these numbers: to change one is to train anew. */
export const code = {
  beyond: 0,
  comma: 1,
  dash: 2,
  colon: 3,
  opening: 4,
  closing: 5,
  mark: 6,
  that: 7,
  asking: 8,
  relative: 9,
  to: 10,
  and: 11,
  but: 12,
  although: 13,
  when: 14,
  because: 15,
  in: 16,
  of: 17,
  about: 18,
  preposition: 19,
  subjectPronoun: 20,
  determiner: 21,
  capital: 22,
  auxiliary: 23,
  time: 24,
  verb: 25,
  participle: 26,
  gerund: 27,
  adverb: 28,
  objectPronoun: 29,
  adjective: 30,
  word: 31,
} as const;

/** A set of token codes, as bits. */
export function codeSet(...codes: readonly number[]): number {
  return codes.reduce((bits, one) => bits | (1 << one), 0);
}

export function isIn(codes: number, one: number): boolean {
  return ((codes >>> one) & 1) === 1;
}

const listed = wordTable([
  { words: ",", bits: code.comma },
  { words: "— – -", bits: code.dash },
  { words: "; :", bits: code.colon },
  { words: "( [", bits: code.opening },
  { words: "that", bits: code.that },
  { words: "if whether how why what where", bits: code.asking },
  { words: "who which whose whom", bits: code.relative },
  { words: "to", bits: code.to },
  { words: "and", bits: code.and },
  { words: "but or nor yet", bits: code.but },
  { words: "while although though whereas even", bits: code.although },
  { words: "after before since until when once as", bits: code.when },
  { words: "because so unless despite given", bits: code.because },
  { words: "in on at during", bits: code.in },
  { words: "of", bits: code.of },
  { words: "for about against over", bits: code.about },
  { words: "with from by through", bits: code.preposition },
]);

/** The classes of the words listed: what has others alone need not be looked up. */
const grammar = is.preposition | is.coordinator | is.subordinator | is.relative | is.adverb;

/** What kind of token stands at a place, as one of `code`; `beyond` from `to` on. */
export function tokenCode(r: Reading, at: number, to: number): number {
  if (at < 0 || at >= to) return code.beyond;
  const known = r.codes[at] ?? 0;
  if (known >= 0) return known;
  const found = codeOf(r, at);
  r.codes[at] = found;
  return found;
}

function codeOf(r: Reading, at: number): number {
  const token = r.tokens[at];
  if (!token) return code.beyond;
  const { kind, lower } = token;
  if (kind === "mark") return code.mark;
  const c = r.classes[at] ?? 0;
  const known = c & grammar || c === 0 ? listed(lower) : 0;
  if (known !== 0) return known;
  if (kind === "punctuation") return code.closing;
  if (c & is.subjectPronoun) return code.subjectPronoun;
  if (c & (is.determiner | is.possessivePronoun | is.quantifier)) return code.determiner;
  if (c & is.preposition) return code.preposition;
  if (c & (is.auxiliary | is.modal) || kind === "clitic") return code.auxiliary;
  if (c & (is.time | is.timeNoun)) return code.time;
  if (isCapital(r, at)) return code.capital;
  if (r.verb(at)) return code.verb;
  if (lower.length > 4 && lower.endsWith("ing")) return code.gerund;
  if (c & is.adverb || lower.endsWith("ly")) return code.adverb;
  if (c & (is.pastVerb | is.presentVerb) || lower.endsWith("ed")) return code.participle;
  if (c & is.objectPronoun) return code.objectPronoun;
  return c & is.adjective ? code.adjective : code.word;
}

/** The tense of a finite verb at a token, as one of `tense`. */
export function tenseCode(r: Reading, at: number): number {
  const known = r.tenses[at] ?? 0;
  if (known >= 0) return known;
  const found = tenseOf(r, at);
  r.tenses[at] = found;
  return found;
}

function tenseOf(r: Reading, at: number): number {
  const token = r.tokens[at];
  if (!token || token.kind === "mark" || token.kind === "punctuation") return tense.none;
  const { lower } = token;
  const c = r.classes[at] ?? 0;
  if (c & is.modal) return /^(?:would|could|might)/.test(lower) ? tense.would : tense.will;
  if (c & is.auxiliary) return /^(?:was|were|had|did)/.test(lower) ? tense.past : tense.present;
  if (token.kind === "clitic")
    return lower === "'d" ? tense.would : isOwners(r, at) ? tense.none : tense.present;
  const verb = r.verb(at);
  if (verb)
    return verb.form === "past" ? tense.past : verb.form === "present" ? tense.present : tense.none;
  if (c & is.pastVerb || lower.endsWith("ed") || isPastAsBase(r, at, lower)) return tense.past;
  return c & is.presentVerb && !(c & (is.role | is.body)) ? tense.present : tense.none;
}

/** "'s" of "the mill's", against that of "it's" and "there's", which is a verb. */
function isOwners(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "'s" && !isOneOf(r, at - 1, contracted);
}

const contracted = wordSet("he here it she that there this what where who");

/** "hit" of "The drones hit a depot", against "the hit a week ago", "to hit a depot" and "tax cut the firm wanted" */
function isPastAsBase(r: Reading, at: number, lower: string): boolean {
  if (lower.length > longestPastAsBase || !isAmong(lower, pastAsBase) || !isNoun(r, at - 1))
    return false;
  return hasClass(r, at + 1, object) || isCapital(r, at + 1) || r.tokens[at + 1]?.kind === "number";
}

const pastAsBase = wordSet("burst cast cost cut hit hurt let put set shut spread");
/** In letters: most tokens that are asked of are longer. */
const longestPastAsBase = 6;
const object = is.determiner | is.possessivePronoun | is.objectPronoun | is.quantifier;

/** "account" of "Sales account for a tenth", "fuel" of "Visits fuel the trade": what follows a plural and is no noun beside it. */
export function isPresentOfMany(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (c !== 0 && !(c & is.baseVerb)) return false;
  if (isCapital(r, at) || !/[^\Ws]s$/.test(lowerAt(r, at - 1)) || !isNoun(r, at - 1)) return false;
  return hasClass(r, at + 1, object) || isOneOf(r, at + 1, "for in on to from with");
}

/** The first finite verb between two tokens: how far it stands, up to 30, and its tense. */
export function firstVerb(
  r: Reading,
  from: number,
  to: number,
): { readonly distance: number; readonly tense: number } {
  for (let i = from; i < Math.min(to, from + farthest); i += 1) {
    const here = tenseCode(r, i);
    if (here !== tense.none) return { distance: i - from, tense: here };
  }
  return { distance: farthest, tense: tense.none };
}
