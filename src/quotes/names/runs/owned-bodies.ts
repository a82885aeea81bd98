import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isClitic, persons } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { capitalsEnd, hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/** The token behind a body whose name begins before the owner's apostrophe at a token; `clitic` where none does. */
export function ownedBodyEnd(r: Reading, clitic: number, to: number): number {
  if (!isClitic(r, clitic) || clitic + 1 >= to || !isCapital(r, clitic + 1)) return clitic;
  if (isOfOffice(r, clitic)) return clitic + 2;
  return isOfMembers(r, clitic, to) ? capitalsEnd(r, clitic + 1, to) : clitic;
}

/** "County Sheriff’s Office" and "Women’s Institute", against "the Sheriff’s Office Deputy Ana Ruiz" */
function isOfOffice(r: Reading, clitic: number): boolean {
  if (isCapital(r, clitic + 2)) return false;
  const owner = hasClass(r, clitic - 1, persons) || isOneOf(r, clitic - 1, many);
  return owner && hasClass(r, clitic + 1, is.body);
}

/** "Pharmacists’ Guild", "Passengers’ Welfare Association", against "the nurses’ Ana Ruiz" */
function isOfMembers(r: Reading, clitic: number, to: number): boolean {
  const owner = lowerAt(r, clitic - 1);
  const end = capitalsEnd(r, clitic + 1, to);
  return (isAmong(owner, many) || members.test(owner)) && hasClass(r, end - 1, is.body);
}

const many = "children citizens men people women";
const members = /[a-z]{2}(?:[eo]rs|ists|[ae]nts|ees|ians|smiths|men|people)$/;
