import { keptForLast } from "#answers/kept.ts";
import type { Person } from "#answers/people/people.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type {
  Hit,
  Passage,
  PassageAddress,
  SearchOptions,
  SearchResult,
  SynonymSource,
} from "#search/passage.ts";
import { isBy, quotationsOf, type Said } from "./quotations-of.ts";
import { isInside, isOfKind, isWhole, type Scope } from "./scope.ts";
import { articleOf, partsOf, quotationOf, type Sources } from "./sources.ts";

/** A quotation that was found, and how well it fits. */
export interface Found extends Said {
  readonly hit: Hit;
}

/** The coverage below which a hit is of no use to any answer. */
const leastOfUse = 0.25;

interface QuotationSearch {
  readonly people?: readonly Person[];
  readonly limit?: number;
  /** The coverage below which a hit is of no use. */
  readonly leastCoverage?: number;
  readonly synonyms?: SynonymSource | undefined;
}

/** Searches quotations, of some people only where they are given. */
export function searchQuotations(
  scope: Scope,
  query: string,
  { people, limit = 10, leastCoverage = leastOfUse, synonyms }: QuotationSearch = {},
): { readonly found: readonly Found[]; readonly result: SearchResult } {
  const options = {
    kind: "quotation",
    limit,
    leastCoverage,
    isWord: isWordOf(scope.sources),
    ...limitsOf(scope, people),
    ...(synonyms && { synonyms }),
  } as const;
  const result = people
    ? scope.sources.index.search(query, options)
    : searchedOnce(scope, query, options);
  return { found: result.hits.flatMap((hit) => foundOf(scope, hit) ?? []), result };
}

/**
 * Searches body paragraphs.
 *
 * @param leastCoverage the coverage below which a hit is of no use
 */
export function searchParagraphs(
  scope: Scope,
  query: string,
  limit = 10,
  leastCoverage = leastOfUse,
): SearchResult {
  return searchedOnce(scope, query, {
    kind: "paragraph",
    limit,
    leastCoverage,
    isWord: isWordOf(scope.sources),
    ...(isLimited(scope) ? { where: ({ article }) => isInside(scope, article) } : {}),
  });
}

/** What has synonyms is a word of English, and no slip of another that the library has. */
function isWordOf({ synonyms }: Sources): SearchOptions["isWord"] {
  return synonyms && ((word) => synonyms(word).length > 0);
}

type Limited = SearchOptions & Required<Pick<SearchOptions, "kind" | "limit" | "leastCoverage">>;

/**
 * Searches all that is within the limits; one question tries the same words in several ways, which
 * look at a few of the same hits or at many.
 */
function searchedOnce(scope: Scope, query: string, options: Limited): SearchResult {
  const searched = searchesOf(scope);
  // What more hits begin with may be others, and no search is to depend on those before it.
  const limit = steps.find((step) => step >= options.limit) ?? options.limit;
  const { kind, leastCoverage, synonyms } = options;
  const key = `${kind} ${limit} ${leastCoverage} ${synonyms !== undefined} ${query}`;
  const result = searched.get(key) ?? scope.sources.index.search(query, { ...options, limit });
  searched.set(key, result);
  return { ...result, hits: result.hits.slice(0, options.limit) };
}

/** How many hits are looked for together. */
const steps = [5, 12, 20, 40];

const searchesOf = keptForLast((_: Scope) => new Map<string, SearchResult>());

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

/** Which quotations a search may give. */
function limitsOf(
  scope: Scope,
  people?: readonly Person[],
): Pick<SearchOptions, "among" | "where"> {
  if (people) return { among: addressesOf(quotationsOf(scope, people)) };
  if (!isLimited(scope)) return {};
  return {
    where({ article, key }) {
      const quoted = isInside(scope, article) ? articleOf(scope.sources, article.id) : undefined;
      const quotation = quoted && quotationOf(quoted, key);
      if (!quoted || !quotation || !isOfKind(scope, quotation)) return false;
      return scope.without.length === 0 || !isBy(scope, { quoted, quotation }, scope.without);
    },
  };
}

const addressesOf = keptForLast((said: readonly Said[]) =>
  said.map(
    ({ quoted, quotation }): PassageAddress => ({
      article: quoted.article,
      kind: "quotation",
      key: quotation.id,
    }),
  ),
);

function isLimited(scope: Scope): boolean {
  return scope.without.length > 0 || scope.filters.kind !== undefined || !isWhole(scope);
}

function foundOf(scope: Scope, hit: Hit): Found | undefined {
  const quoted = articleOf(scope.sources, hit.passage.article.id);
  const quotation = quoted && quotationOf(quoted, hit.passage.key);
  return quotation && { quoted, quotation, hit };
}
