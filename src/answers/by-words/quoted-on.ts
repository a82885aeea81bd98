import type { Answer } from "#answers/answer.ts";
import { atPlace, type InOrder, inOrder } from "#answers/finding/articles/in-order.ts";
import { voicesOf } from "#answers/finding/speakers/voices.ts";
import { repliesFirst } from "#answers/finding/topics/answered-turns.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { countIn, subjectOf } from "#answers/subject.ts";
import { stemsOf } from "#answers/words/matter.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { whoSaid } from "./who-said.ts";

/** Who is quoted on what the articles are limited to is all who are; on anything else, who spoke of that. */
export function quotedOn(scope: Scope, topic: string): Answer {
  return isLimitedTo(scope, topic)
    ? voicesOf(scope)
    : repliesFirst(scope, whoSaid(scope, topic, { isTopic: true }));
}

/**
 * What is quoted first or last on a topic in each article that has it, or who is; where no words have the topic, what
 * comes near in the order of how near it is.
 */
export function quotedOnInOrder(
  scope: Scope,
  { place, of, about }: InOrder & { readonly about: string },
): Answer {
  if (isLimitedTo(scope, about)) return inOrder(scope, { place, of });
  const given = whoSaid(scope, about, { isTopic: true });
  if (given.kind !== "quotes" || given.onSubject || given.missing || given.isCut) return given;
  const byArticle = Map.groupBy(given.results, ({ article }) => article.id);
  const results = [...byArticle.values()].flatMap((found) => {
    const row = found.toSorted((one, other) => one.start - other.start);
    const spoken = row.filter(({ words }) => words === "speaker");
    return atPlace(spoken, place, of, ({ speaker }) => speaker).slice(0, 1);
  });
  return results.length === 0 ? given : { ...given, results, place };
}

/** Whether the limit of a question has all of a topic, or the title of each article that it leaves. */
function isLimitedTo({ filters, articles }: Scope, topic: string): boolean {
  const stems = stemsOf(topic);
  const on = new Set(stemsOf(filters.on ?? ""));
  if (stems.every((stem) => on.has(stem))) return true;
  const isTitled = (quoted: QuotedArticle) =>
    countIn(stems, subjectOf(quoted).title) === stems.length;
  return filters.in !== undefined && articles.every(isTitled);
}
