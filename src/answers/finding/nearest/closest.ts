import type { Result } from "#answers/answer.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { distinct } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { sentencesIn, stemsIn } from "#answers/sources/sentences.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { isAbout } from "#answers/words/answer-words.ts";
import { isInInitials } from "#answers/words/initials.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Article, Block } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { saidIn, withSaidAfter } from "./said-after.ts";
import { byNearness, type Sense, sensesAlone, shareIn } from "./senses.ts";

const readAtMost = 12;
const shownAtMost = 3;
/** What has to stand together of a question's words, as the sum of what they weigh: two rare words at least. */
const leastWeight = 1.2;
/** The same as a share of all that the question has. */
const leastShare = 0.25;
/** Of what the best paragraph has, what another has to have to be shown as well. */
const nearlyBest = 0.85;

/**
 * Where most of a question's rarer words stand together, however much else was typed: what is said in that
 * paragraph, or its best sentence and what is said right after it. No answer; empty where too little stands
 * together, and where the library hasn't got initials that name what is asked for.
 */
export function closestTo(scope: Scope, question: string): Result[] {
  const words = foldsOf(question).filter(isAbout);
  const isMissing = (word: string) => scope.sources.index.count(word, "paragraph", 1) === 0;
  if (words.some((word) => isInInitials(question, word) && isMissing(word))) return [];
  const query = words.join(" ");
  const senses = sensesAlone(scope, words);
  const all = senses.reduce((sum, { weight }) => sum + weight, 0);
  const { hits } = searchParagraphs(scope, query, readAtMost);
  const near = hits
    .filter(({ level }) => level !== "typo")
    .flatMap(({ passage: { article, key } }) => {
      const block = article.blocks.find(({ number }) => String(number) === key);
      const quoted = articleOf(scope.sources, article.id);
      if (!block || !quoted) return [];
      const told = [...stemsIn(article, block), ...stemsOfSpeakers(scope, quoted, block)];
      const share = shareIn(senses, new Set(told));
      const isNear = share * all >= leastWeight && share >= leastShare;
      return isNear ? [{ quoted, block, nearness: share }] : [];
    })
    .toSorted(byNearness);
  const most = (near[0]?.nearness ?? 0) * nearlyBest;
  const results = near
    .filter(({ nearness }) => nearness >= most)
    .flatMap(({ quoted, block }) => standingIn(scope, quoted, block, senses));
  return distinct(results).slice(0, shownAtMost);
}

/** The stems of the names of who speaks in a paragraph, be they only "he" there. */
function stemsOfSpeakers(scope: Scope, quoted: QuotedArticle, block: Block): string[] {
  return saidIn(scope, quoted, block).flatMap(({ speaker }) => stemsOf(speaker ?? ""));
}

/** What is said in a paragraph; else its best sentence with what is said right after it. */
function standingIn(
  scope: Scope,
  quoted: QuotedArticle,
  block: Block,
  senses: readonly Sense[],
): Result[] {
  const said = saidIn(scope, quoted, block);
  const sentence = bestOf(quoted.article, block, senses);
  if (said.length > 0 || !sentence) return said;
  return withSaidAfter(scope, sentenceResult(scope, quoted.article, sentence));
}

function bestOf(article: Article, block: Block, senses: readonly Sense[]) {
  const [best] = sentencesIn(article, block)
    .map((sentence) => ({ sentence, nearness: shareIn(senses, stemsIn(article, sentence)) }))
    .toSorted(byNearness);
  return best?.sentence;
}
