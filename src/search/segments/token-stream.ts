import type { Segment } from "./segment.ts";
import type { Term } from "./term-dictionary.ts";

/**
 * A document's words stand in a stream of 16-bit units, one a word: reading it takes no decoding
 * but for the rare words with numbers from here on, which take two units. The first has the upper
 * bits of what exceeds this number, the second the lower 15: so no second unit looks like a first,
 * and a stream can be read backwards too.
 */
export const twoUnits = 0xf000;

/** Writes a word at a place and gives the place after it. */
export function putTerm(stream: Uint16Array, at: number, term: Term): number {
  if (term < twoUnits) {
    stream[at] = term;
    return at + 1;
  }
  stream[at] = firstUnit(term);
  stream[at + 1] = (term - twoUnits) & 0x7fff;
  return at + 2;
}

/** The first unit of a word that takes two. */
export function firstUnit(term: Term): number {
  return twoUnits + ((term - twoUnits) >>> 15);
}

/** The word that these two units stand for. */
export function longTerm(first: number, second: number): Term {
  return twoUnits + (((first - twoUnits) << 15) | second);
}

/** The word that begins at a place of a stream. */
export function termAt(stream: Uint16Array, at: number): Term {
  const unit = stream[at] as number;
  return unit < twoUnits ? unit : longTerm(unit, stream[at + 1] as number);
}

/** How many units a word takes. */
export function unitsOf(term: Term): number {
  return term < twoUnits ? 1 : 2;
}

/** The numbers of a document's token stream in order, those that start a field included. */
export function streamOf({ stream, starts }: Segment, document: number): Term[] {
  const numbers: Term[] = [];
  const end = starts[document + 1] as number;
  for (let at = starts[document] as number; at < end; at++) {
    const unit = stream[at] as number;
    if (unit < twoUnits) numbers.push(unit);
    else numbers.push(longTerm(unit, stream[++at] as number));
  }
  return numbers;
}
