import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import { questionBefore } from "#quotes/people/antecedents/questions-before.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";

/** Who is asked right before a pronoun and may be meant by it: the Holm of "Ruiz asked Holm if he rowed. “Daily,” he said". */
export function answererOf(
  r: Reading,
  { people }: Speakers,
  mention: Mention,
): { readonly mention: Mention; readonly entity: Entity | undefined } | null {
  const asked = questionBefore(r, people, mention)?.asked;
  if (!asked || asked.form === "pronoun") return null;
  const entity = asked.form === "name" ? entityAt(people, asked.head) : undefined;
  const sex = entity ? entity.gender : genderOf(r, asked);
  return sex !== null && sex !== genderOf(r, mention) ? null : { mention: asked, entity };
}
