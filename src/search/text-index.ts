import { Candidates } from "./candidates.ts";
import { matchesIn } from "./highlight.ts";
import { readQuery } from "./query.ts";
import { planQuery } from "./query-plan.ts";
import { Ranker } from "./ranker.ts";
import {
  type DocumentId,
  documentIndex,
  InversionScratch,
  SEGMENT_LIMIT,
  type Segment,
  SegmentBuilder,
  streamOf,
} from "./segment.ts";
import { FIRST_TERM } from "./term-dictionary.ts";
import type { TextDocument, TextHit, TextResult, TextSearchOptions } from "./text-document.ts";
import { TokenReader } from "./token-reader.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Documents worth ranking closely, for each one asked for, and at least. */
const DEPTH = 20;
const LEAST_DEPTH = 200;
/** A segment is merged into its forerunner unless that is this many times larger. */
const GROWTH = 3;

/** Finds documents by words. Knows nothing of articles: documents are numbers. */
export class TextIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #reader = new TokenReader();
  readonly #scratch = new InversionScratch();
  readonly #ranker = new Ranker();
  readonly #candidates = new Candidates();
  #segments: Segment[] = [];
  #builder = new SegmentBuilder();
  #nextId = 0;

  add(document: TextDocument): DocumentId {
    const id = this.#nextId++;
    const builder = this.#builder;
    builder.begin(id);
    let words = 0;
    for (const { text, start, end } of document.body) words += this.#push(text, start, end);
    for (const field of document.fields) {
      builder.push(FIELD_MARK);
      this.#push(field, 0, field.length);
    }
    builder.finish(words);
    this.#vocabulary.documents++;
    this.#vocabulary.words += words;
    if (builder.size === SEGMENT_LIMIT) this.#seal();
    return id;
  }

  remove(id: DocumentId): void {
    this.#seal();
    for (const segment of this.#segments) {
      const document = documentIndex(segment, id);
      if (document < 0 || segment.removed[document] === 1) continue;
      segment.removed[document] = 1;
      this.#vocabulary.documents--;
      this.#vocabulary.words -= segment.lengths[document] as number;
      this.#uncount(streamOf(segment, document));
      return;
    }
  }

  search(query: string, options: TextSearchOptions): TextResult {
    this.#seal();
    const vocabulary = this.#vocabulary;
    const plan = planQuery(readQuery(query), vocabulary);
    const averageLength = Math.max(1, vocabulary.words / Math.max(1, vocabulary.documents));
    const depth = Math.max(LEAST_DEPTH, options.limit * DEPTH);
    const { accepts } = options;
    const hits: TextHit[] = [];
    this.#ranker.open(plan, vocabulary.dictionary.size, averageLength);
    for (const segment of this.#segments) {
      const found =
        plan.phrases.length > 0
          ? this.#candidates.findPhrases(segment, plan.phrases, accepts)
          : this.#candidates.find(segment, plan, { depth, averageLength, accepts });
      for (let k = 0; k < found; k++) {
        const document = this.#candidates.documents[k] as number;
        const id = segment.ids[document] as number;
        const { score, coverage, level } = this.#ranker.score(segment, document);
        hits.push({ id, score, coverage, level });
      }
    }
    this.#ranker.close();
    hits.sort((a, b) => b.score - a.score || options.compare(a.id, b.id));
    return {
      hits: hits.slice(0, options.limit),
      matchesIn: (spans) => matchesIn(spans, plan, vocabulary.dictionary),
      corrections: plan.corrections,
      missing: plan.missing,
      stopWordsOnly: plan.stopWordsOnly,
    };
  }

  #uncount(stream: readonly number[]): void {
    const counted = new Set<number>();
    let inField = false;
    for (const term of stream) {
      if (term < FIRST_TERM) inField = true;
      else if (!counted.has(term)) {
        counted.add(term);
        this.#vocabulary.count(term, inField ? 0 : -1, inField ? -1 : 0);
      }
    }
  }

  #push(text: string, start: number, end: number): number {
    const reader = this.#reader;
    const { dictionary } = this.#vocabulary;
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
    const { dictionary, stems } = this.#vocabulary;
    stems.update();
    const { segment, inFieldsOnly } = this.#builder.build(this.#scratch, dictionary.size);
    this.#builder = new SegmentBuilder();
    for (let k = 0; k < segment.terms.length; k++) {
      const inFields = inFieldsOnly[k] as number;
      const all = (segment.postingStarts[k + 1] as number) - (segment.postingStarts[k] as number);
      this.#vocabulary.count(segment.terms[k] as number, all - inFields, inFields);
    }
    this.#segments.push(segment);
    this.#merge();
  }

  /** Sizes fall geometrically, so that each document is copied a logarithmic number of times. */
  #merge(): void {
    while (this.#segments.length > 1) {
      const [before, last] = this.#segments.slice(-2) as [Segment, Segment];
      const together = before.ids.length + last.ids.length;
      if (before.ids.length > GROWTH * last.ids.length || together > SEGMENT_LIMIT) return;
      const builder = new SegmentBuilder();
      for (const segment of [before, last]) {
        for (let document = 0; document < segment.ids.length; document++) {
          if (segment.removed[document] === 0) builder.copy(segment, document);
        }
      }
      const { segment } = builder.build(this.#scratch, this.#vocabulary.dictionary.size);
      this.#segments.splice(-2, 2, segment);
    }
  }
}

const FIELD_MARK = 1;
