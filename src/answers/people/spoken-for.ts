import { titles } from "#answers/words/titles.ts";
import { nameWords } from "./appearances.ts";
import { nameIndexOf } from "./name-index.ts";
import { officersOf } from "./officers.ts";
import { isCollective, isOfOffice } from "./offices.ts";
import type { People, Person } from "./people.ts";

/**
 * Those who may speak for some people or bodies, though what they say is nobody else's words: their
 * officers, and of a country "Norland’s defence ministry" with its own and "Norland’s foreign minister".
 */
export function spokenFor(typed: string, people: readonly Person[], all: People): Person[] {
  const owned = people.flatMap((owner) => ownedBy(owner, all));
  const officers = owned.flatMap((each) =>
    each.kind === "person" ? [] : officersOf(each.name, [each], all),
  );
  const speaking = new Set([...officersOf(typed, people, all), ...owned, ...officers]);
  return [...speaking].filter((person) => !people.includes(person));
}

/** The bodies and those in office that are printed as somebody's. */
function ownedBy({ name }: Person, all: People): Person[] {
  const [first = ""] = nameWords(name);
  const isOwned = (printed: string) => {
    const { whose, what = "" } = owning.exec(printed)?.groups ?? {};
    const words = nameWords(what);
    const isOffice =
      isCollective(words) || words.some((word) => isOfOffice(word) || titles.has(word));
    return whose === name && isOffice;
  };
  const named = (all.byWord.get(first) ?? []).filter((each) => isOwned(each.name));
  const inRole = [...(nameIndexOf(all).byRoleWord.get(first) ?? [])].filter(({ appearances }) =>
    appearances.some(({ quoted: { article }, speaker: { roles } }) =>
      roles.some(({ start, end }) => isOwned(article.text.slice(start, end))),
    ),
  );
  return [...named, ...inRole];
}

const owning = /^(?:the )?(?<whose>.+?)(?:['’]s|(?<=s)['’]) (?<what>.+)$/i;
