import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import {
  capitalsEnd,
  hasClass,
  isCapital,
  isMarked,
  isOneOf,
  lowerAt,
} from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** Works that stand before their title and behind it. */
const eitherSide = "series film movie soundtrack sequel remake album episode musical";
/** Things that have a title, and what is done with them. */
const works = `${eitherSide} song songs films movies book books memoir autobiography show novel podcast program programme play magazine column essay poem painting game opera documentary drama comedy thriller sitcom miniseries anthem ad ads titled entitled sing sings sang sung singing recited performed intro version cover rendition chorus lyrics track tracks single singles hit hits tune tunes ballad ballads hymn hymns plays novels albums episodes games shows`;
/** How far before the marks such a noun may stand, and how much of the words is read, in tokens. */
const reach = 4;
const longestRead = 30;

/**
 * Whether words in marks are the title of something: "on Radio Sund’s “The Long Road”", "his memoir, “A Time to Row”".
 * @param quoted whether a verb of speech or "according to" stands right behind the words
 */
export function isTitle(r: Reading, place: Place, quoted: boolean): boolean {
  const { open, after } = place;
  const isOne = isOneWord(r, place, open + 1, after);
  if (!isOne && !isTitleCase(r, open + 1, after))
    return isBeforeMaker(r, after) && isCapital(r, open + 1) && isCapital(r, after - 2);
  if (isOne && quoted && lowerAt(r, open - 1) === "," && !goesOnBehind(r, place)) return false;
  const isBeside = isOne ? isBehindWork(r, open) : isPlaced(r, place);
  return isBeside || isBeforeMaker(r, after) || isListed(r, place) || isListedFirst(r, place);
}

/** "On the single, “Ebb,” she sings, “…”", against "At the end of the song, “Stop,” she said.": the verb behind leads on to other words. */
function goesOnBehind(r: Reading, { open, after }: Place): boolean {
  if (!isOneOf(r, open - 2, works)) return false;
  const verb = hasClass(r, after, is.subjectPronoun) ? after + 1 : capitalsEnd(r, after);
  return r.verb(verb) !== undefined && isOneOf(r, verb + 1, ", : that");
}

/** “Ebb”, against “Ebb!” */
function isOneWord(r: Reading, { words, after }: Place, from: number, to: number): boolean {
  if (words !== 1 || isOneOf(r, after - 2, "! ? …")) return false;
  for (let i = from; i < to; i += 1) if (r.tokens[i]?.kind === "word") return isCapital(r, i);
  return false;
}

/** "the “Ebb” star Ana Ruiz", "“Last Boat Home” director Per Lund", "the “Ebb” trailer" */
function isBeforeMaker(r: Reading, after: number): boolean {
  return isOneOf(r, after, behindTitle) && /^[\p{L}\p{N}]/u.test(r.tokens[after - 2]?.text ?? "");
}

/** Who and what stands right behind a title. */
const behindTitle = `${eitherSide} star stars co-star co-stars actor actress singer songstress songwriter rapper director creator creators showrunner alum contestant franchise trailer premiere spinoff spin-off reboot finale`;

/**
 * Whether words in marks are written as a name is, in a sentence that is not, with nothing right before them that speaks or calls
 * somebody so: "the law ended the “Quiet Hours” plan", "her landmark paper, “Tides and Towns,” told".
 */
export function isWrittenAsName(r: Reading, { string, open, after, words }: Place): boolean {
  if (words > longestName || !isTitleCase(r, open + 1, after)) return false;
  const before = lowerAt(r, open - 1) === "," ? open - 2 : open - 1;
  if (isCapital(r, before) || isOneOf(r, before, saying) || isSpeech(r, before)) return false;
  for (let i = open - 2; i > open - longestCalled; i -= 1)
    if ((r.verb(i)?.classes ?? 0) & verbClass.label) return false;
  const inside = r.text.slice(string.start, string.end);
  return /\p{Ll}/u.test(inside) && !/,./.test(inside);
}

/** In words; and in tokens, "called last year’s winner of the “…”" */
const longestName = 10;
const longestCalled = 16;
const saying = wordSet("as a an : word words message question answer reply");

/** "read", "blurted out" */
function isSpeech(r: Reading, at: number): boolean {
  const verb = r.verb(at) ?? (hasClass(r, at, is.preposition) ? r.verb(at - 1) : undefined);
  return verb !== undefined && (verb.classes & speechClasses) !== 0;
}

/** Behind another title: "hits such as “Salt in the Rain,” “Last Boat Home” and “Ebb”". */
function isListed(r: Reading, place: Place): boolean {
  if (!isOfCatalogue(r, place)) return false;
  const { open } = place;
  let before = open - 1;
  while (before > open - mostJoiners && joins(r, before)) before -= 1;
  const end = before;
  while (before > end - longestRead && isIn(r, before, end)) before -= 1;
  return isClosing(r, end) && isTitleCase(r, before + 1, end);
}

/** Before another title: "“Salt in the Rain,” “Last Boat Home” and “Ebb”" */
function isListedFirst(r: Reading, place: Place): boolean {
  if (!isOfCatalogue(r, place)) return false;
  const { after } = place;
  let next = after;
  while (next < after + mostJoiners && joins(r, next)) next += 1;
  let end = next + 1;
  while (end < next + longestRead && isIn(r, end, next)) end += 1;
  return r.tokens[next]?.kind === "mark" && isMarked(r, next) && isTitleCase(r, next + 1, end);
}

/** Whether the sentence speaks of works before the marks: "two tracks, “…” and “…”", "hits including “…”". */
function isOfCatalogue(r: Reading, { open, firstSentence }: Place): boolean {
  for (let i = r.sentences[firstSentence]?.from ?? open; i < open; i += 1) {
    const lower = lowerAt(r, i);
    if (!isMarked(r, i) && (isAmong(lower, works) || isAmong(lower, "including include such")))
      return true;
  }
  return false;
}

/** In tokens: ", and". */
const mostJoiners = 3;

function joins(r: Reading, at: number): boolean {
  return !isMarked(r, at) && isOneOf(r, at, ", and or &");
}

function isIn(r: Reading, at: number, closing: number): boolean {
  return isMarked(r, closing) && r.markedOf[at] === r.markedOf[closing];
}

function isClosing(r: Reading, at: number): boolean {
  return r.tokens[at]?.kind === "mark" && isMarked(r, at);
}

/** "the film “Ebb”", "an episode of “Ebb”", "starred in “Ebb”" */
function isBehindWork(r: Reading, open: number): boolean {
  const noun = isOneOf(r, open - 1, ", of in on from for") ? open - 2 : open - 1;
  return isOneOf(r, noun, works) || isOneOf(r, noun, ofShows);
}

/** What else tells before a single word that it is a title: how a work is shown, and who has a part in it. */
const ofShows = wordSet(
  "starred starring stars directed directing co-wrote watched watching aired premiered appeared appears appearing appearance role roles cast hosted hosting host hosts fame famous known clip clips scene scenes footage",
);

/** Whether single marks stand outside double ones where double is usual: a heading within the text. */
export function isAside(r: Reading, { string }: Place): boolean {
  return string.style === "single" && string.parent < 0 && r.marked[0]?.style === "double";
}

/** After an owner, "on" and the like, or a noun for a work. */
function isPlaced(r: Reading, place: Place): boolean {
  const { open } = place;
  const before = r.tokens[open - 1];
  if (before?.kind === "clitic" || hasClass(r, open - 1, is.possessivePronoun)) return true;
  if (isAmong(before?.lower ?? "", "on of in for by from")) return true;
  return isCalledThing(r, open) || isOfWork(r, place);
}

/** "a film called “White Harbour”", against "what she called “Plan Harbour”" */
function isCalledThing(r: Reading, open: number): boolean {
  if (lowerAt(r, open - 1) !== "called") return false;
  const thing = r.tokens[open - 2];
  const c = r.classes[open - 2] ?? 0;
  return thing?.kind === "word" && !isCapital(r, open - 2) && !(c & (is.role | is.subjectPronoun));
}

/** After a noun for a work: "his memoir, “A Time to Row”", "an episode of “Ebb”". */
function isOfWork(r: Reading, { open, firstSentence }: Place): boolean {
  const from = Math.max(r.sentences[firstSentence]?.from ?? open, open - reach);
  for (let i = open - 1; i >= from; i -= 1) if (isOneOf(r, i, works)) return true;
  return false;
}

/** Whether the first word and every other of weight have a capital, and there is another. */
function isTitleCase(r: Reading, from: number, to: number): boolean {
  const small = is.determiner | is.preposition | is.coordinator;
  let capitals = 0;
  let first = true;
  for (let i = from; i < Math.min(to, from + longestRead); i += 1) {
    if (r.tokens[i]?.kind === "number" && !first) capitals += 1;
    if (r.tokens[i]?.kind !== "word") continue;
    if (first || !hasClass(r, i, small)) {
      if (!isCapital(r, i)) return false;
      if (!first) capitals += 1;
    }
    first = false;
  }
  return capitals > 0;
}
