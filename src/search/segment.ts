import { bytesOf, numbersOf, type Sections, shortsOf } from "./sections.ts";
import type { Term } from "./term-dictionary.ts";

/** A document's number: given once, never reused, ascending. */
export type DocumentId = number;

/** Postings are 16-bit numbers within a segment; a larger library has several segments. */
export const SEGMENT_LIMIT = 1 << 16;

/**
 * An immutable run of documents with an inverted index. Which documents a word is in stands in the
 * postings; where in a document it stands is read from the document's own token stream, which
 * ranking has to walk anyway. So positions cost nothing beyond the text's words as numbers.
 */
export interface Segment {
  readonly ids: Uint32Array;
  /** The documents' words in order, as LEB128 numbers. Numbers below FIRST_TERM start a field. */
  readonly stream: Uint8Array;
  /** Where each document's words start in the stream; one more entry than documents. */
  readonly starts: Uint32Array;
  /** Words of each document's body. */
  readonly lengths: Uint16Array;
  /** Words that occur, ascending. */
  readonly terms: Uint32Array;
  /** Where each word's postings start; one more entry than words. */
  readonly postingStarts: Uint32Array;
  /** Documents as numbers within the segment, ascending for each word. */
  readonly postings: Uint16Array;
  /** 1 for documents that were taken out; they leave for good when segments merge. */
  readonly removed: Uint8Array;
}

/** Puts a segment's arrays under names of its own. */
export function saveSegment(segment: Segment, number: number, into: Sections): void {
  const { ids, removed, ...others } = segment;
  for (const [name, section] of Object.entries(others)) into.set(`${name}${number}`, section);
  into.set(`ids${number}`, isRun(ids) ? ids.slice(0, 1) : ids);
  into.set(`removed${number}`, removed.includes(1) ? removed : removed.slice(0, 0));
}

export function restoreSegment(saved: Sections, number: number): Segment {
  const ids = numbersOf(saved, `ids${number}`);
  const removed = bytesOf(saved, `removed${number}`);
  const lengths = shortsOf(saved, `lengths${number}`);
  const size = lengths.length;
  return {
    ids: ids.length === size ? ids : runFrom(ids[0] ?? 0, size),
    stream: bytesOf(saved, `stream${number}`),
    starts: numbersOf(saved, `starts${number}`),
    lengths,
    terms: numbersOf(saved, `terms${number}`),
    postingStarts: numbersOf(saved, `postingStarts${number}`),
    postings: shortsOf(saved, `postings${number}`),
    removed: removed.length === size ? removed : new Uint8Array(size),
  };
}

/** Ids without a gap are saved as the first alone, and no removal as nothing. */
function isRun(ids: Uint32Array): boolean {
  return ids.length > 0 && (ids[ids.length - 1] ?? 0) - (ids[0] ?? 0) === ids.length - 1;
}

function runFrom(first: DocumentId, size: number): Uint32Array {
  const ids = new Uint32Array(size);
  for (let k = 0; k < size; k++) ids[k] = first + k;
  return ids;
}

/** Where a word stands in `segment.terms`, or -1. */
export function termIndex(segment: Segment, term: Term): number {
  const terms = segment.terms;
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

/** Where a document stands in the segment, or -1. */
export function documentIndex(segment: Segment, id: DocumentId): number {
  const ids = segment.ids;
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ids[middle] as number;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Which documents a search may find. */
export type Accepts = (id: DocumentId) => boolean;

export function isOpen(segment: Segment, document: number, accepts: Accepts | undefined): boolean {
  if (segment.removed[document] === 1) return false;
  return accepts === undefined || accepts(segment.ids[document] as number);
}

/** The numbers of a document's token stream in order, those that start a field included. */
export function streamOf(segment: Segment, document: number): Term[] {
  const { stream } = segment;
  const numbers: Term[] = [];
  const end = segment.starts[document + 1] as number;
  for (let at = segment.starts[document] as number; at < end; ) {
    let byte = stream[at++] as number;
    let term = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = stream[at++] as number;
      term |= (byte & 0x7f) << shift;
    }
    numbers.push(term);
  }
  return numbers;
}
