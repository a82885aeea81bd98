import { inFull } from "#answers/words/titles.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Role } from "./appearances.ts";
import { nameIndexOf } from "./name-index.ts";
import { inOtherWords } from "./office-words.ts";
import { isPast, isSpokesman } from "./offices.ts";
import type { People, Person } from "./people.ts";

/**
 * Those whose role has the typed words, one of which says what they are: not only whose. Where nobody
 * has, those who have it in other words: the "chief executive" is the CEO.
 */
export function withRole(typed: readonly string[], people: People): Person[] {
  const words = roleWords(typed);
  const found = having(words, people);
  if (found.length > 0) return found;
  for (const others of inOtherWords(words)) {
    const found = having(others, people);
    if (found.length > 0) return found;
  }
  return [];
}

function having(words: readonly string[], people: People): Person[] {
  if (words.length === 0) return [];
  const { byRoleHead, byRoleWord, inOrder } = nameIndexOf(people);
  const heads = words.flatMap((word) => filedUnder(byRoleHead, word));
  const [rarest = [], ...others] = words
    .map((word) => filedUnder(byRoleWord, word))
    .sort((one, other) => sizeOf(one) - sizeOf(other));
  const fitting = new Set<Person>();
  for (const some of rarest)
    for (const person of some)
      if (
        isIn(heads, person) &&
        others.every((sets) => isIn(sets, person)) &&
        person.roles.some((role) => isMeant(role, words))
      )
        fitting.add(person);
  const inOffice = [...fitting].filter(({ roles }) =>
    roles.some((role) => isMeant(role, words) && !isHeldBefore(role.words, words)),
  );
  return inOrder(inOffice.length > 0 ? inOffice : fitting);
}

/** Whether typed words are of one role, and one of them says what somebody is. */
function isMeant(role: Role, words: readonly string[]): boolean {
  return (
    hasWords(role.words, words) &&
    words.some((word) => hasWords(role.heads, [word])) &&
    !isDeputy(role.heads, words)
  );
}

/** Whether an office was held before, and is not asked for as that: "the former mayor" is only meant where no other mayor is. */
function isHeldBefore(office: readonly string[], typed: readonly string[]): boolean {
  return office.some(isPast) && !typed.some(isPast);
}

/** Whether an office is that of a deputy of the typed one: "the mayor" is not the deputy mayor, though a deputy spokesman speaks as the spokesman. */
export function isDeputy(office: readonly string[], typed: readonly string[]): boolean {
  return (
    office.some((word) => deputies.has(word) && !typed.includes(word)) && !office.some(isSpokesman)
  );
}

/** Folded. */
const deputies: ReadonlySet<string> = new Set(["deputy", "vice", "shadow"]);

type Sets = readonly ReadonlySet<Person>[];

/** Those who are filed under a word, its plural or its full form. */
function filedUnder(map: ReadonlyMap<string, ReadonlySet<Person>>, word: string): Sets {
  return [word, `${word}s`, inFull(word)].flatMap((form) => map.get(form) ?? []);
}

function isIn(sets: Sets, person: Person): boolean {
  return sets.some((some) => some.has(person));
}

function sizeOf(sets: Sets): number {
  return sets.reduce((sum, { size }) => sum + size, 0);
}

/** Typed words of a role, in the singular. */
function roleWords(typed: readonly string[]): string[] {
  return typed
    .filter((word) => !["the", "a", "an", "of", "his", "her", "their"].includes(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word));
}

/** Whether a role has all of some words, in the singular or the plural. */
export function hasWords(printed: readonly string[], words: readonly string[]): boolean {
  return words.every((word) =>
    printed.some(
      (each) =>
        each === word ||
        each === `${word}s` ||
        inFull(each) === inFull(word) ||
        isDemonymOf(each, word),
    ),
  );
}

/** Whether a word is a country's people by its ending: "russian" of "russia", "chinese" of "china". */
function isDemonymOf(people: string, country: string): boolean {
  return (
    country.length > 3 &&
    people.length > country.length &&
    people.length - country.length < 4 &&
    people.startsWith(country.slice(0, -1)) &&
    /(?:an|ese|ish)$/.test(people)
  );
}

/**
 * The only one who is on the way into a described office: "Lee’s pick for transport" may be the
 * "prospective transport minister" of an article that names Lee. It is announced and for people to
 * judge. Who is in office is described by the printed words only: each has a spokesman.
 */
export function incomingOf(typed: string, people: People): Person | null {
  const words = roleWords(foldsOf(typed.replace(/['’]s\b/g, ""))).filter((word) => word !== "for");
  const office = words.filter((word) => !incoming.has(word));
  if (office.length === 0 || office.length === words.length) return null;
  const { byRoleHead, inOrder } = nameIndexOf(people);
  const heads = [...incoming, ...office].flatMap((head) => [...(byRoleHead.get(head) ?? [])]);
  const fitting = inOrder(new Set(heads)).filter((person) =>
    person.roles.some((role) => {
      if (!role.words.some((word) => incoming.has(word))) return false;
      const others = office.filter((word) => !hasWords(role.words, [word]));
      return others.length < office.length && others.every((word) => isNear(person, word));
    }),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Words for who has been chosen for an office and has not got it yet; folded. */
const incoming: ReadonlySet<string> = new Set(
  "prospective nominee nominated pick choice chosen designate designated incoming elect candidate appointee".split(
    " ",
  ),
);

/** Whether an article that somebody speaks in names somebody by a word. */
function isNear({ appearances }: Person, word: string): boolean {
  return appearances.some(({ quoted }) =>
    quoted.speakers.some(({ name, aliases }) =>
      [name, ...aliases].some((printed) => foldsOf(printed).includes(word)),
    ),
  );
}
