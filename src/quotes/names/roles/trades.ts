import type { NameRun } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** "mason", "stonecutter": what a word's ending tells of a word that no list has. */
export function isTrade(r: Reading, at: number): boolean {
  if ((r.classes[at] ?? 0) !== 0 || !endings.test(lowerAt(r, at))) return false;
  return !isAmong(r.tokens[at]?.text ?? "", things);
}

const endings = /(?:er|or|ist|man|woman|mason|eer|ian|smith)$/;
const things = wordSet(
  "answer chapter color colour computer container copper corner corridor cover dinner door error factor finger " +
    "floor folder honor honour humor humour labor labour ladder layer letter list matter mirror motor number offer " +
    "order paper poster power quarter register river rumor rumour shelter shoulder silver summer supper terror timber " +
    "tower tractor trailer water weather winter wonder",
);

/** How many tokens behind "a" the word for a trade may stand: "a retired school cook". */
const reach = 4;

/** Whether a name stands beside a trade that no head of state has: "baker Ana Ruiz", "Ana Ruiz, a school cook,". */
export function hasTrade(r: Reading, { from, core, to }: NameRun): boolean {
  if (core > from && hasNameClass(r, core - 1, nameClass.plainTrade)) return true;
  if (hasNameClass(r, from - 1, nameClass.plainTrade)) return true;
  if (lowerAt(r, to) !== ",") return false;
  const age = r.tokens[to + 1]?.kind === "number" && lowerAt(r, to + 2) === "," ? to + 3 : to + 1;
  if (!isOneOf(r, age, "a an")) return false;
  for (let i = age + 1; i <= age + reach; i += 1) {
    if (hasNameClass(r, i, nameClass.plainTrade)) return true;
    if (r.tokens[i]?.kind !== "word" || hasClass(r, i, is.preposition)) return false;
  }
  return false;
}
