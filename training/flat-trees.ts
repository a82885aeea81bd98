import type { Forest } from "#quotes/judges/trees.ts";

/**
 * Trees as they grow. Node `i` asks whether `features[feature[i]] <= limit[i]` and goes to `left[i]`, else
 * to `left[i] + 1`; where `feature[i]` is -1, `limit[i]` is the tree's vote in log-odds.
 */
export interface Trees {
  /** First node of each tree. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly limit: readonly number[];
  readonly left: readonly number[];
}

/** Leaves of a tree are the upper bits of a whole number, see `Cuts` of the trees. */
const mostLeaves = 16;

interface Cut {
  readonly limit: number;
  readonly tree: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The trees as the judges ask them. At every node the side of the usual value comes first, so that the
 * usual values cut off nothing.
 * @throws {RangeError} for a tree with more than 16 leaves
 */
export function flatTrees(
  { roots, feature, limit, left }: Trees,
  { names, usual, bias }: Pick<Forest, "names" | "usual" | "bias">,
): Forest {
  const leaves: number[] = [];
  const votes: number[] = [];
  const ofFeature: Cut[][] = names.map(() => []);
  const visit = (node: number, tree: number, root: number): void => {
    const f = feature[node] ?? -1;
    const at = limit[node] ?? 0;
    const asked = ofFeature[f];
    if (!asked) {
      votes.push(at);
      return;
    }
    const child = left[node] ?? 0;
    const right = (usual[f] ?? 0) > at ? 1 : 0;
    const from = votes.length - root;
    visit(child + right, tree, root);
    asked.push({ limit: at, tree, from, to: votes.length - root });
    visit(child + 1 - right, tree, root);
  };
  roots.forEach((root, tree) => {
    const first = votes.length;
    visit(root, tree, first);
    leaves.push(votes.length - first);
    if (votes.length - first > mostLeaves)
      throw new RangeError(`a tree has more than ${mostLeaves} leaves`);
  });
  const cuts = ofFeature.flatMap((own) => own.sort((a, b) => a.limit - b.limit));
  return {
    names,
    usual,
    bias,
    cuts: ofFeature.map(({ length }) => length),
    limit: cuts.map((cut) => cut.limit),
    tree: cuts.map((cut) => cut.tree),
    from: cuts.map((cut) => cut.from),
    to: cuts.map((cut) => cut.to),
    leaves,
    votes,
  };
}
