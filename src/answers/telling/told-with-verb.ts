import type { Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { bestSentence, sentenceResult } from "#answers/results/passage-results.ts";
import { distinct, type Match, resultOf } from "#answers/results/results.ts";
import { isBy, saidIn } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { isWithin, within } from "#answers/spans.ts";
import type { Article, Span } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { hasCue, isAskedFor, isNotDone, isUndone, likeVerbs } from "./cue-verbs.ts";

/** Paragraphs with a verb that are read for what it leads to. */
const readAtMost = 20;

/**
 * What was denied, confirmed, promised, by anybody where no people are given: the quotations and
 * reports that a verb leads to, and the sentences with it and a name of theirs; quotations first.
 */
export function toldWith(scope: Scope, verb: string, people: readonly Person[] | null): Result[] {
  const told = likeVerbs(verb).flatMap((like) =>
    searchParagraphs(scope, like, readAtMost).hits.flatMap((hit) => {
      const [paragraph] = hit.passage.parts;
      const quoted = articleOf(scope.sources, hit.passage.article.id);
      // A paragraph that matches by its title alone does not have the verb.
      const isTelling = hit.matches.length > 0 && hit.level !== "typo";
      if (!quoted || !paragraph || !isTelling) return [];
      return toldInParagraph(scope, { quoted, paragraph, match: hit }, like, people);
    }),
  );
  return distinct(told).sort((one, other) => rank(one) - rank(other));
}

function rank({ words }: Result): number {
  return words === "speaker" ? 0 : 1;
}

/** A paragraph with a verb, which is what matched in it. */
interface Telling {
  readonly quoted: QuotedArticle;
  readonly paragraph: Span;
  readonly match: Match;
}

/** What a paragraph tells by a verb: quotations that it leads to, else its sentence. */
export function toldInParagraph(
  scope: Scope,
  { quoted, paragraph, match }: Telling,
  verb: string,
  people: readonly Person[] | null,
): Result[] {
  const told = saidIn(scope, quoted, paragraph).filter(
    (said) =>
      hasCue(said, verb) && (people === null ? !isNotDone(said) : isBy(scope, said, people)),
  );
  if (told.length > 0) return told.map(({ quotation }) => resultOf(quoted, quotation, match));
  const telling =
    people === null
      ? sentencesDoing(scope, { quoted, paragraph, match })
      : sentencesTelling({ quoted, paragraph, match }, people);
  return telling.flatMap((sentence) => {
    const result = sentenceResult(scope, quoted.article, sentence, match);
    const isTold = result.words === "article" && isOutsideMarks(quoted, sentence, match);
    const isTelling = isTold || isDoneIn(quoted.article, sentence, match);
    return isTelling ? [result] : [];
  });
}

/** The best of a paragraph's sentences where it says that somebody did what a verb says, and doesn't ask who did. */
function sentencesDoing(
  scope: Scope,
  { quoted: { article }, paragraph, match: { matches } }: Telling,
): readonly Span[] {
  const { text } = article;
  const best = bestSentence(scope, article, [paragraph], matches);
  const isDone = ({ start }: Span) => !isUndone(text.slice(best.start, start));
  return text[best.end - 1] !== "?" && within(matches, best).some(isDone) ? [best] : [];
}

/** Whether a sentence has the verb in the article's own words, and not only in what somebody says in it. */
function isOutsideMarks(quoted: QuotedArticle, sentence: Span, { matches }: Match): boolean {
  const marked = quoted.quotations.filter(({ kind }) => kind === "direct");
  return within(matches, sentence).some((verb) => !marked.some((said) => isWithin(verb, said)));
}

/** Whether the speaker of a sentence does what a verb says: "we thank the town". */
function isDoneIn({ text }: Article, sentence: Span, { matches }: Match): boolean {
  return within(matches, sentence).some((verb) =>
    ofSpeaker.test(text.slice(sentence.start, verb.start)),
  );
}

const ofSpeaker = /\b(?:I|[Ww]e)(?: (?:want|wish|would like) to)? (?:\p{L}+ly |also |do )?$/u;

/** The sentences that have a verb with one of some people before it, and not only asked of them. */
function sentencesTelling(
  { quoted, paragraph, match: { matches } }: Telling,
  people: readonly Person[],
): readonly Span[] {
  const mentions = people.flatMap(({ appearances }) =>
    appearances.flatMap((each) => (each.quoted === quoted ? each.speaker.mentions : [])),
  );
  const { text } = quoted.article;
  const others = quoted.speakers.flatMap((speaker) => speaker.mentions);
  const sentences = sentencesIn(quoted.article, paragraph);
  const telling = matches.flatMap((verb) => {
    const sentence = sentences.findLast(({ start }) => start <= verb.start) ?? paragraph;
    const from = Math.max(sentence.start, verb.start - longestSentence);
    const before = text.slice(from, verb.start);
    if (isAskedFor(before)) return [];
    const isBetween = (from: number, { start, end }: Span) => start >= from && end < verb.start;
    const goesOn = goingOn.test(before);
    const isSubject = mentions.some(({ start, end }) => {
      if (!isBetween(from, { start, end })) return false;
      const isNear = verb.start - end < longestReach;
      return isNear || (goesOn && !others.some((other) => isBetween(end, other)));
    });
    return isSubject ? [sentence] : [];
  });
  return [...new Set(telling)];
}

/** Characters between a subject and its verb: "Lee has consistently denied". */
const longestReach = 25;
/** The same where the verb goes on from another: "Lee said it was late and refused to". */
const longestSentence = 200;
const goingOn =
  /\b(?:and|but|or|has|have|had|not|never|n['’]t|refus\p{L}* to|declin\p{L}* to|again|would) (?:\p{L}+ly )?$/iu;
