import type { Answer, Result } from "#answers/answer.ts";
import { nearMarked } from "#answers/finding/nearest/near-marked.ts";
import { nothingHas } from "#answers/finding/nearest/nothing-has.ts";
import { isName } from "#answers/people/names.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct, firstOf, isApart, shown } from "#answers/results/results.ts";
import { isMisled, searchable } from "#answers/sources/queries.ts";
import { isSpoken, onceEach } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { type Found, searchParagraphs, searchQuotations } from "#answers/sources/searches.ts";
import { hasCue, isAddressing, isAdmission, isDeed, isDenial } from "#answers/telling/cue-verbs.ts";
import { askedWords } from "#answers/wording/asked-words.ts";
import { inARow, isDecidedInARow } from "#answers/wording/in-a-row.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import type { Side } from "#answers/words/stance-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Hit, SearchResult } from "#search/passage.ts";
import { deeds } from "./deeds.ts";
import { inOtherWords, type Ranked, ranked } from "./ranked.ts";
import { isOneVoice, reportsAmong } from "./reports.ts";
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

/**
 * Who said some words, or words to that effect: quotations first, then what the articles report, then the
 * words with another of the same meaning; else that nothing has them, and what comes near.
 */
export function findQuotes(
  scope: Scope,
  words: string,
  { verb = "say", isTopic = false }: HowSaid = {},
): Answer {
  const wanted = wantedOf(searchable(words), verb, isTopic);
  if (isDenial(verb) || isDeedTo(scope, verb, words)) return done(scope, words, verb);
  if (wanted.isTooBroad) return { ...answerBase(scope), kind: "too-broad" };
  const asked = askedWords(words);
  const inRow = inARow(scope, asked).map(({ found }) => found);
  const isDecided = isDecidedInARow(asked) && !saysHow(verb);
  const verbatim = isDecided ? spokenInARow(scope, inRow) : null;
  if (verbatim) return verbatim;
  const { found, result } = searchWording(scope, wanted, inRow);
  if (isMisled(wanted.query, result.corrections)) return notFound(scope, words);
  const sought = { words, wanted, verb, result };
  const spoken = ranked(asked, found.filter(isSpoken), wanted);
  const reported = reportsAmong(found, wanted, verb);
  const given =
    spokenAnswer(scope, sought, spoken, reported) ?? toldAnswer(scope, sought, spoken, reported);
  if (given) return given;
  if (result.stopWordsOnly && !wanted.isMarked)
    return { ...answerBase(scope), corrected: result.corrections, kind: "too-broad" };
  const reworded = inOtherWords(scope, asked, wanted);
  if (reworded.found.length > 0)
    return { ...quotesOf(scope, reworded), corrected: result.corrections };
  return wanted.isMarked
    ? nearMarked(scope, words)
    : nothingHas(scope, words, wanted, result.missing);
}

/** The quotations that have four words or more in a row as they are typed; null for fewer, or without any. */
export function saidInARow(scope: Scope, words: string): Answer | null {
  const asked = askedWords(words);
  if (!isDecidedInARow(asked)) return null;
  const inRow = inARow(scope, asked).map(({ found }) => found);
  return spokenInARow(scope, inRow);
}

function spokenInARow(scope: Scope, inRow: readonly Found[]): Answer | null {
  const found = inRow.filter(isSpoken);
  return found.length === 0 ? null : quotesOf(scope, { found, diff: [], isWhole: true });
}

/** Whether a verb asks what was done to somebody by speaking: "who warned the town". */
function isDeedTo(scope: Scope, verb: string, words: string): boolean {
  return isDeed(verb) || (isAddressing(verb) && isName(words, scope.people));
}

/** What is looked for, and what a search for it tells besides what it found. */
interface Sought {
  readonly words: string;
  readonly wanted: Wanted;
  readonly verb: string;
  readonly result: SearchResult;
}

function quotesOf(scope: Scope, { found, isWhole, isFewWhole, ...differs }: Ranked): Answer {
  const results = firstOf(mergeVariants(scope, found), shownAtMost);
  return { ...answerBase(scope), kind: "quotes", ...results, ...differs };
}

/** The quotations that have the words; null where none has, or where only a report has the asker's verb. */
function spokenAnswer(
  scope: Scope,
  { wanted, verb, result }: Sought,
  { found, isWhole, isFewWhole = false, ...differs }: Ranked,
  reported: readonly Found[],
): Answer | null {
  const hasVerb = (each: Found) => hasCue(each, verb);
  const asksHow = saysHow(verb) && reported.some(hasVerb) && !found.some(hasVerb);
  if (found.length === 0 || asksHow) return null;
  const { limit, most } = extentOf(wanted.query);
  const first = firstOf(mergeVariants(scope, found), most);
  const isCut = first.isCut ?? (result.hits.length === limit && result.hits.every(wanted.fits));
  const beside = isFewWhole ? { ...wanted, fits: isCovered } : wanted;
  const related = isWhole ? [] : asides(scope, beside, reported);
  const also = related.filter((other) => isApart(other, first.results));
  const base = { ...answerBase(scope), corrected: result.corrections };
  return { ...base, kind: "quotes", ...first, ...(isCut && { isCut }), also, ...differs };
}

/** What the articles report or tell with the words, quotations beside it; null where they do neither. */
function toldAnswer(
  scope: Scope,
  { words, wanted, verb, result }: Sought,
  spoken: Ranked,
  reported: readonly Found[],
): Answer | null {
  const results = [...reported.map(shown), ...passagesFor(scope, wanted, reported)];
  if (results.length === 0) return null;
  if (isAdmission(verb) && !reported.some((each) => hasCue(each, verb)))
    return notFound(scope, words, { also: results.slice(0, 2) });
  const base = { ...answerBase(scope), corrected: result.corrections };
  return kindOfFirst(base, results, spoken.found.map(shown));
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

function isCovered({ coverage }: Hit): boolean {
  return coverage >= whole;
}

/** The coverage of what has all of the words. */
const whole = 0.95;

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
  return { found: onceEach([...inRow, ...loose.found]), result: loose.result };
}
