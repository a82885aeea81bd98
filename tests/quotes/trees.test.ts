import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooserOf, type Forest, judgeOf } from "#quotes/judges/trees.ts";
import { flatTrees } from "../../training/flat-trees.ts";

type Tree = { vote: number } | { feature: number; limit: number; least: Tree; more: Tree };

const names = ["length", "side", "share"];
const number = fc.integer({ min: -3, max: 3 });

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ vote: number }),
    fc.record({
      feature: fc.nat({ max: names.length - 1 }),
      limit: number,
      least: tie("tree"),
      more: tie("tree"),
    }),
  ),
}));

function forestOf(trees: readonly Tree[], usual: readonly number[]): Forest {
  const nodes: { feature: number; limit: number; left: number }[] = [];
  const place = (at: number, one: Tree): void => {
    if ("vote" in one) nodes[at] = { feature: -1, limit: one.vote, left: 0 };
    else {
      const left =
        nodes.push({ feature: -1, limit: 0, left: 0 }, { feature: -1, limit: 0, left: 0 }) - 2;
      nodes[at] = { feature: one.feature, limit: one.limit, left };
      place(left, one.least);
      place(left + 1, one.more);
    }
  };
  const roots = trees.map((one) => {
    const root = nodes.push({ feature: -1, limit: 0, left: 0 }) - 1;
    place(root, one);
    return root;
  });
  const grown = {
    roots,
    feature: nodes.map(({ feature }) => feature),
    limit: nodes.map(({ limit }) => limit),
    left: nodes.map(({ left }) => left),
  };
  return flatTrees(grown, { names, usual, bias: 0.5 });
}

function walk(one: Tree, features: readonly number[]): number {
  if ("vote" in one) return one.vote;
  return walk((features[one.feature] ?? 0) <= one.limit ? one.least : one.more, features);
}

describe("a forest", () => {
  it("gives what walking down each of its trees gives, whatever is usual", () => {
    const vector = fc.array(number, { minLength: names.length, maxLength: names.length });
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), vector, vector, (trees, usual, features) => {
        const sum = trees.reduce((all, one) => all + walk(one, features), 0.5);
        const share = judgeOf(forestOf(trees, usual))(features);
        expect(share).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12);
      }),
    );
  });

  it("chooses among vectors in parts as if each stood in a row, whatever parts they have in common", () => {
    const usual = [0, 0, 0];
    const other = fc.array(fc.tuple(number, number), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), number, other, (trees, same, others) => {
        const common = [same];
        const vectors = others.map((own) => [common, own]);
        const odds = vectors.map((parts) =>
          Math.exp(trees.reduce((all, one) => all + walk(one, parts.flat()), 0.5)),
        );
        const all = odds.reduce((sum, one) => sum + one, 1);
        const shares = chooserOf(forestOf(trees, usual))(vectors);
        expect(shares).toHaveLength(odds.length);
        for (const [i, own] of odds.entries()) expect(shares[i]).toBeCloseTo(own / all, 12);
      }),
    );
  });

  it("refuses a tree with more leaves than half a whole number has bits", () => {
    let one: Tree = { vote: 1 };
    for (let limit = 0; limit < 16; limit += 1)
      one = { feature: 0, limit, least: { vote: 0 }, more: one };
    expect(() => judgeOf(forestOf([one], [0, 0, 0]))).toThrow("more than 16 leaves");
  });
});
