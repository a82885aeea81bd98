import type { Answer, Result } from "#answers/answer.ts";
import { stemsIn } from "#answers/sources/sentences.ts";
import { articleOf, blockAt, type Sources } from "#answers/sources/sources.ts";
import { stemsOf } from "#answers/words/matter.ts";

/**
 * A fact of an "it" that no question names: what is told in a paragraph that has nothing of the last
 * question is near to it, and no answer.
 */
export function ofSameMatter(given: Answer, last: string, sources: Sources): Answer {
  if (given.kind !== "fact" || !/\bit\b/i.test(given.understood)) return given;
  const asked = stemsOf(last);
  const results = given.results.filter((result) => {
    const around = stemsAround(result, sources);
    return asked.some((stem) => around.has(stem));
  });
  if (results.length > 0) return { ...given, results };
  const { names: _, ...rest } = given;
  return { ...rest, kind: "not-stated", asked: given.understood, results, also: given.results };
}

function stemsAround({ article: { id }, start }: Result, sources: Sources): ReadonlySet<string> {
  const article = articleOf(sources, id)?.article;
  const paragraph = article && blockAt(article.blocks, start);
  return article && paragraph ? stemsIn(article, paragraph) : new Set();
}
