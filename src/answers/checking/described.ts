import { nameWords } from "#answers/people/appearances.ts";
import { isOneOf, type Person } from "#answers/people/people.ts";
import { hasWords } from "#answers/people/roles.ts";
import { type Said, sayerOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";

/** Whether a source without a name may be one of some people: "the prime minister", of whoever is printed as that. */
export function mayBeOf(scope: Scope, found: Said, people: readonly Person[]): boolean {
  return describedBy(scope, found).some((person) => isOneOf(people, person));
}

/** Whether it is one of them as far as the articles tell: nobody else who is named there is printed as that. */
export function isOnlyOf(scope: Scope, found: Said, people: readonly Person[]): boolean {
  const [only, ...others] = describedBy(scope, found);
  return only !== undefined && others.length === 0 && isOneOf(people, only);
}

/** Whom of those named in its article a described source may be, whose role is just that before a deputy. */
function describedBy(scope: Scope, said: Said): readonly Person[] {
  const { quoted } = said;
  const source = sayerOf(scope, said);
  if (source?.kind !== "unnamed" || !definite.test(source.name)) return [];
  const words = nameWords(source.name);
  const named = quoted.speakers.flatMap((speaker) => {
    const person = scope.people.personOf(quoted.article.id, speaker);
    return person?.kind === "person" ? person : [];
  });
  const having = (isFitting: (length: number) => boolean) =>
    [...new Set(named)].filter(({ roles }) =>
      roles.some(
        (role) =>
          isFitting(role.words.length) &&
          hasWords(role.words, words) &&
          words.some((word) => role.heads.includes(word)),
      ),
    );
  const just = having((length) => length === words.length);
  return just.length > 0 ? just : having(() => true);
}

const definite = /^the /i;
