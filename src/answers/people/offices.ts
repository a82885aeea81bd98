import { isContentWord } from "#answers/words/function-words.ts";
import { titles } from "#answers/words/titles.ts";

/**
 * Whose office a description is: named before it ("harbour board chairman") or after ("chairman of the
 * harbour board"), in folded words; empty where it is no office, nobody's or of somebody in office.
 */
export function ownerOf(words: readonly string[]): readonly string[] {
  if (words.some(isPast)) return [];
  const owner = ownerIn(words);
  const [first = ""] = owner;
  const last = owner.at(-1) ?? "";
  // Not "his spokesman" nor "commander in chief".
  const isNamed = first === "its" || (isContentWord(first) && isContentWord(last));
  return isNamed && !titles.has(last) ? owner : [];
}

function ownerIn(words: readonly string[]): readonly string[] {
  const own = words.slice(indefinite.has(words[0] ?? "") ? 1 : 0);
  const last = own.findLastIndex((word) => !isOfOffice(word)) + 1;
  if (isOffice(own.slice(last))) return own.slice(0, last);
  const link = own.findIndex((word) => !isOfOffice(word));
  const isLinked = links.has(own[link] ?? "") && isOffice(own.slice(0, link));
  if (!isLinked || own[link + 1] === "staff") return [];
  // "director for games at Brask"
  return own.slice(Math.max(link, own.lastIndexOf("at")) + 1);
}

/** Whether the last of some folded words is what bodies are called. */
export function isCollective(words: readonly string[]): boolean {
  return collectives.has(words.at(-1) ?? "");
}

function isOffice(words: readonly string[]): boolean {
  return words.some(
    (word) => leaders.has(word) || isSpokesman(word) || (words.length > 1 && officers.has(word)),
  );
}

/** Whether some folded words are of an office that only a body has. */
export function isOfBody(words: readonly string[]): boolean {
  return words.some((word) => bodily.has(word));
}

/** Whether a folded word is one that offices are called by. */
export function isOfOffice(word: string): boolean {
  return leaders.has(word) || officers.has(word) || kinds.has(word) || isSpokesman(word);
}

/** Whether a folded word is one for who speaks for somebody. */
export function isSpokesman(word: string): boolean {
  return /^spokes(?:m[ae]n|wom[ae]n|persons?|people)$/.test(word);
}

/** Words for who leads a body; these and those below are folded. */
const leaders = setOf(
  "chief president chairman chairwoman chairperson chair director ceo executive leader head boss commissioner manager officials convener principal treasurer",
);
/** The same beside another word of office: a "secretary" alone is one of state. */
const officers = setOf("secretary officer economist adviser advisor organiser organizer");
const bodily = setOf("executive chairman chairwoman chairperson chair treasurer principal trustee");
/** Words for which office of several. */
const kinds = setOf(
  "press deputy vice senior managing general legal medical technical operating financial finance corporate communications publicity information media policy political national regional assistant acting interim co joint",
);
/** Bodies as they are called without a name. */
const collectives = setOf(
  "administration agency airline army association authority band bank board builder campaign chain charity church city club coalition college commission committee company congress cooperative council court department developer embassy exchange federation firm force foundation fund government group hospital institute league maker manufacturer ministry museum network office operator opposition organisation organization party police presidency publisher regulator retailer school service society startup team town trust union university utility watchdog",
);
/** Who held an office speaks for nobody any more. */
const past = setOf("former then ex onetime late ousted retired");
const links = setOf("of for at with from");
const indefinite = setOf("a an one");

/** Whether a folded word beside an office tells that it was held before: "former", "late". */
export function isPast(word: string): boolean {
  return past.has(word);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
