import type { Namesake } from "#answers/answer.ts";
import type { Person } from "./people.ts";

/** Namesakes that an answer lists at most: a bare surname is somebody else's in each article. */
const namesakesAtMost = 50;

/** The people a name could mean, where they are more than one. */
export function namesakesOf(people: readonly Person[]): Namesake[] {
  if (people.length < 2) return [];
  return people.slice(0, namesakesAtMost).flatMap((person) => {
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
