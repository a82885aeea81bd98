import type { Cue } from "#quotes/cues/cue.ts";
import type { CueBook } from "#quotes/cues/cue-book.ts";
import type { People } from "#quotes/names/entity.ts";
import { isAside } from "#quotes/naming/titles.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import type { Candidate, Said } from "./candidate.ts";
import { candidateFeatures, type Proposal, sharedOf } from "./candidate-features.ts";
import { leastShare } from "./certain-frames.ts";
import { claimantOf } from "./claims.ts";
import { type Around, cuesAround } from "./cues-around.ts";
import {
  colonName,
  colonRank,
  lastNamed,
  ledUpTo,
  namedInstead,
  namedOverhead,
} from "./names-before-words.ts";
import { dashName, nameBehind, replierBehind } from "./names-behind-words.ts";
import { isNote } from "./notes.ts";
import { lastWordsOf, ownerBehind, possessor, possessorRank } from "./owners-of-words.ts";
import { paperThatSays } from "./papers-that-say.ts";
import {
  cueOfNext,
  cuesOfSentenceBefore,
  isAnswered,
  isFollowedBy,
  isWriter,
} from "./sentences-around.ts";
import { inViewOf, inWordsOf } from "./source-phrases.ts";
import { toldNext } from "./told-next.ts";
import { isSpoken } from "./verb-frames.ts";

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
  const first = shared.tokensBefore === 0;
  const whole = first && shared.tokensAfter === 0;
  const alone = whole && !isFollowedBy(r, place, next) && !isAside(r, place);
  const found: Proposal[] = [];
  addByCues(found, around);
  addByFrames(found, r, people, place);
  addBySaid(found, r, place, said);
  if (first) addBySentenceBefore(found, r, place, cues, said);
  if (alone) {
    addMention(found, "colon", ledUpTo(r, people, place), colonRank.led);
    addMention(found, "colon", namedOverhead(r, people, place), colonRank.overhead);
  }
  if (whole) addLed(found, "ahead", cueOfNext(r, place, next, cues));
  if (
    said.at(-1)?.block !== r.blockOf[place.open] &&
    ![...around.before, ...around.right].some(isSpoken)
  )
    addMention(found, "possessor", toldNext(r, people, place), possessorRank.words);
  return found.map((proposal) => ({
    kind: proposal.kind,
    mention: proposal.mention,
    cue: proposal.cue,
    said: proposal.said,
    features: candidateFeatures(r, people, place, proposal, shared),
    least: leastShare(r, place, proposal, said.at(-1), alone, around),
  }));
}

/** Adds whom a cue leads to, if there is one. */
function addLed(
  found: Proposal[],
  kind: Proposal["kind"],
  cue: Cue | undefined,
  rank = 0,
  speechRank = 0,
): void {
  if (cue) found.push({ kind, mention: cue.source, cue, said: null, rank, speechRank });
}

function addByCues(found: Proposal[], { agent, left, right }: Around): void {
  addLed(found, "cue", agent);
  addRanked(found, left.toReversed());
  addRanked(found, right);
}

/** How many cues of each side may hold the words. */
const mostCues = 16;

/** Adds cues, nearest first, each with how many verbs, and how many speech verbs, stand before it. */
function addRanked(found: Proposal[], cues: readonly Cue[]): void {
  let rank = -1;
  let speechRank = -1;
  let at = -1;
  for (const cue of cues.slice(0, mostCues)) {
    if (cue.at !== at) {
      rank += 1;
      if (cue.classes & (speechClasses | verbClass.label | verbClass.act)) speechRank += 1;
    }
    at = cue.at;
    addLed(found, "cue", cue, rank, speechRank);
  }
}

function addMention(
  found: Proposal[],
  kind: Proposal["kind"],
  mention: Mention | null,
  rank = 0,
): void {
  if (mention) found.push({ kind, mention, cue: null, said: null, rank, speechRank: 0 });
}

/** Adds those whom no verb leads to. */
function addByFrames(found: Proposal[], r: Reading, people: People, place: Place): void {
  const add = (kind: Proposal["kind"], mention: Mention | null, rank = 0) =>
    addMention(found, kind, mention, rank);
  const note = isNote(r, place);
  const beside = note ? null : colonName(r, place);
  const named = note ? null : lastNamed(r, people, place);
  add("colon", beside, colonRank.beside);
  if (named?.head !== beside?.head) add("colon", named, colonRank.named);
  add("colon", inWordsOf(r, place), colonRank.inWords);
  add("colon", inViewOf(r, place), colonRank.inView);
  add("colon", namedInstead(r, place), colonRank.instead);
  add("dash", dashName(r, place) ?? nameBehind(r, place) ?? replierBehind(r, place));
  add("possessor", possessor(r, place), possessorRank.owner);
  add("possessor", claimantOf(r, place), possessorRank.claim);
  add("possessor", lastWordsOf(r, place) ?? ownerBehind(r, place), possessorRank.words);
  add("possessor", paperThatSays(r, place), possessorRank.paper);
}

/** How many blocks back somebody's words may go on, in marks and without. */
const reach = { continued: 4, reported: 3 };

/** Adds who was cited last. */
function addBySaid(found: Proposal[], r: Reading, place: Place, said: readonly Said[]): void {
  const block = r.blockOf[place.open] ?? 0;
  const add = (kind: "continued" | "reported", one: Said | undefined) => {
    if (one && block - one.block < reach[kind] && (one.marked || !isWriter(r, one.mention)))
      found.push({ kind, mention: one.mention, cue: one.cue, said: one, rank: 0, speechRank: 0 });
  };
  const last = said.at(-1);
  add("continued", lastMarked(said));
  if (!last?.marked && !isAnswered(r, place, last?.cue)) add("reported", last);
}

function addBySentenceBefore(
  found: Proposal[],
  r: Reading,
  place: Place,
  cues: CueBook,
  said: readonly Said[],
): void {
  const { subject, last } = cuesOfSentenceBefore(r, place, cues, lastMarked(said));
  if (!isAnswered(r, place, subject)) addLed(found, "previous", subject);
  if (!isAnswered(r, place, last)) addLed(found, "previous", last, 1);
}

function lastMarked(said: readonly Said[]): Said | undefined {
  return said.findLast((one) => one.marked);
}
