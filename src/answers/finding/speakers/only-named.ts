import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { bestSentence, sentenceResult } from "#answers/results/passage-results.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";

/** A name that nobody quoted or listed has: "mentioned" where the text has it, or not found. */
export function onlyNamed(scope: Scope, typed: string): Answer {
  const name = typed
    .replace(/["“”]/g, " ")
    .trim()
    .replace(/^(?:the|an?) (?=.)/i, "");
  const { hits } = searchParagraphs(scope, `"${name}"`, 5);
  const isOneWord = foldsOf(name).length === 1;
  const named = hits.filter(
    ({ level, matches: [first], passage }) =>
      (level === "phrase" || isOneWord) && first && isCapital(passage.article, first),
  );
  const [first] = named;
  const match = first?.matches[0];
  if (!first || !match) return notFound(scope, typed);
  const results = named.map((hit) => {
    const { article, parts } = hit.passage;
    return sentenceResult(scope, article, bestSentence(scope, article, parts, hit.matches), hit);
  });
  const { text } = first.passage.article;
  const printed = text.slice(match.start, match.start + name.length);
  const speaker = fold(printed) === fold(name) ? printed : name;
  return { ...answerBase(scope), kind: "mentioned", speaker, results };
}

function isCapital(article: Article, { start }: Span): boolean {
  return /^\p{Lu}/u.test(article.text.slice(start, start + 2));
}
