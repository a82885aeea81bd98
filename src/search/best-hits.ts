import type { TextHit } from "./text-document.ts";

/** Keeps the best hits of many, in order. */
export class BestHits {
  readonly hits: TextHit[] = [];
  readonly #limit: number;
  readonly #compare: (a: number, b: number) => number;

  constructor(limit: number, compare: (a: number, b: number) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  /** A score below this can't come in. */
  get floor(): number {
    if (this.#limit === 0) return Number.POSITIVE_INFINITY;
    return this.hits.length < this.#limit ? 0 : (this.hits[this.#limit - 1] as TextHit).score;
  }

  add(hit: TextHit): void {
    const { hits } = this;
    let at = hits.length;
    while (at > 0 && this.#before(hit, hits[at - 1] as TextHit)) at--;
    if (at >= this.#limit) return;
    hits.splice(at, 0, hit);
    if (hits.length > this.#limit) hits.pop();
  }

  #before(a: TextHit, b: TextHit): boolean {
    return a.score === b.score ? this.#compare(a.id, b.id) < 0 : a.score > b.score;
  }
}
