import type { Namesake } from "#answers/answer.ts";
import { fold } from "#answers/words/words.ts";
import type { Person } from "./people.ts";

/** Namesakes that an answer lists at most: a bare surname is somebody else's in each article. */
const namesakesAtMost = 50;

/**
 * The people a name could mean, where they are more than one, those in most articles first; whoever is
 * named ten times as often as another is meant before them. "Residents" of two articles are many people
 * in each, and not one of the two.
 */
export function namesakesOf(all: readonly Person[]): Namesake[] {
  if (all.length < 2) return [];
  const often = ({ appearances }: Person) => appearances.length;
  const most = all.reduce((known, person) => Math.max(known, often(person)), 0);
  const common = commonNames(all);
  const people = all
    .values()
    .filter(
      (person) => !isPlural(person) && !common.has(fold(person.name)) && often(person) * 10 > most,
    )
    .take(namesakesAtMost)
    .toArray()
    .sort((one, other) => often(other) - often(one));
  return people.length < 2 ? [] : people.flatMap(namesakeOf);
}

function namesakeOf({ name, appearances }: Person): Namesake[] {
  const withRole = appearances.find(({ speaker }) => speaker.roles.length > 0);
  const told = withRole ?? appearances[0];
  if (!told) return [];
  const { article } = told.quoted;
  const role = told.speaker.roles[0];
  return [
    {
      speaker: name,
      role: role ? article.text.slice(role.start, role.end) : null,
      article: { id: article.id, title: article.title },
    },
  ];
}

/** What bodies are called that have no name of their own ("police"): in each article it may be another. */
function commonNames(all: readonly Person[]): ReadonlySet<string> {
  return new Set(
    all
      .filter(({ kind }) => kind !== "person")
      .flatMap(({ appearances }) => appearances.flatMap(({ speaker }) => speaker.aliases))
      .filter((alias) => /^\p{Ll}+$/u.test(alias)),
  );
}

/** Whether a source without a name is several people, by what it is called before "of" and the like. */
function isPlural({ kind, name }: Person): boolean {
  const [head = name] = name.split(/,| (?:of|for|at|in|from|on|with|who|familiar|close)\b/);
  return kind === "unnamed" && /(?:[^s]s|men|people)$/i.test(head);
}
