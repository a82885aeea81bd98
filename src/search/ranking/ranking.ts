import type { QueryPlan } from "#search/query/query-plan.ts";
import { standInsOf } from "#search/query/stand-ins.ts";
import { documentIndex, idOf, type Segment, sizeOf } from "#search/segments/segment.ts";
import { streamOf } from "#search/segments/token-stream.ts";
import type { TextHit, TextResult, TextSearchOptions } from "#search/text-search.ts";
import type { Vocabulary } from "#search/vocabulary/vocabulary.ts";
import { BestHits } from "./best-hits.ts";
import { Candidates } from "./candidates.ts";
import { highlighter } from "./highlight.ts";
import { documentsWithPhrases } from "./phrases.ts";
import { Ranker } from "./ranker.ts";

/** Documents of a library in which all that have a word of the query are ranked. */
const rankedWhole = 256;
/** Documents ranked closely of any larger library: more were never found to bring the right one. */
const mostRanked = 200;
/** Documents of a library in which words that many documents have are read through. */
const readThrough = 20_000;
/** Candidates whose words are fetched together. */
const fetched = 16;

/** Ranks the documents of a library: finds candidates by their words, then scores the best of them. */
export class Ranking {
  readonly #vocabulary: Vocabulary;
  readonly #ranker = new Ranker();
  readonly #candidates = new Candidates();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** What a plan finds in the library's segments. */
  of(plan: QueryPlan, segments: readonly Segment[], options: TextSearchOptions): TextResult {
    const { dictionary, words, documents } = this.#vocabulary;
    const searched = segments.reduce((sum, segment) => sum + sizeOf(segment), 0);
    const best = new BestHits(options.limit, options.compare);
    this.#candidates.open(plan);
    this.#ranker.open(plan, dictionary.size, Math.max(1, words / Math.max(1, documents)));
    for (const segment of segments) {
      const among = options.among?.bitmapIn(segment);
      if (options.among !== undefined && among === undefined) continue;
      if (plan.phrases.length === 0)
        this.#rankCandidates(segment, searched, among, plan, options, best);
      else {
        const found = documentsWithPhrases(segment, plan.phrases, among, options.accepts);
        for (const document of found) this.#offer(segment, document, best);
      }
    }
    const { whole } = this.#ranker;
    this.#ranker.close();
    const { corrections, missing, stopWordsOnly } = plan;
    const { synonyms, slips } = standInsOf(plan, wordsOf(best.hits, segments), (term) =>
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

  #rankCandidates(
    segment: Segment,
    searched: number,
    among: Uint16Array | undefined,
    plan: QueryPlan,
    { limit, leastCoverage, accepts }: TextSearchOptions,
    best: BestHits,
  ): void {
    const { documents } = this.#vocabulary;
    const depth =
      documents <= rankedWhole
        ? sizeOf(segment)
        : limit + Math.ceil((sizeOf(segment) / searched) * depthOf(documents, plan, limit));
    const candidates = this.#candidates;
    const enough = documents <= readThrough ? Number.POSITIVE_INFINITY : limit;
    const least = this.#ranker.weightOf(leastCoverage);
    candidates.find(segment, this.#ranker, { depth, limit, least, enough, among, accepts });
    let weight = 0;
    let most = 0;
    const { documents: found, count } = candidates.best;
    for (let place = 0; place < count; place++) {
      if (place % fetched === 0) candidates.fetch(segment, place, fetched);
      if (candidates.weightLimit(place) !== weight) {
        weight = candidates.weightLimit(place);
        most = this.#ranker.atMost(weight);
      }
      if (weight < least || most < best.floor) return;
      this.#offer(segment, found[place] as number, best);
    }
  }

  #offer(segment: Segment, document: number, best: BestHits): void {
    if (!this.#ranker.scores(segment, document, best.floor)) return;
    const { score, coverage, level } = this.#ranker;
    best.add(idOf(segment, document), score, coverage, level);
  }
}

/** How many documents to rank closely, besides those asked for, of a library that isn't ranked whole. */
function depthOf(documents: number, { weights }: QueryPlan, limit: number): number {
  const chance = weights.depth * Math.sqrt(documents / 1000);
  return Math.max(Math.min(mostRanked, chance), limit);
}

/** The words of each hit. */
function* wordsOf(
  hits: readonly TextHit[],
  segments: readonly Segment[],
): Iterable<readonly number[]> {
  for (const { id } of hits) {
    for (const segment of segments) {
      const document = documentIndex(segment, id);
      if (document >= 0) yield streamOf(segment, document);
    }
  }
}
