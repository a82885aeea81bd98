import type { Answer, Result } from "#answers/answer.ts";
import { isShownIn } from "#phrases/shown-in.ts";
import { isUnanswered, nearestHeading } from "#phrases/unanswered.ts";
import { headed, type Item } from "./parts.ts";
import { type ResultListOptions, resultList } from "./result-list.ts";

/** Related passages that one answer shows at most. */
export const mostRelated = 3;

/** What stands beside an answer, or near where there is none, under a heading that says which. */
export function relatedItems(answer: Answer, options: ResultListOptions): Item[] {
  const related = answer.also.filter((result) => !isShownIn(result, answer.results));
  if (related.length === 0) return [];
  const items = resultList(answer, { ...options, room: "folded" })(related);
  const [first] = items;
  const above = introduced(answer, related[0]);
  if (first?.below && above) items[0] = first.below(above);
  return headed(relatedHeading(answer), items.slice(0, mostRelated));
}

/** Who somebody is has told already who speaks, and of which article last. */
function introduced(answer: Answer, related: Result | undefined): Result | null {
  if (answer.kind !== "speaker" || related?.speaker !== answer.speaker) return null;
  const { article } = answer.results.at(-1) ?? answer.firstMention;
  return { ...related, article };
}

function relatedHeading(answer: Answer): string {
  if (isUnanswered(answer)) return nearestHeading;
  if (answer.kind !== "speaker")
    return answer.also[0]?.words === "speaker" ? "Related" : "Also mentioned";
  if (answer.also[0]?.words === "article") return "Reported";
  return answer.also.length > mostRelated ? "Quoted, for example" : "Quoted";
}
