import { sentenceStart } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { kinNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** How many tokens behind the comma after a name its owner's kin may stand: "the first president’s sister". */
const reach = 6;
const pauses = wordSet(", . ; :");

/**
 * Whether a name stands beside whose kin its bearer is: "his wife, Ana Ruiz", "Ana Ruiz, the mayor’s
 * sister", "first lady Ana Ruiz". "The son of a miner" may hold any office.
 */
export function isKin(r: Reading, { from, core, to }: NameRun): boolean {
  const before = lowerAt(r, from - 1) === "," ? from - 2 : from - 1;
  // "First Lady" in capitals is of the name.
  const title = core > from ? core - 1 : before;
  if (isOwnedRelative(r, before) || isFirstLady(r, title)) return true;
  if (lowerAt(r, to) !== ",") return false;
  for (let i = to + 1; i < to + reach && !isOneOf(r, i, pauses); i += 1)
    if (isOwnedRelative(r, i)) return true;
  return false;
}

/** "Her sister Enid": the sentence goes on about whose sister she is. */
export function opensAsKin(r: Reading, run: NameRun): boolean {
  const from = sentenceStart(r, run);
  const kin = hasClass(r, run.from - 1, is.maleNoun | is.femaleNoun);
  const near = run.from > from + 1 && run.from - from < 4;
  return near && kin && isOneOf(r, from, "his her");
}

/** Whether a name with a title tells whose kin the bearer of the name before it is: "Ana Reed, Mr Reed’s sister". */
export function isOfKin(r: Reading, { from, core, to }: NameRun): boolean {
  const isOwner = core > from && isOneOf(r, to, "' 's ’");
  return (
    isOwner && lowerAt(r, from - 1) === "," && [to + 1, to + 2].some((at) => isOwnedRelative(r, at))
  );
}

function isFirstLady(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "lady" && lowerAt(r, at - 1) === "first";
}

/** A word for a relative with its owner right before it or a word further: "her older brother". */
function isOwnedRelative(r: Reading, at: number): boolean {
  return (
    hasClass(r, at, is.role) &&
    kinNoun.test(lowerAt(r, at)) &&
    (isOneOf(r, at - 1, possessive) || isOneOf(r, at - 2, possessive))
  );
}

const possessive = wordSet("his her their ' 's ’");
