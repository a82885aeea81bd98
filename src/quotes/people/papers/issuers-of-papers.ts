import { subjectAfter } from "#quotes/cues/subject-after.ts";
import { subjectBefore } from "#quotes/cues/subject-before.ts";
import { type VerbGroup, verbGroupAt } from "#quotes/cues/verb-groups.ts";
import type { People } from "#quotes/names/entity.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  objectPronounAt,
  phraseEndingAt,
  phraseStartingAt,
} from "#quotes/reading/noun-phrase.ts";
import { isClitic } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt, nextComma, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, type WordSet, wordSet } from "#quotes/reading/word-set.ts";
import { giverIn, isPlain, issued, letters, longestPhrase, made, studies } from "./papers.ts";

/** How far from a paper it is told who issued it, in tokens. */
const longestClause = 24;

/** Who issued the paper whose word stands at a token, as far as the words around it tell. */
export function issuerAt(r: Reading, people: People, at: number): Mention | null {
  const sentence = sentenceAt(r, at);
  if (!sentence) return null;
  const word = lowerAt(r, at);
  const letter = isAmong(word, letters);
  const study = isAmong(word, studies);
  const isIssued = isAmong(word, issued);
  const giver = study || isIssued ? /^(?:from|by)$/ : /^by$/;
  const by = isOneOf(r, at + 1, made) && lowerAt(r, at + 2) === "by" ? at + 2 : at + 1;
  if (!letter && giver.test(lowerAt(r, by))) {
    const given = phraseStartingAt(r, by + 1, sentence.to);
    return given && study ? giverIn(r, people, by + 1, given.to) : given;
  }
  let first = at;
  while (first > at - longestPhrase && !hasClass(r, first, is.determiner | is.possessivePronoun)) {
    if (isClitic(r, first)) return ownerBefore(r, people, first, at);
    first -= 1;
  }
  const told = isOneOf(r, first, "a an another its his her their");
  const giving = isIssued ? verbGiving(r, first, { floor: sentence.from, gives }) : -1;
  if (!told || (giving < 0 && isPassedOn(r, at))) return null;
  const within = lowerAt(r, first - 1) === "in";
  if (within && (letter || lowerAt(r, first - 2) === "that")) return null;
  if (within && first - 1 === sentence.from) return afterComma(r, at, sentence.to);
  for (let i = first - 1; i >= Math.max(sentence.from, first - longestClause); i -= 1) {
    const group = verbGroupAt(r, i, sentence.from, r.markedOf[at] ?? -1);
    if (!group) continue;
    if (group.form !== "finite" || group.passive) return null;
    const issues = letter || study ? writing : issuing;
    const own = within
      ? group.verb !== undefined
      : i === giving || (i === first - 1 && isOneOf(r, i, issues));
    return own ? subjectOf(r, group, at) : null;
  }
  return null;
}

/** "sent" of "sent a statement", "sent the Post a statement" and "sent it with a statement", where it is one of some verbs. */
export function verbGiving(
  r: Reading,
  paper: number,
  { floor, gives }: { readonly floor: number; readonly gives: WordSet },
): number {
  const last = lowerAt(r, paper - 1) === "with" ? paper - 2 : paper - 1;
  if (isOneOf(r, last, gives)) return last;
  const receiver = objectPronounAt(r, last) ?? phraseEndingAt(r, last, floor);
  const verb = receiver ? receiver.from - 1 : last;
  return isOneOf(r, verb, gives) ? verb : -1;
}

/** Of "the union’s short report" the union, where nothing between leaves open whether it is on somebody else or by another. */
function ownerBefore(r: Reading, people: People, clitic: number, at: number): Mention | null {
  const from = sentenceAt(r, at)?.from ?? at;
  const owner = phraseEndingAt(r, clitic - 1, from);
  if (!owner || isOneOf(r, at, issued)) return owner;
  if (!isPlain(r, clitic + 1, at)) return null;
  return giverIn(r, people, owner.from, clitic);
}

const writing = "write writes wrote written";
/** Who gives a statement out has made it, whatever is told of it: "issued a statement that angered fans". */
export const givesOut =
  "issue issues issued release releases released send sends sent give gives gave email emails emailed provide provides provided";
const gives = wordSet(givesOut);
const issuing =
  "issue issues issued make makes made write writes wrote written tweet tweets tweeted";

/**
 * Whether the words behind a paper's tell that it came from, or through, somebody else: "a statement read by",
 * "a letter she had received", "a statement on behalf of", "a post that accused". "A statement that it was shut" and
 * "a statement it was shut" tell what it says.
 */
function isPassedOn(r: Reading, at: number): boolean {
  const next = at + 1;
  if (isOneOf(r, next, "who whom whose which received read public available")) return true;
  if (hasClass(r, next, is.pastVerb)) return !isHandedOut(r, next);
  if (lowerAt(r, next) === "that") return hasClass(r, at + 2, verbal);
  return isOneOf(r, at + 2, "which whom behalf");
}

/** "shared with reporters", "obtained by the Lund Mail": who has a statement so has not made it. */
function isHandedOut(r: Reading, at: number): boolean {
  const lower = lowerAt(r, at);
  if (isAmong(lower, "obtained seen reviewed")) return lowerAt(r, at + 1) === "by";
  return isAmong(lower, handed) && isOneOf(r, at + 1, "on to with online");
}

const handed = wordSet("shared posted published released sent emailed given provided");
const verbal = is.pastVerb | is.presentVerb | is.auxiliary | is.modal;

function subjectOf(r: Reading, group: VerbGroup, to: number): Mention | null {
  const before = subjectBefore(r, group.from, group.floor);
  const subject = before ?? (group.verb ? subjectAfter(r, group, to) : null);
  return subject?.form === "relative" ? null : subject;
}

/** "the board" of "In a statement on Friday, the board said" */
function afterComma(r: Reading, at: number, to: number): Mention | null {
  const comma = nextComma(r, at, Math.min(to, at + longestPhrase));
  const subject = comma < 0 ? null : phraseStartingAt(r, comma + 1, to);
  return subject && r.verb(subject.to) ? subject : null;
}
