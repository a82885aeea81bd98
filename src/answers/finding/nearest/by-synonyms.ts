import type { AlsoSearched, Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import { shown } from "#answers/results/results.ts";
import { quotationsOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { type Found, searchQuotations } from "#answers/sources/searches.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { fold, wordsOf } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import type { SynonymSource } from "#search/passage.ts";
import { stemOf as wordStem } from "#search/text/word-stem.ts";

/** What stands under other words than were asked, and those words. */
export interface BySynonyms {
  readonly also: readonly Result[];
  readonly alsoSearched: readonly AlsoSearched[];
}

/** A longer wording is somebody's remembered words, for which no others stand. */
const mostWords = 3;
/** Of one word, the commonest senses first. */
const mostSynonyms = 5;
const shownAtMost = 3;

/**
 * Quotations that have a synonym in the place of one word of a topic: for a topic that nothing has.
 * They answer nothing by themselves. Words in marks are meant as they are, and neither has a name
 * synonyms nor is it one.
 */
export function bySynonyms(scope: Scope, topic: string, people?: readonly Person[]): BySynonyms {
  const found = new Map<Found["quotation"], Found>();
  const searched = new Map<string, string[]>();
  const sentences = people ? sentencesOf(scope, people) : null;
  for (const { typed, synonym, query } of rewordings(scope, topic)) {
    if (found.size >= shownAtMost) break;
    if (sentences?.some((sentence) => sentence.includes(stemOf(synonym))) === false) continue;
    const fresh = having(scope, query, synonym, people).filter(
      (each) => !found.has(each.quotation),
    );
    for (const each of fresh) found.set(each.quotation, each);
    if (fresh.length > 0) searched.set(typed, [...(searched.get(typed) ?? []), synonym]);
  }
  return {
    also: [...found.values()].slice(0, shownAtMost).map(shown),
    alsoSearched: [...searched].map(([typed, synonyms]) => ({ typed, searched: synonyms })),
  };
}

/** The folded sentences of what some people said; null where a search finds words sooner. */
function sentencesOf(scope: Scope, people: readonly Person[]): string[] | null {
  const said = quotationsOf(scope, people);
  if (said.length > readAtMost) return null;
  return said.map(({ quoted: { article }, quotation: { start, end, carrier } }) =>
    fold(article.text.slice(Math.min(start, carrier.start), Math.max(end, carrier.end))),
  );
}

const readAtMost = 100;

/** What all forms of a word begin with. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}

interface Rewording {
  readonly typed: string;
  readonly synonym: string;
  readonly query: string;
}

/** A topic with one word said otherwise. */
function rewordings({ sources, people }: Scope, topic: string): Rewording[] {
  const { synonyms, index } = sources;
  const content = wordsOf(topic).filter((word) => isContentWord(word.fold));
  if (!synonyms || content.length > mostWords || markedStrings(topic).length > 0) return [];
  const isNamed = (word: string) => people.byWord.has(word);
  const isLone = content.length === 1;
  const unknown = content.filter(({ start, end }) => !index.knows(topic.slice(start, end)));
  return content
    .filter((word) => unknown.every((other) => other === word))
    .filter((word) => !isNamed(word.fold) && !isCapital(topic, word))
    .flatMap(({ fold: typed, start, end }) =>
      synonyms(typed)
        .filter((synonym) => isContentWord(synonym) && !isNamed(synonym))
        .slice(0, mostSynonyms)
        .filter(
          (synonym) => index.knows(synonym) && (!isLone || isMutual(synonyms, typed, synonym)),
        )
        .map((synonym) => ({
          typed,
          synonym,
          query: `${topic.slice(0, start)}${synonym}${topic.slice(end)}`,
        })),
    );
}

/**
 * Whether a word's synonym has it among its own common ones: of a lone word nothing else tells that one of its rarer
 * senses is not meant ("release" for a "dismissal").
 */
function isMutual(synonyms: SynonymSource, word: string, synonym: string): boolean {
  const back = synonyms(synonym).slice(0, mostSynonyms);
  return back.some((other) => other === word || wordStem(other) === wordStem(word));
}

/** Quotations with every word of a query: a guess at spelling on top would go too far. */
function having(
  scope: Scope,
  query: string,
  synonym: string,
  people?: readonly Person[],
): readonly Found[] {
  const { found, result } = searchQuotations(scope, query, {
    limit: shownAtMost,
    ...(people ? { people } : {}),
  });
  if (result.corrections.length > 0) return [];
  const stem = stemOf(synonym);
  return found.filter(({ quoted, hit }) => {
    const { text } = quoted.article;
    const has = hit.matches.some(
      (match) =>
        fold(text.slice(match.start, match.end)).startsWith(stem) && !isCapital(text, match),
    );
    return has && hit.level !== "typo" && hit.coverage > 0.95;
  });
}

function isCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
