import { keptFor } from "#answers/kept.ts";
import { isTypoOf } from "#answers/words/edit-distance.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { inFigures, isNumeral } from "#answers/words/numerals.ts";
import type { Word } from "#answers/words/words.ts";
import { stemOf } from "#search/text/word-stem.ts";
import { canBeRetold, isRetold, isSetBack } from "./retold.ts";

/** Where asked words stand in a source, as far as they do. */
export interface Alignment {
  /** The stretch of the source's words that answers the asked ones. */
  readonly from: number;
  readonly to: number;
  /** 0..1: the share of the asked words' weight that the stretch has, less what it has besides. */
  readonly likeness: number;
  /** 0..1: the share of the asked words, each counting the same, that the stretch has in order. */
  readonly kept: number;
}

/**
 * Finds the stretch of `source` that is most like `asked`, by edit distance over words with both
 * ends of the source free (Sellers 1980). Words of matter weigh more than words of grammar, and a
 * misspelt word counts almost as the word itself. Takes time in asked × source.
 */
export function align(asked: readonly string[], source: readonly Word[]): Alignment {
  const columns = source.length + 1;
  let { last, starts, kepts, row, rowStarts, rowKepts } = tableOf(columns);
  const { firsts, seconds, weights } = measuresOf(source);
  let total = 0;
  for (const word of asked) {
    const weight = weightOf(word);
    total += weight;
    const first = letterAt(word, 0);
    const second = letterAt(word, 1);
    const isAnyAlike = canBeRetold(word) || isNumeral(word);
    row[0] = (last[0] ?? 0) + weight;
    for (let j = 1; j < columns; j += 1) {
      const otherFirst = firsts[j - 1];
      const beginAlike =
        first === otherFirst || first === seconds[j - 1] || second === otherFirst || isAnyAlike;
      const change = beginAlike ? swapCost(word, weight, source[j - 1]?.fold ?? "") : weight;
      const swap = (last[j - 1] ?? 0) + change;
      const dropped = (row[j - 1] ?? 0) + (weights[j - 1] ?? 0);
      const added = (last[j] ?? 0) + weight;
      if (swap <= dropped && swap <= added) {
        row[j] = swap;
        rowStarts[j] = starts[j - 1] ?? 0;
        rowKepts[j] = (kepts[j - 1] ?? 0) + (change < mostKept * weight ? 1 : 0);
      } else if (dropped <= added) {
        row[j] = dropped;
        rowStarts[j] = rowStarts[j - 1] ?? 0;
        rowKepts[j] = rowKepts[j - 1] ?? 0;
      } else {
        row[j] = added;
        rowStarts[j] = starts[j] ?? 0;
        rowKepts[j] = kepts[j] ?? 0;
      }
    }
    [last, row] = [row, last];
    [starts, rowStarts] = [rowStarts, starts];
    [kepts, rowKepts] = [rowKepts, kepts];
  }
  let to = 0;
  for (let j = 1; j < columns; j += 1) if ((last[j] ?? 0) < (last[to] ?? 0)) to = j;
  const likeness = total === 0 ? 0 : Math.max(0, 1 - (last[to] ?? 0) / total);
  const kept = asked.length === 0 ? 0 : (kepts[to] ?? 0) / asked.length;
  return { from: starts[to] ?? 0, to, likeness, kept };
}

/** Two rows of the table: costs, where the stretch starts, and how many asked words it has. */
interface Table {
  readonly last: Float64Array;
  readonly starts: Int32Array;
  readonly kepts: Int32Array;
  readonly row: Float64Array;
  readonly rowStarts: Int32Array;
  readonly rowKepts: Int32Array;
}

let table = emptyTable(0);

function emptyTable(columns: number): Table {
  return {
    last: new Float64Array(columns),
    starts: new Int32Array(columns),
    kepts: new Int32Array(columns),
    row: new Float64Array(columns),
    rowStarts: new Int32Array(columns),
    rowKepts: new Int32Array(columns),
  };
}

/** The table before the first asked word. It is used again: to make one takes as long as to fill it. */
function tableOf(columns: number): Table {
  if (table.last.length < columns) table = emptyTable(2 * columns);
  const { last, starts, kepts, rowStarts, rowKepts } = table;
  for (let j = 0; j < columns; j += 1) {
    last[j] = 0;
    starts[j] = j;
    kepts[j] = 0;
  }
  rowStarts[0] = 0;
  rowKepts[0] = 0;
  return table;
}

/** What a word weighs: words of matter by their length, since short ones are common. */
function weightOf(folded: string): number {
  return isContentWord(folded) ? Math.min(2, 0.8 + folded.length * 0.1) : 0.4;
}

/** What is read of a source's words before they are compared; kept, as a source is asked often. */
interface Measures {
  /** A slip rarely hits the first letter: most pairs of words are told apart by it. */
  readonly firsts: Uint16Array;
  readonly seconds: Uint16Array;
  /** What it costs that a word was not asked for. */
  readonly weights: Float64Array;
}

const measuresOf = keptFor(
  (source: readonly Word[]): Measures => ({
    firsts: Uint16Array.from(source, ({ fold }) => letterAt(fold, 0)),
    seconds: Uint16Array.from(source, ({ fold }) => letterAt(fold, 1)),
    weights: Float64Array.from(source, ({ bracketed, fold }) =>
      bracketed ? 0 : weightOf(fold) * 0.5,
    ),
  }),
);

/** A letter's code unit; 0 beyond the end. */
function letterAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) : 0;
}

/** What it costs that a word stands in another's place; both begin alike, or stand for the same. */
function swapCost(word: string, weight: number, other: string): number {
  if (word === other) return 0;
  if (isRetold(word, other) || inFigures(word) === inFigures(other)) return retoldCost * weight;
  if (isTypoOf(word, other)) return 0.15 * weight;
  if (sameStem(word, other)) return 0.3 * weight;
  if (isSetBack(word, other)) return 0.4 * weight;
  return weight;
}

/** The share of its weight that a word costs less than which is there in some form; a tense alone is none. */
const mostKept = 0.4;

/** What it costs to say "they" for "we", and "90" for "ninety". */
const retoldCost = 0.1;

/** Whether two words differ by an ending only ("agree", "agreed", "agreement") or are forms of one verb ("saw", "seen"). */
function sameStem(one: string, other: string): boolean {
  if (stemOf(one) === stemOf(other)) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return false;
  let same = 0;
  while (same < shorter && one[same] === other[same]) same += 1;
  return same >= 4 && same >= shorter - 1 && Math.abs(one.length - other.length) < 5;
}
