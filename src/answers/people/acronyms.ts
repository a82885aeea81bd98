import { file } from "#answers/filed.ts";
import { keptFor } from "#answers/kept.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { People, Person } from "./people.ts";

/** Those whose printed name has some letters as its initials: "HHB" is the Holm Harbour Board. */
export function spelledOut(typed: string, people: People): readonly Person[] {
  return letters.test(typed) ? (byInitials(people).get(typed.toLowerCase()) ?? []) : [];
}

/** The one body whose two words begin with two letters that are typed as initials: "UN", "the eu". */
export function spelledByTwo(typed: string, people: People): Person | undefined {
  if (!twoLetters.test(typed)) return undefined;
  const initials = typed.slice(-2).toLowerCase();
  const [only, ...others] = byTwoInitials(people).get(initials) ?? [];
  return others.length === 0 ? only : undefined;
}

const twoLetters = /^(?:[A-Z]{2}|[Tt]he [A-Za-z]{2})$/;

const byTwoInitials = keptFor((people: People): ReadonlyMap<string, readonly Person[]> => {
  const map = new Map<string, Person[]>();
  for (const person of people.all) {
    const [first = "", second = "", ...others] = foldsOf(person.name.replace(/^the /i, ""));
    const isPair = others.length === 0 && second !== "";
    if (isPair && person.kind === "institution") file(map, `${first[0]}${second[0]}`, person);
  }
  return map;
});

/**
 * Others who are the same as some people by their initials: an article prints a name in full once and
 * its initials from then on, and means one by both.
 */
export function sameByInitials(found: readonly Person[], people: People): readonly Person[] {
  if (found.length > bearersAtMost) return [];
  const same = found.flatMap((person) => {
    const short = initialsOf(person.name)
      .flatMap((initials) => people.byAlias.get(initials) ?? [])
      .filter(({ name }) => isAcronym(name));
    const full = isAcronym(person.name) ? spelledOut(person.name, people) : [];
    return [...short, ...full].filter((other) => meet(person, other));
  });
  return [...new Set(same)].filter((other) => !found.includes(other));
}

/** More are known by a part of their names that they share. */
const bearersAtMost = 10;

function meet(one: Person, other: Person): boolean {
  return one.appearances.some(({ quoted }) =>
    other.appearances.some((each) => each.quoted === quoted),
  );
}

/** Typed in a chat as small as any other word. */
const letters = /^[a-z]{3,6}$/i;

/** Whether a name is nothing but initials, written as such. */
export function isAcronym(name: string): boolean {
  return /^[A-Z]{3,6}$/.test(name);
}

const byInitials = keptFor((people: People): ReadonlyMap<string, readonly Person[]> => {
  const map = new Map<string, Person[]>();
  for (const person of people.all)
    for (const initials of person.kind === "person" ? [] : initialsOf(person.name))
      file(map, initials, person);
  return map;
});

/** The initials of a name of three words or more, with and without "of" and "the", in lower case. */
export function initialsOf(name: string): string[] {
  if (!twoSpaces.test(name)) return [];
  const words = foldsOf(name.replace(/^the | (?:limited|ltd|plc|inc)\.?$/gi, ""));
  const content = words.filter(isContentWord);
  if (content.length < 3 || words.length > 8) return [];
  return [...new Set([words, content].map((some) => some.map(([first = ""]) => first).join("")))];
}

/** Most names are shorter. */
const twoSpaces = / .* /;
