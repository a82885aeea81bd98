import { nameWords } from "./appearances.ts";
import { officesOf } from "./officers.ts";
import { isCollective } from "./offices.ts";
import type { People, Person } from "./people.ts";
import { withRole } from "./roles.ts";

/**
 * All of the kind that folded words name: bodies and whoever is printed to speak for one or to lead one
 * ("unions"), sources that no article names ("anonymous officials"), a family ("the Lees"), all who are
 * described by a word ("rebels"). Empty where they name no kind.
 */
export function ofKind(words: readonly string[], people: People): Person[] {
  const [first = "", ...others] = words;
  if (unnamed.has(first)) return sourcesCalled(others, people);
  const bodies = bodiesCalled(words, people);
  if (bodies.length > 0 || words.length > 1) return bodies;
  const family = familyCalled(first, people);
  return family.length > 0 ? family : describedBy(first, people);
}

/** Those of one surname, where several are; their words stay each one's own. */
function familyCalled(plural: string, people: People): Person[] {
  const surname = singularOf(plural);
  const family = (people.byWord.get(surname ?? "") ?? []).filter(
    ({ kind, name }) => kind === "person" && nameWords(name).at(-1) === surname,
  );
  return family.length > 1 ? family : [];
}

/** "Rebels": whoever has such a role, sources called so, and the "rebel command". */
function describedBy(plural: string, people: People): Person[] {
  const one = singularOf(plural);
  if (one === undefined || one.length < shortestNoun) return [];
  const named = [one, plural].flatMap((word) => people.byWord.get(word) ?? []);
  const others = named.filter(({ kind }) => kind !== "person");
  return others.length === 0 ? [] : [...new Set([...withRole([one], people), ...others])];
}

const shortestNoun = 4;

const unnamed = new Set(["anonymous", "unnamed", "unidentified", "nameless"]);
const anybody = new Set(["sources", "people", "speakers", "voices", "persons", "quotes"]);

function sourcesCalled(words: readonly string[], people: People): Person[] {
  const [noun = "", ...others] = words;
  if (others.length > 0) return [];
  const sources = people.all.filter(({ kind }) => kind === "unnamed");
  const one = singularOf(noun);
  return anybody.has(noun)
    ? sources
    : sources.filter(({ words: own }) => own.has(noun) || (one !== undefined && own.has(one)));
}

function bodiesCalled(words: readonly string[], people: People): Person[] {
  const kind = words.length === 1 ? singularOf(words[0] ?? "") : undefined;
  if (kind === undefined || !isCollective([kind])) return [];
  const { byOwner, byNoun } = officesOf(people);
  const called = (people.byWord.get(kind) ?? []).filter(({ kind }) => kind !== "person");
  const officers = [...(byOwner.get(kind) ?? []), ...(byNoun.get(kind) ?? [])];
  return [...new Set([...called, ...officers])];
}

function singularOf(word: string): string | undefined {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : undefined;
}
