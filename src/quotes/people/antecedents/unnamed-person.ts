import { officeOfAnybody } from "#quotes/names/kinds/gender-of-name.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { isOfSeveral } from "#quotes/reading/phrase-words.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/** Whether a description is of one person, whose sex doesn't speak against the pronoun. */
export function isUnnamedPerson(
  { kind, name }: Speaker,
  gender: "male" | "female" | null,
): boolean {
  if (kind !== "unnamed" || !/^(?:an?|the|one|another) /i.test(name)) return false;
  const words = name.toLowerCase().split(" ");
  const head = words.find((word) => classesOf(word) & (is.role | is.maleNoun | is.femaleNoun));
  if (head === undefined || isOfSeveral(head)) return false;
  const other = gender === "male" ? is.femaleNoun : is.maleNoun;
  return !(classesOf(head) & other) || isAmong(head, officeOfAnybody);
}
