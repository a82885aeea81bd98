import type { Answer, Result } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { leastCoverage, searchable } from "#answers/sources/queries.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs, searchQuotations } from "#answers/sources/searches.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { isWithin } from "#answers/spans.ts";
import { isDenial, isUndone, tells } from "#answers/telling/cue-verbs.ts";
import { toldInParagraph, toldWith } from "#answers/telling/told-with-verb.ts";
import { matterWords } from "#answers/words/matter.ts";
import { foldsOf, type Word, wordsOf } from "#answers/words/words.ts";
import type { Article, Block } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";
import { isContraryTo } from "./contrary.ts";

/** Paragraphs on a matter in which what was done is looked for. */
const readAtMost = 20;
/** Paragraphs after one on a matter that may still tell of it. */
const reach = 2;

/**
 * Who denied something, blamed or thanked somebody: never who only spoke of it. What is told
 * elsewhere in an article on the matter may be of something else, and is shown apart.
 */
export function deeds(scope: Scope, words: string, verb: string): Answer {
  const query = searchable(
    words
      .replace(linking, "")
      .replace(/['’]s\b/g, "")
      .replace(filler, ""),
  );
  const { hits } = searchParagraphs(scope, query, readAtMost);
  const near = hits.filter(({ coverage }) => coverage >= leastCoverage(query));
  const results = distinct(hits.flatMap((hit) => toldFrom(scope, hit, { query, verb })));
  if (results.length > 0) return kindOfFirst(answerBase(scope), results, []);
  const all = toldWith(scope, verb, null);
  const told = all.filter(({ article }) =>
    near.some(({ passage }) => passage.article.id === article.id),
  );
  const partly = all.filter(({ quote }) => sharesMatter(quote, query));
  const contrary = isDenial(verb) ? saidOtherwise(scope, words) : [];
  const also = distinct([...contrary, ...told, ...partly, ...passageResults(scope, near)]);
  return notFound(scope, words, { also: also.slice(0, 2) });
}

/** What somebody says that denies a matter without a word for it: "I took nothing". */
function saidOtherwise(scope: Scope, words: string): Result[] {
  const { found } = searchQuotations(scope, words, { limit: readAtMost });
  return found.map(shown).filter((result) => isContraryTo(scope, words, result));
}

/** What only joins a verb to its matter. */
const linking = /^(?:(?:for|over|about|to|of|on|at|with|that|having|being|getting|been) )+/i;

/** What people call a matter behind what it is: "the parking lot thing". */
const filler = / (?:thing|stuff|business|affair|issue|matter)s?$/i;

interface Deed {
  readonly query: string;
  readonly verb: string;
}

/**
 * What a paragraph tells of a deed where it has the matter, and what those after it tell with a word
 * of the matter: "She rejected the claim", of a claim that was told before.
 */
function toldFrom(scope: Scope, hit: Hit, { query, verb }: Deed): Result[] {
  const { article, key } = hit.passage;
  const quoted = articleOf(scope.sources, article.id);
  const at = article.blocks.findIndex(({ number }) => number === Number(key));
  if (!quoted || at < 0) return [];
  const isOn = hit.coverage >= leastCoverage(query);
  return article.blocks.slice(at, at + 1 + reach).flatMap((paragraph, distance) => {
    const told = article.text.slice(hit.passage.parts[0]?.start, paragraph.end);
    const window = isDenial(verb) ? told : `${article.title} ${told}`;
    if (paragraph.kind !== "body" || !(isOn || hasAll(window, query))) return [];
    const matches = verbsIn(article, paragraph, { query, verb });
    if (matches.length === 0) return [];
    const match = { score: hit.score, matches };
    const results = toldInParagraph(scope, { quoted, paragraph, match }, verb, null);
    const onIt = results.filter(({ quote }) => sharesMatter(quote, query));
    return distance === 0 && onIt.length === 0 ? results : onIt;
  });
}

/** Where a paragraph says that it was done, and not by whom the matter names. */
function verbsIn(article: Article, paragraph: Block, { query, verb }: Deed): Word[] {
  const sentences = sentencesIn(article, paragraph);
  return wordsOf(article.text, paragraph.start, paragraph.end).filter((word) => {
    if (!tells(word.fold, verb)) return false;
    const sentence = sentences.find((each) => isWithin(word, each)) ?? paragraph;
    const before = article.text.slice(sentence.start, word.start);
    const rest = article.text.slice(word.end, sentence.end);
    const [after = ""] = /^[^;:]*/.exec(rest) ?? [];
    if (isUndone(before)) return false;
    if (isDenial(verb)) return true;
    if (passive.test(before)) return sharesMatter(before, query);
    return sharesMatter(after, query) || !sharesMatter(before + rest, query);
  });
}

const passive = /\b(?:is|are|was|were|be|been|being)(?: \p{L}+)? $/iu;

/** Whether a text has a word of matter of another. */
function sharesMatter(one: string, other: string): boolean {
  const words = new Set(foldsOf(one));
  return matterWords(other).some((word) => words.has(word));
}

/** Whether a text has each word of matter of another. */
function hasAll(one: string, other: string): boolean {
  const words = new Set(foldsOf(one));
  return matterWords(other).every((word) => words.has(word));
}
