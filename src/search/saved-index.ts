import type { Passage, PassageIndex } from "./passage.ts";
import { restorePassageIndex } from "./passage-index.ts";
import {
  type ByteSource,
  packSections,
  type Unpacked,
  unpackSections,
} from "./segments/index-file.ts";
import type { Sections } from "./segments/sections.ts";

/** An index as its file has it. */
export interface SavedIndex {
  readonly kind: "saved";
  /** Its arrays, and what was put beside them. */
  readonly sections: Sections;
  /**
   * The index, with the passages that it was of, in the order in which they were added. Undefined
   * where there are more or fewer of them.
   */
  restore(passages: Iterable<Passage>): PassageIndex | undefined;
}

/**
 * The index as one file, with a checksum, in pieces; the passages themselves are left out. Some
 * pieces are the index's own: write them before it changes.
 *
 * @param version a number of 32 bits for all that decides what stands in the file and what it means
 * @param beside what else is to stand in the file, under names that the index has not
 */
export function saveIndex(
  index: PassageIndex,
  version: number,
  beside: Sections = new Map(),
): Uint8Array[] {
  return packSections(new Map([...beside, ...index.sections()]), version);
}

/**
 * Opens the file of an index. One that is torn, of another version or none of ours is not used: the
 * caller builds the index anew and can say why.
 *
 * @param file the bytes, or what reads parts of them; they are the index's from then on
 */
export function openSavedIndex(
  file: ByteSource,
  version: number,
): SavedIndex | Extract<Unpacked, { readonly kind: "unusable" }> {
  const unpacked = unpackSections(file, version);
  if (unpacked.kind === "unusable") return unpacked;
  const { sections } = unpacked;
  return {
    kind: "saved",
    sections,
    restore: (passages) => restorePassageIndex(sections, passages),
  };
}
