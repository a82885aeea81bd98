import type { Span } from "#articles/article.ts";
import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isClitic } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/**
 * "Her mother" and "Ruiz’s lawyer" after "Her mother, Edda Ruiz,": the one person whom the article has told to be so, of her or
 * of whoever is named, where nobody else has come up since whom "her" may be said of.
 */
export function ownedBefore(
  r: Reading,
  { people }: Speakers,
  mention: Mention,
): Entity | undefined {
  const { from, head, to } = mention;
  const pronoun = hasClass(r, from, is.possessivePronoun);
  if (head !== to - 1 || !(pronoun ? head === from + 1 : isClitic(r, head - 1))) return undefined;
  const owner = pronoun ? undefined : entityAt(people, head - 2);
  if (!pronoun && owner?.kind !== "person") return undefined;
  const { runs, entityOf } = people;
  const last = runsBefore(runs, from) - 1;
  const met = new Set<Entity>();
  let found: Entity | undefined;
  let told: Span | undefined;
  for (let i = last; i >= Math.max(0, last - mostNames); i -= 1) {
    const entity = entityOf[i];
    if (entity?.kind !== "person" || met.has(entity)) continue;
    met.add(entity);
    const first = firstStart(r, entity);
    const role = entity.roles.find(
      (one) => one.start - first < nearest && isOwnRole(r, one, mention, owner),
    );
    if (!role || entity === owner) continue;
    if (found) return undefined;
    [found, told] = [entity, role];
  }
  if (!found || !told || (pronoun && isAnotherSince(r, found, told, mention, met)))
    return undefined;
  return found;
}

/** Where somebody is named first. */
function firstStart(r: Reading, { runs }: Entity): number {
  return r.tokens[runs[0]?.from ?? 0]?.start ?? 0;
}

/** How far behind the first name the role may stand by which somebody comes into the story, in code units. */
const nearest = 40;
/** How many names before a description are looked at. */
const mostNames = 200;
/** In code units. */
const longestRole = 60;

/** "Her mother" for "her mother" and "Ruiz’s mother"; "Ruiz’s mother" for both where Ruiz can be "her". */
function isOwnRole(
  r: Reading,
  { start, end }: Span,
  { from, head, start: at }: Mention,
  owner: Entity | undefined,
): boolean {
  if (end > at || end - start > longestRole) return false;
  const words = r.text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  if (words.length < 2 || words.at(-1) !== lowerAt(r, head)) return false;
  const [first = ""] = words;
  const his = owner ? hisOf(owner) : lowerAt(r, from);
  if (isAmong(first, "his her their")) return his === "" || first === his;
  if (!/['’]s? /.test(r.text.slice(start, end))) return false;
  return !owner || owner.words.some((word) => word.toLowerCase() === first);
}

/** "his", "her", or nothing where no sex is told. */
function hisOf({ gender }: Entity): string {
  return gender === "male" ? "his" : gender === "female" ? "her" : "";
}

/** Whether somebody of whom "her" may be said is named first behind where a role is told. */
function isAnotherSince(
  r: Reading,
  found: Entity,
  role: Span,
  { from }: Mention,
  met: ReadonlySet<Entity>,
): boolean {
  const his = lowerAt(r, from);
  return [...met].some((one) => {
    const isSince = one !== found && firstStart(r, one) > role.start;
    return isSince && (hisOf(one) === "" || hisOf(one) === his);
  });
}
