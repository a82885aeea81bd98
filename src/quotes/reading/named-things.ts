import { wordClass as is } from "./lexicon.ts";
import { isNoun, persons } from "./phrase-words.ts";
import type { Place } from "./places.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";
import { hasClass, isCapital, lowerAt, sentenceAt } from "./word-at.ts";

/**
 * Whether words in marks are what a thing is called or has written on it, whoever tells of it: "a “quick look” button", "a film
 * called “…”", "a service that it calls “…”", "a charge labelled “…”", "never used the word “…”".
 */
export function isNameOfThing(r: Reading, place: Place): boolean {
  return (
    isBeforeNamed(r, place) ||
    isThingCalled(r, place) ||
    isOwnProduct(r, place) ||
    isMarkedThing(r, place) ||
    isIllness(r, place) ||
    isUnused(r, place)
  );
}

/** What firms and offices give a name of several words that is no proper one. */
const named =
  /^(?:features?|options?|buttons?|menus?|toggles?|checkbox|brochures?|leaflets?|pamphlets?|booklets?|formula|categor(?:y|ies)|hashtags?|playlists?|emojis?)$/;

/**
 * "a new “silent cabin” option", against "a “terrible” feature", "called it a “do nothing” option" and "it is a “do nothing” option"
 */
function isBeforeNamed(r: Reading, { open, after, words }: Place): boolean {
  if (!named.test(lowerAt(r, after)) || words > longestName || /\p{P}/u.test(endOf(r, after)))
    return false;
  if (hasClass(r, after - 2, is.adjective | is.adverb)) return false;
  for (let i = open - 1; i > open - longestPhrase; i -= 1) {
    if (isOpener(r, i)) return !isCalledSo(r, i) && !isSaidToBe(r, i);
    if (!isNoun(r, i)) return false;
  }
  return false;
}

/** "it is a", against "there is a" and "there is no" */
function isSaidToBe(r: Reading, opener: number): boolean {
  if (!/^an?$/.test(lowerAt(r, opener)) || lowerAt(r, opener - 2) === "there") return false;
  return /^(?:is|was|be|been|being|'s|’s)$/.test(lowerAt(r, opener - 1));
}

/** In words, and in tokens: "the ferry firm’s all new". */
const longestName = 8;
const longestPhrase = 6;

function isOpener(r: Reading, at: number): boolean {
  const opens = is.determiner | is.possessivePronoun | is.quantifier;
  return hasClass(r, at, opens) || r.tokens[at]?.kind === "clitic" || lowerAt(r, at) === "no";
}

/** Whether a verb that calls something so stands in the sentence before a token. */
function isCalledSo(r: Reading, at: number): boolean {
  for (let i = at - 1; i > at - farthest && r.sentenceOf[i] === r.sentenceOf[at]; i -= 1)
    if ((r.verb(i)?.classes ?? 0) & verbClass.label) return true;
  return false;
}

/** In tokens. */
const farthest = 16;

/** "a substance called “mekku”", "advice today called “…”", against "what the paper called “a mess”" and "the judge called “…”" */
function isThingCalled(r: Reading, { open, after, words }: Place): boolean {
  const article = /^(?:an?|the)$/.test(lowerAt(r, open - 1)) ? open - 1 : open;
  if (lowerAt(r, article - 1) !== "called" || lowerAt(r, after) === "by") return false;
  const noun = beforeAdverbs(r, article - 1);
  const isSome = /^(?:some|any)thing$/.test(lowerAt(r, noun));
  if (!isSome && !isThing(r, noun)) return false;
  if (isJudgement(r, open, words) || isInRelative(r, noun)) return false;
  if (/^[!?]$/.test(endOf(r, after))) return false;
  return isSome || isNew(r, noun, isCapital(r, open + 1));
}

/** A noun in small letters that is nobody. */
function isThing(r: Reading, at: number): boolean {
  const speaks = persons | is.body | is.demonym | is.subjectPronoun | is.objectPronoun;
  return isNoun(r, at) && !isCapital(r, at) && !hasClass(r, at, speaks);
}

/** Whether words begin as an opinion of something does: "a mess", "deeply unsafe", "shameful". */
function isJudgement(r: Reading, open: number, words: number): boolean {
  if (isCapital(r, open + 1)) return false;
  const judges = is.determiner | is.adverb | is.possessivePronoun | is.quantifier | is.negation;
  const first = lowerAt(r, open + 1);
  return hasClass(r, open + 1, words < 3 ? judges | is.adjective : judges) || /ly$/.test(first);
}

/** Whether what a noun does is told of something before it: "what the paper called", "the rule that the paper called". */
function isInRelative(r: Reading, noun: number): boolean {
  const from = Math.max(sentenceAt(r, noun)?.from ?? noun, noun - farthest);
  for (let i = noun - 1; i >= from; i -= 1) {
    if (/^(?:that|which|what|whom?|whose|as|where)$/.test(lowerAt(r, i))) return true;
    if (r.tokens[i]?.kind === "punctuation") return false;
  }
  return false;
}

/** Whether a noun is told of for the first time, or at all, behind what is done with it: "launched a new kind of cup", "posted advice". */
function isNew(r: Reading, noun: number, atAll: boolean): boolean {
  const from = sentenceAt(r, noun)?.from ?? noun;
  for (let i = noun - 1; i > Math.max(from, noun - longestPhrase); i -= 1) {
    const isFirst = /^(?:an?|another|one|some|two|three)$/.test(lowerAt(r, i));
    if (isFirst || (atAll && isOpener(r, i))) return isDone(r, i - 1);
    if (isDone(r, i)) return atAll;
    if (!isNoun(r, i)) return false;
  }
  return false;
}

/** "in", "launched": what stands before an object. */
function isDone(r: Reading, at: number): boolean {
  return hasClass(r, at, is.preposition | is.pastVerb | is.presentVerb) || r.verb(at) !== undefined;
}

const products =
  /^(?:apps?|devices?|engine|features?|gadgets?|methods?|models?|modes?|process(?:es)?|products?|programs?|programmes?|services?|systems?|techniques?|technology|tools?)$/;

/**
 * "has a feature it’s calling “harbour sense”", "launched a service that it calls “…”", against "a service it called “deeply unsafe”" and
 * "condemned a system it calls “wage theft”"
 */
function isOwnProduct(r: Reading, { open, words }: Place): boolean {
  if (!/^(?:calls|calling|dubs|dubbing)$/.test(lowerAt(r, open - 1))) return false;
  let at = open - 2;
  while (/^(?:is|'s|’s|now)$/.test(lowerAt(r, at))) at -= 1;
  if (lowerAt(r, at) !== "it") return false;
  const noun = /^(?:that|which)$/.test(lowerAt(r, at - 1)) ? at - 2 : at - 1;
  return products.test(lowerAt(r, noun)) && isMade(r, noun) && !isJudgement(r, open, words);
}

/** Whether a verb before a noun, in its sentence, tells that somebody makes or has what it names. */
function isMade(r: Reading, noun: number): boolean {
  for (let i = noun - 1; i > noun - farthest && r.sentenceOf[i] === r.sentenceOf[noun]; i -= 1)
    if (making.test(lowerAt(r, i))) return true;
  return false;
}

const making =
  /^(?:add|announc|build|built|creat|debut|develop|had|has|have|having|introduc|invent|launch|made|make|making|offer|patent|pioneer|produc|reveal|releas|roll|sell|showcas|show|sold|test|trial|unveil|us)(?:e|es|ed|ing|s)?$/;

/** "a charge labelled “silence fee”", "an email marked “urgent”", against "a plan labelled “cruel and useless”" and "a man labelled “…”" */
function isMarkedThing(r: Reading, { open, after, words }: Place): boolean {
  const verb = lowerAt(r, open - 1);
  if (lowerAt(r, after) === "by") return false;
  if (/^(?:marked|stamped|headed)$/.test(verb) && written.test(lowerAt(r, open - 2))) return true;
  if (!/^(?:labell?ed|tagged)$/.test(verb) || !isThing(r, open - 2)) return false;
  return !isJudgement(r, open, words) && !hasClass(r, open + 1, is.adjective);
}

/** What people write a word or two on. */
const written =
  /^(?:e-?mails?|letters?|notes?|files?|folders?|envelopes?|box(?:es)?|documents?|papers?|parcels?|packages?|memos?|doors?|buttons?|bottles?|bins?|columns?|pages?|chapters?|sections?)$/;

/** "was diagnosed with “dove-keeper’s lung”" */
function isIllness(r: Reading, { open, words }: Place): boolean {
  if (!/^(?:with|as)$/.test(lowerAt(r, open - 1)) || words > longestName) return false;
  return lowerAt(r, open - 2) === "diagnosed" && !isJudgement(r, open, words);
}

/** "never used the term “…”", "avoided the word “…”", "without saying the word “…”" */
function isUnused(r: Reading, { open }: Place): boolean {
  if (!/^(?:word|term|phrase|expression)s?$/.test(lowerAt(r, open - 1))) return false;
  if (!/^(?:the|that|this|those|these)$/.test(lowerAt(r, open - 2))) return false;
  const verb = lowerAt(r, open - 3);
  if (/^avoid(?:s|ed|ing)?$/.test(verb)) return true;
  if (
    !/^(?:us(?:e|es|ed|ing)|say|says|said|saying|utter(?:s|ed|ing)?|mention(?:s|ed|ing)?)$/.test(
      verb,
    )
  )
    return false;
  if (/^(?:just|only|merely|simply)$/.test(lowerAt(r, open - 4))) return false;
  const to = lowerAt(r, open - 4) === "to" ? open - 5 : open - 4;
  const not = beforeAdverbs(r, to + 1, is.auxiliary);
  const before = lowerAt(r, not);
  return (
    /^(?:never|not|n't|n’t|without)$/.test(before) ||
    (to === open - 5 && /^(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing))$/.test(before))
  );
}

/** The token before an adverb or several. */
function beforeAdverbs(r: Reading, at: number, also = 0): number {
  const skipped = is.adverb | is.time | also;
  let before = at - 1;
  while (before > at - mostAdverbs && skips(r, before, skipped)) before -= 1;
  return before;
}

function skips(r: Reading, at: number, classes: number): boolean {
  if (/^(?:never|not|without)$/.test(lowerAt(r, at))) return false;
  return hasClass(r, at, classes) || /ly$/.test(lowerAt(r, at));
}

const mostAdverbs = 4;

/** The last token in the marks. */
function endOf(r: Reading, after: number): string {
  return r.tokens[after - 2]?.text ?? "";
}
