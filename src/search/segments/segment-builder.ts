import { invert, type WordCounts } from "./invert.ts";
import { resized } from "./resized.ts";
import { type DocumentId, idOf, type Segment } from "./segment.ts";
import type { Term } from "./term-dictionary.ts";
import { putTerm } from "./token-stream.ts";

export interface BuiltSegment extends WordCounts {
  readonly segment: Segment;
}

/** Collects documents as token streams until they are made a segment. */
export class SegmentBuilder {
  #ids = new Uint32Array(64);
  #starts = new Uint32Array(65);
  #lengths = new Uint16Array(64);
  #stream = new Uint16Array(1 << 8);
  #size = 0;
  #end = 0;

  get size(): number {
    return this.#size;
  }

  /** Starts a document; what is pushed next belongs to it. Ids have to ascend. */
  begin(id: DocumentId): void {
    if (this.#size === this.#ids.length) this.#grow();
    this.#ids[this.#size++] = id;
    this.#lengths[this.#size - 1] = 0;
  }

  /** Adds a word, or a number below firstTerm to start a field. */
  push(term: Term): void {
    if (this.#end + 2 > this.#stream.length) this.#growStream(this.#end + 2);
    this.#end = putTerm(this.#stream, this.#end, term);
  }

  /** Ends the document. */
  finish(bodyWords: number): void {
    this.#lengths[this.#size - 1] = Math.min(bodyWords, 0xffff);
    this.#starts[this.#size] = this.#end;
  }

  /** Copies a document of a segment, its words as they are. */
  copy(segment: Segment, document: number): void {
    this.begin(idOf(segment, document));
    const start = segment.starts[document] as number;
    const end = segment.starts[document + 1] as number;
    if (this.#end + end - start > this.#stream.length) this.#growStream(this.#end + end - start);
    this.#stream.set(segment.stream.subarray(start, end), this.#end);
    this.#end += end - start;
    this.finish(segment.lengths[document] as number);
  }

  /** Makes what was collected a segment. The builder is of no use afterwards. */
  build(termCount: number): BuiltSegment {
    const size = this.#size;
    const stream = resized(this.#stream, this.#end);
    const starts = resized(this.#starts, size + 1);
    const { lists, counts } = invert({ stream, starts, size }, termCount);
    const segment = {
      ids: resized(this.#ids, this.#isRun() ? 1 : size),
      stream,
      starts,
      lengths: resized(this.#lengths, size),
      ...lists,
    };
    return { segment, ...counts };
  }

  #isRun(): boolean {
    const size = this.#size;
    return size > 0 && (this.#ids[size - 1] ?? 0) - (this.#ids[0] ?? 0) === size - 1;
  }

  #grow(): void {
    const size = Math.ceil(this.#size * 1.5);
    this.#ids = resized(this.#ids, size);
    this.#starts = resized(this.#starts, size + 1);
    this.#lengths = resized(this.#lengths, size);
  }

  #growStream(length: number): void {
    this.#stream = resized(this.#stream, length * 2);
  }
}
