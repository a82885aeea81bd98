import type { Entity } from "#quotes/names/entity.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import type { Anaphor } from "./antecedent.ts";
import type { Speakers } from "./resolved.ts";

/**
 * "She calls them a scandal" below the headline "Ruiz attacks rules", before the text names anybody: the one person
 * whom the headline names.
 */
export function namedInTitle(
  r: Reading,
  { people }: Speakers,
  { gender }: Anaphor,
): Entity | undefined {
  const words = new Set<string>();
  for (const { block, from, to } of r.blocks) {
    if (block.kind !== "title") break;
    for (let i = from; i < to; i += 1) if (isCapital(r, i)) words.add(lowerAt(r, i));
  }
  if (words.size === 0) return undefined;
  const [one, another] = people.entities.filter(
    (entity) =>
      entity.kind === "person" &&
      words.has((entity.words.at(-1) ?? "").toLowerCase()) &&
      !(gender && entity.gender && gender !== entity.gender),
  );
  return another ? undefined : one;
}
