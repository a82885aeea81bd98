import type { MatchLevel } from "#search/passage.ts";
import type { DocumentId } from "#search/segments/segment.ts";
import type { TextHit } from "#search/text-search.ts";

/** Keeps the best hits of many, in order. */
export class BestHits {
  /** A score below this can't come in. */
  floor: number;
  readonly hits: TextHit[] = [];
  readonly #limit: number;
  readonly #compare: (a: DocumentId, b: DocumentId) => number;

  constructor(limit: number, compare: (a: DocumentId, b: DocumentId) => number) {
    this.#limit = limit;
    this.#compare = compare;
    this.floor = limit === 0 ? Number.POSITIVE_INFINITY : 0;
  }

  add(id: DocumentId, score: number, coverage: number, level: MatchLevel): void {
    const { hits } = this;
    let at = hits.length;
    while (at > 0 && this.#before(id, score, hits[at - 1] as TextHit)) at--;
    if (at >= this.#limit) return;
    const hit = { id, score, coverage, level };
    if (hits.length < this.#limit) hits.push(hit);
    for (let k = hits.length - 1; k > at; k--) hits[k] = hits[k - 1] as TextHit;
    hits[at] = hit;
    if (hits.length === this.#limit) this.floor = (hits[this.#limit - 1] as TextHit).score;
  }

  #before(id: DocumentId, score: number, other: TextHit): boolean {
    return score === other.score ? this.#compare(id, other.id) < 0 : score > other.score;
  }
}
