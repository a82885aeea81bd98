import { entityAt, type People, runAt } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { closes, isPlural } from "#quotes/names/roles/role-words.ts";
import { isAge } from "#quotes/reading/ages.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";

/**
 * The name that a description right behind it tells of: the Ruiz of "Ana Ruiz, a nurse at the clinic, who" and "Ana Ruiz, 41,
 * the union’s leader,".
 */
export function bearerBefore(
  r: Reading,
  people: People,
  { form, from, to, head }: Mention,
): NameRun | null {
  if (form !== "nominal" || lowerAt(r, from - 1) !== "," || isPlural(r, head)) return null;
  const aged = isAge(r, from - 2) && lowerAt(r, from - 3) === ",";
  const run = runAt(people, aged ? from - 4 : from - 2);
  if (!run || run.to !== (aged ? from - 3 : from - 1)) return null;
  if (entityAt(people, run.from)?.kind !== "person" || !hasClass(r, head, personClasses))
    return null;
  return endsDescription(r, to) ? run : null;
}

/** Whether a description is over where its phrase is, or goes on with when and where alone: "a nurse at the clinic for 22 years,". */
function endsDescription(r: Reading, to: number): boolean {
  if (hasClass(r, to, is.relative)) return true;
  let end = to;
  while (end < to + longestRest && hasClass(r, to, is.preposition) && isPlain(r, end)) end += 1;
  return closes(r, end);
}

/** A word that is no verb and joins nothing. */
function isPlain(r: Reading, at: number): boolean {
  const { kind } = r.tokens[at] ?? {};
  const joins = hasClass(r, at, is.coordinator | is.subordinator | is.auxiliary | is.relative);
  return (kind === "word" || kind === "number") && !joins && !r.verb(at);
}

/** In tokens: "for the last twenty-two years". */
const longestRest = 8;
