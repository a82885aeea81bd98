import { isManner } from "#quotes/cues/manner.ts";
import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isClitic, isNoun, opens, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { capitalsEnd, hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/**
 * Whether "denied" with an object that is no clause keeps something from somebody or turns a request down: "denied him
 * a second term", "denied the Rovers on three chances", "denied bail". Against "denied the charges".
 */
export function isKeptBack(r: Reading, { from, to }: TokenRange): boolean {
  if (isOneOf(r, from, "him them us me you"))
    return from + 1 < to && !isOneOf(r, from + 1, "all both");
  if (lowerAt(r, from) === "her" && !isNoun(r, from + 1)) return true;
  const object = phraseStartingAt(r, from, to);
  if (!object) return false;
  if (isOneOf(r, object.head, asked) || isOneOf(r, nounEnd(r, from, to) - 1, asked)) return true;
  return isSomebody(r, from, to);
}

/** What somebody asks for who is denied it. */
const asked = wordSet(
  "access accreditation appeal appeals application applications asylum bail bid bids clemency entry licence license " +
    "motion motions parole permission permit permits petition petitions request requests services treatment visa visas",
);

/** "the Rovers", "Ana Ruiz", and "the crew" of "the crew a second boat". */
function isSomebody(r: Reading, from: number, to: number): boolean {
  const name = lowerAt(r, from) === "the" ? from + 1 : from;
  const end = capitalsEnd(r, name, to);
  if (end > name) return !isNoun(r, end) && !isClitic(r, end);
  const noun = nounEnd(r, from, to);
  if (noun === from || lowerAt(r, noun) === "that") return false;
  return hasClass(r, noun - 1, speakerClasses) && hasClass(r, noun, opens);
}

/** Behind a noun with what opens and describes it. */
function nounEnd(r: Reading, from: number, to: number): number {
  let end = from;
  while (end < to && hasClass(r, end, opens)) end += 1;
  while (end < to && isNoun(r, end)) end += 1;
  return end;
}

/**
 * Whether somebody only gives no words: "declined comment", "declined to be interviewed", "would not comment", against
 * "declined to rule out a sale".
 */
export function isSilence(r: Reading, { at, from, lemma }: ReportCue): boolean {
  if (isAmong(lemma, "decline refuse")) return !isOfDeeds(r, at + 1);
  if (!isAmong(lemma, silent)) return false;
  for (let i = from; i < at; i += 1) {
    if (isOneOf(r, i, declining)) return true;
    if (lemma === "comment" && hasClass(r, i, is.negation)) return true;
  }
  return false;
}

const silent = wordSet(
  "address answer comment discuss elaborate question reply respond speak talk",
);
const declining = wordSet("decline declines declined declining refuse refuses refused refusing");

/** "to rule out a sale", against "to comment" and "an interview" */
function isOfDeeds(r: Reading, to: number): boolean {
  if (lowerAt(r, to) !== "to") return false;
  const verb = hasClass(r, to + 1, is.adverb) || isManner(r, to + 1) ? to + 2 : to + 1;
  return !isOneOf(r, verb, tellingVerbs);
}

/** What somebody does who gives words. */
const tellingVerbs = wordSet(
  "address answer appear be clarify comment confirm describe detail disclose discuss divulge elaborate explain give hear " +
    "identify name offer provide release reply respond reveal say share speak specify speculate take talk tell testify",
);
