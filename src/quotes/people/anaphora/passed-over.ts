import type { Entity } from "#quotes/names/entity.ts";
import { nameMention, runsBefore } from "#quotes/names/name-run.ts";
import {
  type Antecedent,
  genderOf,
  type NamedAntecedent,
} from "#quotes/people/antecedents/antecedent.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Rival } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";

const mostRivals = 4;

/** The first of those who were passed over, and of those whom the gender rules out. */
export function passedOver(
  r: Reading,
  all: Speakers,
  antecedent: NamedAntecedent,
  antecedents: readonly Antecedent[],
  mention: Mention,
): Rival[] {
  const chosen = antecedent.runs[0].from;
  const rivals: Rival[] = [];
  for (const one of antecedents) {
    if (rivals.length === mostRivals) return rivals;
    if (one.kind === "named" && one !== antecedent) rivals.push(rivalOf(r, all, one, chosen));
  }
  return [...rivals, ...ofOtherSex(r, all, mention)].slice(0, mostRivals);
}

function rivalOf(
  r: Reading,
  all: Speakers,
  { entity, runs: [run] }: NamedAntecedent,
  chosen: number,
): Rival {
  const { start, end } = nameMention(r, run);
  const why = run.from > chosen ? "object" : "farther";
  return { start, end, speaker: all.speakerOf(entity).name, why };
}

/** How many names back those are looked for whom the gender rules out. */
const reach = 8;

function ofOtherSex(r: Reading, { people, speakerOf }: Speakers, mention: Mention): Rival[] {
  const gender = genderOf(r, mention);
  const rivals = new Map<Entity, Rival>();
  const last = runsBefore(people.runs, mention.from) - 1;
  for (let i = last; gender && i > last - reach && i >= 0; i -= 1) {
    const run = people.runs[i];
    const entity = people.entityOf[i];
    if (!run || entity?.kind !== "person" || !entity.gender || entity.gender === gender) continue;
    if (rivals.has(entity)) continue;
    const { start, end } = nameMention(r, run);
    rivals.set(entity, { start, end, speaker: speakerOf(entity).name, why: "gender" });
  }
  return [...rivals.values()];
}
