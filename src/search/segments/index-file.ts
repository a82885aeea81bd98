import { crc32 } from "node:zlib";
import type { Section, Sections } from "./sections.ts";
import { type Form, restored, shorten, storedWidth } from "./short-forms.ts";

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
 * One file for an index, in pieces: magic, version, length, checksum (CRC-32 of what follows), length
 * of the table; the table of sections as JSON; the sections, as short as their numbers allow
 * (`short-forms.ts`). Pieces that can't be shortened are the sections themselves, not copies.
 */
export function packSections(sections: Sections, version: number): Uint8Array[] {
  const entries: Entry[] = [];
  const stored: Uint8Array[] = [];
  let offset = 0;
  for (const [name, section] of sections) {
    const { form, numbers } = shorten(section);
    entries.push([name, section.BYTES_PER_ELEMENT, form, offset, section.length]);
    stored.push(bytesIn(numbers));
    offset += numbers.byteLength;
  }
  const table = new TextEncoder().encode(JSON.stringify(entries));
  let checksum = 0;
  for (const piece of [table, ...stored]) checksum = crc32(piece, checksum);
  const length = HEADER_BYTES + table.length + offset;
  const header = Uint32Array.of(MAGIC, version, length, checksum, table.length);
  return [bytesIn(header), table, ...stored];
}

function bytesIn({ buffer, byteOffset, byteLength }: Section): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Takes a file apart. The sections are copies: none keeps the whole file in memory. */
export function unpackSections(file: Uint8Array, expected: number): Unpacked {
  if (file.length < HEADER_BYTES) return { kind: "unusable", reason: "not-an-index" };
  const [magic, version, length, checksum, tableLength = 0] = numbersAt(file, 4, 0, HEADER_NUMBERS);
  if (magic !== MAGIC) return { kind: "unusable", reason: "not-an-index" };
  if (version !== expected) return { kind: "unusable", reason: "other-version" };
  if (length !== file.length || checksum !== crc32(file.subarray(HEADER_BYTES))) {
    return { kind: "unusable", reason: "damaged" };
  }
  const body = HEADER_BYTES + tableLength;
  // What the checksum covers was written by packSections.
  const table = new TextDecoder().decode(file.subarray(HEADER_BYTES, body));
  const sections: Sections = new Map();
  for (const [name, width, form, offset, count] of JSON.parse(table) as Entry[]) {
    const stored = numbersAt(file, storedWidth(form, width), body + offset, count);
    sections.set(name, restored(stored, form));
  }
  return { kind: "sections", sections };
}

function numbersAt(file: Uint8Array, width: number, offset: number, count: number): Section {
  const start = file.byteOffset + offset;
  const bytes = file.buffer.slice(start, start + count * width);
  if (width === 1) return new Uint8Array(bytes);
  return width === 2 ? new Uint16Array(bytes) : new Uint32Array(bytes);
}
