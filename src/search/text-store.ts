import { numbersOf, type Sections } from "./segments/sections.ts";
import {
  type DocumentId,
  restoreSegment,
  type Segment,
  saveSegment,
  segmentLimit,
} from "./segments/segment.ts";
import { Shelf } from "./segments/shelf.ts";
import { TokenReader } from "./text/token-reader.ts";
import type { TextDocument } from "./text-search.ts";
import { Vocabulary } from "./vocabulary/vocabulary.ts";

/** Starts a field in a document's token stream. */
const fieldMark = 1;

/** The texts of a library as words: what is added waits in a builder until somebody looks. */
export class TextStore {
  readonly vocabulary: Vocabulary;
  readonly #reader = new TokenReader();
  /** By the number of the kind of document that stands there. */
  readonly #shelves: Shelf[] = [];
  #nextId = 0;

  constructor(saved?: Sections) {
    this.vocabulary = new Vocabulary(saved);
    if (saved === undefined) return;
    const [nextId = 0, ...counts] = numbersOf(saved, "documents");
    this.#nextId = nextId;
    let restored = 0;
    for (const count of counts) {
      const segments = Array.from({ length: count }, () => restoreSegment(saved, restored++));
      this.#shelves.push(new Shelf(segments));
    }
  }

  /** Takes the texts apart for a file; some of the arrays are their own, not copies. */
  save(into: Sections): void {
    const segments = this.segments();
    this.vocabulary.save(into);
    const counts = this.#shelves.map((shelf) => shelf.segments.length);
    into.set("documents", Uint32Array.of(this.#nextId, ...counts));
    for (const [k, segment] of segments.entries()) saveSegment(segment, k, into);
  }

  /** All texts of a kind, in a few segments; those of all kinds where none is given. */
  segments(kind?: number): readonly Segment[] {
    for (const shelf of this.#shelves) this.#seal(shelf);
    if (kind === undefined) return this.#shelves.flatMap(({ segments }) => segments);
    return this.#shelves[kind]?.segments ?? [];
  }

  add(document: TextDocument): DocumentId {
    const id = this.#nextId++;
    const shelf = this.#shelfOf(document.kind);
    const { builder } = shelf;
    builder.begin(id);
    let words = 0;
    for (const { start, end } of document.body)
      words += this.#push(shelf, document.text, start, end);
    for (const field of document.fields) {
      if (field === undefined) continue;
      builder.push(fieldMark);
      this.#push(shelf, field, 0, field.length);
    }
    builder.finish(words);
    this.vocabulary.documents++;
    this.vocabulary.words += words;
    if (builder.size === segmentLimit) this.#seal(shelf);
    return id;
  }

  #shelfOf(kind: number): Shelf {
    while (this.#shelves.length <= kind) this.#shelves.push(new Shelf());
    return this.#shelves[kind] as Shelf;
  }

  #push({ builder }: Shelf, text: string, start: number, end: number): number {
    const reader = this.#reader;
    const { dictionary } = this.vocabulary;
    let words = 0;
    reader.open(text, start, end);
    while (reader.next()) {
      builder.push(dictionary.intern(reader.letters, reader.length, reader.hash));
      words++;
    }
    return words;
  }

  /** Makes what was added to a shelf since the last search a segment, and counts its words. */
  #seal(shelf: Shelf): void {
    if (shelf.builder.size === 0) return;
    const { dictionary, stems } = this.vocabulary;
    stems.update();
    const { words, inBodies, inFieldsOnly } = shelf.seal(dictionary.size);
    for (let k = 0; k < words.length; k++) {
      const inFields = inFieldsOnly[k] as number;
      this.vocabulary.count(words[k] as number, inBodies[k] as number, inFields);
    }
    if (this.#shelves.every(({ segments }) => segments.length < 2)) this.vocabulary.trim();
  }
}
