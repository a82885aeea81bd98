import type { Candidate, Said } from "./candidate.ts";
import type { Cue } from "./cues.ts";
import { wordClass as is } from "./lexicon.ts";
import { isCapital, type Mention } from "./noun-phrase.ts";
import { type Place, placeFeatureNames } from "./places.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";

const kinds: readonly Candidate["kind"][] = [
  "cue",
  "colon",
  "dash",
  "possessor",
  "continued",
  "reported",
  "previous",
  "ahead",
];
const sides: readonly Cue["side"][] = ["before", "after", "main", "agent", "according"];

export const candidateFeatureNames = [
  ...placeFeatureNames,
  "kind",
  "left",
  "cueGap",
  "mentionGap",
  "rank",
  "say",
  "tell",
  "label",
  "ask",
  "show",
  "act",
  "thought",
  "anyClass",
  "lemmaSay",
  "form",
  "passive",
  "side",
  "mentionForm",
  "mentionLength",
  "modality",
  "lead",
  "commas",
  "strings",
  "thatBetween",
  "paragraphsAway",
  "sentencesAway",
  "saidWhole",
  "textBetween",
  "saidSure",
  "saidContinued",
  "touchAfter",
  "touchBefore",
  "cuesLeft",
  "cuesRight",
  "afterVerb",
  "inBrackets",
  "sameWordAsLast",
  "labelAdjacent",
  "speechRank",
] as const;

/** Positions of the features that others read by name. */
export const featureIndex = {
  labelAdjacent: candidateFeatureNames.indexOf("labelAdjacent"),
} as const;

const farthest = 40;
/** Classes of verbs that take words as they are. */
export const speaks = verbClass.say | verbClass.tell | verbClass.ask;

/** What the candidates of one place have in common. */
export interface Shared {
  readonly tokensBefore: number;
  readonly tokensAfter: number;
  readonly touchAfter: number;
  readonly touchBefore: number;
  readonly cuesLeft: number;
  readonly cuesRight: number;
}

/** The features that the candidates of one place share. */
export function sharedFeatures(
  r: Reading,
  place: Place,
  left: readonly Cue[],
  right: readonly Cue[],
): Shared {
  const from = r.sentences[place.firstSentence]?.from ?? place.open;
  const to = r.sentences[place.lastSentence]?.to ?? place.after;
  let tokensBefore = 0;
  for (let i = from; i < place.open; i += 1)
    if ((r.markedOf[i] ?? -1) < 0 && r.tokens[i]?.kind !== "punctuation") tokensBefore += 1;
  let tokensAfter = 0;
  for (let i = place.after; i < to; i += 1)
    if ((r.markedOf[i] ?? -1) < 0 && r.tokens[i]?.kind !== "punctuation") tokensAfter += 1;
  const touchAfter = right.some(
    (cue) => cue.classes & speaks && Math.min(cue.at, cue.source.from) - place.after < 2,
  );
  const touchBefore = left.some((cue) => cue.classes & speaks && place.open - cue.content < 2);
  return {
    tokensBefore,
    tokensAfter,
    touchAfter: touchAfter ? 1 : 0,
    touchBefore: touchBefore ? 1 : 0,
    cuesLeft: Math.min(left.filter((cue) => cue.classes & speaks).length, 5),
    cuesRight: Math.min(right.filter((cue) => cue.classes & speaks).length, 5),
  };
}

/** The features of one candidate, without those of its place. */
export function candidateFeatures(
  r: Reading,
  place: Place,
  kind: Candidate["kind"],
  mention: Mention,
  cue: Cue | null,
  rank: number,
  said: Said | null,
  shared: Shared,
  last: Said | undefined,
): number[] {
  const elsewhere =
    kind === "continued" || kind === "reported" || kind === "previous" || kind === "ahead";
  const left = elsewhere ? 0 : mention.from < place.open ? -1 : 1;
  const anchor =
    cue && left === -1
      ? Math.max(cue.at + 1, cue.side === "before" ? cue.content : cue.at + 1)
      : mention.to;
  const near = cue && left === 1 ? Math.min(cue.at, mention.from) : mention.from;
  const cueGap = elsewhere ? farthest : left === -1 ? place.open - anchor : near - place.after;
  const mentionGap = elsewhere
    ? farthest
    : left === -1
      ? place.open - mention.to
      : mention.from - place.after;
  const classes = cue?.classes ?? 0;
  const bit = (mask: number) => (classes & mask ? 1 : 0);
  const between = betweenFeatures(
    r,
    left === -1 ? mention.to : place.after,
    left === -1 ? place.open : mention.from,
    elsewhere,
  );
  return [
    kinds.indexOf(kind),
    left,
    clip(cueGap),
    clip(mentionGap),
    rank,
    bit(verbClass.say),
    bit(verbClass.tell),
    bit(verbClass.label),
    bit(verbClass.ask),
    bit(verbClass.show),
    bit(verbClass.act),
    bit(verbClass.thought),
    classes === 0 ? 0 : 1,
    cue?.lemma === "say" ? 1 : 0,
    cue ? ["finite", "gerund", "infinitive"].indexOf(cue.form) : 3,
    cue?.passive ? 1 : 0,
    cue ? sides.indexOf(cue.side) : 5,
    mentionCode(r, mention),
    Math.min(mention.to - mention.from, 12),
    cue ? ["asserted", "negated", "hypothetical"].indexOf(cue.modality) : 3,
    leadCode(r, mention),
    between.commas,
    between.strings,
    between.that,
    said ? Math.min((r.blockOf[place.open] ?? 0) - said.block, 4) : 5,
    said ? Math.min(place.firstSentence - said.sentence, 8) : 9,
    said ? (said.whole ? 1 : 0) : 2,
    said ? clip(place.open - said.after) : 41,
    said ? said.sure : 2,
    said?.continued ? 1 : 0,
    shared.touchAfter,
    shared.touchBefore,
    shared.cuesLeft,
    shared.cuesRight,
    cue ? afterVerbCode(r, cue) : 4,
    r.tokens[mention.from - 1]?.text === "(" ? 1 : 0,
    last && sameHead(r, last.mention, mention) ? 1 : 0,
    cue && bit(verbClass.label) && left === -1
      ? r.tokens[place.open - 1]?.lower === "as"
        ? 2
        : cueGap < 6
          ? 1
          : 0
      : 0,
  ];
}

function sameHead(r: Reading, a: Mention, b: Mention): boolean {
  return r.tokens[a.head]?.lower === r.tokens[b.head]?.lower;
}

function clip(gap: number): number {
  return Math.max(-1, Math.min(gap, farthest));
}

/** What stands between two tokens outside of marks. */
export function betweenFeatures(
  r: Reading,
  from: number,
  to: number,
  skip: boolean,
): { commas: number; strings: number; that: number } {
  if (skip) return { commas: 0, strings: 0, that: 0 };
  let commas = 0;
  let strings = 0;
  let that = 0;
  let last = -1;
  for (let i = Math.max(from, to - 80); i < Math.min(to, from + 80); i += 1) {
    const within = r.markedOf[i] ?? -1;
    if (within >= 0 && within !== last) strings += 1;
    last = within;
    if (within >= 0) continue;
    if (r.tokens[i]?.text === ",") commas += 1;
    else if (r.tokens[i]?.lower === "that") that = 1;
  }
  return { commas: Math.min(commas, 5), strings: Math.min(strings, 4), that };
}

function mentionCode(r: Reading, mention: Mention): number {
  const lower = r.tokens[mention.head]?.lower ?? "";
  if (mention.form === "relative") return 6;
  if (mention.form === "pronoun") {
    if (lower === "he" || lower === "she") return 1;
    if (lower === "they" || lower === "we") return 2;
    if (lower === "i" || lower === "you") return 3;
    return lower === "it" ? 4 : (r.classes[mention.head] ?? 0) & is.possessivePronoun ? 11 : 5;
  }
  const c = r.classes[mention.head] ?? 0;
  if (mention.form === "name") return c & is.place ? 12 : 7;
  if (c & is.role) return 8;
  return c & is.body ? 9 : 10;
}

/** What stands right before the mention. */
function leadCode(r: Reading, mention: Mention): number {
  const at = mention.from - 1;
  const token = r.tokens[at];
  if (!token || r.sentenceOf[at] !== r.sentenceOf[mention.from]) return 0;
  if (token.text === ",") return 1;
  if (token.kind === "mark") return 2;
  const c = r.classes[at] ?? 0;
  if (token.lower === "that") return 3;
  if (c & is.subordinator) return 4;
  if (c & is.preposition) return 5;
  if (c & is.coordinator) return 6;
  if (r.verb(at)) return 7;
  return c & (is.pastVerb | is.presentVerb | is.baseVerb) ? 8 : 9;
}

function afterVerbCode(r: Reading, cue: Cue): number {
  const token = r.tokens[cue.at + 1];
  if (!token) return 0;
  if (token.text === ":") return 1;
  if (token.text === ",") return 2;
  if (token.lower === "that") return 3;
  const c = r.classes[cue.at + 1] ?? 0;
  if (token.kind === "mark") return 5;
  if (token.kind !== "word") return 0;
  if (token.lower === "to") return 6;
  if (c & is.preposition) return 7;
  if (c & is.objectPronoun) return 8;
  if (c & (is.determiner | is.possessivePronoun)) return 9;
  if (c & is.subjectPronoun) return 10;
  if (c & is.time) return 11;
  return isCapital(r, cue.at + 1) ? 12 : 13;
}
