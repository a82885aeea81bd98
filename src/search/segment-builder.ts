import type { DocumentId, Segment } from "./segment.ts";
import { FIRST_TERM, grown, type Term } from "./term-dictionary.ts";

export interface BuiltSegment {
  readonly segment: Segment;
  /** For each of `segment.terms`, how many of its documents have it in no body but in a field. */
  readonly inFieldsOnly: Uint32Array;
}

/** Collects documents as token streams until they are made a segment. */
export class SegmentBuilder {
  #ids = new Uint32Array(64);
  #starts = new Uint32Array(65);
  #lengths = new Uint16Array(64);
  #stream = new Uint8Array(1 << 12);
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

  /** Adds a word, or a number below FIRST_TERM to start a field. */
  push(term: number): void {
    if (this.#end + 5 > this.#stream.length) this.#growStream(this.#end + 5);
    let rest = term;
    while (rest > 0x7f) {
      this.#stream[this.#end++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#stream[this.#end++] = rest;
  }

  /** Ends the document. */
  finish(bodyWords: number): void {
    this.#lengths[this.#size - 1] = Math.min(bodyWords, 0xffff);
    this.#starts[this.#size] = this.#end;
  }

  /** Copies a document of a segment, its words as they are. */
  copy(segment: Segment, document: number): void {
    this.begin(segment.ids[document] as number);
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
    const stream = this.#stream.slice(0, this.#end);
    const starts = this.#starts.slice(0, size + 1);
    const { inFieldsOnly, ...inverted } = invert(stream, starts, size, termCount);
    const segment = {
      ids: this.#ids.slice(0, size),
      stream,
      starts,
      lengths: this.#lengths.slice(0, size),
      removed: new Uint8Array(size),
      ...inverted,
    };
    return { segment, inFieldsOnly };
  }

  #grow(): void {
    this.#ids = grown(this.#ids, this.#size * 1.4);
    this.#starts = grown(this.#starts, this.#ids.length + 1);
    const lengths = new Uint16Array(this.#ids.length);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
  }

  #growStream(length: number): void {
    const larger = new Uint8Array(length * 2);
    larger.set(this.#stream);
    this.#stream = larger;
  }
}

/** For each word of the library what an inversion counts of it. */
interface Counters {
  /** Documents that have it; later, where its next posting goes. */
  readonly counts: Uint32Array;
  /** Of these, documents that have it in a field only. */
  readonly fieldCounts: Uint32Array;
  /** One more than the last document that had it. */
  readonly lastDocuments: Uint32Array;
}

/** Counting sort of (word, document) pairs: once over the stream to count, once to place. */
function invert(
  stream: Uint8Array,
  starts: Uint32Array,
  size: number,
  termCount: number,
): Pick<Segment, "terms" | "postingStarts" | "postings"> & Pick<BuiltSegment, "inFieldsOnly"> {
  const counters: Counters = {
    counts: new Uint32Array(termCount),
    fieldCounts: new Uint32Array(termCount),
    lastDocuments: new Uint32Array(termCount),
  };
  const terms = countPairs(stream, starts, size, counters);
  const { counts, fieldCounts, lastDocuments } = counters;
  const postingStarts = new Uint32Array(terms.length + 1);
  const inFieldsOnly = new Uint32Array(terms.length);
  let total = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] as number;
    postingStarts[k] = total;
    inFieldsOnly[k] = fieldCounts[term] as number;
    const count = counts[term] as number;
    counts[term] = total;
    lastDocuments[term] = 0;
    total += count;
  }
  postingStarts[terms.length] = total;
  const postings = new Uint16Array(total);
  placePairs(stream, starts, size, counters, postings);
  return { terms, postingStarts, postings, inFieldsOnly };
}

function countPairs(
  stream: Uint8Array,
  starts: Uint32Array,
  size: number,
  counters: Counters,
): Uint32Array {
  const { counts, fieldCounts, lastDocuments } = counters;
  const found: Term[] = [];
  for (let document = 0, at = 0; document < size; document++) {
    const end = starts[document + 1] as number;
    let inField = 0;
    while (at < end) {
      let byte = stream[at++] as number;
      let term = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = stream[at++] as number;
        term |= (byte & 0x7f) << shift;
      }
      if (term < FIRST_TERM) {
        inField = 1;
        continue;
      }
      const last = lastDocuments[term] as number;
      if (last === document + 1) continue;
      if (last === 0) found.push(term);
      lastDocuments[term] = document + 1;
      counts[term] = (counts[term] as number) + 1;
      if (inField === 1) fieldCounts[term] = (fieldCounts[term] as number) + 1;
    }
  }
  return Uint32Array.from(found).sort();
}

function placePairs(
  stream: Uint8Array,
  starts: Uint32Array,
  size: number,
  counters: Counters,
  postings: Uint16Array,
): void {
  const { counts, lastDocuments } = counters;
  for (let document = 0, at = 0; document < size; document++) {
    const end = starts[document + 1] as number;
    while (at < end) {
      let byte = stream[at++] as number;
      let term = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = stream[at++] as number;
        term |= (byte & 0x7f) << shift;
      }
      if (term < FIRST_TERM || lastDocuments[term] === document + 1) continue;
      lastDocuments[term] = document + 1;
      const place = counts[term] as number;
      postings[place] = document;
      counts[term] = place + 1;
    }
  }
}
