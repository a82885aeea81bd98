import type { Section } from "./sections.ts";

/**
 * The array with another length; what is new is zeros. Don't use the old one afterwards: its memory
 * becomes the new one's, so that an array that grows leaves nothing behind to be collected. A view on
 * a part of a buffer is copied.
 */
export function resized<Numbers extends Section>(numbers: Numbers, length: number): Numbers {
  const { buffer, byteLength, BYTES_PER_ELEMENT } = numbers;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  const own = isOwn ? buffer : numbers.slice().buffer;
  const kind = numbers.constructor as new (buffer: ArrayBuffer) => Numbers;
  return new kind(own.transfer(length * BYTES_PER_ELEMENT));
}

/** The array with room for at least `length` numbers, and an eighth more; see {@link resized}. */
export function grown<Numbers extends Section>(numbers: Numbers, length: number): Numbers {
  return resized(numbers, grownLength(length));
}

export function grownLength(length: number): number {
  return Math.ceil(length * 1.125);
}
