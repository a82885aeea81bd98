import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isPartyAndSeat } from "#quotes/reading/post-nominals.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isTradeOrOffice } from "./described-names.ts";
import { startsClause } from "./relative-clauses.ts";

/** Whether a token is a dash, or a hyphen in its place: "Vera Holt - the clerk - said". */
export function isDash(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.text === "—" || token?.text === "–") return true;
  return token?.text === "-" && r.tokens[at - 1]?.end !== token.start;
}

/** The comma or dash that opens the apposition which one of its kind closes at `closing`; -1 where none does. */
export function openingOfApposition(r: Reading, closing: number, floor: number): number {
  const mark = r.tokens[closing]?.text;
  let opening = -1;
  for (let i = closing - 1; i > Math.max(floor, closing - longestApposition); i -= 1) {
    if (r.tokens[i]?.text !== mark || r.markedOf[i] !== r.markedOf[closing]) continue;
    if (mark === "-" && !isDash(r, i)) continue;
    const before = phraseEndingAt(r, i - 1, floor);
    if (!before || isManner(r, before, floor)) continue;
    opening = i;
    const whole = before.head === before.to - 1 || hasClass(r, before.from, is.determiner);
    const owner = whole && isTradeOrOffice(r, before);
    if ((owner && isName(r, i + 1, closing)) || mayBeDescribed(r, before, floor)) break;
  }
  return opening < 0 || isListed(r, opening + 1, closing) ? -1 : opening;
}

/**
 * "Tom and Eva were" and "and Eva were" behind "Ana,", the rest of several who are the subject of a clause, and "were"
 * behind "their children, Tom and Eva,".
 */
function isListed(r: Reading, first: number, closing: number): boolean {
  if (isOneOf(r, first, "was were is are had has have will would")) return true;
  const other = lowerAt(r, first) === "and" ? null : phraseStartingAt(r, first, closing);
  const and = other?.form === "name" ? other.to : first;
  if (lowerAt(r, and) !== "and") return false;
  const last = phraseStartingAt(r, and + 1, closing);
  return last !== null && tenseCode(r, afterAdverbials(r, last.to, closing)) > 0;
}

/**
 * The comma before the party and the seat that end right at `last`: "R-Lund County" of "Rep. Ana Ruiz, R-Lund County,"; -1
 * where none do.
 */
export function openingOfSeat(r: Reading, last: number, floor: number): number {
  for (let i = last; i > Math.max(floor, last - longestSeat); i -= 1) {
    const { kind, text = "" } = r.tokens[i] ?? {};
    if (kind !== "number" && !isCapital(r, i)) return -1;
    if (isPartyAndSeat(text)) return lowerAt(r, i - 1) === "," ? i - 1 : -1;
  }
  return -1;
}

/** In tokens: "R-St. Helen North". */
const longestSeat = 5;

/** In tokens. */
const longestApposition = 40;

/** Whether a phrase rather has what follows for its description than is a part of one itself. */
function mayBeDescribed(r: Reading, { form, from }: Mention, floor: number): boolean {
  if (form === "pronoun" || form === "relative" || startsClause(r, from, floor)) return true;
  if (form === "name" && !hasClass(r, from - 1, is.preposition)) return true;
  return lowerAt(r, from - 1) === "whose";
}

/** Whether nothing but a name stands between two tokens: "its chief, Ana Ruiz, has". */
function isName(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isCapital(r, i)) return false;
  return to - from > 1;
}

/** "Reacting,", "Also speaking,", "Paying tribute,", "Recalling the day,": what somebody does while speaking, nobody's description. */
function isManner(r: Reading, { from, to, head }: Mention, floor: number): boolean {
  const named = is.role | is.body | is.maleName | is.femaleName;
  if (hasClass(r, head, named)) return false;
  if (to - from === 1) return lowerAt(r, head).endsWith("ing");
  const opens = from - floor < 2 && !isCapital(r, to - 1);
  return opens && lowerAt(r, floor).endsWith("ing") && !hasClass(r, floor, named | is.place);
}
