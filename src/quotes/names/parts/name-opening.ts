import { isPlural } from "#quotes/names/roles/role-words.ts";
import { mayBeLetters } from "#quotes/names/words/letters.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { isGroup } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import {
  capitalsEnd,
  hasClass,
  hasNameClass,
  isCapital,
  isOneOf,
  lowerAt,
} from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** Whether a token is a first name with more of the name behind it, and no saint's that something is named after. */
export function leadsName(r: Reading, at: number, to: number): boolean {
  return (
    hasClass(r, at, is.maleName | is.femaleName) &&
    !hasClass(r, at, is.title | is.courtesy) &&
    at + 1 < to &&
    !hasClass(r, at + 1, is.title) &&
    !isOneOf(r, at - 1, saints)
  );
}

const saints = wordSet("st st. saint san santa");

/** "Peter" and "T." of "Peter T. King", against "SU President": what stands behind it is no title. */
export function isGiven(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (c & (is.title | is.role | is.body) || isCapitals(r, at)) return false;
  return (c & (is.maleName | is.femaleName)) !== 0 || /^\p{Lu}\.$/u.test(r.tokens[at]?.text ?? "");
}

/** "Foods Ltd", "Barlow Council", against "Ana Council": what is called so is a body, whatever it begins with. */
export function isOfBody(r: Reading, from: number, to: number): boolean {
  if (hasClass(r, from, is.body) || hasNameClass(r, to - 1, nameClass.bodyEnd)) return true;
  if (hasClass(r, from, is.maleName | is.femaleName)) return false;
  for (let i = from + 1; i < to; i += 1) if (hasClass(r, i, is.body)) return true;
  return false;
}

/** Whether a name begins with those who make up a body, or is what they want: "the charity Dads at Home", "Save Our Pier". */
export function isOfMany(r: Reading, from: number): boolean {
  return (isGroup(r, from - 1) && isPlural(r, from)) || isCause(r, from);
}

/** "Save Our Pier", "Mothers Against Noise", "Justice for Holm": what people have joined for. */
export function isCause(r: Reading, from: number): boolean {
  if (!isCapital(r, from)) return false;
  // "Friends of the River", against "friends of Ana Ruiz"
  if (lowerAt(r, from) === "friends" && lowerAt(r, from + 1) === "of")
    return lowerAt(r, from + 2) === "the" && isCapital(r, from + 3);
  if (isHelp(r, from) || isUrged(r, from)) return true;
  if (!isCapital(r, from + 2)) return false;
  if (isOneOf(r, from + 1, wanting)) return isCapital(r, from + 1);
  return lowerAt(r, from + 1) === "for" && (isOneOf(r, from, joining) || isNation(r, from));
}

/** "Save the Children", "Stop the War", "Fight for the Future" */
export function isUrged(r: Reading, from: number): boolean {
  if (!isOneOf(r, from, "defend fight protect save stop") || !isCapital(r, from)) return false;
  const the = lowerAt(r, from + 1) === "for" ? from + 2 : from + 1;
  return lowerAt(r, the) === "the" && isCapital(r, the + 1);
}

/** "Citizens Advice", "Victim Support Lund", against "Victim Support Officer Ana Ruiz" */
function isHelp(r: Reading, from: number): boolean {
  if (!hasClass(r, from, is.role) || !isCapital(r, from + 1)) return false;
  if (hasClass(r, from, is.title) || !isOneOf(r, from + 1, "advice aid support")) return false;
  const end = capitalsEnd(r, from + 2);
  const others = is.role | is.title | is.maleName | is.femaleName;
  return end <= from + 3 && (end === from + 2 || !hasClass(r, end - 1, others));
}

/** "Norwegians" */
function isNation(r: Reading, at: number): boolean {
  return hasClass(r, at, is.demonym) && lowerAt(r, at).endsWith("s");
}

const wanting = wordSet("against not our without your");
/** What the name of a campaign begins with before "for". Our own list. */
const joining = wordSet(
  "action citizens justice mothers parents people together transport unite united veterans women",
);

/** "NHS", "UN" */
export function isCapitals(r: Reading, at: number): boolean {
  const { text = "" } = r.tokens[at] ?? {};
  return mayBeLetters(text) && /^[A-Z]{2,}$/.test(text);
}
