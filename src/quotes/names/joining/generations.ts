import type { Entity } from "#quotes/names/entity.ts";
import { bareLetters } from "#quotes/names/words/letters.ts";
import { generation, suffix, surname } from "#quotes/names/words/name-forms.ts";
import type { Known } from "./known-names.ts";

/** Whether a name is one word and what tells a parent from a child: "Allan Snr". */
export function isByGeneration(words: readonly string[]): boolean {
  return words.length === 2 && suffix.test(words[1] ?? "");
}

/**
 * Whom "Allan Snr" means: the one Allan of whom that is told with a full name, or else the one of whom nothing is, beside
 * a namesake of the other generation.
 */
export function calledByGeneration(
  words: readonly string[],
  { byFirstName }: Known,
): Entity | undefined {
  const namesakes = byFirstName.get(bareLetters(words[0] ?? "")) ?? [];
  const own = generation(words);
  const same = namesakes.filter((one) => generation(one.words) === own);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  return plainNamesake(namesakes);
}

/** The one of a family with one first name of whom no generation is told, where one is of each other. */
export function plainNamesake(namesakes: readonly Entity[]): Entity | undefined {
  if (namesakes.length < 2) return undefined;
  const [plain, another] = namesakes.filter(({ words }) => generation(words) === "");
  if (!plain || another) return undefined;
  const family = surname(plain.words);
  return namesakes.every(({ words }) => surname(words) === family) ? plain : undefined;
}
