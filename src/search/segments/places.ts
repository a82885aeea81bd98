import { resized } from "./resized.ts";
import { numbersOf, type Sections, shortsOf } from "./sections.ts";

/**
 * Places in a large array, ascending, in two bytes and a quarter each: the lower half of every one,
 * and every sixteenth whole. Sixteen neighbours are less than 65,536 apart.
 */
export interface Places {
  readonly lower: Uint16Array;
  readonly whole: Uint32Array;
}

const sharedBits = 4;

/** Room for so many places. */
export function roomForPlaces(count: number): Places {
  return { lower: new Uint16Array(count), whole: new Uint32Array(wholeOnes(count)) };
}

/** The places with other room; don't use the old ones afterwards. */
export function resizedPlaces({ lower, whole }: Places, count: number): Places {
  return { lower: resized(lower, count), whole: resized(whole, wholeOnes(count)) };
}

/** Sets a place; those before it have to be set already. */
export function setPlace({ lower, whole }: Places, k: number, place: number): void {
  lower[k] = place;
  if ((k & ((1 << sharedBits) - 1)) === 0) whole[k >>> sharedBits] = place;
}

export function placeAt({ lower, whole }: Places, k: number): number {
  const from = whole[k >>> sharedBits] as number;
  return from + (((lower[k] as number) - from) & 0xffff);
}

/** How far it is from a place to the next. */
export function stepAfter({ lower }: Places, k: number): number {
  return ((lower[k + 1] as number) - (lower[k] as number)) & 0xffff;
}

/** Puts the first `count` places under names of their own. */
export function savePlaces(places: Places, count: number, name: string, into: Sections): void {
  into.set(name, places.lower.slice(0, count));
  into.set(`${name}Whole`, places.whole.slice(0, wholeOnes(count)));
}

export function restorePlaces(saved: Sections, name: string): Places {
  return { lower: shortsOf(saved, name), whole: numbersOf(saved, `${name}Whole`) };
}

function wholeOnes(count: number): number {
  return (count >>> sharedBits) + 1;
}
