import type { Cue } from "#quotes/cues/cues.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import { isWhole, type Place } from "#quotes/reading/places.ts";
import { isCapital, type Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { whatStandsBetween } from "./between.ts";
import type { Said } from "./candidate.ts";
import type { Proposal } from "./candidate-features.ts";
import { isFrom, leadStart } from "./verbless-frames.ts";

/** How likely a candidate is at least in a frame that leaves hardly another reading. */
const certain = 0.9;
/** Rank of "in the words of X" among the frames without a verb. */
export const wordsOf = 2;
/** In a frame that is right four times out of five. */
const probable = 0.6;

/** How likely the frame alone makes it that the candidate said the words, 0..1; 0 says nothing. */
export function leastShare(
  r: Reading,
  place: Place,
  proposal: Proposal,
  last: Said | undefined,
  alone: boolean,
  cues: readonly Cue[],
): number {
  const { kind, mention, cue, rank } = proposal;
  if (alone && proposal.said && goesOn(r, place, proposal.said, last)) return probable;
  if (kind === "dash") return certain;
  if (kind === "colon")
    return rank === wordsOf || (rank === 0 && isLabel(r, place, mention)) ? certain : 0;
  if (kind === "previous" && saysFollowing(r, place, proposal)) return certain;
  if (kind === "previous") return isIntroduced(r, place, proposal, last) ? probable : 0;
  if (kind !== "cue" || !cue) return 0;
  if (cue.side === "agent" && cue.at < place.open && mention.from > place.open) return certain;
  return isAnnounced(r, place, mention, cue) ||
    isRelativeSubject(r, place, cue, cues) ||
    isNamedRelative(r, place, proposal) ||
    hasOwnClause(r, place, mention, cue) ||
    isNaming(r, place, proposal)
    ? certain
    : 0;
}

/** "The mayor said that …. “…”": a sentence of its own in marks right after what somebody is cited with last. */
function goesOn(r: Reading, place: Place, said: Said, last: Said | undefined): boolean {
  return said === last && place.firstSentence - said.sentence === 1 && isWhole(r, place);
}

/** "Ana Ruiz: “…”", "From Ana Ruiz, whose …: “…”" */
function isLabel(r: Reading, place: Place, mention: Mention): boolean {
  return (
    mention.form === "name" &&
    r.verb(place.open - 2) === undefined &&
    (mention.from === leadStart(r, place) || isFrom(r, place, mention))
  );
}

/** "Ana Ruiz said the following. “…”" */
function saysFollowing(r: Reading, place: Place, { cue }: Proposal): boolean {
  const to = r.sentences[place.firstSentence]?.from ?? place.open;
  const says = cue !== null && (cue.classes & (verbClass.say | verbClass.tell)) !== 0;
  return says && r.tokens[to - 2]?.lower === "following" && r.tokens[to - 3]?.lower === "the";
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
  if (mention.from - sentence.from >= longestOpening && r.tokens[mention.from - 1]?.text !== ",")
    return false;
  return here || sentence.to - cue.at < shortPredicate;
}

/** In tokens: "was blunt", "was less than impressed". */
const shortPredicate = 6;

/** In tokens: "Transport commissioner" before the name. */
const longestOpening = 6;

/** "The crew say the pilot told them: “…”": the words right after a verb and its colon are its subject's. */
function isAnnounced(
  r: Reading,
  place: Place,
  mention: Mention,
  { side, form, classes, from, content }: Cue,
): boolean {
  const somebody = mention.form === "name" || mention.form === "pronoun";
  return (
    somebody &&
    side === "before" &&
    from - mention.to < 2 &&
    form === "finite" &&
    (classes & (verbClass.say | verbClass.tell)) !== 0 &&
    !(classes & verbClass.thought) &&
    content === place.open - 1 &&
    r.tokens[content]?.text === ":"
  );
}

/** "…, while Ana Ruiz called it “…”": right after a clause that a conjunction begins. */
function hasOwnClause(
  r: Reading,
  place: Place,
  { from, to }: Mention,
  { side, form, classes, passive, modality, from: verb, content }: Cue,
): boolean {
  if (side !== "before" || form !== "finite" || passive || verb - to > 1) return false;
  if (modality === "hypothetical" || r.tokens[from]?.lower === "i") return false;
  if (!(classes & (verbClass.say | verbClass.tell | verbClass.label))) return false;
  if (classes & verbClass.thought) return false;
  const between = place.open - content;
  const touches = between === 0 || (between === 1 && joining.test(r.tokens[content]?.lower ?? ""));
  const opener = r.tokens[from - 1]?.lower ?? "";
  if (!touches || !/^(?:and|but|while|whereas|although|though|;)$/.test(opener)) return false;
  return opener !== "and" || /^[,;”"’']/.test(r.tokens[from - 2]?.text ?? "");
}

/** What stands between a verb and the words in marks: "called it “…”", "said: “…”". */
const joining = /^(?:it|him|her|them|this|that|[,:])$/;

/** "a town where pilots refer to the tower as “…”" */
function isNaming(r: Reading, place: Place, { cue, rank }: Proposal): boolean {
  if (cue?.side !== "before" || cue.passive || cue.form !== "finite") return false;
  return (
    rank === 0 &&
    /^(?:refer|describe|portray|depict|characteri[sz]e|regard)$/.test(cue.lemma) &&
    r.tokens[place.open - 1]?.lower === "as" &&
    cue.at < place.open
  );
}

/** "Ana Ruiz, who called it “…”" */
function isNamedRelative(
  r: Reading,
  place: Place,
  { mention, cue, speechRank }: Proposal,
): boolean {
  if (!cue || mention.form !== "relative" || speechRank > 0 || mention.from > place.open)
    return false;
  if (
    !(cue.classes & (verbClass.say | verbClass.label)) ||
    cue.classes & (verbClass.thought | verbClass.act)
  )
    return false;
  const named =
    isCapital(r, mention.from - 1) ||
    (r.tokens[mention.from - 1]?.text === "," && isCapital(r, mention.from - 2));
  return named && whatStandsBetween(r, mention.to, place.open).commas === 0;
}

/** "a plan that critics called “…”", "what critics called “…”": the words right after a relative clause's verb are its subject's. */
export function isRelativeSubject(
  r: Reading,
  place: Place,
  { at, classes, side, source }: Cue,
  cues: readonly Cue[],
): boolean {
  const opener = source.from - 1;
  if (cues.some(({ addressee, content }) => addressee && content === opener)) return false;
  const between = place.open - at - 1;
  return (
    side === "before" &&
    (classes & (verbClass.say | verbClass.label)) !== 0 &&
    (between === 0 || (between === 1 && r.tokens[at + 1]?.lower === "as")) &&
    ((r.tokens[opener]?.lower === "what" && (classes & verbClass.label) !== 0) ||
      (/^(?:that|which)$/.test(r.tokens[opener]?.lower ?? "") &&
        (r.tokens[opener - 1]?.text === "," || (isNoun(r, opener - 1) && !r.verb(opener - 1)))))
  );
}
