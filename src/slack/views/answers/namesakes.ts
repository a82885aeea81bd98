import type { Answer } from "#answers/answer.ts";
import { figure } from "#phrases/counts.ts";
import { roleAfterName } from "#phrases/roles.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { type Item, lineItem } from "./parts.ts";

/** Of many people whom a name could mean, how many are named. */
const namesakesNamed = 5;
/** Code units of a name, and of what tells it from another. */
const longestName = 100;
const longestRole = 100;
const longestTitle = 80;

/** People who go by the asked name and may not be one person. */
export function namesakeItems({ namesakes }: Answer): Item[] {
  if (namesakes.length === 0) return [];
  const bySpeaker = Map.groupBy(namesakes, ({ speaker }) => speaker);
  const named = namesakes.slice(0, namesakesNamed).map(({ speaker, role, article }) => {
    // A role may be another word for the other's: which article it is tells two of one name apart.
    const isAlone = bySpeaker.get(speaker)?.length === 1;
    const title = isAlone ? [] : [`in ${shorten(article.title, longestTitle)}`];
    const told = [...(role ? [shorten(roleAfterName(role), longestRole)] : []), ...title].join(
      ", ",
    );
    const name = shorten(speaker, longestName);
    return told === "" ? name : `${name} (${told})`;
  });
  const more = namesakes.length - named.length;
  const people = more > 0 ? [...named, `and ${figure(more)} more`] : named;
  return [lineItem("The name could mean:", people.join("; "))];
}
