import type { WordCounts } from "./invert.ts";
import { type Segment, segmentLimit, sizeOf } from "./segment.ts";
import { SegmentBuilder } from "./segment-builder.ts";

/** A segment is merged into its forerunner unless that is this many times larger. */
const growthFactor = 3;

/** The documents of one kind, in segments of their own: a search for that kind meets no others. */
export class Shelf {
  /** Takes in what is added, until that is sealed. */
  builder = new SegmentBuilder();
  readonly #segments: Segment[];

  constructor(segments: Segment[] = []) {
    this.#segments = segments;
  }

  /** What was sealed, in a few segments. */
  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** Makes what was added a segment, and keeps the segments few; how many documents have each word. */
  seal(termCount: number): WordCounts {
    const { segment, ...counts } = this.builder.build(termCount);
    this.builder = new SegmentBuilder();
    this.#segments.push(segment);
    this.#merge(termCount);
    return counts;
  }

  /** Sizes fall geometrically, so that each document is copied a logarithmic number of times. */
  #merge(termCount: number): void {
    while (this.#segments.length > 1) {
      const [before, last] = this.#segments.slice(-2) as [Segment, Segment];
      const together = sizeOf(before) + sizeOf(last);
      if (sizeOf(before) > growthFactor * sizeOf(last) || together > segmentLimit) return;
      const builder = new SegmentBuilder();
      for (const segment of [before, last]) {
        for (let document = 0; document < sizeOf(segment); document++) {
          builder.copy(segment, document);
        }
      }
      const { segment } = builder.build(termCount);
      this.#segments.splice(-2, 2, segment);
    }
  }
}
