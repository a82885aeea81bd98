import type { Cue } from "#quotes/cues/cue.ts";
import { isImagined } from "#quotes/cues/imagined.ts";
import { isHeardToSay } from "#quotes/cues/perceived.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  objectPronounAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral, personClasses, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { turningDownVerbs } from "#quotes/reading/tables/speech-verbs.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";
import { whatStandsBetween } from "./between.ts";
import { touchesAfter } from "./candidate-features.ts";
import { callsSomebody, type Framed } from "./verb-frames.ts";

/**
 * "Ana Ruiz testified that the banker, Tom Ekman, told her to “…”", "She said the mayor had called it “…”": at second
 * hand the words are whose clause it is.
 */
export function isSecondHand(r: Reading, { place, cue, before }: Framed): boolean {
  const mention = cue.source;
  if (cue.side !== "before" || cue.form !== "finite" || cue.passive) return false;
  const leads = lowerAt(r, cue.content) === ":" && mention.form !== "pronoun";
  if (cue.modality !== "asserted" || !(leads || maySayAtSecondHand(r, mention, cue))) return false;
  if (!(cue.classes & (verbClass.say | verbClass.tell | verbClass.label))) return false;
  // "texted his brother: “…”"
  const sent = leads && (cue.classes & verbClass.tell) !== 0;
  if (cue.classes & verbClass.thought || (cue.classes & verbClass.loose && !sent)) return false;
  const that = lowerAt(r, mention.from - 1) === "that";
  const clause = that ? mention.from - 1 : mention.from;
  const teller = before.findLast(
    ({ content, classes, side }) =>
      content === clause && (classes & tells) !== 0 && (that || side === "before"),
  );
  if (teller?.modality !== "asserted") return false;
  if (isAmong(teller.lemma, turnsDown)) return false;
  const apposed = lowerAt(r, mention.to) === "," && lowerAt(r, cue.from - 1) === ",";
  if (cue.from - mention.to > 1 && !apposed) return false;
  if (leadsTo(r, cue, place.open)) return true;
  // "The agency reported that the mayor had said the pier was “…”", against "Ana Ruiz said that …": either's words.
  return teller.lemma === "report" && isToldOfThing(r, cue.content, place.open);
}

const turnsDown = wordSet(`${turningDownVerbs} refuse decline`);

/** Whoever tells somebody, or is somebody: neither "they", who are anybody, nor "her heart" and "the sign". */
function maySayAtSecondHand(r: Reading, mention: Mention, { addressee }: Cue): boolean {
  if (lowerAt(r, mention.head) === "they") return false;
  if (callsSomebody(r, mention)) return true;
  const several = isOfSeveral(lowerAt(r, mention.head));
  return addressee !== null && (several || hasClass(r, mention.head, speakerClasses));
}

/**
 * Whether nothing but whom or what it calls so stands between a verb and words in marks: "told her to “", "called the
 * fair “", "described the part of the wheel in the show as “"
 */
export function leadsTo(r: Reading, { content, classes }: Cue, open: number): boolean {
  if (classes & verbClass.label && lowerAt(r, open - 1) === "as") {
    const { commas, verbs } = whatStandsBetween(r, content, open);
    if (commas === 0 && verbs === 0) return true;
  }
  if (endsObject(r, content, classes, open) === open) return true;
  // "had told him that “…”"
  if (lowerAt(r, content) === "that" && content === open - 1) return true;
  return isCalledOut(r, content, open) || leadsIntoClause(r, content, open);
}

/** "the plan was" of "said the plan was “…”" and "said that it had been a “…”" */
function isToldOfThing(r: Reading, content: number, open: number): boolean {
  const subject = lowerAt(r, content) === "that" ? content + 1 : content;
  const to = phraseStartingAt(r, subject, open)?.to ?? open;
  const last = isOneOf(r, open - 1, "a an the") ? open - 2 : open - 1;
  if (to > last || last - to > longestCopula || !isOneOf(r, last, "is was are were be been"))
    return false;
  for (let i = to; i < last; i += 1) if (!hasClass(r, i, is.auxiliary | is.modal)) return false;
  return true;
}

/** In tokens, up to its last: "would have been". */
const longestCopula = 2;

/** Behind whom or what a verb calls something, or behind the comma, colon or "to" that leads on. */
function endsObject(r: Reading, content: number, classes: number, open: number): number {
  if (isOneOf(r, content, "to , :")) return content + 1;
  if (!(classes & verbClass.label)) return content;
  if (isOneOf(r, content, "him her them it me us")) return content + 1;
  return phraseStartingAt(r, content, open)?.to ?? content;
}

/** "shouted at her: “", "said to the boy, “" */
function isCalledOut(r: Reading, content: number, open: number): boolean {
  if (!isOneOf(r, content, "at to")) return false;
  const heard = phraseStartingAt(r, content + 1, open) ?? wordMention(r, content + 1);
  return heard.to === open - 1 && isOneOf(r, open - 1, ": ,");
}

/** "told officers he “", "boasted to a friend that he was “", "told her there was “": the clause of what is said. */
function leadsIntoClause(r: Reading, content: number, open: number): boolean {
  const heard = lowerAt(r, content) === "to" ? phraseStartingAt(r, content + 1, open) : null;
  const that = heard?.to ?? content;
  const subject = lowerAt(r, that) === "that" ? that + 1 : that;
  if (!isOneOf(r, subject, "he she they it there")) return false;
  const { commas, verbs, that: another, subjects } = whatStandsBetween(r, subject, open);
  return commas === 0 && verbs <= 1 && another === 0 && subjects <= 1;
}

/**
 * "Ruiz recalled her father telling her: “…”", "heard a man shouting “…”", "got a text from Holm saying: “…”": the words are
 * those of whom another hears or has a letter from.
 */
export function isHeardSaying(r: Reading, { place, cue }: Framed): boolean {
  const { from } = cue.source;
  if (cue.side !== "before" || from > cue.at) return false;
  if (!(cue.classes & (tells | verbClass.label)) || cue.classes & verbClass.thought) return false;
  if (isHeardToSay(r, cue.at)) return leadsTo(r, cue, place.open);
  if (!(cue.classes & tells)) return false;
  if (cue.form !== "gerund") return false;
  if (from >= place.after) return isRecalled(r, place, cue);
  // "was greeted by supporters shouting “…”"
  const does = lowerAt(r, from - 1) === "by" && /(?:ed|en)$/.test(lowerAt(r, from - 2));
  const heard = does || isOneOf(r, from - 1, hearing);
  const wrote = lowerAt(r, from - 1) === "from" && isWriting(lowerAt(r, from - 2));
  const got = isWriting(lowerAt(r, cue.source.head)) && isOneOf(r, from - 1, getting);
  const leads = leadsTo(r, cue, place.open) || isToldOfThing(r, cue.content, place.open);
  return leads && (heard || wrote || got || isBeside(r, cue));
}

/** "“Do you swim?” Ana Ruiz recalled a nurse asking her.": behind the words, and nothing more of what was said. */
function isRecalled(r: Reading, { after, string }: Place, cue: Cue): boolean {
  if (!isOneOf(r, cue.source.from - 1, hearing) || cue.from !== cue.at) return false;
  if (!/[,?!]/.test(r.text.charAt(string.end - 1)) && lowerAt(r, after) !== ",") return false;
  for (let i = after; i < cue.source.from - 1; i += 1)
    if (r.tokens[i]?.kind !== "word" || (r.verb(i) && !isOneOf(r, i, hearing))) return false;
  const heard = objectPronounAt(r, cue.content)?.to ?? cue.content;
  return isOneOf(r, heard, ". , ; as when in at on and");
}

/** "Ana Ruiz left, with Tom Ekman saying “…”", "spoke with Tom Ekman nodding and saying “…”" */
function isBeside(r: Reading, { source: { from, to, form, head }, from: verb }: Cue): boolean {
  if (lowerAt(r, from - 1) !== "with") return false;
  if (form !== "name" && !(form === "nominal" && hasClass(r, head, personClasses))) return false;
  return lowerAt(r, from - 2) === "," || to < verb - 1;
}

const hearing = wordSet(
  "hear hears heard hearing overheard overhears overhear recall recalls recalled recalling remember remembers remembered " +
    "remembering caught filmed recorded show shows showed captured captures",
);
const getting = wordSet("got gets get received receives receiving receive found finds");

/**
 * "Holm told the clerk, “…,” the indictment said", "was held after calling her “…,” according to police": a verb of speech leads to
 * the words, and what stands behind them only passes on who said them before them.
 */
export function isPassedOn(r: Reading, { place, cue, right }: Framed): boolean {
  if (!saysRightBefore(r, place, cue) || isImagined(r, cue.at)) return false;
  return right.some(
    (one) =>
      one.source.form !== "pronoun" &&
      touchesAfter(place, one) &&
      (one.side === "according" ||
        (one.side === "before" && one.form === "finite" && isAmong(one.lemma, passesOn))),
  );
}

const passesOn = "say allege report state write";

function saysRightBefore(r: Reading, { open }: Place, cue: Cue): boolean {
  const { form, passive, classes, content, at, from, source, side } = cue;
  if (passive || at > open || side === "after" || side === "agent") return false;
  if (form !== "finite" && !(form === "gerund" && isOneOf(r, from - 1, deeds))) return false;
  if (!(classes & (tells | verbClass.label)) || classes & verbClass.thought) return false;
  const leads = leadsTo(r, cue, open) || (content === open && form === "gerund");
  return source.from < at && leads;
}

/** What leads to what somebody had done. */
const deeds = wordSet("after allegedly before by for of when while");

const tells = verbClass.say | verbClass.tell;
