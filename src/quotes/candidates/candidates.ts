import type { Cue } from "#quotes/cues/cues.ts";
import type { People } from "#quotes/names/entity.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { placeFeatures } from "#quotes/reading/place-features.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isAside } from "#quotes/reading/titles.ts";
import type { Candidate, Said } from "./candidate.ts";
import { candidateFeatures, type Proposal, sharedOf } from "./candidate-features.ts";
import { leastShare, viewOf, wordsOf } from "./certain-frames.ts";
import { type Around, type CueBook, cuesAround, ranked } from "./cues-around.ts";
import { cueOfNext, cuesOfSentenceBefore, isFollowedBy, isWriter } from "./sentences-around.ts";
import {
  colonName,
  dashName,
  inViewOf,
  inWordsOf,
  lastNamed,
  nameBehind,
  possessor,
} from "./verbless-frames.ts";

/** Everybody who may have said a string in marks, nearest cues first. */
export function candidatesOf(
  r: Reading,
  people: People,
  place: Place,
  next: Place | undefined,
  cues: CueBook,
  said: readonly Said[],
): Candidate[] {
  const around = cuesAround(r, place, cues);
  const shared = sharedOf(r, place, around.left, around.right, said.at(-1));
  const base = placeFeatures(r, place);
  const first = shared.tokensBefore === 0;
  const whole = first && shared.tokensAfter === 0;
  const alone = whole && !isFollowedBy(r, place, next) && !isAside(r, place);
  return [
    ...byCues(around),
    ...byFrames(r, people, place),
    ...bySaid(r, place, said),
    ...(first ? bySentenceBefore(r, place, cues, said) : []),
    ...(whole ? propose("ahead", cueOfNext(r, place, next, cues)) : []),
  ].map((proposal) => ({
    kind: proposal.kind,
    mention: proposal.mention,
    cue: proposal.cue,
    said: proposal.said,
    features: base.concat(candidateFeatures(r, people, place, proposal, shared)),
    least: leastShare(r, place, proposal, said.at(-1), alone, around.before),
  }));
}

/** A candidate by a cue, none without one. */
function propose(
  kind: Proposal["kind"],
  cue: Cue | undefined,
  rank = 0,
  speechRank = 0,
): Proposal[] {
  return cue ? [{ kind, mention: cue.source, cue, said: null, rank, speechRank }] : [];
}

function byCues({ agent, left, right }: Around): Proposal[] {
  return [
    ...propose("cue", agent),
    ...[...ranked(left.toReversed()), ...ranked(right)].flatMap(([cue, rank, speechRank]) =>
      propose("cue", cue, rank, speechRank),
    ),
  ];
}

/** Those whom no verb leads to. */
function byFrames(r: Reading, people: People, place: Place): Proposal[] {
  const frame = (kind: Proposal["kind"], mention: Mention | null, rank = 0): Proposal[] =>
    mention ? [{ kind, mention, cue: null, said: null, rank, speechRank: 0 }] : [];
  const beside = colonName(r, place);
  const named = lastNamed(r, people, place);
  return [
    ...frame("colon", beside),
    ...frame("colon", named?.head === beside?.head ? null : named, 1),
    ...frame("colon", inWordsOf(r, place), wordsOf),
    ...frame("colon", inViewOf(r, place), viewOf),
    ...frame("dash", dashName(r, place) ?? nameBehind(r, place)),
    ...frame("possessor", possessor(r, place)),
  ];
}

/** How many blocks back somebody's words may go on, in marks and without. */
const reach = { continued: 4, reported: 3 };

/** Who was cited last. */
function bySaid(r: Reading, place: Place, said: readonly Said[]): Proposal[] {
  const block = r.blockOf[place.open] ?? 0;
  const goesOn = (kind: "continued" | "reported", one: Said | undefined): Proposal[] =>
    one && block - one.block < reach[kind] && (one.marked || !isWriter(r, one.mention))
      ? [{ kind, mention: one.mention, cue: one.cue, said: one, rank: 0, speechRank: 0 }]
      : [];
  const last = said.at(-1);
  return [
    ...goesOn(
      "continued",
      said.findLast((one) => one.marked),
    ),
    ...goesOn("reported", last?.marked ? undefined : last),
  ];
}

function bySentenceBefore(
  r: Reading,
  place: Place,
  cues: CueBook,
  said: readonly Said[],
): Proposal[] {
  const marked = said.findLast((one) => one.marked);
  const { subject, last } = cuesOfSentenceBefore(r, place, cues, marked);
  return [...propose("previous", subject), ...propose("previous", last, 1)];
}
