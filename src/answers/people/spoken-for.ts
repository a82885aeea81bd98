import { file } from "#answers/filed.ts";
import { keptFor } from "#answers/kept.ts";
import { titles } from "#answers/words/titles.ts";
import { nameWords } from "./appearances.ts";
import { officersOf } from "./officers.ts";
import { isCollective, isOfOffice } from "./offices.ts";
import type { People, Person } from "./people.ts";

/**
 * Those who may speak for some people or bodies, though what they say is nobody else's words: their
 * officers, and of a country "Norland’s defence ministry" with its own and "Norland’s foreign minister".
 */
export function spokenFor(typed: string, people: readonly Person[], all: People): Person[] {
  const owned = people.flatMap(({ name }) => ownedIn(all).get(name) ?? []);
  const officers = owned.flatMap((each) =>
    each.kind === "person" ? [] : officersOf(each.name, [each], all),
  );
  const speaking = new Set([...officersOf(typed, people, all), ...owned, ...officers]);
  return [...speaking].filter((person) => !people.includes(person));
}

/** The bodies and those in office that are printed as somebody's, by whose they are. */
export const ownedIn = keptFor(({ all }: People): ReadonlyMap<string, readonly Person[]> => {
  const names = all.map((person) => ({ printed: person.name, person }));
  const roles = all.flatMap((person) => person.roles.map(({ printed }) => ({ printed, person })));
  const owned = new Map<string, Person[]>();
  for (const { printed, person } of [...names, ...roles]) {
    const { whose, what = "" } = owning.exec(printed)?.groups ?? {};
    if (whose !== undefined && isOffice(nameWords(what))) file(owned, whose, person);
  }
  return owned;
});

const owning = /^(?:the )?(?<whose>.+?)(?:['’]s|(?<=s)['’]) (?<what>.+)$/i;

function isOffice(words: readonly string[]): boolean {
  return isCollective(words) || words.some((word) => isOfOffice(word) || titles.has(word));
}
