import type { Answer, Namesake } from "#answers/answer.ts";
import { keptFor } from "#answers/kept.ts";
import { resolveName } from "#answers/people/names.ts";
import { type People, type Person, peopleOf } from "#answers/people/people.ts";
import type { Filters } from "#answers/questions/question.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Article, ArticleId } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type {
  Hit,
  Passage,
  PassageAddress,
  SearchOptions,
  SearchResult,
  SynonymSource,
} from "#search/passage.ts";
import { type Said, saidBy } from "./said.ts";
import { articleOf, partsOf, quotationOf, type Sources } from "./sources.ts";

/** A quotation that was found, with its article and how well it fits. */
export interface Found {
  readonly quoted: QuotedArticle;
  readonly quotation: Quotation;
  readonly hit: Hit;
}

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
  const limited = filters.in ?? filters.after ?? filters.before;
  const articles =
    limited === undefined
      ? sources.articles
      : sources.articles.filter(({ article }) => isWithin(article, filters));
  const people = peopleOf(sources.articles);
  const left = filters.except === undefined ? null : resolveName(filters.except, people);
  const without = left?.found ? left.people : [];
  return { sources, people, articles, without, filters, question, understood };
}

/** Searches quotations, of some people only where they are given. */
export function searchQuotations(
  scope: Scope,
  query: string,
  {
    people,
    limit = 10,
    synonyms,
  }: { people?: readonly Person[]; limit?: number; synonyms?: SynonymSource | undefined } = {},
): { readonly found: readonly Found[]; readonly result: SearchResult } {
  const result = scope.sources.index.search(query, {
    kind: "quotation",
    limit,
    ...limitsOf(scope, people),
    ...(synonyms ? { synonyms } : {}),
  });
  return { found: result.hits.flatMap((hit) => foundOf(scope, hit) ?? []), result };
}

/** Searches body paragraphs; once for one question where it tries the same words in several ways. */
export function searchParagraphs(scope: Scope, query: string, limit = 10): SearchResult {
  const searched = searchesOf(scope);
  const before = searched.get(query);
  if (before && before.limit >= limit)
    return { ...before.result, hits: before.result.hits.slice(0, limit) };
  const result = scope.sources.index.search(query, {
    kind: "paragraph",
    limit,
    ...(isLimited(scope) ? { where: ({ article }) => isInside(scope, article) } : {}),
  });
  searched.set(query, { limit, result });
  return result;
}

const searchesOf = keptFor(
  (_: Scope) => new Map<string, { readonly limit: number; readonly result: SearchResult }>(),
);

/** Everything that some people said within the limits, in document order; no terms, no echoes. */
export function quotationsOf(scope: Scope, people: readonly Person[]): readonly Said[] {
  return quotationsIn(scope)(people);
}

/** One question looks at what the same people said in several ways. */
const quotationsIn = keptFor((scope: Scope) =>
  keptFor((people: readonly Person[]): readonly Said[] => {
    const said = saidBy(scope.sources.articles);
    const all = people
      .filter((person) => !isOneOf(scope.without, person))
      .flatMap((person) => said.get(person) ?? [])
      .filter(
        ({ quoted, quotation }) => isOfKind(scope, quotation) && isInside(scope, quoted.article),
      );
    return people.length < 2 ? all : all.sort((one, other) => one.at - other.at);
  }),
);

/** Whether a question is asked of all articles. */
export function isWhole(scope: Scope): boolean {
  return scope.articles === scope.sources.articles;
}

/** Whether an article is within a question's limits. */
export function isInside(scope: Scope, article: Article): boolean {
  if (isWhole(scope)) return true;
  return textsOf(scope.articles).has(article);
}

const textsOf = keptFor(
  (articles: readonly QuotedArticle[]) => new Set(articles.map(({ article }) => article)),
);

/** The same for each article that has some of it. */
export function quotationsByArticle(
  scope: Scope,
  people: readonly Person[],
): ReadonlyMap<ArticleId, readonly Said[]> {
  return Map.groupBy(quotationsOf(scope, people), ({ quoted }) => quoted.article.id);
}

/** A quotation that was reached without a search. */
export function foundBy(quoted: QuotedArticle, quotation: Quotation): Found {
  const passage: Passage = {
    article: quoted.article,
    kind: "quotation",
    key: quotation.id,
    parts: partsOf(quotation),
    fields: {},
  };
  return { quoted, quotation, hit: { passage, score: 0, coverage: 0, level: "word", matches: [] } };
}

/** Who said a quotation; undefined where nobody is known to have. */
export function sayerOf(
  scope: Scope,
  quoted: QuotedArticle,
  { attribution }: Quotation,
): Person | undefined {
  if (attribution.kind === "unknown") return undefined;
  return scope.people.personOf(quoted.article.id, attribution.speaker);
}

/** Whether one of some people said a quotation. */
export function isBy(
  scope: Scope,
  quoted: QuotedArticle,
  quotation: Quotation,
  people: readonly Person[],
): boolean {
  const sayer = sayerOf(scope, quoted, quotation);
  return sayer !== undefined && isOneOf(people, sayer);
}

/** Whether somebody is one of some people: those who share a name may be thousands. */
export function isOneOf(people: readonly Person[], person: Person): boolean {
  if (people.length < 10) return people.includes(person);
  return membersOf(people).has(person);
}

const membersOf = keptFor((people: readonly Person[]) => new Set(people));

/** What all answers have in common. */
export type AnswerBase = Pick<
  Answer,
  "question" | "understood" | "articles" | "results" | "also" | "corrected" | "namesakes"
>;

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

/** Namesakes that an answer lists at most: a bare surname is somebody else's in each article. */
const namesakesAtMost = 50;

/** The people a name could mean, where they are more than one. */
export function namesakesOf(people: readonly Person[]): Namesake[] {
  if (people.length < 2) return [];
  return people.slice(0, namesakesAtMost).flatMap((person) => {
    const [first] = person.appearances;
    if (!first) return [];
    const { article } = first.quoted;
    const role = first.speaker.roles[0];
    return {
      speaker: person.name,
      role: role ? article.text.slice(role.start, role.end) : null,
      article: { id: article.id, title: article.title },
    };
  });
}

function isLimited({ filters, without }: Scope): boolean {
  const { in: inside, after, before, kind } = filters;
  return without.length > 0 || (inside ?? after ?? before ?? kind) !== undefined;
}

/** Which quotations a search may give. */
function limitsOf(
  scope: Scope,
  people?: readonly Person[],
): Pick<SearchOptions, "among" | "where"> {
  if (people) return { among: quotationsOf(scope, people).map(addressOf) };
  if (!isLimited(scope)) return {};
  return {
    where({ article, key }) {
      const quoted = isInside(scope, article) ? articleOf(scope.sources, article.id) : undefined;
      const quotation = quoted && quotationOf(quoted, key);
      if (!quoted || !quotation || !isOfKind(scope, quotation)) return false;
      return scope.without.length === 0 || !isBy(scope, quoted, quotation, scope.without);
    },
  };
}

function addressOf({ quoted, quotation }: Said): PassageAddress {
  return { article: quoted.article, kind: "quotation", key: quotation.id };
}

/** Whether a quotation is of the kind asked for; a term or an echo only where it is. */
export function isOfKind({ filters }: Scope, quotation: Quotation): boolean {
  if (filters.kind !== undefined) return quotation.kind === filters.kind;
  return quotation.kind !== "term" && quotation.kind !== "echo";
}

function foundOf(scope: Scope, hit: Hit): Found | undefined {
  const quoted = articleOf(scope.sources, hit.passage.article.id);
  const quotation = quoted && quotationOf(quoted, hit.passage.key);
  return quotation && { quoted, quotation, hit };
}

/** Dates are compared as they are written, ISO from the left; an undated article is outside. */
function isWithin(article: Article, { in: inside, after, before }: Filters): boolean {
  if (inside !== undefined) {
    const words = new Set(foldsOf(`${article.title} ${article.source ?? ""} ${article.id}`));
    if (!foldsOf(inside).every((word) => words.has(word))) return false;
  }
  const published = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(article.published ?? "")?.[0] ?? "";
  if (after !== undefined && (published === "" || published < after.slice(0, published.length)))
    return false;
  return before === undefined || (published !== "" && published.slice(0, before.length) <= before);
}
