import { placeAt, stepAfter } from "./places.ts";
import { type Segment, sizeOf } from "./segment.ts";
import type { Term } from "./term-dictionary.ts";

/**
 * A segment's posting lists stand one after another in one array. A list is the numbers of its
 * documents, ascending; or, where that is no longer, one bit for each document of the segment. So
 * which of the two it is shows in its length, and stop words take an eighth of the space.
 */
export function bitmapLength(documents: number): number {
  return (documents + 15) >>> 4;
}

/** The number of a word's list in the segment, or -1. */
export function listOf(segment: Segment, term: Term): number {
  const { terms, postingStarts } = segment;
  if (terms.length === 0) {
    return term + 1 < postingStarts.lower.length && listLength(segment, term) > 0 ? term : -1;
  }
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = terms[middle] as number;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Units that a list takes; a bitmap takes {@link bitmapLength}. */
export function listLength({ postingStarts }: Segment, list: number): number {
  return stepAfter(postingStarts, list);
}

/** True for a list that has a sixteenth of the segment's documents or more. */
export function isBitmap(segment: Segment, list: number): boolean {
  return listLength(segment, list) === bitmapLength(sizeOf(segment));
}

/** A list as it stands: documents, or bits. */
function unitsOf({ postings, postingStarts }: Segment, list: number): Uint16Array {
  return postings.subarray(placeAt(postingStarts, list), placeAt(postingStarts, list + 1));
}

/** The documents of a list, ascending. */
export function documentsOf(segment: Segment, list: number): Uint16Array {
  const units = unitsOf(segment, list);
  return isBitmap(segment, list) ? documentsIn(units) : units;
}

/** True where a list that is a bitmap, and starts here, has the document. */
export function hasBit(postings: Uint16Array, start: number, document: number): boolean {
  return (((postings[start + (document >>> 4)] as number) >>> (document & 15)) & 1) === 1;
}

/** True where a list that is no bitmap has the document. */
export function hasDocument(
  postings: Uint16Array,
  start: number,
  end: number,
  document: number,
): boolean {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = postings[middle] as number;
    if (found === document) return true;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** True where a list has the document. */
export function isListed(segment: Segment, list: number, document: number): boolean {
  const { postings, postingStarts } = segment;
  const start = placeAt(postingStarts, list);
  if (isBitmap(segment, list)) return hasBit(postings, start, document);
  return hasDocument(postings, start, start + listLength(segment, list), document);
}

function documentsIn(bitmap: Uint16Array): Uint16Array {
  const documents: number[] = [];
  for (let at = 0; at < bitmap.length; at++) {
    for (let bits = bitmap[at] as number; bits !== 0; bits &= bits - 1) {
      documents.push(at * 16 + 31 - Math.clz32(bits & -bits));
    }
  }
  return Uint16Array.from(documents);
}
