import type { Entity } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import type { Anaphor } from "#quotes/people/antecedents/antecedent.ts";
import { isUnnamedPerson } from "#quotes/people/antecedents/unnamed-person.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";

/** How many sentences back whoever is described since may have been cited by name. */
const reach = 20;

/**
 * The Ruiz of "Ruiz said …. The gardener explained …. She added": who was cited by name last, where since then only "the
 * gardener" was, and nobody whom the pronoun may mean was named. Null without such a description.
 */
export function describedTeller(
  r: Reading,
  all: Speakers,
  { mention, gender }: Anaphor,
): Entity | null {
  const { heard, people } = all;
  let last = heard.length - 1;
  for (; last >= 0; last -= 1) {
    const { speaker } = heard[last] ?? {};
    if (!speaker || all.entityOf(speaker)) break;
    if (!/^the /i.test(speaker.name) || !isUnnamedPerson(speaker, gender)) return null;
  }
  const cited = heard[last];
  const teller = cited && all.entityOf(cited.speaker);
  const described = last < heard.length - 1 || (cited && lowerAt(r, cited.at) === "the");
  if (!cited || !described || !gender || teller?.gender !== gender) return null;
  if ((r.sentenceOf[mention.from] ?? 0) - (r.sentenceOf[cited.at] ?? 0) > reach) return null;
  for (let i = runsBefore(people.runs, cited.at + 1); i < people.runs.length; i += 1) {
    const { from } = people.runs[i] ?? { from: mention.from };
    const other = people.entityOf[i];
    if (from >= mention.from) break;
    if (other?.kind === "person" && other !== teller && (other.gender ?? gender) === gender)
      return null;
  }
  return teller;
}
