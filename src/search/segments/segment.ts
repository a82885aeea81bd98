import { type Places, restorePlaces, savePlaces } from "./places.ts";
import { numbersOf, type Sections, shortsOf } from "./sections.ts";

/** A document's number: given once, never reused, ascending. */
export type DocumentId = number;

/** Postings are 16-bit numbers within a segment; a larger library has several segments. */
export const segmentLimit = 1 << 16;

/**
 * An immutable run of documents with an inverted index. Which documents a word is in stands in the
 * postings; where in a document it stands is read from the document's own token stream, which
 * ranking has to walk anyway. So positions cost nothing beyond the text's words as numbers.
 */
export interface Segment {
  /** The documents' numbers, ascending; the first alone where they have no gap. */
  readonly ids: Uint32Array;
  /** The documents' words in order (`token-stream.ts`). Numbers below firstTerm start a field. */
  readonly stream: Uint16Array;
  /** Where each document's words start in the stream; one more entry than documents. */
  readonly starts: Uint32Array;
  /** Words of each document's body. */
  readonly lengths: Uint16Array;
  /** Words that have a posting list, ascending; empty where list and word have the same number. */
  readonly terms: Uint32Array;
  /** Where each posting list starts; one more entry than lists. */
  readonly postingStarts: Places;
  /** The posting lists (`posting-lists.ts`), of documents as numbers within the segment. */
  readonly postings: Uint16Array;
}

/** Puts a segment's arrays under names of its own. */
export function saveSegment(segment: Segment, number: number, into: Sections): void {
  const { postingStarts, ...sections } = segment;
  for (const [name, section] of Object.entries(sections)) into.set(`${name}${number}`, section);
  savePlaces(postingStarts, postingStarts.lower.length, `postingStarts${number}`, into);
}

export function restoreSegment(saved: Sections, number: number): Segment {
  return {
    ids: numbersOf(saved, `ids${number}`),
    stream: shortsOf(saved, `stream${number}`),
    starts: numbersOf(saved, `starts${number}`),
    lengths: shortsOf(saved, `lengths${number}`),
    terms: numbersOf(saved, `terms${number}`),
    postingStarts: restorePlaces(saved, `postingStarts${number}`),
    postings: shortsOf(saved, `postings${number}`),
  };
}

/** How many documents a segment has. */
export function sizeOf({ lengths }: Segment): number {
  return lengths.length;
}

/** The number of a segment's document in the library. */
export function idOf({ ids }: Segment, document: number): DocumentId {
  return ids.length === 1 ? (ids[0] as number) + document : (ids[document] as number);
}

/** Where a document stands in the segment, or -1. */
export function documentIndex(segment: Segment, id: DocumentId): number {
  let low = 0;
  let high = sizeOf(segment) - 1;
  if (high < 0 || id < idOf(segment, low) || id > idOf(segment, high)) return -1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = idOf(segment, middle);
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Which documents a search may find. */
export type Accepts = (id: DocumentId) => boolean;

export function isOpen(segment: Segment, document: number, accepts: Accepts | undefined): boolean {
  return accepts === undefined || accepts(idOf(segment, document));
}
