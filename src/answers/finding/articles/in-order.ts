import type { Answer } from "#answers/answer.ts";
import type { Question } from "#answers/questions/question.ts";
import { notFound } from "#answers/results/not-found.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { shown } from "#answers/results/results.ts";
import { isInMarks, isSpoken, type Said, sayerOf } from "#answers/sources/quotations-of.ts";
import { answerBase, isOfKind, type Scope } from "#answers/sources/scope.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** Which place is asked for, and whether of quotations or of those who speak. */
export type InOrder = Pick<Extract<Question, { ask: "in-order" }>, "place" | "of">;

/**
 * What is quoted first, second or last in each article, by where it stands there, or what its speaker says; where an
 * article quotes nobody, what it reports. Whoever is reported beyond that stands beside it.
 */
export function inOrder(scope: Scope, { place, of }: InOrder): Answer {
  const found = scope.articles.flatMap((quoted) => {
    const said = saidIn(scope, quoted);
    const inMarks = said.filter(isInMarks);
    const row = inMarks.length > 0 ? inMarks : said;
    const theirs = atPlace(row, place, of, (each) => sayerOf(scope, each));
    return theirs.length === 0 ? [] : [{ theirs, beyond: beyond(said, theirs, place) }];
  });
  if (found.length === 0) return notFound(scope, scope.understood);
  const isAll = of === "all-of-speaker" && found.length === 1;
  const most = isAll ? Number.POSITIVE_INFINITY : 1;
  const results = found.flatMap(({ theirs }) => theirs.slice(0, most)).map(shown);
  const also = found.length === 1 ? found.flatMap(({ beyond }) => beyond).map(shown) : [];
  return { ...kindOfFirst(answerBase(scope), results, also), place };
}

/** All that is said in an article, in order, without what stands within somebody else's words. */
function saidIn(scope: Scope, quoted: QuotedArticle): Said[] {
  return quoted.quotations
    .filter((quotation) => isOfKind(scope, quotation) && !quotation.within)
    .toSorted((one, other) => one.start - other.start)
    .map((quotation) => ({ quoted, quotation }));
}

/**
 * The one of a row at a place, or all of its speaker from that end on: who speaks second is the second to speak at
 * all. What nobody is known to have said is a speaker's of its own.
 */
export function atPlace<Some>(
  row: readonly Some[],
  place: number,
  of: InOrder["of"],
  sayer: (one: Some) => unknown,
): readonly Some[] {
  const fromThere = place < 0 ? row.toReversed() : row;
  const at = Math.abs(place) - 1;
  if (of === "quotation") return fromThere.slice(at, at + 1);
  const bySpeaker = Map.groupBy(fromThere, (one) => sayer(one) ?? one);
  return [...bySpeaker.values()][at] ?? [];
}

/** Of what is only reported, the one that stands before the first that is quoted or behind the last. */
function beyond(said: readonly Said[], theirs: readonly Said[], place: number): readonly Said[] {
  if (Math.abs(place) !== 1) return [];
  return said
    .slice(...(place < 0 ? ([-1] as const) : ([0, 1] as const)))
    .filter((each) => !isSpoken(each) && !theirs.includes(each));
}
