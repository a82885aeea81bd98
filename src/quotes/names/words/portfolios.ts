import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/**
 * The token behind what an office is for, where that begins at a token: at "Ana" of "Foreign Affairs Ana Ruiz" and of
 * "Trade and Industry Ana Ruiz", at "Forest" of "Transport Forest Ruiz"; `at` where no ministry is for it.
 */
export function portfolioEnd(r: Reading, at: number, to: number): number {
  let end = at;
  for (let i = at; i < to; i += 1)
    if (isPortfolio(r, i) && !isBehindState(r, i)) end = i + 1;
    else if (
      !isOneOf(r, i, between) &&
      !(isOpening(r, i, at) && i + 2 < to && describesPortfolio(r, i))
    )
      break;
  const opensName = end === to - 1 && isFirstNameWord(lowerAt(r, end - 1));
  return opensName && end - 2 >= at && isPortfolio(r, end - 2) ? end - 1 : end;
}

/** "Power" of "Secretary of State Power": nothing more but "for" tells what that office is for. */
function isBehindState(r: Reading, at: number): boolean {
  return (
    lowerAt(r, at - 1) === "state" &&
    lowerAt(r, at - 2) === "of" &&
    lowerAt(r, at - 3) === "secretary"
  );
}

function isOpening(r: Reading, at: number, first: number): boolean {
  return at === first || isOneOf(r, at - 1, between);
}

const between = wordSet("of for and & , the");

/** Whether a word belongs to the name of what a ministry is for. */
export function isPortfolio(r: Reading, at: number): boolean {
  if (hasNameClass(r, at, nameClass.portfolio)) return true;
  return deeds.test(lowerAt(r, at)) && !isFirstName(r, at);
}

/** "Homeland" of "Minister of Homeland Security", "Border" of "Minister for Border Protection" */
export function describesPortfolio(r: Reading, at: number): boolean {
  return isCapital(r, at) && isPortfolio(r, at + 1) && !isFirstName(r, at);
}

/** "Action", "Negotiations", "Expenditure", "Equalities", "Farming" */
const deeds =
  /(?:[st]ions?|ments?|ture|it(?:y|ies)|^(?:engineer|farm|fish|manufactur|nurs|polic)ing)$/;

/** "Clement", "Charity" */
function isFirstName(r: Reading, at: number): boolean {
  return hasClass(r, at, is.maleName | is.femaleName) || isFirstNameWord(lowerAt(r, at));
}
