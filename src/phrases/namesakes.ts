import type { Answer } from "#answers/answer.ts";
import { figure } from "./counts.ts";
import { roleAfterName } from "./roles.ts";

/** Of many people whom a name could mean, how many are named. */
const namesakesNamed = 5;

/** Code units of a name, and of what tells it from another. */
const longest = { name: 100, role: 100, title: 80 };

/** What stands before the people whom a name could mean. */
export const namesakesHeading = "The name could mean:";

/**
 * The people who go by the asked name and may not be one person; empty where there is one only.
 * @param shorten cuts a text to so many code units, where there isn't room for all of it
 */
export function namesakesWords(
  { namesakes }: Answer,
  shorten: (text: string, most: number) => string = (text) => text,
): string {
  const bySpeaker = Map.groupBy(namesakes, ({ speaker }) => speaker);
  const named = namesakes.slice(0, namesakesNamed).map(({ speaker, role, article }) => {
    // A role may be another word for the other's: which article it is tells two of one name apart.
    const isAlone = bySpeaker.get(speaker)?.length === 1;
    const title = isAlone ? [] : [`in ${shorten(article.title, longest.title)}`];
    const roles = role ? [shorten(roleAfterName(role), longest.role)] : [];
    const told = [...roles, ...title].join(", ");
    const name = shorten(speaker, longest.name);
    return told === "" ? name : `${name} (${told})`;
  });
  const more = namesakes.length - named.length;
  return [...named, ...(more > 0 ? [`and ${figure(more)} more`] : [])].join("; ");
}
