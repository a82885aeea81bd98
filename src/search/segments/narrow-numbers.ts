import { grown } from "./resized.ts";

/** Numbers of 16 bits each, until there is one that takes more. */
export type NarrowNumbers = Uint16Array | Uint32Array;

/** The array with room for `length` numbers up to `most`. Don't use the old one afterwards. */
export function withRoom(numbers: NarrowNumbers, length: number, most: number): NarrowNumbers {
  const isTooNarrow = most > 0xffff && numbers instanceof Uint16Array;
  const wide = isTooNarrow ? Uint32Array.from(numbers) : numbers;
  return length > wide.length ? grown(wide, length) : wide;
}
