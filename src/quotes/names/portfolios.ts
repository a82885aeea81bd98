import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";

/**
 * The token behind what an office is for, where that begins at a token: at "Ana" of "Foreign Affairs Ana Ruiz" and of
 * "Trade and Industry Ana Ruiz"; `at` where no ministry is for it.
 */
export function portfolioEnd(r: Reading, at: number, to: number): number {
  let end = at;
  for (let i = at; i < to; i += 1)
    if (isPortfolio(r, i)) end = i + 1;
    else if (!between.test(lowerAt(r, i))) break;
  return end;
}

const between = /^(?:of|for|and|&|,|the)$/;

/** Whether a word belongs to the name of what a ministry is for. */
export function isPortfolio(r: Reading, at: number): boolean {
  return portfolios.has(lowerAt(r, at));
}

/**
 * "Housing" of "Minister for Housing": the words of the portfolios in the cabinets of Australia, Bangladesh, Canada, Ghana,
 * India, Ireland, Kenya, Malaysia, New Zealand, Nigeria, Pakistan, Singapore, South Africa and the United Kingdom.
 */
const portfolios = new Set(
  (
    "administration affairs aged ageing agriculture animal arts aviation broadcasting budget " +
    "business care change childhood children citizenship climate commerce communication " +
    "communications communities community conservation consumer cooperation cooperatives " +
    "corporate correctional corrections culture customs cyber decentralisation decentralization defence defense development " +
    "digital disabilities disability disaster drainage early economic economy education " +
    "emergency employment energy enterprise entrepreneurship environment equality ethnic " +
    "export external families family finance fisheries food foreign forest forestry forests " +
    "gender government health heavy heritage higher home homes housing human husbandry " +
    "immigration indigenous industrial industries industry information infrastructure " +
    "innovation integration intelligence interior internal international investment " +
    "irrigation justice labor labour lands livestock local management manpower marine " +
    "maritime medical mental migration mineral minerals mines mining minority monitoring " +
    "multicultural national natural neighbourhoods overseas parliamentary pensions petroleum " +
    "planning ports power primary prisons privatisation prosecutions protection provincial public " +
    "railways reconstruction reform refugees regional regulation rehabilitation relations " +
    "religious renewable research resilience resources revenue roads rural safety sanitation " +
    "science sciences secondary security senior service services settlements shipping skills " +
    "social sport sports state statistics supply sustainability sustainable taxation " +
    "technologies technology telecommunications territories textiles tourism trade training " +
    "transition transport transportation treasury tribal urban veterans vocational water " +
    "welfare wildlife women work workforce works youth"
  ).split(" "),
);
