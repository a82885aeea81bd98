import { officesOf } from "./officers.ts";
import { isCollective } from "./offices.ts";
import type { People, Person } from "./people.ts";

/**
 * Bodies of the kind that a plural names ("the unions"), and whoever is printed to speak for one or to
 * lead one; empty where the folded words name no kind of body.
 */
export function ofKind(words: readonly string[], people: People): Person[] {
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
