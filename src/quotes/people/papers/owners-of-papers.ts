import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { step } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { isClitic, opens } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import {
  giverIn,
  isOwnWords,
  isParty,
  isPlain,
  issued,
  made,
  onSomebody,
  papers,
  studies,
  sureOfPaper,
} from "./papers.ts";

/**
 * Whose words "her statement", "the union’s report", "the HB statement" and "a letter from the union" tell by themselves
 * that they are.
 */
export function ownerOf(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const owner = ownerWithin(r, all, mention);
  const owned = owner && all.resolve(owner, last);
  if (!owner || !owned || (isClitic(r, owner.to) && isDoubtful(r, all, mention, owner, owned)))
    return null;
  const steps = [step(r, "nominal", mention), ...owned.steps];
  return { ...owned, how: "nominal", steps, sure: Math.min(sureOfPaper, owned.sure) };
}

/**
 * Whether an owner of a letter or a report is only described, and neither a body that has a name nor a party: "the
 * victim’s letter", against "the agency’s letter" and "the Liberals’ letter".
 */
function isDoubtful(
  r: Reading,
  all: Speakers,
  { head }: Mention,
  { form, head: owner }: Mention,
  { speaker }: Resolved,
): boolean {
  if (form !== "nominal" || isOwnWords(lowerAt(r, head))) return false;
  if (isParty(r, owner)) return false;
  return all.entityOf(speaker)?.kind !== "institution";
}

/** In tokens. */
const longestGiver = 24;

function ownerWithin(r: Reading, { people }: Speakers, mention: Mention): Mention | null {
  const { from, to, head } = mention;
  const word = lowerAt(r, head);
  if (!isAmong(word, papers) && !isAmong(word, studies)) return null;
  const by = isOneOf(r, head + 1, made) ? head + 2 : head + 1;
  // "a statement by the council confirming the sale read": what tells of it goes on behind whoever gave it.
  const behind = by >= to && isOwnWords(word);
  const end = behind ? (phraseStartingAt(r, by + 1, by + longestGiver)?.to ?? to) : to;
  if (by < end && isOneOf(r, by, "from by"))
    return isLed(r, from, head) && isPlain(r, from + 1, head)
      ? giverIn(r, people, by + 1, end)
      : null;
  const keeper = isOwnWords(word) ? keeperOfSite(r, head + 1) : null;
  if (keeper) return isLed(r, from, head) && isPlain(r, from + 1, head) ? keeper : null;
  let last = head - 1;
  while (last > from && !isClitic(r, last) && !isCapital(r, last)) last -= 1;
  if (!isPlain(r, last + 1, head)) return null;
  const dated = hasClass(r, last - 1, is.time | is.timeNoun);
  if (isClitic(r, last)) {
    if (dated) return null;
    return isOwnWords(word) ? phraseEndingAt(r, last - 1, from) : giverIn(r, people, from, last);
  }
  if (isOneOf(r, from, "his her its their"))
    return isAmong(word, onSomebody) && isOneOf(r, from, "his her") ? null : wordMention(r, from);
  if (last < head - 1 || !(isAmong(word, issued) || isAmong(word, studies))) return null;
  // "the HB lawsuit" is as often against it
  if (isAmong(word, onSomebody) && word !== "report") return null;
  const initials = /^\p{Lu}{2,}$/u.test(r.tokens[last]?.text ?? "");
  const body = initials ? entityAt(people, last) : undefined;
  const known = body?.kind === "institution" && (isAmong(word, issued) || isBodysName(body));
  return known ? phraseEndingAt(r, last, from) : null;
}

/** "Ana Ruiz" of "on Ana Ruiz’s Facebook page", "her" of "on her website": on whose site a post stands. */
function keeperOfSite(r: Reading, on: number): Mention | null {
  if (lowerAt(r, on) !== "on") return null;
  let owner = on + 1;
  if (!hasClass(r, owner, is.possessivePronoun))
    while (owner < on + longestKeeper && !isClitic(r, owner)) owner += 1;
  let site = owner + 1;
  while (site < owner + longestSite && !isOneOf(r, site, sites)) site += 1;
  if (!isOneOf(r, site, sites)) return null;
  if (owner === on + 1) return wordMention(r, owner);
  return isClitic(r, owner) ? phraseEndingAt(r, owner - 1, on + 1) : null;
}

/** In tokens: "the town council", "official Facebook fan page". */
const longestKeeper = 8;
const longestSite = 4;
const sites = "page account profile feed website site blog channel timeline wall stream";

/** Whether a name in full says that it is a body's: what "DNA" or "MRI" is short for does not. */
function isBodysName({ words }: Entity): boolean {
  return words.length > 1 && words.some((word) => (classesOf(word.toLowerCase()) & is.body) !== 0);
}

/** Whether words lead up to a paper, and none first that may tell it for none: not of "false letter". */
function isLed(r: Reading, from: number, head: number): boolean {
  return (
    from < head && (hasClass(r, from, opens) || !hasClass(r, from, is.adjective | is.pastVerb))
  );
}
