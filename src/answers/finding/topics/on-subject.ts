import type { Answer, AnswerBase, Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import { quotesElsePassages } from "#answers/results/quotes-or-passages.ts";
import { isMisled, searchable } from "#answers/sources/queries.ts";
import { isBy, isSpoken, onceEach } from "#answers/sources/quotations-of.ts";
import { isOfKind, type Scope } from "#answers/sources/scope.ts";
import { type Found, foundBy, searchParagraphs } from "#answers/sources/searches.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { countIn, subjectOf } from "#answers/subject.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { fold } from "#answers/words/words.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import { stemsAround } from "./stems-around.ts";

/**
 * What anybody or some people said on a subject as an answer; null where nothing is.
 *
 * @param least how many words of a subject an opening has to have that no title has
 */
export function onSubject(
  scope: Scope,
  topic: string,
  base: AnswerBase,
  people?: readonly Person[],
  least = people ? fewestOfTheirs : fewest,
): Answer | null {
  const query = searchable(topic);
  if (!isSubject(topic)) return null;
  const { hits, corrections, missing } = searchParagraphs(scope, query, readAtMost);
  // No article is about what none has.
  if (missing.length > 0 || isMisled(query, corrections)) return null;
  const spelt = new Map(corrections.map(({ typed, searched }) => [fold(typed), searched]));
  const wanted = stemsOf(topic, spelt);
  const articles = hits.map(({ passage }) => passage.article.id);
  const found = saidOnSubject(scope, wanted, articles, { people, least });
  if (found.length === 0) return null;
  const merged = mergeVariants(scope, found);
  const results = (people ? merged : inTurn(merged)).slice(0, shownAtMost);
  const corrected = [...base.corrected, ...corrections];
  return { ...quotesElsePassages({ ...base, corrected }, results), onSubject: true };
}

/** The first by each speaker, then what else they say: who asks what anybody says asks for all voices. */
function inTurn(results: readonly Result[]): Result[] {
  const firsts = new Map<string, Result>();
  for (const result of results) {
    const key = result.speaker ?? result.receipt;
    if (!firsts.has(key)) firsts.set(key, result);
  }
  return [...new Set([...firsts.values(), ...results])];
}

/** Paragraphs on a topic whose articles are looked at. */
const readAtMost = 20;
const shownAtMost = 10;

/**
 * What else is said beside some results: in their paragraphs, and in their articles where these are
 * about the topic.
 */
export function besides(scope: Scope, topic: string, results: readonly Result[]): Result[] {
  const inParagraphs = results.flatMap((result) => inParagraphOf(scope, result));
  const articles = results.map(({ article }) => article.id);
  const wanted = isSubject(topic) ? stemsOf(topic) : [];
  const isShown = ({ quoted, quotation }: Found) =>
    results.some(
      ({ article, start }) => article.id === quoted.article.id && start === quotation.start,
    );
  const found = [...inParagraphs, ...saidOnSubject(scope, wanted, articles)].filter(
    (each) => isSpoken(each) && !isShown(each),
  );
  return inTurn(mergeVariants(scope, onceEach(found).slice(0, besidesReadAtMost))).slice(
    0,
    besidesAtMost,
  );
}

function inParagraphOf(scope: Scope, { article, paragraph }: Result): Found[] {
  const quoted = articleOf(scope.sources, article.id);
  if (!quoted) return [];
  return quoted.quotations
    .filter((each) => each.paragraph === paragraph && each.kind === "direct")
    .filter((each) => isSought(scope, quoted, each))
    .map((each) => foundBy(quoted, each));
}

const besidesAtMost = 3;
/** Among which each voice is looked for. */
const besidesReadAtMost = 10;

/** Longer than what people call a subject by. */
const mostWords = 6;

function isSubject(topic: string): boolean {
  const words = stemsOf(topic).length;
  return words > 0 && words <= mostWords && markedStrings(topic).length === 0;
}

/**
 * What anybody or some people said in articles that are about a topic, though their words don't have
 * it: all of it stands in the title and the opening, or some of it does and the rest in the paragraph
 * of what is said or in the speaker's role. Those with the most of it in the title come first, in each
 * the quotations whose paragraph has the most; what is reported only where nothing is quoted.
 */
function saidOnSubject(
  scope: Scope,
  wanted: readonly string[],
  articles: readonly string[],
  whose: Whose = anybody,
): readonly Found[] {
  return [...new Set(articles)]
    .flatMap((id) => articleOf(scope.sources, id) ?? [])
    .map((quoted) => ({ quoted, titled: countIn(wanted, subjectOf(quoted).title) }))
    .toSorted((one, other) => other.titled - one.titled)
    .flatMap(({ quoted }) =>
      saidOf(scope, quoted, wanted, whose).map((each) => foundBy(quoted, each)),
    );
}

function saidOf(
  scope: Scope,
  quoted: QuotedArticle,
  wanted: readonly string[],
  { people, least }: Whose,
): Quotation[] {
  const { title, opening } = subjectOf(quoted);
  const rest = wanted.filter((stem) => !title.has(stem) && !opening.has(stem));
  const told = wanted.length - rest.length;
  if (countIn(wanted, title) === 0 && told < least) return [];
  const sought = quoted.quotations.filter((each) => isSought(scope, quoted, each, people));
  for (const kinds of [["direct", "partial"], ["reported"]]) {
    const near = sought
      .filter(({ kind }) => kinds.includes(kind))
      .map((quotation) => ({ quotation, stems: stemsAround(quoted, quotation) }))
      .filter(({ stems }) => countIn(rest, stems) === rest.length)
      .map(({ quotation, stems }) => ({ quotation, has: countIn(wanted, stems) }));
    const rank = ({ quotation, has }: (typeof near)[number]) =>
      has - (quotation.kind === "partial" ? wanted.length + 1 : 0);
    if (near.length > 0)
      return near
        .toSorted((one, other) => rank(other) - rank(one))
        .map(({ quotation }) => quotation);
  }
  return [];
}

/** Whether a quotation is within the limits, and of some people where they are given. */
function isSought(
  scope: Scope,
  quoted: QuotedArticle,
  quotation: Quotation,
  people?: readonly Person[],
): boolean {
  const said = { quoted, quotation };
  if (!isOfKind(scope, quotation) || isBy(scope, said, scope.without)) return false;
  return people === undefined || isBy(scope, said, people);
}

/** Words of a subject that no title has: an opening names many a thing and person in passing. */
const fewest = 3;
/** The same where it is known who speaks. */
export const fewestOfTheirs = 2;

/** Whose words count, and how many words of a subject that no title has. */
interface Whose {
  readonly people?: readonly Person[] | undefined;
  readonly least: number;
}

const anybody: Whose = { least: fewest };
