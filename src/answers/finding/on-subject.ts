import type { Answer, AnswerBase, Result } from "#answers/answer.ts";
import { keptFor } from "#answers/kept.ts";
import type { Person } from "#answers/people/people.ts";
import { markedStrings } from "#answers/questions/clean-question.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { isBy } from "#answers/results/said.ts";
import { saidOrTold } from "#answers/results/said-or-told.ts";
import { isOfKind, type Scope } from "#answers/results/scope.ts";
import { type Found, foundBy, searchParagraphs } from "#answers/results/searches.ts";
import { articleOf, blockAt } from "#answers/results/sources.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { ArticleId } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import { stemOf } from "#search/text/word-stem.ts";
import { searchable } from "./wanted.ts";

/** Whose words are looked for; anybody's where it isn't given. */
interface Where {
  readonly people?: readonly Person[];
  /** In which articles; in all that have words of the topic where it isn't given. */
  readonly among?: readonly ArticleId[];
}

/** What is said on a subject as an answer; null where nothing is. */
export function onSubject(
  scope: Scope,
  topic: string,
  base: AnswerBase,
  people?: readonly Person[],
): Answer | null {
  const found = saidOnSubject(scope, topic, people ? { people } : {});
  if (found.length === 0) return null;
  const results = mergeVariants(scope, found).slice(0, shownAtMost);
  return { ...saidOrTold(base, results), onSubject: true };
}

const shownAtMost = 10;

/**
 * What else is said beside some results: in their paragraphs, and in their articles where these are
 * about the topic.
 */
export function besides(scope: Scope, topic: string, results: readonly Result[]): Result[] {
  const among = results.map(({ article }) => article.id as ArticleId);
  const subject = saidOnSubject(scope, topic, { among });
  const shownBefore = new Set(results.map(({ receipt }) => receipt));
  return distinct([
    ...results.flatMap((result) => inParagraphOf(scope, result)),
    ...mergeVariants(scope, subject),
  ])
    .filter(({ receipt, words }) => words === "speaker" && !shownBefore.has(receipt))
    .slice(0, besidesAtMost);
}

function inParagraphOf(scope: Scope, { article, paragraph }: Result): Result[] {
  const quoted = articleOf(scope.sources, article.id as ArticleId);
  if (!quoted) return [];
  return saidIn(scope, quoted)
    .filter((each) => each.paragraph === paragraph && each.kind === "direct")
    .map((each) => shown(foundBy(quoted, each)));
}

const besidesAtMost = 3;

/** Paragraphs on a topic whose articles are looked at. */
const readAtMost = 40;
/** Longer than what people call a subject by. */
const mostWords = 6;

/**
 * What anybody or some people said in articles that are about a topic, though their words don't have
 * it: all of it stands in the title and the opening, or some of it does and the rest in the paragraph
 * of what is said or in the speaker's role. Those with the most of it in the title come first, in each
 * the quotations whose paragraph has the most; what is reported only where nothing is quoted.
 */
function saidOnSubject(scope: Scope, topic: string, { people, among }: Where): readonly Found[] {
  const wanted = [...new Set(stemsOf(topic))];
  if (wanted.length === 0 || wanted.length > mostWords || markedStrings(topic).length > 0)
    return [];
  const ids = new Set(among ?? articlesWith(scope, topic));
  return [...ids]
    .flatMap((id) => articleOf(scope.sources, id) ?? [])
    .map((quoted) => ({ quoted, titled: countIn(wanted, subjectOf(quoted).title) }))
    .toSorted((one, other) => other.titled - one.titled)
    .flatMap(({ quoted }) =>
      saidOf(scope, quoted, wanted, people).map((each) => foundBy(quoted, each)),
    );
}

function articlesWith(scope: Scope, topic: string): ArticleId[] {
  const { hits } = searchParagraphs(scope, searchable(topic), readAtMost);
  return hits.map(({ passage }) => passage.article.id);
}

function saidOf(
  scope: Scope,
  quoted: QuotedArticle,
  wanted: readonly string[],
  people: readonly Person[] | undefined,
): Quotation[] {
  const { title, opening } = subjectOf(quoted);
  const rest = wanted.filter((stem) => !title.has(stem) && !opening.has(stem));
  const told = wanted.length - rest.length;
  if (countIn(wanted, title) === 0 && told < (people ? fewestOfTheirs : fewest)) return [];
  const near = saidIn(scope, quoted, people)
    .map((quotation) => ({ quotation, stems: around(quoted, quotation) }))
    .filter(({ stems }) => countIn(rest, stems) === rest.length)
    .map(({ quotation, stems }) => ({ quotation, has: countIn(wanted, stems) }));
  const ranked = near
    .toSorted((one, other) => other.has - one.has)
    .map(({ quotation }) => quotation);
  const ofKind = (kind: Quotation["kind"]) => ranked.filter((each) => each.kind === kind);
  const spoken = [...ofKind("direct"), ...ofKind("partial")];
  return spoken.length > 0 ? spoken : ranked;
}

/** What anybody or some people said in an article, within the limits. */
function saidIn(scope: Scope, quoted: QuotedArticle, people?: readonly Person[]): Quotation[] {
  return quoted.quotations.filter(
    (each) =>
      isOfKind(scope, each) &&
      !isBy(scope, quoted, each, scope.without) &&
      (people === undefined || isBy(scope, quoted, each, people)),
  );
}

/** The stems of a quotation's paragraph, its speaker's name and roles. */
function around({ article: { text, blocks } }: QuotedArticle, quotation: Quotation): Set<string> {
  const { attribution, start } = quotation;
  const block = blockAt(blocks, start) ?? quotation;
  const speaker = attribution.kind === "unknown" ? null : attribution.speaker;
  const roles = speaker?.roles.map((role) => text.slice(role.start, role.end)) ?? [];
  const written = [text.slice(block.start, block.end), speaker?.name ?? "", ...roles];
  return new Set(written.flatMap(stemsOf));
}

/** Words of a subject that no title has: an opening names many a thing and person in passing. */
const fewest = 3;
/** The same where it is known who speaks. */
const fewestOfTheirs = 2;

interface Subject {
  /** The stems of the title's words. */
  readonly title: ReadonlySet<string>;
  /** Those of the headings and paragraphs that an article begins with. */
  readonly opening: ReadonlySet<string>;
}

/** Paragraphs that tell what an article is about; a byline or a standfirst is none. */
const openingParagraphs = 2;
const shortestParagraph = 12;

const subjectOf = keptFor(({ article: { text, title, blocks } }: QuotedArticle): Subject => {
  const opening = new Set<string>();
  let paragraphs = 0;
  for (const { kind, start, end } of blocks) {
    if (kind !== "body" && kind !== "heading") continue;
    const words = foldsOf(text.slice(start, end));
    for (const word of words) if (isContentWord(word)) opening.add(stemOf(word));
    if (kind === "body" && words.length >= shortestParagraph) paragraphs += 1;
    if (paragraphs === openingParagraphs) break;
  }
  return { title: new Set(stemsOf(title)), opening };
});

function countIn(wanted: readonly string[], stems: ReadonlySet<string>): number {
  return wanted.filter((stem) => stems.has(stem)).length;
}

/** The stems of a text's words of matter. */
function stemsOf(text: string): string[] {
  return foldsOf(text).filter(isContentWord).map(stemOf);
}
