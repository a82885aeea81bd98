import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grains, Tallies, weightCeiling } from "#search/ranking/tallies.ts";
import { listOf } from "#search/segments/posting-lists.ts";
import { SegmentBuilder } from "#search/segments/segment-builder.ts";
import { firstTerm } from "#search/segments/term-dictionary.ts";

const [common, rare] = [firstTerm, firstTerm + 1];
const grain = weightCeiling / grains;

/** Documents that all have one word, and some another. */
function segmentOf(haveRare: readonly boolean[]) {
  const builder = new SegmentBuilder();
  for (const [id, hasRare] of haveRare.entries()) {
    builder.begin(id);
    builder.push(common);
    if (hasRare) builder.push(rare);
    builder.finish(hasRare ? 2 : 1);
  }
  return builder.build(rare + 1).segment;
}

describe("tallies", () => {
  it("lose nothing that the words still to come may lift among the heaviest", () => {
    const documents = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    const depths = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(documents, depths, fc.nat(3), (haveRare, depth, grainsLeft) => {
        const segment = segmentOf(haveRare);
        const tallies = new Tallies();
        tallies.open(haveRare.length);
        tallies.add(segment, listOf(segment, common), 4 * grain, 1, undefined);
        const list = listOf(segment, rare);
        if (list >= 0) tallies.raise(segment, list, 2 * grain, 2);
        tallies.prune(depth, 0, grainsLeft * grain);
        const areEnough = haveRare.filter(Boolean).length >= depth;
        const kept = [...haveRare.keys()].filter(
          (document) =>
            haveRare[document] || !areEnough || haveRare.length <= depth || grainsLeft >= 2,
        );
        expect([...tallies.found.slice(0, tallies.count)]).toEqual(kept);
      }),
    );
  });
});
