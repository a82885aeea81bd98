import type { Answer } from "#answers/answer.ts";
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

/** Whether the limit of a question has all of a topic, or the title of each article that it leaves. */
function isLimitedTo({ filters, articles }: Scope, topic: string): boolean {
  const stems = stemsOf(topic);
  const on = new Set(stemsOf(filters.on ?? ""));
  if (stems.every((stem) => on.has(stem))) return true;
  const isTitled = (quoted: QuotedArticle) =>
    countIn(stems, subjectOf(quoted).title) === stems.length;
  return filters.in !== undefined && articles.every(isTitled);
}
