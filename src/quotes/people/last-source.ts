import { officeOfAnybody } from "#quotes/names/name-parts.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { genderOf } from "./antecedent.ts";
import { step } from "./evidence.ts";
import type { Resolved, Speakers } from "./resolved.ts";

/** How many sentences before a pronoun the source may have been cited. */
const reach = 2;
/** How sure it is that a pronoun that fits nobody named goes on with the source. */
const sure = 0.7;

/** "He" after "an agency spokesman said": the one source without a name that was just cited. */
export function lastSource(
  r: Reading,
  { heard }: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const cited = heard.at(-1);
  const printed = last?.mentions.at(-1);
  if (!printed || cited?.speaker !== last || !isSomebody(last, genderOf(r, mention))) return null;
  const away = (r.sentenceOf[mention.from] ?? 0) - (r.sentenceOf[cited.at] ?? 0);
  if (away > reach) return null;
  const steps = [step(r, "pronoun", mention), step(r, "nominal", printed)];
  return { speaker: last, how: "pronoun", steps, rivals: [], sure };
}

/** Whether a description is of one person, whose sex doesn't speak against the pronoun. */
function isSomebody({ kind, name }: Speaker, gender: "male" | "female" | null): boolean {
  if (kind !== "unnamed" || !/^(?:an?|the|one|another) /i.test(name)) return false;
  const words = name.toLowerCase().split(" ");
  const head = words.find((word) => classesOf(word) & (is.role | is.maleNoun | is.femaleNoun));
  if (head === undefined || /[^s]s$/.test(head)) return false;
  const other = gender === "male" ? is.femaleNoun : is.maleNoun;
  return !(classesOf(head) & other) || officeOfAnybody.test(head);
}
