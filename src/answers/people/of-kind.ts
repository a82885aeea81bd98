import { officesOf } from "./officers.ts";
import { isCollective } from "./offices.ts";
import type { People, Person } from "./people.ts";

/**
 * All of the kind that folded words name: bodies and whoever is printed to speak for one or to lead one
 * ("unions"), sources that no article names ("anonymous officials"). Empty where they name no kind.
 */
export function ofKind(words: readonly string[], people: People): Person[] {
  const [first = "", ...others] = words;
  return unnamed.has(first) ? sourcesCalled(others, people) : bodiesCalled(words, people);
}

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
