import type { Cue } from "#quotes/cues/cue.ts";
import type { People } from "#quotes/names/entity.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { placeFeatureNames, placeFeatures } from "#quotes/reading/place-features.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import { isMarked } from "#quotes/reading/word-at.ts";
import type { Candidate, Said } from "./candidate.ts";
import { frameFeatureNames, frameFeatures } from "./frame-features.ts";
import {
  discourseFeatureNames,
  discourseFeatures,
  mentionFeatureNames,
  mentionFeatures,
} from "./mention-features.ts";

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

const rivalFeatureNames = [
  "rank",
  "speechRank",
  "speechBeyond",
  "cuesOfMention",
  "mentionTouches",
] as const;

const sharedFeatureNames = [
  "touchAfter",
  "touchBefore",
  "cuesLeft",
  "cuesRight",
  "allLeft",
] as const;

export const candidateFeatureNames = [
  ...placeFeatureNames,
  "kind",
  ...frameFeatureNames,
  ...mentionFeatureNames,
  ...discourseFeatureNames,
  ...rivalFeatureNames,
  ...sharedFeatureNames,
] as const;

/** Positions of the features that others read by name. */
export const featureIndex = {
  labelAdjacent: candidateFeatureNames.indexOf("labelAdjacent"),
  touchAfter: candidateFeatureNames.indexOf("touchAfter"),
  touchBefore: candidateFeatureNames.indexOf("touchBefore"),
} as const;

/** What the candidates of one place have in common. */
export interface Shared {
  readonly tokensBefore: number;
  readonly tokensAfter: number;
  readonly left: readonly Cue[];
  readonly right: readonly Cue[];
  /** The last cited source. */
  readonly last: Said | undefined;
  /** The features of the place, and those that come last. */
  readonly place: readonly number[];
  readonly features: readonly number[];
}

/** A candidate without its features. */
export interface Proposal {
  readonly kind: Candidate["kind"];
  readonly mention: Mention;
  readonly cue: Cue | null;
  readonly said: Said | null;
  /** How many verbs stand between the cue and the words; without a cue, which frame it is of its kind. */
  readonly rank: number;
  /** How many of them are of speech. */
  readonly speechRank: number;
}

/** What the candidates of one place share. */
export function sharedOf(
  r: Reading,
  place: Place,
  left: readonly Cue[],
  right: readonly Cue[],
  last: Said | undefined,
): Shared {
  const from = r.sentences[place.firstSentence]?.from ?? place.open;
  const to = r.sentences[place.lastSentence]?.to ?? place.after;
  const features = [
    right.some((cue) => touchesAfter(place, cue)) ? 1 : 0,
    left.some((cue) => touchesBefore(place, cue)) ? 1 : 0,
    Math.min(left.filter((cue) => cue.classes & speechClasses).length, 5),
    Math.min(right.filter((cue) => cue.classes & speechClasses).length, 5),
    Math.min(left.length, 12),
  ];
  return {
    tokensBefore: wordsOutside(r, from, place.open),
    tokensAfter: wordsOutside(r, place.after, to),
    left,
    right,
    last,
    place: placeFeatures(r, place),
    features,
  };
}

/** The features of one candidate, in parts, in the order of `candidateFeatureNames`. */
export function candidateFeatures(
  r: Reading,
  people: People,
  place: Place,
  proposal: Proposal,
  shared: Shared,
): Candidate["features"] {
  const { kind, mention, cue, said } = proposal;
  const own = [kinds.indexOf(kind)].concat(
    frameFeatures(r, place, kind, mention, cue),
    mentionFeatures(r, people, mention, place, shared.last),
    discourseFeatures(r, people, place, said),
    rivalFeatures(place, proposal, shared),
  );
  return [shared.place, own, shared.features];
}

/** How the candidate stands to the other verbs of the sentence. */
function rivalFeatures(place: Place, proposal: Proposal, { left, right }: Shared): number[] {
  const { mention, cue, rank, speechRank } = proposal;
  let speechBeyond = 0;
  let cuesOfMention = 0;
  let touches = 0;
  for (const other of left) {
    if (cue && other.at < cue.at && other.classes & speechClasses) speechBeyond += 1;
    if (other.source.from !== mention.from) continue;
    cuesOfMention += 1;
    if (touchesBefore(place, other)) touches = 1;
  }
  for (const other of right) {
    if (other.source.from !== mention.from) continue;
    cuesOfMention += 1;
    if (touchesAfter(place, other)) touches = 1;
  }
  return [rank, speechRank, Math.min(speechBeyond, 4), Math.min(cuesOfMention, 6), touches];
}

/** Whether a cue stands right behind the words. */
export function touchesAfter(place: Place, { at, classes, source }: Cue): boolean {
  return (classes & speechClasses) !== 0 && Math.min(at, source.from) - place.after < 2;
}

function touchesBefore(place: Place, { classes, content }: Cue): boolean {
  return (classes & speechClasses) !== 0 && place.open - content < 2;
}

function wordsOutside(r: Reading, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1)
    if (!isMarked(r, i) && r.tokens[i]?.kind !== "punctuation") count += 1;
  return count;
}
