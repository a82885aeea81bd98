import { file } from "#answers/filed.ts";
import { keptFor, keptForLast } from "#answers/kept.ts";
import { isOneOf, type Person, peopleOf } from "#answers/people/people.ts";
import { isWithin } from "#answers/spans.ts";
import type { ArticleId, Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import { isInside, isOfKind, type Scope } from "./scope.ts";

/** A quotation with its article. */
export interface Said {
  readonly quoted: QuotedArticle;
  readonly quotation: Quotation;
}

interface Placed extends Said {
  /** Its place among all that is said. */
  readonly at: number;
}

/** What each person is quoted with, in document order; made once for an array of articles. */
export const saidBy = keptFor((articles: readonly QuotedArticle[]) => {
  const people = peopleOf(articles);
  const said = new Map<Person, Placed[]>();
  let at = 0;
  for (const quoted of articles) {
    for (const quotation of quoted.quotations) {
      at += 1;
      const { attribution } = quotation;
      if (attribution.kind === "unknown") continue;
      const person = people.personOf(quoted.article.id, attribution.speaker);
      if (person === undefined) continue;
      for (const each of [person, ...person.members]) file(said, each, { quoted, quotation, at });
    }
  }
  return said as ReadonlyMap<Person, readonly Placed[]>;
});

/** Everything that some people said within the limits, in document order; no terms, no echoes. */
export function quotationsOf(scope: Scope, people: readonly Person[]): readonly Said[] {
  return quotationsIn(scope)(people);
}

/** One question looks at what the same people said in several ways. */
const quotationsIn = keptForLast((scope: Scope) =>
  keptForLast((people: readonly Person[]): readonly Said[] => {
    const said = saidBy(scope.sources.articles);
    const all = people
      .flatMap((person) => said.get(person) ?? [])
      .filter(
        ({ quoted, quotation }) =>
          isOfKind(scope, quotation) &&
          isInside(scope, quoted.article) &&
          !isBy(scope, { quoted, quotation }, scope.without),
      );
    return people.length < 2 ? all : inOrder(all);
  }),
);

/** In document order, what several said together once. */
function inOrder(all: Placed[]): readonly Said[] {
  const sorted = all.sort((one, other) => one.at - other.at);
  return sorted.filter(({ at }, index) => at !== sorted[index - 1]?.at);
}

/** The same for each article that has some of it. */
export function quotationsByArticle(
  scope: Scope,
  people: readonly Person[],
): ReadonlyMap<ArticleId, readonly Said[]> {
  return byArticle(quotationsOf(scope, people));
}

const byArticle = keptForLast((said: readonly Said[]) =>
  Map.groupBy(said, ({ quoted }) => quoted.article.id),
);

/** Who said a quotation; undefined where nobody is known to have. */
export function sayerOf(
  scope: Scope,
  { quoted, quotation: { attribution } }: Said,
): Person | undefined {
  if (attribution.kind === "unknown") return undefined;
  return scope.people.personOf(quoted.article.id, attribution.speaker);
}

/** Whether an article quotes or names one of some people. */
export function isIn(
  scope: Scope,
  { article, speakers }: QuotedArticle,
  people: readonly Person[],
): boolean {
  return speakers.some((speaker) => {
    const person = scope.people.personOf(article.id, speaker);
    return person !== undefined && isOneOf(people, person);
  });
}

/** Whether one of some people said a quotation. */
export function isBy(scope: Scope, said: Said, people: readonly Person[]): boolean {
  if (people.length === 0) return false;
  const sayer = sayerOf(scope, said);
  if (sayer === undefined) return false;
  return isOneOf(people, sayer) || sayer.members.some((member) => isOneOf(people, member));
}

/** What is said in a stretch of an article, of the kind that is asked for. */
export function saidIn(scope: Scope, quoted: QuotedArticle, stretch: Span): Said[] {
  return quoted.quotations
    .filter((quotation) => isWithin(quotation, stretch) && isOfKind(scope, quotation))
    .map((quotation) => ({ quoted, quotation }));
}

/** Whether words are quoted, and not only reported. */
export function isSpoken({ quotation: { kind } }: Said): boolean {
  return kind !== "reported";
}

/** Whether words stand in marks as a speaker's own: no report, no term and no heading's echo. */
export function isInMarks({ quotation: { kind } }: Said): boolean {
  return kind === "direct" || kind === "partial";
}

/** Each quotation once, where the first of it stands and as the last of it was found. */
export function onceEach<Some extends Said>(said: readonly Some[]): Some[] {
  return [...new Map(said.map((each) => [each.quotation, each])).values()];
}
