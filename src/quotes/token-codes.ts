import { wordClass as is } from "./lexicon.ts";
import { isCapital } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";

const farthest = 30;

const marksOf: Readonly<Record<string, number>> = {
  ",": 1,
  "—": 2,
  "–": 2,
  "-": 2,
  ";": 3,
  ":": 3,
  "(": 4,
  "[": 4,
  ")": 5,
  "]": 5,
};

const wordsOf: ReadonlyMap<string, number> = new Map(
  Object.entries({
    7: "that",
    8: "if whether how why what where",
    9: "who which whose whom",
    10: "to",
    11: "and",
    12: "but or nor yet",
    13: "while although though whereas even",
    14: "after before since until when once as",
    15: "because so unless despite given",
    16: "in on at during",
    17: "of",
    18: "for about against over",
    19: "with from by through",
  }).flatMap(([code, words]) => words.split(" ").map((word) => [word, Number(code)] as const)),
);

/** What kind of token stands at a place, as a number that the trees can split on; 0 beyond `to`. */
export function tokenCode(r: Reading, at: number, to: number): number {
  if (at < 0 || at >= to) return 0;
  const known = r.codes[at] ?? 0;
  if (known >= 0) return known;
  const code = codeOf(r, at);
  r.codes[at] = code;
  return code;
}

function codeOf(r: Reading, at: number): number {
  const token = r.tokens[at];
  if (!token) return 0;
  const { kind, lower } = token;
  if (kind === "mark") return 6;
  if (kind === "punctuation") return marksOf[lower] ?? 5;
  const listed = wordsOf.get(lower);
  if (listed !== undefined) return listed;
  const c = r.classes[at] ?? 0;
  if (c & is.subjectPronoun) return 20;
  if (c & (is.determiner | is.possessivePronoun | is.quantifier)) return 21;
  if (c & is.preposition) return 19;
  if (c & (is.auxiliary | is.modal) || kind === "clitic") return 23;
  if (c & (is.time | is.timeNoun)) return 24;
  if (isCapital(r, at)) return 22;
  if (r.verb(at)) return 25;
  if (lower.length > 4 && lower.endsWith("ing")) return 27;
  if (c & is.adverb || lower.endsWith("ly")) return 28;
  if (c & (is.pastVerb | is.presentVerb) || lower.endsWith("ed")) return 26;
  if (c & is.objectPronoun) return 29;
  return c & is.adjective ? 30 : 31;
}

/** The tense of a finite verb at a token: 1 would, 2 will, 3 past, 4 present; 0 where there is none. */
export function tenseCode(r: Reading, at: number): number {
  const known = r.tenses[at] ?? 0;
  if (known >= 0) return known;
  const tense = tenseOf(r, at);
  r.tenses[at] = tense;
  return tense;
}

function tenseOf(r: Reading, at: number): number {
  const token = r.tokens[at];
  if (!token || token.kind === "mark" || token.kind === "punctuation") return 0;
  const { lower } = token;
  const c = r.classes[at] ?? 0;
  if (c & is.modal) return /^(?:would|could|might)/.test(lower) ? 1 : 2;
  if (c & is.auxiliary) return /^(?:was|were|had|did)/.test(lower) ? 3 : 4;
  if (token.kind === "clitic") return lower === "'s" ? 0 : lower === "'d" ? 1 : 4;
  const verb = r.verb(at);
  if (verb) return verb.form === "past" ? 3 : verb.form === "present" ? 4 : 0;
  if (c & is.pastVerb || lower.endsWith("ed")) return 3;
  return c & is.presentVerb && !(c & (is.role | is.body)) ? 4 : 0;
}

/** The first finite verb between two tokens: how far it stands, up to 30, and its tense. */
export function firstVerb(
  r: Reading,
  from: number,
  to: number,
): { readonly distance: number; readonly tense: number } {
  for (let i = from; i < Math.min(to, from + farthest); i += 1) {
    const tense = tenseCode(r, i);
    if (tense > 0) return { distance: i - from, tense };
  }
  return { distance: farthest, tense: 0 };
}
