import { entityAt, runAt } from "#quotes/names/entity.ts";
import { isSentenceStart } from "#quotes/names/name-position.ts";
import { nameMention } from "#quotes/names/name-run.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isClitic, isPreposition } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isMarked } from "#quotes/reading/word-at.ts";
import type { Speakers } from "./resolved.ts";

/**
 * Ana Ruiz of "Lord of the Pier director Ana Ruiz" and "Fight for $15 organiser Ana Ruiz": who does what for a work or
 * a cause that the phrase begins with; against "spokesman for Lund mayor Ana Ruiz" and "Tom Ekman of the Post editor …".
 */
export function namedLast(r: Reading, { people }: Speakers, mention: Mention): Mention | null {
  const { from, to } = mention;
  const last = runAt(people, to - 1);
  const trade = (last?.core ?? 0) - 1;
  if (last?.to !== to || trade <= from + 1 || entityAt(people, to - 1)?.kind !== "person")
    return null;
  if (!hasClass(r, trade, is.role | is.title) || isPlural(r, trade)) return null;
  const isAnothers = isPreposition(r, trade - 1) && !isCapital(r, trade - 1);
  if (isAnothers || isClitic(r, trade - 1)) return null;
  const isOneName = runAt(people, from)?.to === trade && !isPlural(r, from);
  return (isOneName || isWork(r, from)) && isJoined(r, from + 1, trade)
    ? nameMention(r, last)
    : null;
}

/** Whether a phrase begins with what no person and no body is called by: "Fight", "Lord", against "Friends" and "Ana". */
function isWork(r: Reading, at: number): boolean {
  if (!isCapital(r, at) || isMarked(r, at) || hasClass(r, at, others)) return false;
  return !(isSentenceStart(r, at) && isPlural(r, at));
}

const others =
  is.determiner |
  is.possessivePronoun |
  is.quantifier |
  is.maleName |
  is.femaleName |
  is.body |
  is.demonym |
  is.role;

/** Whether a small word joins the words of a name: "of", "the". */
function isJoined(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (isPreposition(r, i) || hasClass(r, i, is.determiner)) return true;
  return false;
}
