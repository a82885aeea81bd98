import { crc32 } from "node:zlib";
import type { Section, Sections } from "./sections.ts";
import { type Form, restored, shorten, storedWidth } from "./short-forms.ts";

/** Raised whenever the meaning of a section or of a word's folding changes: older files are rebuilt. */
const VERSION = 3;
/** "WSIX" read as one number: a file of a machine with the other byte order doesn't match. */
const MAGIC = 0x58495357;
const HEADER_NUMBERS = 5;
const HEADER_BYTES = HEADER_NUMBERS * 4;

export type Unpacked =
  | { readonly kind: "sections"; readonly sections: Sections }
  | { readonly kind: "unusable"; readonly reason: "not-an-index" | "other-version" | "damaged" };

/** A section's name, bytes a number, how it stands in the file, where, and how many numbers. */
type Entry = [name: string, width: number, form: Form, offset: number, count: number];

/**
 * One file for an index: magic, version, length, checksum (CRC-32 of what follows), length of the
 * table; the table of sections as JSON; the sections, each on a multiple of four, as short as their
 * numbers allow (`short-forms.ts`).
 */
export function packSections(sections: Sections): Uint8Array {
  const entries: Entry[] = [];
  const shortened: Section[] = [];
  let offset = 0;
  for (const [name, section] of sections) {
    const { form, numbers } = shorten(section);
    entries.push([name, section.BYTES_PER_ELEMENT, form, offset, section.length]);
    shortened.push(numbers);
    offset += onFour(numbers.byteLength);
  }
  const table = new TextEncoder().encode(JSON.stringify(entries));
  const body = HEADER_BYTES + onFour(table.length);
  const file = new Uint8Array(body + offset);
  file.set(table, HEADER_BYTES);
  let at = body;
  for (const section of shortened) {
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

/** Takes a file apart; the large sections aren't copied but are views on its bytes. */
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
  const entries = JSON.parse(new TextDecoder().decode(table)) as Entry[];
  const body = bytes.byteOffset + HEADER_BYTES + onFour(table.length);
  const sections: Sections = new Map();
  for (const [name, width, form, offset, count] of entries) {
    const stored = viewOf(bytes.buffer, storedWidth(form, width), body + offset, count);
    sections.set(name, restored(stored, form));
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
