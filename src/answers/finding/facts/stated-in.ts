import type { Result } from "#answers/answer.ts";
import { isName } from "#answers/people/names.ts";
import type { Fact } from "#answers/questions/question.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { distinct } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { within } from "#answers/spans.ts";
import { isUndone } from "#answers/telling/cue-verbs.ts";
import { isNegated } from "#answers/wording/sense.ts";
import { matterWords } from "#answers/words/matter.ts";
import { foldsOf, wordsOf } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";
import { isOfOtherTime, states } from "./fact-signs.ts";
import { stretchTold } from "./stretch-told.ts";

/** The least share of a question's words that a sentence has to have to answer it. */
export const leastShare: Readonly<Record<Fact | "price", number>> = {
  when: 0.6,
  where: 0.6,
  number: 0.6,
  price: 0.6,
  age: 0.6,
  reason: 0.6,
  what: 0.6,
  /** Who did something is said only by what says what was done as well. */
  who: 0.8,
  /** What is counted stands with its number, whatever else is said of it. */
  count: 0.45,
};
/** Of the best sentence's score, what another has to have to be shown with it. */
const leastOfBest = 0.6;

/** Paragraphs that have a topic, in one way to put it. */
export interface OnTopic {
  readonly topic: string;
  readonly hits: readonly Hit[];
}

/** The sentences of some paragraphs that state best what is wanted. */
export function statedIn(scope: Scope, ways: readonly OnTopic[], wants: Fact | "price"): Result[] {
  const sentences: Scored[] = [];
  let least = 0;
  for (const { topic, hits } of ways)
    for (const hit of hits) {
      // None of its sentences scores more than a paragraph as a whole.
      if (hit.score * hit.coverage < least) continue;
      sentences.push(...scored(scope, hit, wants, topic));
      least = leastOfBest * Math.max(0, ...sentences.map(({ score }) => score));
    }
  sentences.sort((one, other) => other.score - one.score);
  const best = sentences.slice(0, 3).filter(({ score }) => score >= least);
  const stated = best.map(({ hit: { passage, matches }, span, score }) =>
    sentenceResult(scope, passage.article, span, { score, matches: within(matches, span) }),
  );
  return distinct(stated);
}

interface Scored {
  readonly hit: Hit;
  readonly span: Span;
  readonly score: number;
}

/** The sentences of a paragraph that state what is wanted and have most of what was asked. */
function scored(scope: Scope, hit: Hit, wants: Fact | "price", topic: string): Scored[] {
  const { article } = hit.passage;
  const asked = new Set(foldsOfMatches(article, hit.matches)).size;
  return hit.passage.parts
    .flatMap((part) => sentencesIn(article, part))
    .flatMap(({ start, end }) => {
      const span = { start, end };
      const matches = within(hit.matches, span);
      const matched = foldsOfMatches(article, matches);
      const share = asked === 0 ? 0 : new Set(matched).size / asked;
      if (share < leastShare[wants] || !isOnMatter(scope, topic, matched)) return [];
      const told =
        wants === "when" || wants === "where" ? stretchTold(scope, article, span, matches) : span;
      const isDone =
        wants !== "who" ||
        isNegated(wordsOf(topic)) ||
        !matches.some((match) => isUndone(article.text.slice(start, match.start)));
      const isStated =
        isDone &&
        states(article.text.slice(told.start, told.end), wants, topic) &&
        !isOfOtherTime(article.text.slice(start, end), topic);
      return isStated ? [{ hit, span, score: hit.score * share * hit.coverage }] : [];
    });
}

/** Whether what matched has more of a topic than names, where there is more in it. */
function isOnMatter(scope: Scope, topic: string, matched: readonly string[]): boolean {
  const isOfName = (word: string) => isName(word, scope.people);
  return matterWords(topic).every(isOfName) || !matched.every(isOfName);
}

function foldsOfMatches(article: Article, matches: readonly Span[]): string[] {
  return matches.flatMap(({ start, end }) => foldsOf(article.text.slice(start, end)));
}
