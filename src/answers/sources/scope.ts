import type { AnswerBase } from "#answers/answer.ts";
import { keptForLast } from "#answers/kept.ts";
import { outletNames } from "#answers/outlet-names.ts";
import { resolveName } from "#answers/people/names.ts";
import { isOneOf, type People, type Person, peopleOf } from "#answers/people/people.ts";
import type { Filters } from "#answers/questions/question.ts";
import { isOnSubject } from "#answers/subject.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type { Sources } from "./sources.ts";

/** What one question is asked of: the sources within its limits. */
export interface Scope {
  readonly sources: Sources;
  readonly people: People;
  /** The articles within the limits. */
  readonly articles: readonly QuotedArticle[];
  /** Those whose words are left out. */
  readonly without: readonly Person[];
  readonly filters: Filters;
  readonly question: string;
  readonly understood: string;
}

/** The sources within a question's limits. */
export function scopeOf(
  sources: Sources,
  filters: Filters,
  question: string,
  understood: string,
): Scope {
  const limited = filters.in ?? filters.on ?? filters.after ?? filters.before ?? filters.beside;
  const people = peopleOf(sources.articles);
  const beside = namedBy(filters.beside, people);
  const without = [...namedBy(filters.except, people), ...beside];
  const articles =
    limited === undefined
      ? sources.articles
      : sources.articles.filter(
          (quoted) =>
            isWithin(quoted, filters) &&
            (filters.beside === undefined || isHeardIn(quoted, beside, people)),
        );
  return { sources, people, articles, without, filters, question, understood };
}

function namedBy(typed: string | undefined, people: People): readonly Person[] {
  const match = typed === undefined ? null : resolveName(typed, people);
  return match?.found ? match.people : [];
}

/** Whether an article has words of one of some people. */
function isHeardIn(
  { article, quotations }: QuotedArticle,
  some: readonly Person[],
  people: People,
): boolean {
  return quotations.some(({ attribution }) => {
    if (attribution.kind === "unknown") return false;
    const sayer = people.personOf(article.id, attribution.speaker);
    return sayer !== undefined && isOneOf(some, sayer);
  });
}

/** Whether a question is asked of all articles. */
export function isWhole(scope: Scope): boolean {
  return scope.articles === scope.sources.articles;
}

/** Whether an article is within a question's limits. */
export function isInside(scope: Scope, article: Article): boolean {
  if (isWhole(scope)) return true;
  return textsOf(scope.articles).has(article);
}

const textsOf = keptForLast(
  (articles: readonly QuotedArticle[]) => new Set(articles.map(({ article }) => article)),
);

/** What all answers have in common, with nothing found yet. */
export function answerBase(scope: Scope): AnswerBase {
  return {
    question: scope.question,
    understood: scope.understood,
    articles: scope.articles.length,
    results: [],
    also: [],
    corrected: [],
    namesakes: [],
  };
}

/** Whether a quotation is of the kind asked for; a term or an echo only where it is. */
export function isOfKind({ filters }: Scope, quotation: Quotation): boolean {
  if (filters.kind === "quoted") return quotation.kind === "direct" || quotation.kind === "partial";
  if (filters.kind !== undefined) return quotation.kind === filters.kind;
  return quotation.kind !== "term" && quotation.kind !== "echo";
}

/** Dates are compared as they are written, ISO from the left; an undated article is outside. */
function isWithin(quoted: QuotedArticle, { in: inside, on, after, before }: Filters): boolean {
  const { article } = quoted;
  if (on !== undefined && !isOnSubject(quoted, stemsOf(on))) return false;
  if (inside !== undefined) {
    const named = outletNames(article).flat();
    const words = new Set([...foldsOf(`${article.title} ${article.id}`), ...named]);
    if (!foldsOf(inside).every((word) => words.has(word))) return false;
  }
  const published = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(article.published ?? "")?.[0] ?? "";
  if (after !== undefined && (published === "" || published < after.slice(0, published.length)))
    return false;
  return before === undefined || (published !== "" && published.slice(0, before.length) <= before);
}
