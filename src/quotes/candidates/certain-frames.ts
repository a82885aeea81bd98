import type { Cue } from "#quotes/cues/cue.ts";
import { isHeardToSay } from "#quotes/cues/perceived.ts";
import { reportCuesOf } from "#quotes/cues/report-cues.ts";
import { isInscribed, isReadOnThing } from "#quotes/cues/things-with-words.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import {
  hasClass,
  isCapital,
  isMarked,
  isOneOf,
  lowerAt,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import type { Said } from "./candidate.ts";
import type { Proposal } from "./candidate-features.ts";
import type { Around } from "./cues-around.ts";
import { isCriedOf, isPassedOn, isSecondHand } from "./second-hand.ts";
import { isSpoken, isSubjectsWords } from "./verb-frames.ts";
import { colonRank, leadStart, possessorRank } from "./verbless-frames.ts";

/** How likely a candidate is at least in a frame that leaves hardly another reading. */
const certain = 0.9;
/** In one that leaves none, whatever speaks for another. */
const beyondDoubt = 0.96;
/** In a frame that is right four times out of five. */
const probable = 0.6;

/** How likely the frame alone makes it that the candidate said the words, 0..1; 0 says nothing. */
export function leastShare(
  r: Reading,
  place: Place,
  proposal: Proposal,
  last: Said | undefined,
  alone: boolean,
  { before: cues, right }: Pick<Around, "before" | "right">,
): number {
  const { kind, mention, cue, rank } = proposal;
  if (alone && proposal.said && goesOn(place, proposal.said, last)) return probable;
  if (kind === "continued" && isOwnView(r, place, proposal, cues)) return probable;
  if (kind === "dash") return certain;
  if (kind === "colon" && rank === colonRank.inView) return cues.some(isSpoken) ? 0 : probable;
  if (kind === "colon")
    return rank === colonRank.inWords ||
      (rank === colonRank.beside && (isLabel(r, place, mention) || isSender(r, place, mention)))
      ? certain
      : isNamedBeside(r, proposal) && !cues.some(isSpoken)
        ? probable
        : 0;
  if (kind === "previous" && !cue) return certain;
  if (kind === "previous")
    return isIntroduced(r, place, proposal, last) || (alone && isOwnStory(r, place, proposal, last))
      ? probable
      : 0;
  if (kind === "possessor")
    return rank !== possessorRank.owner || isOwnClaim(r, place, mention, cues) ? beyondDoubt : 0;
  if (kind !== "cue" || !cue) return 0;
  if (cue.side === "agent" && cue.at < place.open && mention.from > place.open) return certain;
  if (isOnThing(r, place, mention, cue)) return beyondDoubt;
  if (isSecondHand(r, place, proposal, cues) || isPassedOn(r, place, cue, right))
    return beyondDoubt;
  if (isCriedOf(r, place, mention, cue, cues)) return beyondDoubt;
  if (isClausesWords(r, place, proposal, cue) || isOverheard(r, place, cue, cues))
    return beyondDoubt;
  if (isSubjectsWords(r, place, proposal, cue, cues)) return certain;
  return isMindsWords(r, place, mention, cue, cues) ? probable : 0;
}

/** "The crowd laughed when he urged voters, “…”": the words close the clause of a verb of speech. */
function isClausesWords(
  r: Reading,
  { open, after }: Place,
  { mention, speechRank }: Proposal,
  cue: Cue,
) {
  if (speechRank > 0 || cue.side !== "before" || cue.form !== "finite" || !isSpoken(cue))
    return false;
  const near = cue.at > mention.head && cue.at < open && open - cue.at <= nearestWords;
  const closes = sentenceAt(r, open)?.to === after || lowerAt(r, after) === ".";
  return near && closes && isOneOf(r, mention.from - 1, "when as while because");
}

/** "Ruiz said she heard a man shout, “…”": the words are right behind the verb of whoever is heard. */
function isOverheard(r: Reading, { open }: Place, { at }: Cue, cues: readonly Cue[]): boolean {
  if (!cues.some((cue) => cue.at < at && isSpoken(cue))) return false;
  let beside = open - 1;
  while (beside > at && (isMarked(r, beside) || isOneOf(r, beside, ", : and"))) beside -= 1;
  return beside === at && isHeardToSay(r, at);
}

/** "He wore a hat reading “…”", "a headline that said, “…”" */
function isOnThing(r: Reading, { open }: Place, { head }: Mention, { at, lemma }: Cue): boolean {
  const near = at > head && at < open && open - at <= nearestWords;
  return near && isInscribed(r, head) && isReadOnThing(r, at, lemma);
}

/** In tokens, from the verb to the mark: ", in red,". */
const nearestWords = 5;

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

const firstPerson = "i my me";

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

const sent =
  "came comes question message text letter email e-mail note reply answer response statement " +
  "tweet post comment review shout cry call word words verdict this one another";

/** "The mayor dismissed Ana Ruiz’s claim that the pier “was built on sand”": the words are whose claim it is. */
function isOwnClaim(
  r: Reading,
  { open, firstSentence }: Place,
  { head }: Mention,
  cues: readonly Cue[],
): boolean {
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

/** In tokens, from "that" to the mark: "that the old wooden pier". */
const longestClaim = 8;

/** "And she is sure that it will only make him louder: “…”": a sentence about somebody that ends in a colon, and nobody says anything in it. */
function isMindsWords(
  r: Reading,
  place: Place,
  mention: Mention,
  cue: Cue,
  cues: readonly Cue[],
): boolean {
  if (lowerAt(r, place.open - 1) !== ":" || !place.whole || cue.at > place.open) return false;
  if (cue.side !== "before" || cue.form !== "finite" || cue.passive) return false;
  const opens =
    mention.from - leadStart(r, place) < shortLead || lowerAt(r, mention.from - 1) === ",";
  return opens && isOnePerson(r, mention) && !cues.some(isSpoken);
}

/** In tokens: "And", "Even so". */
const shortLead = 3;

/** "She", "Ana Ruiz", "Mr Holm" */
function isOnePerson(r: Reading, { form, from, to, head }: Mention): boolean {
  if (form === "pronoun") return isOneOf(r, head, "he she");
  const named = is.maleName | is.femaleName | is.courtesy;
  return form === "name" && to - from > 1 && hasClass(r, from, named);
}

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
