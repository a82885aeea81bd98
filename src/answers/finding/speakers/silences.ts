import type { Answer, Result } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct } from "#answers/results/results.ts";
import { leastCoverage, searchable } from "#answers/sources/queries.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { matterWords } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";

/** What articles have where they tell that somebody said nothing. */
const words = ["comment", "respond", "reply", "answer", "speak"];
/** Paragraphs with such a word that are read. */
const readAtMost = 40;

const silence =
  /\b(?:(?:declin|refus)(?:es?|ed|ing) to (?:\p{L}+ ){0,2}(?:comment|answer|say|speak|respond|reply|be reached|be drawn|be available)|(?:(?:would|did|could|do|does|has|have|had|was|were)(?: not|n[’']t)) (?:\p{L}+ ){0,3}(?:comment|answer|say|be reached|available (?:for comment|to (?:comment|speak|talk))|speak(?= (?:to|with|on|about)\b|[.,;])|(?:respond|repl(?:y|ied))(?! to (?!(?:\p{L}+ ){0,3}(?:requests?|questions?|calls?|e-?mails?|messages?)\b)))|no (?:immediate |further )?(?:comment|reply|response))/iu;

/** Who is told to have said nothing: "declined to comment", in articles on a matter where one is given. */
export function silences(scope: Scope, about: string | null): Answer {
  const told = about === null ? paragraphsWith(scope) : paragraphsOn(scope, about);
  const results = distinct(told.flatMap((paragraph) => silentIn(scope, paragraph)));
  if (results.length === 0) return notFound(scope, about ?? "comment");
  return kindOfFirst(answerBase(scope), results, []);
}

/**
 * Sentences that tell of somebody, by the words of their name, to have said nothing: "the museum did not reply". In
 * articles on a matter where one is given.
 */
export function silencesOf(scope: Scope, name: string, about: string | null = null): Result[] {
  const wanted = matterWords(name);
  const told = about === null ? paragraphsWith(scope) : paragraphsOn(scope, about);
  const silent = told.flatMap((paragraph) => silentIn(scope, paragraph));
  return distinct(silent).filter(({ quote, start, matches: [silence] }) => {
    const subject = new Set(foldsOf(quote.slice(0, (silence?.start ?? start) - start)));
    return wanted.length > 0 && wanted.every((word) => subject.has(word));
  });
}

interface Paragraph {
  readonly article: Article;
  readonly span: Span;
}

function paragraphsWith(scope: Scope): Paragraph[] {
  return words
    .flatMap((word) => searchParagraphs(scope, word, readAtMost).hits)
    .flatMap(({ passage: { article, parts } }) => parts.map((span) => ({ article, span })));
}

function paragraphsOn(scope: Scope, about: string): Paragraph[] {
  const query = searchable(about);
  const { hits } = searchParagraphs(scope, query, readAtMost);
  const on = hits.filter(({ coverage }) => coverage >= leastCoverage(query));
  const articles = new Set(on.map(({ passage }) => passage.article));
  return [...articles].flatMap((article) =>
    article.blocks.filter(({ kind }) => kind === "body").map((span) => ({ article, span })),
  );
}

/** The article's own sentences: "I won't comment" is no telling of a silence. */
function silentIn(scope: Scope, { article, span }: Paragraph): Result[] {
  return sentencesIn(article, span).flatMap((sentence) => {
    const found = silence.exec(article.text.slice(sentence.start, sentence.end));
    if (!found) return [];
    const start = sentence.start + found.index;
    const matches = [{ start, end: start + found[0].length }];
    const result = sentenceResult(scope, article, sentence, { score: 1, matches });
    return result.words === "article" ? [result] : [];
  });
}
