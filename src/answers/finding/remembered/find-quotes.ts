import type { Answer, DiffPart, Result } from "#answers/answer.ts";
import { nearTo, nothingHas } from "#answers/finding/nearest/nothing-has.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct, firstOf, isApart, shown } from "#answers/results/results.ts";
import { isMisled, searchable } from "#answers/sources/queries.ts";
import { isSpoken } from "#answers/sources/quotations-of.ts";
import { reportSpan } from "#answers/sources/report-span.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { type Found, searchParagraphs, searchQuotations } from "#answers/sources/searches.ts";
import { isWithin } from "#answers/spans.ts";
import { hasCue, isAdmission, isDeed, isDenial, isLeftOpen } from "#answers/telling/cue-verbs.ts";
import { type AskedWords, askedWords } from "#answers/wording/asked-words.ts";
import { compareAll } from "#answers/wording/compare-all.ts";
import { inARow, isDecidedInARow } from "#answers/wording/in-a-row.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import type { Side } from "#answers/words/stance-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { deeds } from "./deeds.ts";
import { type Wanted, wantedOf } from "./wanted.ts";

const shownAtMost = 10;
/** Of one word or two everything is wanted that has them; of more, what has most of them. */
const listedAtMost = 30;
const nearestAtMost = 3;

/** How the words were asked for. */
export interface HowSaid {
  /** The asker's word for the speaking. */
  readonly verb?: string;
  /** Whether they are what was spoken about, not what was said. */
  readonly isTopic?: boolean;
  /** Set where it is asked who takes sides on it, and on which. */
  readonly side?: Side | "any";
}

/** Who said some words, or words to that effect: quotations first, then what the articles report. */
export function findQuotes(
  scope: Scope,
  words: string,
  { verb = "say", isTopic = false }: HowSaid = {},
): Answer {
  const wanted = wantedOf(searchable(words), verb, isTopic);
  if (isDenial(verb) || isDeed(verb)) return done(scope, words, verb);
  if (wanted.isTooBroad) return { ...answerBase(scope), kind: "too-broad" };
  const asked = askedWords(words);
  const inRow = inARow(scope, asked).map(({ found }) => found);
  const verbatim = isDecidedInARow(asked) && !saysHow(verb) ? inRow.filter(isSpoken) : [];
  if (verbatim.length > 0) {
    const results = firstOf(mergeVariants(scope, verbatim), shownAtMost);
    return { ...answerBase(scope), kind: "quotes", ...results, diff: [] };
  }
  const { found, result } = searchWording(scope, wanted, inRow);
  if (isMisled(wanted.query, result.corrections)) return notFound(scope, words);
  const base = { ...answerBase(scope), corrected: result.corrections };
  const spoken = ranked(asked, found.filter(isSpoken), wanted);
  const reports = found.filter(
    (each) => !isSpoken(each) && wanted.fits(each.hit) && !isQuestionAlone(each),
  );
  const reported = byVerb(withoutFrames(reports), verb);
  const asksHow =
    saysHow(verb) &&
    reported.some((each) => hasCue(each, verb)) &&
    !spoken.found.some((each) => hasCue(each, verb));
  if (spoken.found.length > 0 && !asksHow) {
    const { limit, most } = extentOf(wanted.query);
    const first = firstOf(mergeVariants(scope, spoken.found), most);
    const isCut = first.isCut ?? (result.hits.length === limit && result.hits.every(wanted.fits));
    const related = spoken.isWhole ? [] : asides(scope, wanted, reported);
    const also = related.filter((other) => isApart(other, first.results));
    return { ...base, kind: "quotes", ...first, ...(isCut && { isCut }), also, diff: spoken.diff };
  }
  const results = [...reported.map(shown), ...passagesFor(scope, wanted, reported)];
  if (results.length > 0 && isAdmission(verb) && !reported.some((each) => hasCue(each, verb)))
    return notFound(scope, words, { also: results.slice(0, 2) });
  if (results.length > 0) return kindOfFirst(base, results, spoken.found.map(shown));
  if (result.stopWordsOnly && !wanted.isMarked) return { ...base, kind: "too-broad" };
  const reworded = inOtherWords(scope, asked, wanted);
  if (reworded.found.length > 0) {
    const results = firstOf(mergeVariants(scope, reworded.found), shownAtMost);
    return { ...base, kind: "quotes", ...results, diff: reworded.diff };
  }
  return wanted.isMarked ? nearTo(scope, words) : nothingHas(scope, words, wanted, result.missing);
}

/** Who did something by speaking; apart where nobody did, what is said of the matter. */
function done(scope: Scope, words: string, verb: string): Answer {
  const given = deeds(scope, words, verb);
  if (given.kind !== "not-found" || isDenial(verb)) return given;
  const { results, also } = findQuotes(scope, words, { isTopic: true });
  const near = distinct([...given.also, ...results, ...also]).slice(0, nearestAtMost);
  return { ...given, also: near };
}

function passagesFor(scope: Scope, wanted: Wanted, reported: readonly Found[]): Result[] {
  const { hits } = searchParagraphs(scope, wanted.query, 5, wanted.leastCoverage);
  const inRow = wanted.isSentence ? searchParagraphs(scope, `"${wanted.query}"`, 3).hits : [];
  return passageResults(scope, [...inRow, ...hits.filter(wanted.fits)], reported);
}

function asides(scope: Scope, wanted: Wanted, reported: readonly Found[]): Result[] {
  return [...reported.filter(isOneVoice).map(shown), ...passagesFor(scope, wanted, reported)];
}

/**
 * Quotations that have remembered words with another of the same meaning: only those close to the
 * words, so that the difference is shown beside them.
 */
function inOtherWords(scope: Scope, asked: AskedWords, wanted: Wanted): Ranked {
  const { synonyms } = scope.sources;
  const isShort = asked.segments.flat().length < shortestCompared;
  if (!synonyms || wanted.isMarked || isShort) return { found: [], diff: [], isWhole: false };
  const { found } = searchQuotations(scope, wanted.query, { limit: 12, synonyms });
  const close = ranked(asked, found.filter(isSpoken), wanted);
  return close.diff.length > 0 ? close : { found: [], diff: [], isWhole: false };
}

/** How much is looked for and shown. */
function extentOf(query: string): { readonly limit: number; readonly most: number } {
  return foldsOf(query).length < 3
    ? { limit: 40, most: listedAtMost }
    : { limit: 12, most: shownAtMost };
}

/** Quotations that have the words loosely, after those that have them in a row. */
function searchWording(
  scope: Scope,
  { query, isMarked }: Wanted,
  inRow: readonly Found[],
): ReturnType<typeof searchQuotations> {
  const loose = searchQuotations(scope, query, { limit: extentOf(query).limit });
  if (isMarked) return loose;
  const distinct = new Map([...inRow, ...loose.found].map((found) => [found.quotation, found]));
  return { found: [...distinct.values()], result: loose.result };
}

/**
 * Quotations with the asked words as they are before those that have them some other way. Where a
 * longer wording is asked, only those that are like it stay.
 */
function ranked(asked: AskedWords, found: readonly Found[], wanted: Wanted): Ranked {
  const fitting = found.filter(({ hit }) => wanted.fits(hit));
  const length = asked.segments.flat().length;
  if (length < 2) return { found: fitting, diff: [], isWhole: false };
  const compared = compareAll(asked, found);
  const [closest] = compared;
  if (closest?.wording.likeness === 1) {
    const whole = compared.map((each) => each.found);
    if (length > 3) return { found: whole, diff: [], isWhole: true };
    return { found: [...new Set([...whole, ...fitting])], diff: [], isWhole: false };
  }
  if (!closest?.wording.isClose || length < shortestCompared)
    return { found: fitting, diff: [], isWhole: false };
  const close = compared.filter(
    ({ wording }) => wording.isClose && wording.likeness >= closest.wording.likeness - 0.1,
  );
  return { found: close.map((each) => each.found), diff: closest.wording.diff(), isWhole: false };
}

/** Words of a wording that another can be told to be close to, with the difference. */
const shortestCompared = 4;

interface Ranked {
  readonly found: readonly Found[];
  readonly diff: readonly DiffPart[];
  /** Four words or more that stand as they were asked. */
  readonly isWhole: boolean;
}

/** A question that nobody is known to have asked: its sentence tells it better, reply and all. */
function isQuestionAlone(found: Found): boolean {
  return found.quotation.attribution.kind === "unknown" && isLeftOpen(found);
}

/** Reports without those that only hold another report which has all that matched. */
function withoutFrames(reports: readonly Found[]): readonly Found[] {
  return reports.filter(
    (outer) =>
      !reports.some(
        (inner) =>
          inner !== outer &&
          inner.quoted === outer.quoted &&
          inner.quotation.start > outer.quotation.start &&
          inner.quotation.end <= outer.quotation.end &&
          outer.hit.matches.every(({ start }) => start >= inner.quotation.start),
      ),
  );
}

/** Whether a report has one source: beside quotations, one that reports another's report misleads. */
function isOneVoice({ quoted, quotation }: Found): boolean {
  const span = reportSpan(quoted.article.text, quotation);
  return !quoted.quotations.some(
    ({ start, end, attribution }) =>
      isWithin({ start, end }, span) &&
      attribution.kind !== "unknown" &&
      quotation.attribution.kind !== "unknown" &&
      attribution.speaker !== quotation.attribution.speaker,
  );
}

function byVerb(found: readonly Found[], verb: string): readonly Found[] {
  if (!saysHow(verb)) return found;
  return [...found].sort((one, other) => Number(hasCue(other, verb)) - Number(hasCue(one, verb)));
}
