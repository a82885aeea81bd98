import type { Namesake } from "#answers/answer.ts";
import type { Person } from "./people.ts";

/** Namesakes that an answer lists at most: a bare surname is somebody else's in each article. */
const namesakesAtMost = 50;

/**
 * The people a name could mean, where they are more than one, whom most articles name first. "Residents" of two articles are many
 * people in each, and not one of the two.
 */
export function namesakesOf(all: readonly Person[]): Namesake[] {
  if (all.length < 2) return [];
  const people = all
    .values()
    .filter((person) => !isPlural(person))
    .take(namesakesAtMost)
    .toArray()
    .sort((one, other) => other.appearances.length - one.appearances.length);
  if (people.length < 2) return [];
  return people.flatMap((person) => {
    const [first] = person.appearances;
    if (!first) return [];
    const { article } = first.quoted;
    const role = first.speaker.roles[0];
    return {
      speaker: person.name,
      role: role ? article.text.slice(role.start, role.end) : null,
      article: { id: article.id, title: article.title },
    };
  });
}

/** Whether a source without a name is several people, by what it is called before "of" and the like. */
function isPlural({ kind, name }: Person): boolean {
  const [head = name] = name.split(/,| (?:of|for|at|in|from|on|with|who|familiar|close)\b/);
  return kind === "unnamed" && /(?:[^s]s|men|people)$/i.test(head);
}
