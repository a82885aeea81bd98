import { wordClass as is } from "./lexicon.ts";
import { lastWords, type Place } from "./places.ts";
import type { Reading } from "./reading.ts";
import { isCapital } from "./word-at.ts";
import { isAmong, wordSet } from "./word-set.ts";

export const placeFeatureNames = [
  "words",
  "firstUpper",
  "lastInside",
  "before",
  "after",
  "tokensBefore",
  "tokensAfter",
  "single",
  "startsBlock",
  "endsBlock",
  "capitalShare",
  "stringsBefore",
  "stringsAfter",
  "beforeCapital",
] as const;

/** Values of the feature `before` that others read. */
export const placeCode = { comma: 1, colon: 2, verb: 8 } as const;

/** Positions of the features that others read by name. */
export const placeIndex = {
  before: placeFeatureNames.indexOf("before"),
  lastInside: placeFeatureNames.indexOf("lastInside"),
  tokensBefore: placeFeatureNames.indexOf("tokensBefore"),
  tokensAfter: placeFeatureNames.indexOf("tokensAfter"),
} as const;

/** What surrounds a string in marks, as numbers in the order of `placeFeatureNames`. */
export function placeFeatures(r: Reading, place: Place): number[] {
  const { string, open, after } = place;
  const block = r.blocks[string.block];
  const sentence = r.sentences[place.firstSentence];
  const lastSentence = r.sentences[place.lastSentence];
  const first = r.text
    .slice(string.start, string.start + 6)
    .replace(/^[[(…. ]+/, "")
    .charAt(0);
  const before = countOutside(r, sentence?.from ?? open, open);
  const rest = countOutside(r, after, lastSentence?.to ?? after);
  return [
    Math.min(place.words, 40),
    first !== first.toLowerCase() ? 2 : /[a-z]/.test(first) ? 0 : 1,
    lastCode(lastWords(r, string)),
    beforeCode(r, open, sentence?.from ?? 0),
    afterCode(r, after, lastSentence?.to ?? 0),
    before.tokens,
    rest.tokens,
    string.style === "single" ? 1 : 0,
    block?.from === open ? 1 : 0,
    block && r.blocks[string.lastBlock]?.to === after ? 1 : 0,
    capitalShare(r, place),
    before.strings,
    rest.strings,
    isCapital(r, open - 1) ? 1 : 0,
  ];
}

function countOutside(r: Reading, from: number, to: number): { tokens: number; strings: number } {
  let tokens = 0;
  let strings = 0;
  let last = -1;
  for (let i = Math.max(from, to - 60, 0); i < Math.min(to, from + 60); i += 1) {
    const within = r.markedOf[i] ?? -1;
    if (within < 0) {
      if (r.tokens[i]?.kind !== "punctuation") tokens += 1;
    } else if (within !== last) strings += 1;
    last = within;
  }
  return { tokens: Math.min(tokens, 40), strings: Math.min(strings, 6) };
}

function capitalShare(r: Reading, { open, after }: Place): number {
  let words = 0;
  let capitals = 0;
  for (let i = open; i < Math.min(after, open + 12); i += 1) {
    const token = r.tokens[i];
    if (token?.kind !== "word" || token.text.length < 4) continue;
    words += 1;
    if (isCapital(r, i)) capitals += 1;
  }
  return words === 0 ? 0.5 : capitals / words;
}

function lastCode(words: string): number {
  const last = words.replace(/[’”'")\]]+$/, "").at(-1) ?? "";
  if (last === ",") return 1;
  if (last === ".") return 2;
  if (last === "?" || last === "!") return 3;
  return /[-—–…]/.test(last) ? 4 : 0;
}

function beforeCode(r: Reading, open: number, from: number): number {
  const at = open - 1;
  const token = r.tokens[at];
  if (!token || at < from) return 0;
  const c = r.classes[at] ?? 0;
  if (token.text === ",") return 1;
  if (token.text === ":") return 2;
  if (token.lower === "that") return 3;
  if (token.lower === "as") return 4;
  if (isAmong(token.text, "— – - --")) return 9;
  if (token.kind !== "word" && token.kind !== "clitic") return 10;
  if (token.lower === "a" || token.lower === "an") return 5;
  if (c & (is.determiner | is.possessivePronoun | is.quantifier) || token.kind === "clitic")
    return 6;
  if (c & is.preposition) return 7;
  if (c & is.coordinator) return 11;
  if (c & (is.auxiliary | is.modal)) return 12;
  if (r.verb(at)) return 8;
  if (c & (is.pastVerb | is.presentVerb | is.baseVerb)) return 13;
  if (c & is.adjective) return 14;
  return isAmong(token.lower, beforeTerms) ? 16 : 15;
}

const beforeTerms = wordSet(
  "word words term phrase titled entitled so-called dubbed nicknamed known slogan song film movie book show series album novel",
);

function afterCode(r: Reading, after: number, to: number): number {
  const token = r.tokens[after];
  if (!token || after >= to) return 0;
  const c = r.classes[after] ?? 0;
  if (token.text === "." || token.text === "!" || token.text === "?") return 0;
  if (token.text === ",") return 1;
  if (token.kind !== "word") return 2;
  if (c & is.preposition) return 3;
  if (c & is.coordinator) return 4;
  if (isCapital(r, after)) return 5;
  if (c & (is.auxiliary | is.modal)) return 6;
  if (c & (is.subjectPronoun | is.determiner | is.possessivePronoun)) return 7;
  if (r.verb(after)) return 8;
  return 9;
}
