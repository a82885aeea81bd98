import { keptFor } from "#answers/kept.ts";
import { nearWords } from "#answers/words/near-words.ts";
import { inFull } from "#answers/words/titles.ts";
import type { People, Person } from "./people.ts";

/** What finds the few people whom a misspelt name or a role can mean. */
export interface NameIndex {
  /** Those with a name that has a word or one that it can be a slip for, by each of these. */
  havingSurname(word: string): Bearers;
  /** The same, where a name may also be cut short. */
  havingName(word: string): Bearers;
  /** Folded word, as printed and in full → the people one of whose roles has it as a head. */
  readonly byRoleHead: ReadonlyMap<string, ReadonlySet<Person>>;
  /** Folded word, as printed and in full → the people one of whose roles has it. */
  readonly byRoleWord: ReadonlyMap<string, ReadonlySet<Person>>;
  /** Puts people in the order in which the articles bring them. */
  inOrder(people: Iterable<Person>): Person[];
}

/** Those who are called by each of some words. */
export type Bearers = readonly (readonly Person[])[];

/** The index of some people; made once for them, when the first name is not found as it is typed. */
export const nameIndexOf = keptFor(({ all, byWord }: People): NameIndex => {
  const order = new Map(all.map((person, at) => [person, at]));
  const byRoleHead = new Map<string, Set<Person>>();
  const byRoleWord = new Map<string, Set<Person>>();
  for (const person of all)
    for (const { heads, words } of person.roles) {
      for (const head of heads) fileInFull(byRoleHead, head, person);
      for (const word of words) fileInFull(byRoleWord, word, person);
    }
  const { typosOf, beginningWith } = nearWords(byWord.keys());
  const having = (...forms: readonly string[]) =>
    [...new Set(forms)].flatMap((form) => {
      const bearers = byWord.get(form);
      return bearers ? [bearers] : [];
    });
  return {
    havingSurname: (word) => having(word, ...typosOf(word)),
    havingName: (word) => having(word, ...typosOf(word), ...beginningWith(word)),
    byRoleHead,
    byRoleWord,
    inOrder: (some) =>
      [...some].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
  };
});

function fileInFull(map: Map<string, Set<Person>>, word: string, person: Person): void {
  file(map, word, person);
  if (inFull(word) !== word) file(map, inFull(word), person);
}

function file(map: Map<string, Set<Person>>, word: string, person: Person): void {
  const some = map.get(word);
  if (some) some.add(person);
  else map.set(word, new Set([person]));
}
