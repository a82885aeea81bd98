import { entityAt, type People } from "#quotes/names/entity.ts";
import { finite } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Whether words open with a statement about somebody who stands near without a verb of speech: “Ana is
 * tired” after "Ana Ruiz, the baker, was late" is what another says of her.
 */
export function isSpokenAbout(
  r: Reading,
  people: People,
  { open }: Place,
  { cue, mention }: Candidate,
): boolean {
  if ((cue?.classes ?? 0) !== 0 || !isCapital(r, open + 1)) return false;
  const opens = hasClass(r, open + 2, finite) || lowerAt(r, open + 2) === "'s";
  const named = r.tokens[open + 1]?.text;
  return (
    opens && named !== undefined && (entityAt(people, mention.head)?.words.includes(named) ?? false)
  );
}
