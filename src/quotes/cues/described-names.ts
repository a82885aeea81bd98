import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { countBetween } from "#quotes/reading/punctuation.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

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
  if (name?.form !== "name" || lowerAt(r, name.to) !== "," || isNotDescribed(r, name)) return null;
  if (leastCommas === 1 && !isSurelyName(r, name)) return null;
  const described = phraseStartingAt(r, name.to + 1, closing);
  if (!described || !(isTradeOrOffice(r, described) || isMember(r, described))) return null;
  if (isCapital(r, described.head) && described.head > described.from && !isOffice(r, described))
    return null;
  let commas = leastCommas > 1 ? 0 : 1;
  for (let i = name.to + 1; i < closing; i += 1) {
    const c = r.classes[i] ?? 0;
    if (lowerAt(r, i) === ",") commas += 1;
    const named = c & (is.maleName | is.femaleName) && isCapital(r, i) && isCapital(r, i + 1);
    if (named && commas > 0 && !isOneOf(r, i - 1, "in at near from")) return null;
    if (c & (is.relative | is.auxiliary) || r.verb(i)?.form === "past") return null;
  }
  return commas >= leastCommas ? name : null;
}

/** "Ana Ruiz", "Ana", and the Ngata of “…,” Ngata, against "Lund, a resident" and "Yesterday, a resident" */
function isSurelyName(r: Reading, { from, to }: Mention): boolean {
  if (to - from > 1) return true;
  if (hasClass(r, from, is.place | is.time | is.timeNoun | is.adverb)) return false;
  return hasClass(r, from, is.maleName | is.femaleName) || isBehindWords(r, from);
}

/** Whether a token stands right behind words in marks and a comma, which may stand within: "…,” Ngata" and "…”, Ngata". */
function isBehindWords(r: Reading, at: number): boolean {
  const isMark = (i: number) => r.tokens[i]?.kind === "mark";
  return isMark(at - 1) ? lowerAt(r, at - 2) === "," : lowerAt(r, at - 1) === "," && isMark(at - 2);
}

/** "Sentencing Ekman, the judge", "Dear Editor, the judge": what somebody does to a name, or says to it, which is not described. */
function isNotDescribed(r: Reading, { from }: Mention): boolean {
  if (lowerAt(r, from) === "dear") return true;
  const names = is.maleName | is.femaleName | is.place;
  return /[a-z]{3}ing$/.test(lowerAt(r, from)) && !hasClass(r, from, names);
}

/** After "Moreover," at the head of a clause. */
function afterAdverb(r: Reading, floor: number): number {
  const adverb = hasClass(r, floor, is.adverb) && lowerAt(r, floor + 1) === ",";
  return adverb ? floor + 2 : floor;
}

/** "Vice President", "Founder & CEO" of a firm */
function isOffice(r: Reading, described: Mention): boolean {
  return isTradeOrOffice(r, described) && isCapital(r, described.from);
}

/** Whether a description is of a person by trade or office. */
export function isTradeOrOffice(r: Reading, { head }: Mention): boolean {
  return hasClass(r, head, is.role | is.title);
}

/** "a postdoctoral fellow", "head of sales" */
function isMember(r: Reading, { head }: Mention): boolean {
  return isOneOf(r, head, "fellow head member graduate native student mother father");
}

/** "Ana Ruiz, the firm's head of sales told": a description that no comma closes, of the name that begins the clause. */
export function describedName(r: Reading, mention: Mention, floor: number): Mention | null {
  if (mention.form !== "nominal" || lowerAt(r, mention.from - 1) !== ",") return null;
  if (!isTradeOrOffice(r, mention)) return null;
  const name = phraseEndingAt(r, mention.from - 2, floor);
  if (name?.form !== "name" || !isSurelyName(r, name) || isNotDescribed(r, name)) return null;
  return name.from === floor || lowerAt(r, name.from - 1) === "," ? name : null;
}
