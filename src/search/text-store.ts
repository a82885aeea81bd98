import { numbersOf, type Sections } from "./segments/sections.ts";
import {
  type DocumentId,
  documentIndex,
  isRemoved,
  restoreSegment,
  type Segment,
  saveSegment,
  segmentLimit,
  sizeOf,
  without,
} from "./segments/segment.ts";
import { SegmentBuilder } from "./segments/segment-builder.ts";
import { firstTerm } from "./segments/term-dictionary.ts";
import { streamOf } from "./segments/token-stream.ts";
import { TokenReader } from "./text/token-reader.ts";
import type { TextDocument } from "./text-search.ts";
import { Vocabulary } from "./vocabulary/vocabulary.ts";

/** A segment is merged into its forerunner unless that is this many times larger. */
const growthFactor = 3;

/** Starts a field in a document's token stream. */
const fieldMark = 1;

/** The texts of a library as words: what is added waits in a builder until somebody looks. */
export class TextStore {
  readonly vocabulary: Vocabulary;
  readonly #reader = new TokenReader();
  #segments: Segment[] = [];
  #builder = new SegmentBuilder();
  #nextId = 0;

  constructor(saved?: Sections) {
    this.vocabulary = new Vocabulary(saved);
    if (saved === undefined) return;
    const [nextId = 0, segments = 0] = numbersOf(saved, "documents");
    this.#nextId = nextId;
    for (let k = 0; k < segments; k++) this.#segments.push(restoreSegment(saved, k));
  }

  /** Takes the texts apart for a file; some of the arrays are their own, not copies. */
  save(into: Sections): void {
    this.#seal();
    this.vocabulary.save(into);
    into.set("documents", Uint32Array.of(this.#nextId, this.#segments.length));
    for (const [k, segment] of this.#segments.entries()) saveSegment(segment, k, into);
  }

  /** All texts, in a few segments. */
  segments(): readonly Segment[] {
    this.#seal();
    return this.#segments;
  }

  add(document: TextDocument): DocumentId {
    const id = this.#nextId++;
    const builder = this.#builder;
    builder.begin(id);
    let words = 0;
    for (const { start, end } of document.body) words += this.#push(document.text, start, end);
    for (const field of document.fields) {
      if (field === undefined) continue;
      builder.push(fieldMark);
      this.#push(field, 0, field.length);
    }
    builder.finish(words);
    this.vocabulary.documents++;
    this.vocabulary.words += words;
    if (builder.size === segmentLimit) this.#seal();
    return id;
  }

  remove(id: DocumentId): void {
    this.#seal();
    for (const [k, segment] of this.#segments.entries()) {
      const document = documentIndex(segment, id);
      if (document < 0 || isRemoved(segment, document)) continue;
      this.#segments[k] = without(segment, document);
      this.vocabulary.documents--;
      this.vocabulary.words -= segment.lengths[document] as number;
      this.#uncount(streamOf(segment, document));
      return;
    }
  }

  #uncount(stream: readonly number[]): void {
    const counted = new Set<number>();
    let inField = false;
    for (const term of stream) {
      if (term < firstTerm) inField = true;
      else if (!counted.has(term)) {
        counted.add(term);
        this.vocabulary.count(term, inField ? 0 : -1, inField ? -1 : 0);
      }
    }
  }

  #push(text: string, start: number, end: number): number {
    const reader = this.#reader;
    const { dictionary } = this.vocabulary;
    let words = 0;
    reader.open(text, start, end);
    while (reader.next()) {
      this.#builder.push(dictionary.intern(reader.letters, reader.length, reader.hash));
      words++;
    }
    return words;
  }

  /** Makes what was added since the last search a segment, and keeps the segments few. */
  #seal(): void {
    if (this.#builder.size === 0) return;
    const { dictionary, stems } = this.vocabulary;
    stems.update();
    const { segment, words, inBodies, inFieldsOnly } = this.#builder.build(dictionary.size);
    this.#builder = new SegmentBuilder();
    for (let k = 0; k < words.length; k++) {
      const inFields = inFieldsOnly[k] as number;
      this.vocabulary.count(words[k] as number, inBodies[k] as number, inFields);
    }
    this.#segments.push(segment);
    this.#merge();
    if (this.#segments.length === 1) this.vocabulary.trim();
  }

  /** Sizes fall geometrically, so that each document is copied a logarithmic number of times. */
  #merge(): void {
    while (this.#segments.length > 1) {
      const [before, last] = this.#segments.slice(-2) as [Segment, Segment];
      const together = sizeOf(before) + sizeOf(last);
      if (sizeOf(before) > growthFactor * sizeOf(last) || together > segmentLimit) return;
      const builder = new SegmentBuilder();
      for (const segment of [before, last]) {
        for (let document = 0; document < sizeOf(segment); document++) {
          if (!isRemoved(segment, document)) builder.copy(segment, document);
        }
      }
      const { segment } = builder.build(this.vocabulary.dictionary.size);
      this.#segments.splice(-2, 2, segment);
    }
  }
}
