import { bitmapLength } from "./posting-lists.ts";
import { type DocumentId, documentIndex, type Segment, sizeOf } from "./segment.ts";

/** Documents that a search keeps to. */
export interface DocumentSet {
  /** One bit for each document of a segment, as in a posting list; undefined where it has none. */
  bitmapIn(segment: Segment): Uint16Array | undefined;
}

/** A few documents. */
export function theseDocuments(ids: readonly DocumentId[]): DocumentSet {
  return madeOnce((segment) => {
    let bitmap: Uint16Array | undefined;
    for (const id of ids) {
      const document = documentIndex(segment, id);
      if (document < 0) continue;
      bitmap ??= new Uint16Array(bitmapLength(sizeOf(segment)));
      setBit(bitmap, document);
    }
    return bitmap;
  });
}

function madeOnce(bitmapOf: DocumentSet["bitmapIn"]): DocumentSet {
  const known = new WeakMap<Segment, { readonly bitmap: Uint16Array | undefined }>();
  return {
    bitmapIn(segment) {
      const made = known.get(segment) ?? { bitmap: bitmapOf(segment) };
      known.set(segment, made);
      return made.bitmap;
    },
  };
}

function setBit(bitmap: Uint16Array, document: number): void {
  const at = document >>> 4;
  bitmap[at] = (bitmap[at] as number) | (1 << (document & 15));
}
