import { foldsOf } from "#answers/words/words.ts";
import { nameIndexOf } from "./name-index.ts";
import { officersOf } from "./officers.ts";
import type { People, Person } from "./people.ts";
import { fitsPronoun } from "./pronouns.ts";
import { hasWords } from "./roles.ts";

/**
 * The only one who is told to be at a body, of whom a description says no more than that: "the gentleman from
 * Brask" may be the "director of sales at Brask". It is announced and for people to judge.
 */
export function atBody(typed: string, people: People): Person | null {
  const { body = "", man, woman } = somebodyAt.exec(typed)?.groups ?? {};
  const words = foldsOf(body);
  const { byRoleWord } = nameIndexOf(people);
  const [rarest] = words.map((word) => byRoleWord.get(word) ?? new Set<Person>());
  const holding = [...(rarest ?? [])].filter(({ roles }) =>
    roles.some((role) => hasWords(role.words, words) && !hasAny(role.heads, words)),
  );
  const pronoun = man ? "he" : woman ? "she" : "they";
  const fits = ({ name, appearances }: Person) =>
    fitsPronoun(
      appearances.map(({ quoted }) => quoted),
      name,
      pronoun,
    );
  const fitting = [...new Set([...holding, ...officersOf(body, [], people)])].filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const somebodyAt =
  /^(?:the|that|this|an?) (?:(?<man>man|gentleman|guy|fellow|chap|bloke)|(?<woman>woman|lady)|person|official|expert|representative|rep) (?:from|at|of|with|for) (?:the )?(?<body>.{2,60})$/i;

function hasAny(printed: readonly string[], words: readonly string[]): boolean {
  return words.some((word) => printed.includes(word));
}
