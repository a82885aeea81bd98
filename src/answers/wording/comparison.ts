import type { DiffPart, Disowning } from "#answers/answer.ts";
import type { Said } from "#answers/sources/quotations-of.ts";
import { partsOf } from "#answers/sources/sources.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { runText, stretchesOf, type Word } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Quotation } from "#quotes/quotation.ts";
import type { SynonymSource } from "#search/passage.ts";
import { type Alignment, align } from "./align.ts";
import type { AskedWords } from "./asked-words.ts";
import { inMannerOf } from "./contractions.ts";
import { disowning } from "./disowned.ts";
import { inWordsOf } from "./in-words-of.ts";
import { quotationWords } from "./quotation-words.ts";
import { senseCutBefore, senseTurnedBy } from "./sense.ts";
import { withSwappedEnds } from "./swapped-ends.ts";
import { wordDiff } from "./word-diff.ts";

/** How asked words and a source's compare. */
export interface Comparison {
  /** Nothing changed but case, marks, and cuts that the asker showed with an ellipsis. */
  readonly verbatim: boolean;
  /** 0..1 */
  readonly likeness: number;
  /** Whether it is the same sentence with something changed, rather than one with like words. */
  readonly isClose: boolean;
  /** Where in the article, one stretch for each asked stretch between ellipses. */
  readonly spans: readonly Span[];
  /** Makes the word diff; empty for verbatim words. */
  readonly diff: () => readonly DiffPart[];
  readonly senseTurned: () => readonly string[];
  /** What stands before the words in their sentence and disowns them. */
  readonly disowning: () => Disowning | null;
}

/** How asked words stand in a quotation as they are; null where they don't. */
export function verbatimWording(
  asked: AskedWords,
  { quoted: { article }, quotation }: Said,
): Comparison | null {
  return verbatimIn(asked, article.text, quotationWords(article, quotation));
}

/** How near a quotation comes to asked words that it doesn't have as they are; of synonyms, where they are given. */
export function closeWording(
  asked: AskedWords,
  { quoted: { article }, quotation }: Said,
  synonyms?: SynonymSource,
): Comparison {
  return closeIn(asked, article.text, quotationWords(article, quotation), synonyms);
}

/** How asked words compare with what several quotations of an article say, one after the other. */
export function wordingAcross(
  asked: AskedWords,
  article: Article,
  quotations: readonly Quotation[],
): Comparison {
  let parts = 0;
  const words = quotations.flatMap((quotation) => {
    const before = parts;
    parts += partsOf(quotation).length;
    const own = quotationWords(article, quotation);
    return own.map((word) => ({ ...word, part: before + word.part }));
  });
  return verbatimIn(asked, article.text, words) ?? closeIn(asked, article.text, words);
}

function verbatimIn(asked: AskedWords, text: string, source: readonly Word[]): Comparison | null {
  const runs: { from: number; to: number }[] = [];
  for (const segment of asked.segments) {
    const run = runIn(source, segment, runs.at(-1)?.to ?? 0);
    if (!run) return null;
    runs.push(run);
  }
  const [first] = runs;
  if (!first) return null;
  const spans = runs.flatMap((run) => stretchesOf(source, run.from, run.to));
  const cut = cutsBetween(text, source, runs);
  const turned = senseTurnedBy(cut);
  return {
    verbatim: turned.length === 0,
    likeness: 1,
    isClose: true,
    spans,
    diff: () => (turned.length === 0 ? [] : cut),
    senseTurned: () => [...turned, ...senseCutBefore(text, source, first.from)],
    disowning: () => disowning(text, source, first.from),
  };
}

/** The asked stretches as kept, and what was cut between them as dropped. */
function cutsBetween(
  text: string,
  source: readonly Word[],
  runs: readonly { from: number; to: number }[],
): DiffPart[] {
  const parts: DiffPart[] = [];
  let at = runs[0]?.from ?? 0;
  for (const { from, to } of runs) {
    if (from > at)
      parts.push({ op: "dropped", asked: "", source: runText(text, source, at, from) });
    const kept = runText(text, source, from, to);
    parts.push({ op: "same", asked: kept, source: kept });
    at = to;
  }
  return parts;
}

/** Where the words of `asked` stand in a row; an editor's words in the source may be left out. */
function runIn(
  source: readonly Word[],
  asked: readonly Word[],
  start: number,
): { from: number; to: number } | null {
  for (let from = start; from < source.length; from += 1) {
    let at = from;
    let same = 0;
    while (same < asked.length && at < source.length) {
      if (source[at]?.fold === asked[same]?.fold) {
        at += 1;
        same += 1;
      } else if (source[at]?.bracketed && same > 0) at += 1;
      else break;
    }
    if (same === asked.length) return { from, to: at };
  }
  return null;
}

/**
 * Of a few words half have to be right, and where the asker set no marks about as many have to be all that
 * was said: one shared word in a long sentence makes no quotation of it; two in a row with a slip of the keys
 * do, and three but for "they" in place of "we". Of more, most of their weight or nearly all of their number: one changed word of matter
 * outweighs the words of grammar around it.
 */
function isClose(
  { marked, segments }: AskedWords,
  source: readonly Word[],
  { likeness, kept }: Pick<Alignment, "likeness" | "kept">,
): boolean {
  const asked = segments.flat().map(({ fold }) => fold);
  const areOfMatter = asked.length > 1 && asked.every(isContentWord);
  const isRetoldWhole = (asked.length > 2 || areOfMatter) && likeness >= 0.9;
  const areFew = asked.length < 4 && asked.filter(isContentWord).length < 3;
  if (isRetoldWhole) return true;
  if (areFew)
    return likeness >= 0.44 && kept >= 0.5 && (marked || source.length <= 2 * asked.length);
  return kept >= 0.7 && likeness >= (asked.length > 3 ? 0.3 : 0.62);
}

/** "On our science and not on our health" for "on our health and not on our science". */
function isReordered(asked: readonly string[], source: readonly Word[]): boolean {
  if (asked.length < 4 || asked.length !== source.length) return false;
  const said = source.map(({ fold }) => fold).toSorted();
  return asked.toSorted().every((word, at) => word === said[at]);
}

/** Other words of the same meaning are never the words themselves. */
const mostReworded = 0.95;

function closeIn(
  asked: AskedWords,
  text: string,
  source: readonly Word[],
  synonyms?: SynonymSource,
): Comparison {
  const words = asked.segments.flat();
  const typed = inMannerOf(source, asked.text, words);
  const { folds, aligned } = likest(source, [
    typed,
    ...(synonyms ? inWordsOf(text, source, typed, synonyms) : []),
  ]);
  const likeness = synonyms ? Math.min(mostReworded, aligned.likeness) : aligned.likeness;
  const reordered = isReordered(folds, source);
  const { from, to } = reordered ? { from: 0, to: source.length } : aligned;
  let parts: readonly DiffPart[] | undefined;
  const diff = () => {
    if (parts) return parts;
    const compared = withSwappedEnds(text, source, folds, { from, to });
    const printed = source.slice(compared.from, compared.to);
    parts = wordDiff({ text: asked.text, words }, { text, words: printed });
    return parts;
  };
  return {
    verbatim: false,
    likeness,
    isClose: reordered || isClose(asked, source, { ...aligned, likeness }),
    spans: stretchesOf(source, from, to),
    diff,
    senseTurned: () => [...senseTurnedBy(diff()), ...senseCutBefore(text, source, from)],
    disowning: () => disowning(text, source, from),
  };
}

/** Of some ways to put asked words the one that stands most like it in a source. */
function likest(
  source: readonly Word[],
  ways: readonly [readonly string[], ...(readonly string[])[]],
): { readonly folds: readonly string[]; readonly aligned: Alignment } {
  return ways
    .map((folds) => ({ folds, aligned: align(folds, source) }))
    .reduce((best, next) => (next.aligned.likeness > best.aligned.likeness ? next : best));
}
