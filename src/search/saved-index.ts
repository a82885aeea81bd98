import type { Passage, PassageIndex } from "./passage.ts";
import { restorePassageIndex } from "./passage-index.ts";
import { packSections, type Unpacked, unpackSections } from "./segments/index-file.ts";

export type LoadedIndex =
  | {
      readonly kind: "loaded";
      readonly index: PassageIndex;
      /** Passages that the file didn't have, and that were added. */
      readonly added: number;
      /** Passages of the file that are no more, or are others now, and were taken out. */
      readonly removed: number;
    }
  | Extract<Unpacked, { readonly kind: "unusable" }>;

/** The index as one file: checksum and version included, the passages themselves left out. */
export function saveIndex(index: PassageIndex): Uint8Array {
  return packSections(index.sections());
}

/**
 * The index of these passages, from a file as far as it has them. A file that is torn, of another
 * version or none of ours is not used: the caller builds the index anew and can say why.
 *
 * The file's bytes become the index: don't write to them afterwards.
 */
export function loadIndex(file: Uint8Array, passages: Iterable<Passage>): LoadedIndex {
  const unpacked = unpackSections(file);
  if (unpacked.kind === "unusable") return unpacked;
  return { kind: "loaded", ...restorePassageIndex(unpacked.sections, passages) };
}
