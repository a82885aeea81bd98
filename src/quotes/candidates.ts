import type { Cue } from "./cues.ts";
import { wordClass as is } from "./lexicon.ts";
import {
  isCapital,
  isNoun,
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
} from "./noun-phrase.ts";
import { type Place, placeFeatureNames, placeFeatures } from "./places.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";

/** A cited source that came before, for words that go on without a cue. */
export interface Said {
  readonly mention: Mention;
  readonly cue: Cue | null;
  /** Token after the words, sentence and block in which they end. */
  readonly after: number;
  readonly sentence: number;
  readonly block: number;
  readonly marked: boolean;
  readonly whole: boolean;
  /** How sure its speaker is, 0..1. */
  readonly sure: number;
  readonly continued: boolean;
}

/** Somebody who may have said the words of a string in marks. */
export interface Candidate {
  readonly kind:
    | "cue"
    | "colon"
    | "dash"
    | "possessor"
    | "continued"
    | "reported"
    | "previous"
    | "ahead";
  readonly mention: Mention;
  readonly cue: Cue | null;
  readonly said: Said | null;
  readonly features: readonly number[];
  /** The frame leaves no other reading, such as `“…” — NAME` at the end of a paragraph. */
  readonly certain: boolean;
}

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

const farthest = 40;
const speaks = verbClass.say | verbClass.tell | verbClass.ask;

/** Everybody who may have said a string in marks, nearest cues first. */
export function candidatesOf(
  r: Reading,
  place: Place,
  next: Place | undefined,
  cues: (sentence: number) => readonly Cue[],
  said: readonly Said[],
): Candidate[] {
  const left = cues(place.firstSentence).filter(
    (cue) => cue.at < place.open && cue.source.from < place.open && place.open - cue.at < 80,
  );
  const right = cues(place.lastSentence).filter(
    (cue) => cue.at >= place.after && cue.at - place.after < 60,
  );
  const shared = sharedFeatures(r, place, left, right);
  const base = placeFeatures(r, place);
  const found: Candidate[] = [];
  const push: Push = (kind, mention, cue, rank, from = null, speechRank = 0) => {
    if (!mention) return;
    const own = candidateFeatures(r, place, kind, mention, cue, rank, from, shared, said.at(-1));
    own.push(speechRank);
    found.push({
      kind,
      mention,
      cue,
      said: from,
      features: [...base, ...own],
      certain: isCertain(r, place, kind, mention, cue, speechRank),
    });
  };
  for (const [cue, rank, speechRank] of [...ranked(left.toReversed()), ...ranked(right)])
    push("cue", cue.source, cue, rank, null, speechRank);
  push("colon", colonName(r, place), null, 0);
  push("dash", dashName(r, place), null, 0);
  push("possessor", possessor(r, place), null, 0);
  const block = r.blockOf[place.open] ?? 0;
  const lastMarked = said.findLast((one) => one.marked);
  if (lastMarked && block - lastMarked.block < 4)
    push("continued", lastMarked.mention, lastMarked.cue, 0, lastMarked);
  const last = said.at(-1);
  if (last && !last.marked && block - last.block < 3)
    push("reported", last.mention, last.cue, 0, last);
  if (shared.tokensBefore === 0) {
    pushPrevious(r, place, cues, push);
    if (next && shared.tokensAfter === 0) pushAhead(r, place, next, cues, push);
  }
  return found;
}

function isCertain(
  r: Reading,
  place: Place,
  kind: Candidate["kind"],
  mention: Mention,
  cue: Cue | null,
  speechRank: number,
): boolean {
  if (kind === "dash") return true;
  if (kind === "colon")
    return (
      mention.form === "name" &&
      r.verb(place.open - 2) === undefined &&
      (mention.from === r.sentences[place.firstSentence]?.from ||
        r.tokens[mention.from - 1]?.lower === "from")
    );
  if (
    !cue ||
    kind !== "cue" ||
    mention.form !== "relative" ||
    speechRank > 0 ||
    mention.from > place.open
  )
    return false;
  if (
    !(cue.classes & (verbClass.say | verbClass.label)) ||
    cue.classes & (verbClass.thought | verbClass.act)
  )
    return false;
  const named =
    isCapital(r, mention.from - 1) ||
    (r.tokens[mention.from - 1]?.text === "," && isCapital(r, mention.from - 2));
  return named && betweenFeatures(r, mention.to, place.open, false).commas === 0;
}

type Push = (
  kind: Candidate["kind"],
  mention: Mention | null,
  cue: Cue | null,
  rank: number,
  from?: Said | null,
  speechRank?: number,
) => void;

/** Each cue with how many verbs, and how many speech verbs, stand between it and the words. */
function ranked(cues: readonly Cue[]): [Cue, number, number][] {
  let rank = -1;
  let speechRank = -1;
  let at = -1;
  return cues.slice(0, 16).map((cue) => {
    if (cue.at !== at) {
      rank += 1;
      if (cue.classes & (speaks | verbClass.label | verbClass.act)) speechRank += 1;
    }
    at = cue.at;
    return [cue, rank, speechRank];
  });
}

/** The subject and the last cue of the sentence before words that stand alone. */
function pushPrevious(
  r: Reading,
  place: Place,
  cues: (sentence: number) => readonly Cue[],
  push: Push,
): void {
  const before = place.firstSentence - 1;
  const block = r.blocks[r.blockOf[r.sentences[before]?.from ?? -1] ?? -1];
  if (before < 0 || block?.block.kind !== "body") return;
  const all = cues(before).filter((cue) => cue.form === "finite" && cue.side === "before");
  const first = all[0];
  if (first) push("previous", first.source, first, 0);
  const last = all.findLast((cue) => cue.classes !== 0);
  if (last && last.source.from !== first?.source.from) push("previous", last.source, last, 1);
}

/** `“A.” “B,” N said`: the cue of the next string. */
function pushAhead(
  r: Reading,
  place: Place,
  next: Place,
  cues: (sentence: number) => readonly Cue[],
  push: Push,
): void {
  if ((r.blockOf[next.open] ?? 0) - (r.blockOf[place.open] ?? 0) > 1 || next.open - place.after > 3)
    return;
  const cue = cues(next.lastSentence).find(
    (one) => one.at >= next.after && Math.min(one.at, one.source.from) - next.after < 4,
  );
  if (cue) push("ahead", cue.source, cue, 0);
}

/** `NAME: “…”`, `From NAME, whose …: “…”` */
function colonName(r: Reading, place: Place): Mention | null {
  if (r.tokens[place.open - 1]?.text !== ":") return null;
  const floor = r.sentences[place.firstSentence]?.from ?? place.open;
  const lead = r.tokens[floor]?.lower === "and" ? floor + 1 : floor;
  if (r.tokens[lead]?.lower === "from") return phraseStartingAt(r, lead + 1, place.open);
  return place.open - 2 >= floor ? phraseEndingAt(r, place.open - 2, floor) : null;
}

/** `“…” — NAME`, on the same line or at the start of the next, with nothing but a description after it. */
function dashName(r: Reading, place: Place): Mention | null {
  const block = r.blockOf[place.after - 1] ?? 0;
  const dash = r.tokens[place.after];
  if (!dash || place.words < 3 || !/^(?:—|–|-|--|―)$/.test(dash.text)) return null;
  const here = r.blockOf[place.after] ?? 0;
  if (here !== block && (here !== block + 1 || r.blocks[here]?.from !== place.after)) return null;
  if (here === block && !/[.!?…]/.test(r.text.charAt(place.string.end - 1))) return null;
  const to = r.blocks[here]?.to ?? place.after;
  const name = isCapital(r, place.after + 1) ? phraseStartingAt(r, place.after + 1, to) : null;
  return name?.form === "name" && (name.to >= to || !r.verb(name.to)) ? name : null;
}

/** "Smith’s pledge to be “neutral”", "his call for “…”" */
function possessor(r: Reading, place: Place): Mention | null {
  const floor = Math.max(r.sentences[place.firstSentence]?.from ?? 0, place.open - 20);
  for (let i = place.open - 1; i > floor; i -= 1) {
    const token = r.tokens[i];
    if (!token || (r.markedOf[i] ?? -1) >= 0) continue;
    if (token.lower === "'s" && isNoun(r, i - 1)) return phraseEndingAt(r, i - 1, floor);
    if ((r.classes[i] ?? 0) & is.possessivePronoun)
      return { form: "pronoun", start: token.start, end: token.end, from: i, to: i + 1, head: i };
  }
  return null;
}

interface Shared {
  readonly tokensBefore: number;
  readonly tokensAfter: number;
  readonly touchAfter: number;
  readonly touchBefore: number;
  readonly cuesLeft: number;
  readonly cuesRight: number;
}

function sharedFeatures(
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

function candidateFeatures(
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

function betweenFeatures(
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
