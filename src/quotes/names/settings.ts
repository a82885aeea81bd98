import { wordClass as is } from "#quotes/reading/lexicon.ts";
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
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import type { Entity } from "./entity.ts";
import type { NameRun } from "./name-run.ts";

/** Whether a place that names something tells where or of what something is, not who: "in Leith", "an Instagram post", "In Addis Holm, Ana Ruiz ran". */
export function isSetting(r: Reading, run: NameRun, { words }: Pick<Entity, "words">): boolean {
  if (isOpeningPlace(r, run)) return true;
  const { from, to, kind, gender } = run;
  if (kind !== "unclear" || words.length > 1) return false;
  if (isAffiliation(r, run)) return true;
  const before = lowerAt(r, from - 1);
  if (isAmong(before, "in at near outside via across")) return r.tokens[to]?.kind !== "clitic";
  if (isAmong(before, "on from to") && gender === null) return r.tokens[to]?.kind !== "clitic";
  return isAmong(before, "a an") && hasClass(r, to, is.body);
}

/** "In Addis Holm, Ana Ruiz ran": what a sentence says first of where it happens. */
function isOpeningPlace(r: Reading, { from, core, to }: NameRun): boolean {
  if (core > from || lowerAt(r, to) !== "," || !isOneOf(r, from - 1, "in near outside"))
    return false;
  return sentenceAt(r, from)?.from === from - 1;
}

/** "Oxford" of "Yan Liu, of Oxford, ran" */
function isAffiliation(r: Reading, { from, to }: NameRun): boolean {
  const parted = lowerAt(r, from - 2) === "," && isCapital(r, from - 3);
  return parted && lowerAt(r, from - 1) === "of" && isOneOf(r, to, ", .");
}

/** "the mill town of Harrow Beck", "Ana Ruiz, of Orchard Close, Nether Harrow,": told to be a place, whatever its words. */
export function isToldAsPlace(r: Reading, from: number): boolean {
  const before = lowerAt(r, from - 1);
  if (before === "of") return isOneOf(r, from - 2, settlements);
  const road = before === "," && isCapital(r, from - 2) && isCapital(r, from - 3);
  if (!road || !(isOneOf(r, from - 2, roads) || hasNameClass(r, from - 2, nameClass.road)))
    return false;
  const numbered = r.tokens[from - 4]?.kind === "number";
  return (numbered || isOneOf(r, from - 4, "of from")) && !hasClass(r, from, names);
}

const settlements = "borough city hamlet port suburb town village";
/** Last words of streets, some of them surnames: only where a house or who lives there tells. */
const roads = "close court crescent drive gardens green grove lane mews place rise row terrace way";
const names = is.maleName | is.femaleName | is.courtesy | is.title;

/** Whether a name is the ward or the party of whose name stands before the brackets: "Cllr Ana Ruiz (Labour, Abbey)". */
export function isOfSeat(r: Reading, from: number): boolean {
  let open = from - 1;
  while (open > from - longestSeat && r.tokens[open]?.text !== "(") {
    const { kind, text = "" } = r.tokens[open] ?? {};
    if (kind === "mark" || text === "." || text === ")") return false;
    open -= 1;
  }
  return r.tokens[open]?.text === "(" && isCapital(r, open - 1) && isOneOf(r, open + 1, parties);
}

/** In tokens, from the bracket on: "(Lib Dem and Green, Upper". */
const longestSeat = 8;
const parties = wordSet(
  "alliance alp con conservative conservatives dem democrat dup fianna fine gop green greens ind independent lab labor " +
    "labour ld lib libdem liberal liberals nationals plaid reform republican sdlp sinn snp tory ukip uup",
);
