import { isCrowdsCry } from "#quotes/cues/crowds.ts";
import type { Cue } from "#quotes/cues/cue.ts";
import { isCry } from "#quotes/cues/far-subjects.ts";
import { isImagined } from "#quotes/cues/imagined.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isVerb } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { whatStandsBetween } from "./between.ts";
import { touchesAfter } from "./candidate-features.ts";

/**
 * "Holm told the clerk, “…,” the indictment said": a verb of speech touches the words on both sides, and what stands
 * behind them only passes on who said them before them.
 */
export function isPassedOn(r: Reading, place: Place, cue: Cue, right: readonly Cue[]): boolean {
  if (!saysRightBefore(r, place, cue) || isImagined(r, cue.at)) return false;
  return right.some(
    (one) =>
      one.form === "finite" &&
      /^(?:say|allege|report|state|write)$/.test(one.lemma) &&
      one.source.form !== "pronoun" &&
      one.side === "before" &&
      touchesAfter(place, one),
  );
}

function saysRightBefore(r: Reading, { open }: Place, cue: Cue): boolean {
  const { form, passive, classes, content, at, source, side } = cue;
  if (form !== "finite" || passive || at > open || side === "after" || side === "agent")
    return false;
  if (!(classes & (verbClass.say | verbClass.tell)) || classes & verbClass.thought) return false;
  if (source.from > at) return false;
  return open - content === 1 && /^[,:]$/.test(r.tokens[content]?.text ?? "");
}

/** "The main reason why clients leave, writes Ana Ruiz, is “…”": whose sentence it is, between its subject and its verb. */
export function isSentenceOf(r: Reading, { open }: Place, cue: Cue): boolean {
  const { side, form, classes, source, at } = cue;
  if (side !== "after" || form !== "finite" || at > open || !(classes & verbClass.say))
    return false;
  if (r.tokens[at - 1]?.text !== "," || r.tokens[source.to]?.text !== ",") return false;
  const verb = source.to + 1;
  return /^(?:is|was|are|were)$/.test(lowerAt(r, verb)) && open - verb <= nearest;
}

/** In tokens, from the verb to the mark: "is that", "was a". */
const nearest = 3;

/** "Ruiz said that the man ran in, yelled “Stop!” and left": the cry is among what another tells of. */
export function isCriedOf(
  r: Reading,
  { open }: Place,
  mention: Mention,
  cue: Cue,
  before: readonly Cue[],
): boolean {
  if (cue.side !== "main" || !isCry(r, cue.at) || open - cue.at > 2) return false;
  // "Ruiz said that the man was late, shouted"
  if (hasClass(r, mention.to, is.auxiliary | is.modal)) return false;
  const clause = lowerAt(r, mention.from - 1) === "that" ? mention.from - 1 : mention.from;
  return before.some(
    ({ content, classes, side, form }) =>
      content === clause &&
      side === "before" &&
      form === "finite" &&
      (classes & (verbClass.say | verbClass.tell)) !== 0,
  );
}

/** "videos of people screaming “Wake up!”" */
export function isCriedBeside(r: Reading, { open }: Place, { to }: Mention, cue: Cue): boolean {
  if (cue.form !== "gerund" || cue.side !== "before" || cue.from !== to) return false;
  return open - cue.at === 1 && isCrowdsCry(r, cue.at);
}

/** "…, with some calling her out, saying she was “…”", "… and others calling it “…”": what some do who say so themselves. */
export function isSaidBeside(
  r: Reading,
  { open }: Place,
  { from, to }: Mention,
  cue: Cue,
): boolean {
  if (cue.form !== "gerund" || cue.side !== "before" || cue.at < to || cue.at > open) return false;
  const lead = lowerAt(r, from - 1);
  const others = to - from === 1 && to === cue.at && /^(?:and|while|but)$/.test(lead);
  if (!hasClass(r, from, is.quantifier | is.otherPronoun) || !(lead === "with" || others))
    return false;
  const { commas, verbs, breaks } = whatStandsBetween(r, cue.content, open);
  return commas === 0 && breaks === 0 && verbs < 2;
}

/** "A year at the mill had convinced her that “…”": the thought is hers. */
export function isWonOver(r: Reading, { open }: Place, mention: Mention, cue: Cue): boolean {
  return (
    mention.from > cue.at &&
    winsOver(cue.lemma) &&
    lowerAt(r, open - 1) === "that" &&
    open - cue.content <= 1
  );
}

const winsOver = wordSet("convince persuade");

/**
 * The Berg of "asked about a remark that Berg once made—specifically, “…”": whose remark it is that the words give, and
 * not how somebody replies to it ("laughed at a remark Berg made: “…”").
 */
export function remarker(r: Reading, { open, firstSentence }: Place): Mention | null {
  const apart = lowerAt(r, open - 1) === "," ? open - 2 : open - 1;
  if (!givesWords(lowerAt(r, apart))) return null;
  const floor = Math.max(r.sentences[firstSentence]?.from ?? 0, open - longestRemark);
  let made = apart - 1;
  while (made > floor && lowerAt(r, made) !== "made") {
    if (isMarked(r, made) || isVerb(r, made) || hasClass(r, made, joins)) return null;
    made -= 1;
  }
  let noun = made - 1;
  while (noun > floor && !remarks.test(lowerAt(r, noun))) noun -= 1;
  if (noun <= floor) return null;
  const who = phraseStartingAt(
    r,
    /^(?:that|which)$/.test(lowerAt(r, noun + 1)) ? noun + 2 : noun + 1,
    made,
  );
  if (!who || !/^(?:name|pronoun)$/.test(who.form)) return null;
  for (let i = who.to; i < made; i += 1) if (!hasClass(r, i, is.adverb | is.auxiliary)) return null;
  return who;
}

/** What stands between a remark and its words. */
const givesWords = wordSet("specifically namely — –");
const joins = is.coordinator | is.subordinator;
/** In tokens, from the remark to the marks. */
const longestRemark = 22;

const remarks =
  /^(?:comment|remark|claim|statement|joke|promise|pledge|vow|boast|quip|observation|prediction|threat|accusation|allegation)s?$/;
