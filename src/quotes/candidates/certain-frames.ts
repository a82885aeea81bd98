import type { Cue } from "#quotes/cues/cue.ts";
import { reportCuesOf } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { closesSentence, type Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import type { Said } from "./candidate.ts";
import type { Proposal } from "./candidate-features.ts";
import { isInAside } from "./claims.ts";
import type { Around } from "./cues-around.ts";
import { leadStart } from "./leads.ts";
import { colonRank, isAnswerNoun } from "./names-before-words.ts";
import { isHowPut, isMovedToSay, isOfOwnClause } from "./own-clause.ts";
import { possessorRank } from "./owners-of-words.ts";
import { isAgentBefore, isAgentBehind } from "./passive-frames.ts";
import { isHeardSaying, isPassedOn, isSecondHand } from "./second-hand.ts";
import { isCriedOf, isSaidOnComing } from "./told-cries.ts";
import {
  callsRightBefore,
  type Framed,
  hasOwnClause,
  isAdded,
  isAnnounced,
  isClausesWords,
  isMindsWords,
  isNamedRelative,
  isOnePerson,
  isOnThing,
  isOverheard,
  isOwnReport,
  isQuotedAsSaying,
  isRelativeSubject,
  isSaidAfter,
  isSaidBetween,
  isSpoken,
  refersAs,
  shortLead,
} from "./verb-frames.ts";

/** How likely a candidate is at least in a frame that leaves hardly another reading. */
const certain = 0.9;
/** In one that leaves none, whatever speaks for another. */
const beyondDoubt = 0.96;
/** In a frame that is right four times out of five. */
const probable = 0.6;

/** A frame of a verb, in which its source can hardly but have said the words. */
type Frame = (r: Reading, framed: Framed) => boolean;

/** How likely each frame makes it; the first that a cue stands in counts. */
const frames: readonly (readonly [share: number, frame: Frame])[] = [
  [beyondDoubt, (_, { place, cue }) => isAgentBehind(place, cue)],
  [beyondDoubt, (r, { place, cue }) => isAgentBefore(r, place, cue)],
  [beyondDoubt, isOnThing],
  [beyondDoubt, isSecondHand],
  [beyondDoubt, isHeardSaying],
  [beyondDoubt, isPassedOn],
  [beyondDoubt, isCriedOf],
  [beyondDoubt, isSaidOnComing],
  [beyondDoubt, isOfOwnClause],
  [beyondDoubt, isHowPut],
  [beyondDoubt, isMovedToSay],
  [beyondDoubt, isClausesWords],
  [beyondDoubt, isOverheard],
  [certain, isAnnounced],
  [certain, isRelativeSubject],
  [certain, isNamedRelative],
  [certain, isQuotedAsSaying],
  [beyondDoubt, hasOwnClause],
  [certain, callsRightBefore],
  [certain, isOwnReport],
  [certain, refersAs],
  [certain, isAdded],
  [certain, isSaidAfter],
  [certain, isSaidBetween],
  [probable, isMindsWords],
];

/** How likely the frame alone makes it that the candidate said the words, 0..1; 0 says nothing. */
export function leastShare(
  r: Reading,
  place: Place,
  proposal: Proposal,
  last: Said | undefined,
  alone: boolean,
  { before, right }: Pick<Around, "before" | "right">,
): number {
  const { kind, mention, cue, said, rank, speechRank } = proposal;
  if (alone && said && goesOn(place, said, last)) return probable;
  if (kind === "dash") return certain;
  if (kind === "colon") return leastBeforeColon(r, place, proposal, before);
  if (kind === "continued") return isOwnView(r, place, proposal, before) ? probable : 0;
  if (kind === "possessor") {
    const own = isOwnAnswer(r, place, mention) || isOwnClaim(r, place, mention, before);
    return rank !== possessorRank.owner || own ? beyondDoubt : 0;
  }
  if (kind === "previous") {
    const own = alone && isOwnStory(r, place, proposal, last);
    return own || isIntroduced(r, place, proposal, last) ? probable : 0;
  }
  if (kind !== "cue" || !cue) return 0;
  const framed = { place, cue, rank, speechRank, before, right };
  return frames.find(([, frame]) => frame(r, framed))?.[0] ?? 0;
}

function leastBeforeColon(
  r: Reading,
  place: Place,
  proposal: Proposal,
  before: readonly Cue[],
): number {
  const { mention, rank } = proposal;
  const behind = mention.from >= place.after;
  if (rank === colonRank.inWords)
    return behind || !before.some((cue) => cue.at > mention.to && isSpoken(cue)) ? beyondDoubt : 0;
  if (rank === colonRank.inView && behind) return certain;
  if (rank === colonRank.instead) return beyondDoubt;
  if (rank === colonRank.led) return probable;
  if (rank === colonRank.overhead) return certain;
  const beside = rank === colonRank.beside;
  if (beside && (isLabel(r, place, mention) || isSender(r, place, mention))) return certain;
  const told = rank === colonRank.inView || isNamedBeside(r, proposal);
  return told && !before.some(isSpoken) ? probable : 0;
}

/** "The mayor said that …. “…”": a sentence of its own in marks right after what somebody is cited with last. */
function goesOn(place: Place, said: Said, last: Said | undefined): boolean {
  return said === last && place.firstSentence - said.sentence === 1 && place.whole;
}

/** `“…,” said Ana Ruiz. The price is “as low as I’ve ever seen.”`: "I" is whoever was cited in the sentence before. */
function isOwnView(
  r: Reading,
  { open, after, firstSentence }: Place,
  { said }: Proposal,
  cues: readonly Cue[],
): boolean {
  if (!said?.marked || firstSentence - said.sentence > 1 || cues.some(isSpoken)) return false;
  return said.block === r.blockOf[open] && isInFirstPerson(r, open, after);
}

function isInFirstPerson(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isOneOf(r, i, firstPerson)) return true;
  return false;
}

const firstPerson = wordSet("i my me");

/** "She is loath to admit that she came last. “I remember …”": of somebody whom the sentence before is about, in a paragraph that cites nobody else. */
function isOwnStory(
  r: Reading,
  { open, after, firstSentence }: Place,
  { mention, rank }: Proposal,
  last: Said | undefined,
): boolean {
  const from = r.sentences[firstSentence - 1]?.from ?? -1;
  const here = r.blockOf[from] === r.blockOf[open] && last?.block !== r.blockOf[open];
  if (rank > 0 || !here || mention.from - from >= shortLead) return false;
  return isOnePerson(r, mention) && isInFirstPerson(r, open, after);
}

/** "Ana Ruiz: “…”", "Her words: “…”" */
function isLabel(r: Reading, place: Place, mention: Mention): boolean {
  return (
    (mention.form === "name" || mention.form === "pronoun") &&
    r.verb(place.open - 2) === undefined &&
    mention.from === leadStart(r, place)
  );
}

/** "It did not surprise the pollster Ana Ruiz: “…”": a full name right before the colon. */
function isNamedBeside(r: Reading, { mention, rank }: Proposal): boolean {
  const { form, head } = mention;
  return rank === colonRank.beside && form === "name" && isCapital(r, head - 1);
}

/** "A question came from a member of the audience: “…”" */
function isSender(r: Reading, { open }: Place, { from, to, head, form }: Mention): boolean {
  const person = form === "name" || hasClass(r, head, is.role | is.title);
  return person && to === open - 1 && lowerAt(r, from - 1) === "from" && isSent(r, from - 2);
}

/** "a letter", "came": what is told to be somebody's words stands before "from". */
function isSent(r: Reading, at: number): boolean {
  return isOneOf(r, at, sent);
}

const sent = wordSet(
  "came comes question message text letter email e-mail note reply answer response statement " +
    "tweet post comment review shout cry call word words verdict this one another",
);

/** "The mayor dismissed Ana Ruiz’s claim that the pier “was built on sand”": the words are whose claim it is. */
function isOwnClaim(
  r: Reading,
  { open, firstSentence }: Place,
  { from, head }: Mention,
  cues: readonly Cue[],
): boolean {
  if (isInAside(r, from, r.sentences[firstSentence]?.from ?? from)) return false;
  let that = open - 1;
  const floor = Math.max(head, open - longestClaim);
  while (that > floor && lowerAt(r, that) !== "that") that -= 1;
  if (
    that === floor ||
    lowerAt(r, open - 1) === "as" ||
    cues.some((cue) => cue.at > that && isSpoken(cue))
  )
    return false;
  return reportCuesOf(r, firstSentence).some(
    ({ side, source, content }) => side === "noun" && content === that && source?.head === head,
  );
}

/** "Her verdict: “…”", and "Ana Ruiz’s reply was “…”." where nobody else tells what it was: "Tom Ekman said her reply was “rude”". */
function isOwnAnswer(r: Reading, place: Place, { from, to, head }: Mention): boolean {
  const { open } = place;
  const noun = r.tokens[to]?.kind === "clitic" ? to + 1 : to;
  if (noun !== open - 2 || !isAnswerNoun(r, noun) || isOneOf(r, head, firstPerson)) return false;
  if (isOneOf(r, open - 1, ": ,")) return true;
  const first = isOneOf(r, from - 1, "and but") ? from - 1 : from;
  const isAll = sentenceAt(r, open)?.from === first && closesSentence(r, place);
  return isAll && isOneOf(r, open - 1, "was is");
}

/** In tokens, from "that" to the mark: "that the old wooden pier". */
const longestClaim = 8;

/**
 * "The mayor, Ana Ruiz, was blunt. “…”": a paragraph that begins with somebody and goes on in their
 * words, or that says no more and leaves the next to them.
 */
function isIntroduced(
  r: Reading,
  place: Place,
  { mention, cue, rank }: Proposal,
  last: Said | undefined,
): boolean {
  const sentence = r.sentences[place.firstSentence - 1];
  const block = r.blockOf[sentence?.from ?? -1] ?? -1;
  if (!sentence || !cue || rank > 0 || mention.form === "relative") return false;
  const here = block === r.blockOf[place.open];
  if (here && mention.form !== "name") return false;
  if (sentence.from !== r.blocks[block]?.from || (last && last.block >= block)) return false;
  return here || sentence.to - cue.at < shortPredicate;
}

/** In tokens: "was blunt", "was less than impressed". */
const shortPredicate = 6;
