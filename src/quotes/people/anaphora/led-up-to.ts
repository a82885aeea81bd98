import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { nameMention } from "#quotes/names/name-run.ts";
import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { introducedBefore } from "#quotes/people/told-before/introduced.ts";
import { askedBefore, questionBefore } from "#quotes/people/told-before/questions.ts";
import { responderBefore } from "#quotes/people/told-before/responders.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { crowdBefore } from "./crowd-before.ts";
import { newcomerBefore } from "./newcomers.ts";

/** Somebody named or only described, and how sure it is that a pronoun means them. */
export interface LedUpTo {
  readonly mention: Mention;
  /** None of a description. */
  readonly entity: Entity | undefined;
  readonly sure: number;
}

/** How often each is right. */
const sure = { asked: 0.9, newcomer: 0.8, introduced: 0.85, crowd: 0.6 };

/**
 * Whom the sentence right before "he", "she" or "they" leads up to: the Holm of "Ruiz asked Holm if he rowed. “Daily,” he said",
 * "Holm shrugged. “Daily,” he said" and "There was praise from Holm. “Well done,” he said", the neighbour of "His neighbour was stunned. “Daily,” he said", the family of "His family wept. “Daily,” they said".
 */
export function ledUpTo(r: Reading, { people }: Speakers, pronoun: Mention): LedUpTo | null {
  const crowd = crowdBefore(r, pronoun);
  if (crowd) return { mention: crowd, entity: undefined, sure: sure.crowd };
  if (!genderOf(r, pronoun)) return null;
  const question = questionBefore(r, people, pronoun);
  if (question?.asked) return answerer(r, people, pronoun, question.asked);
  const again = askedBefore(r, pronoun);
  if (again?.form === "pronoun") return { mention: again, entity: undefined, sure: sure.asked };
  if (again) return answerer(r, people, pronoun, again);
  const newcomer = newcomerBefore(r, pronoun);
  if (newcomer) return { mention: newcomer, entity: undefined, sure: sure.newcomer };
  const introduced = introducedBefore(r, people, pronoun) ?? responderBefore(r, people, pronoun);
  if (!introduced || introduced.entity === question?.asker) return null;
  const { entity, run } = introduced;
  return { mention: nameMention(r, run), entity, sure: sure.introduced };
}

/** Who is asked, if the pronoun may mean them. */
function answerer(
  r: Reading,
  people: Speakers["people"],
  pronoun: Mention,
  asked: Mention,
): LedUpTo | null {
  if (asked.form === "pronoun") return null;
  const entity = asked.form === "name" ? entityAt(people, asked.head) : undefined;
  const sex = entity ? entity.gender : genderOf(r, asked);
  if (sex !== null && sex !== genderOf(r, pronoun)) return null;
  return { mention: asked, entity, sure: sure.asked };
}
