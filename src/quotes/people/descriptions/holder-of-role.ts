import type { Entity, People } from "#quotes/names/entity.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** In words: "mayor of Solby". */
const shortest = 3;

/**
 * "Norway’s envoy to Iceland", where the article calls one person so beside the name, before or after: a description that a
 * name within tells from all others, word for word.
 */
export function holderOfRole(
  r: Reading,
  { people }: { readonly people: People },
  mention: Mention,
): Entity | null {
  const { from, to, head } = mention;
  if (hasClass(r, from, is.determiner) && lowerAt(r, from) !== "the") return null;
  if (!hasClass(r, head, is.role | is.title) || isPlural(r, head)) return null;
  const first = lowerAt(r, from) === "the" ? from + 1 : from;
  let named = false;
  for (let i = first; i < to; i += 1) named ||= isCapital(r, i);
  if (!named || to - first < shortest) return null;
  return holders(people, r).get(keyOf(r.text.slice(r.tokens[first]?.start, mention.end))) ?? null;
}

/** Who has each role as printed; null for one that several have. */
const holders = askedOnce(({ entities }: People, { text }: Reading) => {
  const byRole = new Map<string, Entity | null>();
  for (const entity of entities)
    for (const { start, end } of entity.roles) {
      const key = keyOf(text.slice(start, Math.min(end, start + longest)));
      const other = byRole.get(key);
      byRole.set(key, other === undefined || other === entity ? entity : null);
    }
  return byRole;
});

/** In code units. */
const longest = 200;

function keyOf(printed: string): string {
  return printed.toLowerCase().replace(/^the /, "").replaceAll("’", "'");
}
