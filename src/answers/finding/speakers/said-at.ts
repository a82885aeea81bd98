import type { Answer } from "#answers/answer.ts";
import { file } from "#answers/filed.ts";
import { shareOf } from "#answers/finding/nearest/most-of-words.ts";
import type { Person } from "#answers/people/people.ts";
import { quotesElsePassages } from "#answers/results/quotes-or-passages.ts";
import { shown } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import { quotationsOf, type Said } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { sentencesIn, stemsIn } from "#answers/sources/sentences.ts";
import { within } from "#answers/spans.ts";
import { isUndone } from "#answers/telling/cue-verbs.ts";
import { contentOf } from "#answers/words/function-words.ts";
import { matterWords, stemsOf } from "#answers/words/matter.ts";
import type { Article, ArticleId } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";
import type { Known } from "./known.ts";

const readAtMost = 20;
/** An occasion is told by all of its words. */
const leastCoverage = 0.99;
/** Paragraphs within which what is said goes on from where the occasion is told. */
const reach = 2;

/**
 * What somebody said "at the rally": where its sentence tells so, or in the paragraph that tells it of them and
 * right after, and beside it the rest of the article. What stands in an article that tells of it otherwise may have
 * been said elsewhere, and the answer says so. Null where no article tells of it.
 */
export function saidAt(scope: Scope, { people, base }: Known, occasion: string): Answer | null {
  const query = searchable(contentOf(occasion));
  const wanted = matterWords(query);
  const articles = new Set<ArticleId>();
  const ofThem = new Map<ArticleId, number[]>();
  for (const hit of searchParagraphs(scope, query, readAtMost, leastCoverage).hits) {
    const { article, key } = hit.passage;
    if (hit.level === "typo" || shareOf(wanted, hit) < 1 || isElsewhere(hit)) continue;
    articles.add(article.id);
    if (namesOne(people, article, Number(key))) file(ofThem, article.id, Number(key));
  }
  const there = quotationsOf(scope, people).filter(({ quoted }) => articles.has(quoted.article.id));
  if (there.length === 0) return null;
  const stems = stemsOf(query);
  const isThere = ({ quoted: { article }, quotation: { paragraph, carrier } }: Said) => {
    const told = ofThem.get(article.id) ?? [];
    if (told.some((at) => paragraph >= at && paragraph <= at + reach)) return true;
    const sentence = stemsIn(article, carrier);
    return stems.every((stem) => sentence.has(stem));
  };
  const said = there.filter(isThere).map(shown);
  const others = there.filter((each) => !isThere(each)).map(shown);
  if (said.length === 0) return { ...quotesElsePassages(base, others), onSubject: true };
  const given = quotesElsePassages(base, said);
  return { ...given, also: [...given.also, ...others] };
}

/** Whether a paragraph tells an occasion only of who was not there: "Lee was not in court". */
function isElsewhere({ passage: { article, parts }, matches }: Hit): boolean {
  const sentences = parts.flatMap((part) => sentencesIn(article, part));
  return matches.every(({ start }) => {
    const sentence = sentences.findLast((each) => each.start <= start);
    return isUndone(article.text.slice(sentence?.start ?? start, start));
  });
}

/** Whether a paragraph names one of some people. */
function namesOne(people: readonly Person[], { id, blocks }: Article, number: number): boolean {
  const block = blocks.find((each) => each.number === number);
  const appearances = people.flatMap((person) => person.appearances);
  return appearances.some(
    ({ quoted, speaker }) =>
      block !== undefined && quoted.article.id === id && within(speaker.mentions, block).length > 0,
  );
}
