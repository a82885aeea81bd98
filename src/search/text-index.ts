import { KeptPlans } from "./query/kept-plans.ts";
import { type QueryWord, readQuery } from "./query/query.ts";
import type { QueryPlan } from "./query/query-plan.ts";
import { type QueryStyle, stylesOf } from "./query/query-style.ts";
import { standInsOf } from "./query/stand-ins.ts";
import type { PlanOptions } from "./query/word-planner.ts";
import { BestHits } from "./ranking/best-hits.ts";
import { Candidates } from "./ranking/candidates.ts";
import { highlighter } from "./ranking/highlight.ts";
import { KeptResults } from "./ranking/kept-results.ts";
import { documentsWithPhrases } from "./ranking/phrases.ts";
import { Ranker } from "./ranking/ranker.ts";
import { numbersOf, type Sections } from "./segments/sections.ts";
import {
  type DocumentId,
  documentIndex,
  idOf,
  isRemoved,
  restoreSegment,
  SEGMENT_LIMIT,
  type Segment,
  saveSegment,
  sizeOf,
  without,
} from "./segments/segment.ts";
import { SegmentBuilder } from "./segments/segment-builder.ts";
import { FIRST_TERM } from "./segments/term-dictionary.ts";
import { streamOf } from "./segments/token-stream.ts";
import { TokenReader } from "./text/token-reader.ts";
import type { TextDocument, TextHit, TextResult, TextSearchOptions } from "./text-document.ts";
import { Vocabulary } from "./vocabulary/vocabulary.ts";

/** Documents of a library in which all that have a word of the query are ranked. */
const RANKED_WHOLE = 256;
/** Documents ranked closely of any larger library: more were never found to bring the right one. */
const MOST_RANKED = 200;
/** Documents of a library in which words that many documents have are read through. */
const READ_THROUGH = 20_000;
/** A segment is merged into its forerunner unless that is this many times larger. */
const GROWTH = 3;

/** Finds documents by words. Knows nothing of articles: documents are numbers. */
export class TextIndex {
  readonly #vocabulary: Vocabulary;
  readonly #reader = new TokenReader();
  readonly #ranker = new Ranker();
  readonly #candidates = new Candidates();
  readonly #plans: KeptPlans;
  readonly #results = new KeptResults();
  #segments: Segment[] = [];
  #builder = new SegmentBuilder();
  #nextId = 0;

  constructor(saved?: Sections) {
    this.#vocabulary = new Vocabulary(saved);
    this.#plans = new KeptPlans(this.#vocabulary);
    if (saved === undefined) return;
    const [nextId = 0, segments = 0] = numbersOf(saved, "documents");
    this.#nextId = nextId;
    for (let k = 0; k < segments; k++) this.#segments.push(restoreSegment(saved, k));
  }

  /** Takes the index apart for a file; some of the arrays are its own, not copies. */
  save(into: Sections): void {
    this.#seal();
    this.#vocabulary.save(into);
    into.set("documents", Uint32Array.of(this.#nextId, this.#segments.length));
    for (const [k, segment] of this.#segments.entries()) saveSegment(segment, k, into);
  }

  add(document: TextDocument): DocumentId {
    this.#plans.forget();
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
    this.#plans.forget();
    this.#seal();
    for (const [k, segment] of this.#segments.entries()) {
      const document = documentIndex(segment, id);
      if (document < 0 || isRemoved(segment, document)) continue;
      this.#segments[k] = without(segment, document);
      this.#vocabulary.documents--;
      this.#vocabulary.words -= segment.lengths[document] as number;
      this.#uncount(streamOf(segment, document));
      return;
    }
  }

  search(query: string, options: TextSearchOptions): TextResult {
    this.#seal();
    const words = readQuery(query);
    const [style, other] = stylesOf(query, words);
    const result = this.#searchAs(style, query, words, options);
    if (other === undefined || (result.hits[0]?.score ?? 0) > IN_ORDER * result.whole)
      return result;
    return this.#searchAs(other, query, words, options);
  }

  #searchAs(
    style: QueryStyle,
    query: string,
    words: readonly QueryWord[],
    options: TextSearchOptions,
  ): TextResult {
    const plan = (more: Partial<PlanOptions>) => this.#plans.of(query, words, { style, ...more });
    const asTyped = plan({});
    const first = this.#results.of(asTyped, options, () => this.#rank(asTyped, options));
    // Most queries are answered by their own words: guesses cost those nothing.
    if ((first.hits[0]?.coverage ?? 0) > WHOLE) return first;
    if (style === "keywords") {
      const mayBeSlips = first.hits.length > 0 && first.missing.length === 0;
      return mayBeSlips ? this.#rank(plan({ doubted: asTyped }), options) : first;
    }
    const { synonyms } = options;
    if (synonyms === undefined && !asTyped.mayHaveSlips) return first;
    return this.#rank(plan({ doubted: asTyped, synonyms }), options);
  }

  #rank(plan: QueryPlan, options: TextSearchOptions): TextResult {
    const { dictionary, words, documents } = this.#vocabulary;
    const best = new BestHits(options.limit, options.compare);
    this.#candidates.open(plan);
    this.#ranker.open(plan, dictionary.size, Math.max(1, words / Math.max(1, documents)));
    for (const segment of this.#segments) {
      const among = options.among?.bitmapIn(segment);
      if (options.among !== undefined && among === undefined) continue;
      if (plan.phrases.length === 0) this.#rankCandidates(segment, among, plan, options, best);
      else {
        const found = documentsWithPhrases(segment, plan.phrases, among, options.accepts);
        for (const document of found) this.#offer(segment, document, best);
      }
    }
    const { whole } = this.#ranker;
    this.#ranker.close();
    const { corrections, missing, stopWordsOnly } = plan;
    const { synonyms, slips } = standInsOf(plan, this.#wordsOf(best.hits), (term) =>
      dictionary.textOf(term),
    );
    return {
      hits: best.hits,
      whole,
      matchesIn: highlighter(plan, dictionary),
      corrections: [...corrections, ...slips],
      alsoSearched: synonyms,
      missing,
      stopWordsOnly,
    };
  }

  *#wordsOf(hits: readonly TextHit[]): Iterable<readonly number[]> {
    for (const { id } of hits) {
      for (const segment of this.#segments) {
        const document = documentIndex(segment, id);
        if (document >= 0) yield streamOf(segment, document);
      }
    }
  }

  #rankCandidates(
    segment: Segment,
    among: Uint16Array | undefined,
    plan: QueryPlan,
    { limit, accepts }: TextSearchOptions,
    best: BestHits,
  ): void {
    const { documents } = this.#vocabulary;
    const share = Math.min(1, sizeOf(segment) / Math.max(1, documents));
    const isSmall = documents <= RANKED_WHOLE;
    const chance = plan.weights.depth * Math.sqrt(documents / 1000);
    const deep = isSmall ? documents : Math.min(MOST_RANKED, chance);
    const depth = limit + Math.ceil(share * Math.max(deep, limit));
    const candidates = this.#candidates;
    const enough = documents <= READ_THROUGH ? Number.POSITIVE_INFINITY : limit;
    candidates.find(segment, this.#ranker, { depth, limit, enough, among, accepts });
    let weight = 0;
    let most = 0;
    for (let place = 0; place < candidates.count; place++) {
      if (place % FETCHED === 0) candidates.fetch(segment, place, FETCHED);
      if (candidates.weightLimit(place) !== weight) {
        weight = candidates.weightLimit(place);
        most = this.#ranker.atMost(weight);
      }
      if (most < best.floor) return;
      this.#offer(segment, candidates.documents[place] as number, best);
    }
  }

  #offer(segment: Segment, document: number, best: BestHits): void {
    if (!this.#ranker.scores(segment, document, best.floor)) return;
    const { score, coverage, level } = this.#ranker;
    best.add(idOf(segment, document), score, coverage, level);
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
    const { segment, words, inBodies, inFieldsOnly } = this.#builder.build(dictionary.size);
    this.#builder = new SegmentBuilder();
    for (let k = 0; k < words.length; k++) {
      const inFields = inFieldsOnly[k] as number;
      this.#vocabulary.count(words[k] as number, inBodies[k] as number, inFields);
    }
    this.#segments.push(segment);
    this.#merge();
    if (this.#segments.length === 1) this.#vocabulary.trim();
  }

  /** Sizes fall geometrically, so that each document is copied a logarithmic number of times. */
  #merge(): void {
    while (this.#segments.length > 1) {
      const [before, last] = this.#segments.slice(-2) as [Segment, Segment];
      const together = sizeOf(before) + sizeOf(last);
      if (sizeOf(before) > GROWTH * sizeOf(last) || together > SEGMENT_LIMIT) return;
      const builder = new SegmentBuilder();
      for (const segment of [before, last]) {
        for (let document = 0; document < sizeOf(segment); document++) {
          if (!isRemoved(segment, document)) builder.copy(segment, document);
        }
      }
      const { segment } = builder.build(this.#vocabulary.dictionary.size);
      this.#segments.splice(-2, 2, segment);
    }
  }
}

/** Candidates whose words are fetched together. */
const FETCHED = 16;

const FIELD_MARK = 1;

/** Share of a whole phrase's score beyond which a passage has what is left of a remembered one. */
const IN_ORDER = 0.3;

/** A passage with this coverage has all of the query; the rest is rounding. */
const WHOLE = 0.999;
