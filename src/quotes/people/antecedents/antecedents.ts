import type { Entity } from "#quotes/names/entity.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { type Anaphor, type Antecedent, genderOf } from "./antecedent.ts";
import { citedBefore, isNamelessSince } from "./cited-source.ts";
import { antecedentsWithFeatures } from "./features.ts";
import { mayMean } from "./may-mean.ts";
import { namedBefore } from "./named-before.ts";
import { onlyOneDescribed } from "./only-described.ts";
import { type DescribedSubject, subjectDescribedBefore } from "./subjects-before.ts";

/** Everybody whom an anaphor may mean, nearest first; a description last. */
export function antecedentsOf(
  r: Reading,
  all: Speakers,
  anaphor: Anaphor,
  mayBe: (entity: Entity) => boolean,
): Antecedent[] {
  const { mention, personal } = anaphor;
  const told = mention.form === "pronoun" ? describedBefore(r, anaphor) : null;
  const cited = mention.form === "pronoun" ? citedBefore(r, all, anaphor) : null;
  const object = told || cited ? null : onlyOneDescribed(r, all, anaphor);
  if (object) return antecedentsWithFeatures(r, all, anaphor, [], object);
  const subject = told ?? cited;
  // "The report is thin. “…,” it says": what the sentence before is about leaves no rival to "it".
  const alone = subject && (!personal || (cited && isNamelessSince(r, all, cited, mention)));
  if (alone) return antecedentsWithFeatures(r, all, anaphor, [], subject);
  const fits = mayMean(r, all, anaphor);
  const named = namedBefore(r, all, anaphor, (entity) => fits(entity) && mayBe(entity));
  return antecedentsWithFeatures(r, all, anaphor, named, subject);
}

/** Somebody described of whom nothing says that they are of the other sex. */
function describedBefore(r: Reading, { mention, gender, last }: Anaphor): DescribedSubject | null {
  const subject = subjectDescribedBefore(r, mention, last);
  const own = subject && genderOf(r, subject.mention);
  return gender && own && gender !== own ? null : subject;
}
