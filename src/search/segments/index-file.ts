import { crc32 } from "node:zlib";
import type { Section, Sections } from "./sections.ts";
import { type Form, restored, shorten, storedWidth } from "./short-forms.ts";

/** "WSIX" read as one number: a file of a machine with the other byte order doesn't match. */
const magicNumber = 0x58495357;
const headerNumbers = 6;
const headerBytes = headerNumbers * 4;
/** Every part of a file starts at a multiple of this, so that its numbers can be used as they stand. */
const alignment = 4;
const space = 0x20;

/** Where the bytes of a file are had from: they themselves, or the file, of which parts are read. */
export interface ByteSource {
  readonly length: number;
  subarray(start: number, end: number): Uint8Array;
}

export type Unpacked =
  | { readonly kind: "sections"; readonly sections: Sections }
  | { readonly kind: "unusable"; readonly reason: "not-an-index" | "other-version" | "damaged" };

/** A section's name, bytes a number, how it stands in the file, where, and how many numbers. */
type Entry = [name: string, width: number, form: Form, offset: number, count: number];

/**
 * One file for an index, in pieces: magic, version, length, length of the table, checksums (CRC-32) of
 * the table and of what follows it; the table of sections as JSON; the sections, as short as their
 * numbers allow (`short-forms.ts`). Pieces that can't be shortened are the sections themselves, not
 * copies.
 */
export function packSections(sections: Sections, version: number): Uint8Array[] {
  const entries: Entry[] = [];
  const stored: Uint8Array[] = [];
  let offset = 0;
  for (const [name, section] of sections) {
    const { form, numbers } = shorten(section);
    entries.push([name, section.BYTES_PER_ELEMENT, form, offset, section.length]);
    const padding = new Uint8Array(aligned(numbers.byteLength) - numbers.byteLength);
    stored.push(bytesIn(numbers), padding);
    offset += aligned(numbers.byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify(entries));
  const table = new Uint8Array(aligned(json.length)).fill(space);
  table.set(json);
  let checksum = 0;
  for (const piece of stored) checksum = crc32(piece, checksum);
  const length = headerBytes + table.length + offset;
  const header = Uint32Array.of(magicNumber, version, length, table.length, crc32(table), checksum);
  return [bytesIn(header), table, ...stored];
}

/**
 * Takes a file apart. The sections are its bytes as the source gives them, not copies, wherever their
 * form and place allow it: the source is the index's from then on.
 */
export function unpackSections(file: ByteSource, expected: number): Unpacked {
  if (file.length < headerBytes) return unusable("not-an-index");
  const header = numbersIn(file.subarray(0, headerBytes), 4);
  const [magic, version, length, tableLength = 0, tableChecksum, checksum] = header;
  if (magic !== magicNumber) return unusable("not-an-index");
  if (version !== expected) return unusable("other-version");
  const body = headerBytes + tableLength;
  if (length !== file.length || body > length) return unusable("damaged");
  const table = file.subarray(headerBytes, body);
  if (crc32(table) !== tableChecksum) return unusable("damaged");
  const sections: Sections = new Map();
  let sum = 0;
  // What the checksum covers was written by packSections.
  for (const [name, width, form, offset, count] of JSON.parse(textOf(table)) as Entry[]) {
    const stored = storedWidth(form, width);
    const bytes = file.subarray(body + offset, body + offset + aligned(count * stored));
    sum = crc32(bytes, sum);
    sections.set(name, restored(numbersIn(bytes, stored).subarray(0, count), form));
  }
  return sum === checksum ? { kind: "sections", sections } : unusable("damaged");
}

function unusable(reason: Extract<Unpacked, { kind: "unusable" }>["reason"]): Unpacked {
  return { kind: "unusable", reason };
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

function bytesIn({ buffer, byteOffset, byteLength }: Section): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function numbersIn(bytes: Uint8Array, width: number): Section {
  const isAligned = bytes.byteOffset % width === 0;
  const { buffer, byteOffset, length } = isAligned ? bytes : new Uint8Array(bytes);
  if (width === 1) return new Uint8Array(buffer, byteOffset, length);
  if (width === 2) return new Uint16Array(buffer, byteOffset, length / 2);
  return new Uint32Array(buffer, byteOffset, length / 4);
}
