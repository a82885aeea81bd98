import { crc32 } from "node:zlib";
import type { Section, Sections } from "./sections.ts";

/** Raised whenever the meaning of a section or of a word's folding changes: older files are rebuilt. */
const VERSION = 2;
/** "WSIX" read as one number: a file of a machine with the other byte order doesn't match. */
const MAGIC = 0x58495357;
const HEADER_NUMBERS = 5;
const HEADER_BYTES = HEADER_NUMBERS * 4;

export type Unpacked =
  | { readonly kind: "sections"; readonly sections: Sections }
  | { readonly kind: "unusable"; readonly reason: "not-an-index" | "other-version" | "damaged" };

/**
 * One file for an index: magic, version, length, checksum (CRC-32 of what follows), length of the
 * table; the table of sections as JSON; the sections, each on a multiple of four.
 */
export function packSections(sections: Sections): Uint8Array {
  const entries: [string, number, number, number][] = [];
  let offset = 0;
  for (const [name, section] of sections) {
    entries.push([name, section.BYTES_PER_ELEMENT, offset, section.length]);
    offset += onFour(section.byteLength);
  }
  const table = new TextEncoder().encode(JSON.stringify(entries));
  const body = HEADER_BYTES + onFour(table.length);
  const file = new Uint8Array(body + offset);
  file.set(table, HEADER_BYTES);
  let at = body;
  for (const section of sections.values()) {
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += onFour(section.byteLength);
  }
  const checksum = crc32(file.subarray(HEADER_BYTES));
  new Uint32Array(file.buffer, 0, HEADER_NUMBERS).set([
    MAGIC,
    VERSION,
    file.length,
    checksum,
    table.length,
  ]);
  return file;
}

/** Takes a file apart without copying it: the sections are views on its bytes. */
export function unpackSections(file: Uint8Array): Unpacked {
  if (file.length < HEADER_BYTES) return { kind: "unusable", reason: "not-an-index" };
  // Views need their offset on a multiple of four; a buffer from a pool may lack it.
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_NUMBERS);
  const [magic, version, length, checksum, tableLength] = header;
  if (magic !== MAGIC) return { kind: "unusable", reason: "not-an-index" };
  if (version !== VERSION) return { kind: "unusable", reason: "other-version" };
  if (length !== bytes.length || checksum !== crc32(bytes.subarray(HEADER_BYTES))) {
    return { kind: "unusable", reason: "damaged" };
  }
  const table = bytes.subarray(HEADER_BYTES, HEADER_BYTES + (tableLength ?? 0));
  // What the checksum covers was written by packSections.
  const entries = JSON.parse(new TextDecoder().decode(table)) as [string, number, number, number][];
  const body = bytes.byteOffset + HEADER_BYTES + onFour(table.length);
  const sections: Sections = new Map();
  for (const [name, width, offset, count] of entries) {
    sections.set(name, viewOf(bytes.buffer, width, body + offset, count));
  }
  return { kind: "sections", sections };
}

function viewOf(buffer: ArrayBufferLike, width: number, offset: number, count: number): Section {
  if (width === 1) return new Uint8Array(buffer, offset, count);
  if (width === 2) return new Uint16Array(buffer, offset, count);
  return new Uint32Array(buffer, offset, count);
}

function onFour(length: number): number {
  return (length + 3) & ~3;
}
