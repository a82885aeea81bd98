import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { countBetween } from "#quotes/reading/punctuation.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** Whether a token is a dash, or a hyphen in its place: "Vera Holt - the clerk - said". */
export function isDash(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.text === "—" || token?.text === "–") return true;
  return token?.text === "-" && r.tokens[at - 1]?.end !== token.start;
}

/**
 * The name that begins a clause, if nothing but its description follows:
 * "Ana Ruiz, a chemist at the Mint in Lund, Ohio, and the College in Tarrow, said".
 * @param leastCommas 2 where a comma closes the description, 1 where none does
 */
export function describedAtLength(
  r: Reading,
  floor: number,
  closing: number,
  leastCommas: number,
): Mention | null {
  if (countBetween(r.punctuation.commas, floor, closing) === 0) return null;
  const name = phraseStartingAt(r, afterAdverb(r, floor), closing);
  if (name?.form !== "name" || r.tokens[name.to]?.text !== ",") return null;
  if (leastCommas === 1 && name.to - name.from < 2) return null;
  const described = phraseStartingAt(r, name.to + 1, closing);
  if (!described || !(isSomebody(r, described) || isMember(r, described))) return null;
  if (isCapital(r, described.head) && described.head > described.from && !isOffice(r, described))
    return null;
  let commas = leastCommas > 1 ? 0 : 1;
  for (let i = name.to + 1; i < closing; i += 1) {
    const c = r.classes[i] ?? 0;
    if (r.tokens[i]?.text === ",") commas += 1;
    const another = c & (is.maleName | is.femaleName) && isCapital(r, i) && isCapital(r, i + 1);
    if (another && commas > 0) return null;
    if (c & is.relative || (c & is.auxiliary) !== 0 || r.verb(i)?.form === "past") return null;
  }
  return commas >= leastCommas ? name : null;
}

/** After "Moreover," at the head of a clause. */
function afterAdverb(r: Reading, floor: number): number {
  const adverb = hasClass(r, floor, is.adverb) && r.tokens[floor + 1]?.text === ",";
  return adverb ? floor + 2 : floor;
}

/** "Vice President", "Founder & CEO" of a firm */
function isOffice(r: Reading, described: Mention): boolean {
  return isSomebody(r, described) && isCapital(r, described.from);
}

/** Whether a description is of a person by trade or office. */
export function isSomebody(r: Reading, { head }: Mention): boolean {
  return hasClass(r, head, is.role | is.title);
}

/** "a postdoctoral fellow", "head of sales" */
function isMember(r: Reading, { head }: Mention): boolean {
  return /^(?:fellow|head|member|graduate|native|student|mother|father)$/.test(lowerAt(r, head));
}

/** "Ana Ruiz, the firm's head of sales told": a description that no comma closes, of the name that begins the clause. */
export function describedName(r: Reading, mention: Mention | null, floor: number): Mention | null {
  if (mention?.form !== "nominal" || r.tokens[mention.from - 1]?.text !== ",") return null;
  if (!isSomebody(r, mention)) return null;
  const name = phraseEndingAt(r, mention.from - 2, floor);
  if (name?.form !== "name" || name.to - name.from < 2) return null;
  return name.from === floor || r.tokens[name.from - 1]?.text === "," ? name : null;
}

/** The comma (or dash) that opens the apposition closed at `closing`. */
export function openingOf(r: Reading, closing: number, floor: number, text: string): number {
  let best = -1;
  for (let i = closing - 1; i > Math.max(floor, closing - 40); i -= 1) {
    if (r.tokens[i]?.text !== text || r.markedOf[i] !== r.markedOf[closing]) continue;
    if (text === "-" && !isDash(r, i)) continue;
    const before = phraseEndingAt(r, i - 1, floor);
    if (!before || isManner(r, before)) continue;
    best = i;
    const owner = isSomebody(r, before) && before.head === before.to - 1;
    if (before.form === "relative" || (owner && isName(r, i + 1, closing))) break;
    const free = !hasClass(r, before.from - 1, is.preposition) || before.from === floor;
    if (
      before.form === "pronoun" ||
      startsClause(r, before.from, floor) ||
      lowerAt(r, before.from - 1) === "whose" ||
      (before.form === "name" && free)
    )
      break;
  }
  return best;
}

/** Whether nothing but a name stands between two tokens: "its chief, Ana Ruiz, has". */
function isName(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isCapital(r, i)) return false;
  return to - from > 1;
}

/** "Reacting," and "Also speaking,": what somebody does while speaking, nobody's description. */
function isManner(r: Reading, { from, to, head }: Mention): boolean {
  const lower = lowerAt(r, head);
  const named = hasClass(r, head, is.role | is.body | is.maleName | is.femaleName);
  return to - from === 1 && lower.endsWith("ing") && !named;
}

/** Whether a phrase can begin a clause: at its head, behind a conjunction or behind words in marks. */
export function startsClause(r: Reading, from: number, floor: number): boolean {
  if (from === floor) return true;
  const c = r.classes[from - 1] ?? 0;
  return (
    (c & (is.coordinator | is.subordinator)) !== 0 || r.markedOf[from - 1] !== r.markedOf[from]
  );
}
