import type { NameRun } from "#quotes/names/name-run.ts";
import { isCause } from "#quotes/names/parts/name-opening.ts";
import { opensWithTrade } from "#quotes/names/parts/opening-trades.ts";
import { isOfSeat, isToldAsPlace } from "#quotes/names/settings.ts";
import { isHandle } from "#quotes/names/words/handles.ts";
import { mayBeLetters } from "#quotes/names/words/letters.ts";
import { suffix } from "#quotes/names/words/name-forms.ts";
import { isPeople, isPlacePair, isSpot } from "#quotes/names/words/named-places.ts";
import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import {
  hasClass,
  hasNameClass,
  isCapital,
  isOneOf,
  lowerAt,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { hasBody, isModel } from "./body-words.ts";
import { isLed, isNamedGroup } from "./companies.ts";
import { speakingSurnames, speakingWords } from "./speaking-words.ts";

const initials = /^(?:\p{Lu}\.)+$/u;
const firstName = is.maleName | is.femaleName;

/** What a run of capitalised words names, judged by its words and what stands beside them. */
export function kindOf(r: Reading, from: number, core: number, to: number): NameRun["kind"] {
  const length = to - core;
  const first = r.classes[core] ?? 0;
  const named = (first & firstName) !== 0;
  const titled = isTitled(r, from, core, to);
  if (isOfSeat(r, from) || isToldAsPlace(r, from)) return "place";
  if (isOfOwner(r, core, to) || isCause(r, from) || isAddress(r, core)) return "institution";
  if ((named || length > 1) && isPluralSubject(r, from, to)) return "institution";
  if (isHandle(r, core) || isSomebody(r, from, core, to)) return "person";
  if (hasBody(r, core, to) || (!titled && isModel(r, core, to))) return "institution";
  if (!titled && length > 1 && isSpot(r, core, to)) return "place";
  if (!titled && (isNamedGroup(r, from, to) || isOwned(r, from, core) || isNewsroom(r, to)))
    return "institution";
  if (titled || isDescribed(r, from, core, to)) return "person";
  if (isPeople(r, core, to)) return "place";
  if (length === 1 && (first & (is.place | is.demonym) || isPlacePair(r, core)) && !named)
    return "place";
  if (isAcronym(r, core, to) && !named && !isLabel(r, from, to)) return "institution";
  if (length > 1 && first & is.place && (length > 2 || !isSurname(r, to - 1)) && !named)
    return isNamedAfterPlace(r, core, to) ? "unclear" : "place";
  const thing = length > 1 && hasNameClass(r, withoutNumber(r, to), nameClass.thing);
  if (length > 1 && !(thing && length > 2) && (named || (first & is.place && isSurname(r, to - 1))))
    return "person";
  if (thing || (length > 1 && hasNameClass(r, to - 1, nameClass.land))) return "institution";
  if (length === 1 && isOwner(r, to)) return "unclear";
  if (lowerAt(r, from - 1) === "the" || isLed(r, from)) return "institution";
  return "unclear";
}

/** "Holmwood’s", "Molly’s Kitchen" */
function isOfOwner(r: Reading, core: number, to: number): boolean {
  const isInside = core + 1 < to && r.tokens[core + 1]?.kind === "clitic";
  return isInside || r.tokens[to - 1]?.kind === "clitic";
}

/** "Boats.com" */
function isAddress(r: Reading, at: number): boolean {
  return /\p{L}{2}\.\p{Ll}{2}/u.test(r.tokens[at]?.text ?? "");
}

/** "Leith have agreed a fee": a club, or a firm, that is told of as several people are. */
function isPluralSubject(r: Reading, from: number, to: number): boolean {
  return sentenceAt(r, from)?.from === from && isOneOf(r, to, "have are");
}

/** "Family-owned Larkin" */
function isOwned(r: Reading, from: number, core: number): boolean {
  return core > from && /-(?:funded|owned|run)$/.test(lowerAt(r, core - 1));
}

/** "The Marker can reveal", "Lund Live has learned that": who tells of itself so is who prints the story. */
function isNewsroom(r: Reading, to: number): boolean {
  if (lowerAt(r, to) === "has")
    return isOneOf(r, to + 1, "learned learnt") && lowerAt(r, to + 2) === "that";
  return (
    lowerAt(r, to) === "can" && (lowerAt(r, to + 1) === "reveal" || lowerAt(r, to + 2) === "reveal")
  );
}

/** "The Holm campaign": what follows is the body, and the name anybody's. */
function isOwner(r: Reading, to: number): boolean {
  const next = r.tokens[to];
  if (next?.kind !== "word" || next.text !== next.lower) return false;
  return hasClass(r, to, is.body | is.role);
}

function isTitled(r: Reading, from: number, core: number, to: number): boolean {
  if (core === from) return false;
  const before = (r.classes[from] ?? 0) | (r.classes[core - 1] ?? 0);
  return (before & (is.title | is.courtesy | is.role)) !== 0 || opensWithTrade(r, from, to);
}

/** "Mr Band", "former governor Jan Brewer", "Ana J. Fields": somebody whose surname is a word for a body. */
function isSomebody(r: Reading, from: number, core: number, to: number): boolean {
  const length = to - core;
  if (length === 2 && (isToldAsPerson(r, to) || isSpeakingBanks(r, to - 1))) return true;
  if (length === 1) return core > from && hasClass(r, core - 1, is.courtesy);
  if (hasNameClass(r, to - 1, nameClass.bodyEnd)) return false;
  if (!hasClass(r, core, firstName) && !isFirstNameWord(lowerAt(r, core))) return false;
  if (length === 3) return initials.test(r.tokens[core + 1]?.text ?? "");
  return length === 2 && (isTitled(r, from, core, to) || isDescribed(r, from, core, to));
}

/** "Banks" of an unknown first name, where "Banks said" stands besides. */
function isSpeakingBanks(r: Reading, last: number): boolean {
  const { text = "", lower } = r.tokens[last] ?? {};
  return lower === "banks" && speakingSurnames(r).has(text);
}

/** ", a chemistry researcher at the college," behind a name: what no body is. */
function isToldAsPerson(r: Reading, to: number): boolean {
  if (lowerAt(r, to) !== "," || !isOneOf(r, to + 1, "a an")) return false;
  let head = to + 2;
  while (
    head < to + longestTrade &&
    r.tokens[head]?.kind === "word" &&
    !personal.test(lowerAt(r, head))
  )
    head += 1;
  if (!personal.test(lowerAt(r, head)) || isCapital(r, head)) return false;
  // "a nurse staffing agency", "a woman led choir"
  return r.tokens[head + 1]?.kind !== "word" || hasClass(r, head + 1, is.preposition | is.relative);
}

/** In tokens, its article included. */
const longestTrade = 5;
const personal =
  /^(?:researcher|scientist|student|pupil|teacher|professor|lecturer|nurse|doctor|surgeon|lawyer|attorney|farmer|engineer|resident|retiree|pensioner|mother|father|widow|widower|woman|man|[a-z]{3,}ologist|[a-z]{3,}ician)$/;

/** "farmer Salem Obaid", "Salem Obaid, 70,": whoever has a trade or an age is somebody. */
function isDescribed(r: Reading, from: number, core: number, to: number): boolean {
  if (to - core < 2 || to - core > 4) return false;
  const trade = r.tokens[from - 1];
  if (hasClass(r, from - 1, is.role | is.title) && trade?.text === trade?.lower) return true;
  if (lowerAt(r, to) !== "," || !isOneOf(r, to + 2, ", :")) return false;
  return /^[1-9]\d?$/.test(r.tokens[to + 1]?.text ?? "");
}

/** "Odessa Robards" where "Robards says" stands besides, against "in Sydney Central" and "Dallas Cowboys". */
function isNamedAfterPlace(r: Reading, core: number, to: number): boolean {
  if (to - core !== 2 || !isFirstNameWord(lowerAt(r, core)) || r.classes[core + 1] !== 0)
    return false;
  if (isOneOf(r, core - 1, "the in at from near to")) return false;
  return speakingWords(r).has(r.tokens[core + 1]?.text ?? "");
}

/** "NATO", "U.N.", "PACs", against "J. R. Holm" */
function isAcronym(r: Reading, core: number, to: number): boolean {
  const text = r.tokens[core]?.text ?? "";
  if (!mayBeLetters(text) || !capitals.test(text) || !twoLetters.test(text)) return false;
  if (to - core === 1) return true;
  return !(initials.test(text) || isOfSpeaker(r, core, to) || isInCapitals(r, core, to));
}

/** "BRONSON KYTE was", as papers print who opens a story: both could be read out, against "NHS ENGLAND" and "MTV NEWS". */
function isInCapitals(r: Reading, core: number, to: number): boolean {
  if (to - core !== 2 || hasClass(r, core, is.body | is.place)) return false;
  return [core, core + 1].every(
    (at) => /^\p{Lu}*[AEIOUY]\p{Lu}*$/u.test(r.tokens[at]?.text ?? "") && lowerAt(r, at).length > 3,
  );
}

/** "PJ" of "PJ Holm" where "Holm says" stands besides: what the first names of somebody begin with. */
function isOfSpeaker(r: Reading, core: number, to: number): boolean {
  if (to - core !== 2 || hasClass(r, to - 1, is.body | is.place)) return false;
  return speakingSurnames(r).has(r.tokens[to - 1]?.text ?? "");
}

const capitals = /^[\p{Lu}\d.&’'-]+s?$/u;
const twoLetters = /^\p{Lu}[\d.&’'-]*\p{Lu}/u;

/** "RUIZ:" and ">> RUIZ:" at the head of a turn */
function isLabel(r: Reading, from: number, to: number): boolean {
  if (lowerAt(r, to) !== ":") return false;
  let first = from;
  while (isOneOf(r, first - 1, "> >>") && first > from - 2) first -= 1;
  return first === r.blocks[r.blockOf[from] ?? 0]?.from;
}

function isSurname(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  return (c & firstName) !== 0 && !(c & is.place);
}

/** The last token but for "II" behind it: "War" of "World War II". */
function withoutNumber(r: Reading, to: number): number {
  return suffix.test(r.tokens[to - 1]?.text ?? "") ? to - 2 : to - 1;
}
