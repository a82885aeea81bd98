import { isCrowdsCry } from "#quotes/cues/crowds.ts";
import type { Cue } from "#quotes/cues/cue.ts";
import { isInRecording } from "#quotes/cues/recordings.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { whatStandsBetween } from "./between.ts";

/** "The main reason why clients leave, writes Ana Ruiz, is “…”": whose sentence it is, between its subject and its verb. */
export function isSentenceOf(r: Reading, { open }: Place, cue: Cue): boolean {
  const { side, form, classes, source, at } = cue;
  if (side !== "after" || form !== "finite" || at > open || !(classes & verbClass.say))
    return false;
  if (lowerAt(r, at - 1) !== "," || lowerAt(r, source.to) !== ",") return false;
  const verb = source.to + 1;
  return isOneOf(r, verb, "is was are were") && open - verb <= nearest;
}

/** In tokens, from the verb to the mark: "is that", "was a". */
const nearest = 3;

/** "videos of people screaming “Wake up!”" */
export function isCriedBeside(r: Reading, { open }: Place, { to }: Mention, cue: Cue): boolean {
  if (cue.form !== "gerund" || cue.side !== "before" || cue.from !== to) return false;
  return open - cue.at === 1 && isCrowdsCry(r, cue.at);
}

/** "a video of Ruiz telling Holm that “…”" */
export function isRecorded(r: Reading, { open }: Place, mention: Mention, cue: Cue): boolean {
  const { form, side, classes, at, content } = cue;
  if (form !== "gerund" || side !== "before" || at > open || !(classes & spoken)) return false;
  if (!isInRecording(r, mention)) return false;
  const { commas, verbs, breaks, strings } = whatStandsBetween(r, content, open);
  return commas === 0 && breaks === 0 && strings === 0 && verbs < 2;
}

const spoken = speechClasses | verbClass.label;

/** "…, with some calling her out, saying she was “…”", "… and others calling it “…”": what some do who say so themselves. */
export function isSaidBeside(
  r: Reading,
  { open }: Place,
  { from, to }: Mention,
  cue: Cue,
): boolean {
  if (cue.form !== "gerund" || cue.side !== "before" || cue.at < to || cue.at > open) return false;
  const lead = lowerAt(r, from - 1);
  const others = to - from === 1 && to === cue.at && isAmong(lead, "and while but");
  if (!hasClass(r, from, is.quantifier | is.otherPronoun) || !(lead === "with" || others))
    return false;
  const { commas, verbs, breaks } = whatStandsBetween(r, cue.content, open);
  return commas === 0 && breaks === 0 && verbs < 2;
}

/** "A year at the mill had convinced her that “…”": the thought is hers. */
export function isWonOver(r: Reading, { open }: Place, mention: Mention, cue: Cue): boolean {
  return (
    mention.from > cue.at &&
    isAmong(cue.lemma, winsOver) &&
    lowerAt(r, open - 1) === "that" &&
    open - cue.content <= 1
  );
}

const winsOver = "convince persuade";
