import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";

/**
 * The token behind what an office is for, where that begins at a token: at "Ana" of "Foreign Affairs Ana Ruiz" and of
 * "Trade and Industry Ana Ruiz", at "Forest" of "Transport Forest Ruiz"; `at` where no ministry is for it.
 */
export function portfolioEnd(r: Reading, at: number, to: number): number {
  let end = at;
  for (let i = at; i < to; i += 1)
    if (isPortfolio(r, i) && !isBehindState(r, i)) end = i + 1;
    else if (!between.test(lowerAt(r, i))) break;
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

const between = /^(?:of|for|and|&|,|the)$/;

/** Whether a word belongs to the name of what a ministry is for. */
export function isPortfolio(r: Reading, at: number): boolean {
  const lower = lowerAt(r, at);
  return portfolios.has(lower) || (deeds.test(lower) && !isFirstName(r, at));
}

/** "Action", "Expenditure", "Prosperity" */
const deeds = /(?:[st]ion|ment|ture|ity)$/;

/** "Clement", "Charity" */
function isFirstName(r: Reading, at: number): boolean {
  return hasClass(r, at, is.maleName | is.femaleName) || isFirstNameWord(lowerAt(r, at));
}

/**
 * "Housing" of "Minister for Housing": the other words of the portfolios in the cabinets of Australia, Bangladesh, Canada,
 * Ghana, India, Ireland, Kenya, Malaysia, New Zealand, Nigeria, Pakistan, Singapore, South Africa and the United Kingdom.
 */
const portfolios = new Set(
  (
    "affairs aged ageing animal arts broadcasting budget business care change childhood " +
    "children citizenship climate commerce communications communities consumer cooperatives " +
    "corporate correctional corrections customs cyber defence defense digital disabilities " +
    "disaster drainage early economic economy emergency energy enterprise entrepreneurship " +
    "ethnic export external families family finance fisheries food foreign forest forestry " +
    "forests gender growth health heavy heritage higher home homes housing human husbandry " +
    "indigenous industrial industries industry intelligence interior internal international " +
    "justice labor labour lands livestock local manpower marine maritime medical mental " +
    "mineral minerals mines mining monitoring multicultural national natural neighbourhoods " +
    "overseas parliamentary pensions petroleum planning policy ports power primary prisons " +
    "prosecutions provincial public railways reform refugees regional relations religious " +
    "renewable research resilience resources revenue rights roads rural safety science sciences " +
    "secondary senior service services settlements shipping skills social sport sports state " +
    "statistics supply sustainable technologies technology telecommunications territories " +
    "textiles tourism trade training transport treasury tribal urban veterans vocational " +
    "water welfare wildlife women work workforce works youth"
  ).split(" "),
);
