import { closes, isRole } from "#quotes/names/roles/role-words.ts";
import { wordClass as is, sexOfNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { isOfOrFor } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isCapitals, isGiven, leadsName } from "./name-opening.ts";

/** "Ana" of "marketing manager at Sund Trips Ana Ruiz,", "Minister in the Presidency Ana Ruiz said": behind a post and where it is. */
export function afterEmployer(r: Reading, from: number, core: number, to: number): number {
  const given = to - 2;
  const lead = lowerAt(r, from - 1) === "the" ? from - 2 : from - 1;
  const post = isRole(r, lead - 1) && isOneOf(r, lead, "at from of for in");
  if (!post || core !== from || given <= from || !leadsName(r, given, to)) return core;
  if (hasClass(r, given - 1, is.title | is.courtesy) || isGiven(r, given - 1)) return core;
  if (hasClass(r, to - 1, is.body | is.place) || hasNameClass(r, to - 1, nameClass.bodyEnd))
    return core;
  return closes(r, to) || hasClass(r, to, is.speech) ? given : core;
}

/** "Jon" of "Channel Sports Insider Jon Reed", "Osei" of "Rovers DL Osei Mensah": after an outlet, a club or an office. */
export function afterOutlet(r: Reading, core: number, to: number): number {
  if (leadsName(r, core, to)) return core;
  let labelled = isLabel(r, core);
  for (let i = core + 1; i < to - 1; i += 1) {
    const beside = (isCapitals(r, i - 1) && i - 1 > core) || isNameWord(r, i);
    const named = leadsName(r, i, to) || (i === to - 2 && beside);
    if (labelled && named && !isLabel(r, i) && !isOfIt(r, i)) return i;
    labelled ||= isLabel(r, i);
  }
  return core;
}

/** "Fraser" of "University of the Fraser Valley" */
function isOfIt(r: Reading, at: number): boolean {
  const of = lowerAt(r, at - 1) === "the" ? at - 2 : at - 1;
  return isOfOrFor(r, of);
}

/** "Bill" of "Policy Consultant Bill Reed": behind a trade no other reading is left. */
function isNameWord(r: Reading, at: number): boolean {
  return isRole(r, at - 1) && sexOfNameWord(lowerAt(r, at)) !== null;
}

/** Whether a word in a run tells what stands before somebody's name: "NHS", "News", "Commission", "Ohio", "North". */
function isLabel(r: Reading, at: number): boolean {
  const { lower = "" } = r.tokens[at] ?? {};
  const c = r.classes[at] ?? 0;
  if (c & (is.maleName | is.femaleName)) return false;
  const label = (c & (is.body | is.place)) !== 0 && lower !== "camp";
  const isPart = hasNameClass(r, at, nameClass.bodyEnd | nameClass.half);
  return label || isRole(r, at) || isPart || isCapitals(r, at);
}
