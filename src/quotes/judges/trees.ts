/**
 * Boosted decision trees for a yes-or-no question, as flat arrays. Node `i` asks whether
 * `features[feature[i]] <= limit[i]` and goes to `left[i]`, else to `left[i] + 1`; where `feature[i]`
 * is -1, `limit[i]` is the tree's vote in log-odds.
 */
export interface Forest {
  /** Names of the features, in the order of the vector. */
  readonly names: readonly string[];
  /** The median of each feature: the trees are asked quickly of vectors that differ little from these. */
  readonly usual: readonly number[];
  readonly bias: number;
  /** First node of each tree. A tree has at most 32 leaves. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly limit: readonly number[];
  readonly left: readonly number[];
}

/** Gives the probability 0..1 of "yes" for a feature vector. */
export function judgeOf(forest: Forest): (features: readonly number[]) => number {
  const vote = votesOf(forest);
  return (features) => 1 / (1 + Math.exp(-vote(features)));
}

/** Gives each of several feature vectors its probability to be the one meant; the rest to 1 is that none is. */
export function chooserOf(forest: Forest): (lists: readonly (readonly number[])[]) => number[] {
  const vote = votesOf(forest);
  return (vectors) => {
    const odds = vectors.map((features) => Math.exp(vote(features)));
    const all = odds.reduce((sum, one) => sum + one, 1);
    return odds.map((one) => one / all);
  };
}

/**
 * The log-odds that the trees give a feature vector, by QuickScorer (Lucchese et al. 2015): no tree is
 * walked. Each feature goes from its usual value to its own and takes from the trees the leaves that
 * the limits between rule out; the first leaf left is where a tree ends.
 */
function votesOf(forest: Forest): (features: readonly number[]) => number {
  const { bias, roots, usual } = forest;
  const { firstLeaf, votes, cuts } = leavesOf(forest);
  const all = cuts.flatMap((ofFeature) => [first, ...ofFeature.sort(byLimit), last]);
  const limit = new Float64Array(all.length);
  const tree = new Int32Array(all.length);
  const keeps = new Int32Array(all.length);
  all.forEach((cut, i) => {
    limit[i] = cut.limit;
    tree[i] = cut.tree;
    keeps[i] = cut.keeps;
  });
  /** The first cut of each feature that a value above the usual one can meet. */
  const above = new Int32Array(cuts.length);
  for (let f = 0, cut = 0; f < cuts.length; f += 1, cut = all.indexOf(last, cut) + 1) {
    while ((limit[cut] ?? 0) < (usual[f] ?? 0)) cut += 1;
    above[f] = cut;
  }
  const left = new Int32Array(roots.length);
  const normal = Float64Array.from(usual);
  return (features) => {
    left.fill(-1);
    for (let f = 0; f < normal.length; f += 1) {
      const value = features[f] ?? 0;
      if (value === normal[f]) continue;
      let cut = above[f] ?? 0;
      if (value > (normal[f] ?? 0))
        for (; value > (limit[cut] ?? 0); cut += 1) {
          const at = tree[cut] ?? 0;
          left[at] = (left[at] ?? 0) & (keeps[cut] ?? 0);
        }
      else
        for (cut -= 1; value <= (limit[cut] ?? 0); cut -= 1) {
          const at = tree[cut] ?? 0;
          left[at] = (left[at] ?? 0) & (keeps[cut] ?? 0);
        }
    }
    let sum = bias;
    for (let at = 0; at < left.length; at += 1) {
      const leaves = left[at] ?? 0;
      sum += votes[(firstLeaf[at] ?? 0) + 31 - Math.clz32(leaves & -leaves)] ?? 0;
    }
    return sum;
  };
}

function byLimit(a: Cut, b: Cut): number {
  return a.limit - b.limit;
}

/** Leaves of a tree are bits of a whole number. */
const mostLeaves = 32;

/** The leaves, as bits, that a tree keeps where a limit stands between a feature and its usual value. */
interface Cut {
  readonly limit: number;
  readonly tree: number;
  readonly keeps: number;
}

/** Before and after the cuts of a feature: nothing is beyond them. */
const first: Cut = { limit: -Infinity, tree: 0, keeps: -1 };
const last: Cut = { limit: Infinity, tree: 0, keeps: -1 };

/**
 * The votes of the leaves of each tree, and what each feature cuts off. At every node the side of the
 * usual value comes first, so that the usual values cut off nothing.
 */
function leavesOf({ names, usual, roots, feature, limit, left }: Forest): {
  readonly firstLeaf: Int32Array;
  readonly votes: Float64Array;
  readonly cuts: readonly Cut[][];
} {
  const firstLeaf = new Int32Array(roots.length);
  const votes: number[] = [];
  const cuts: Cut[][] = names.map(() => []);
  const visit = (node: number, tree: number, root: number): void => {
    const f = feature[node] ?? -1;
    const at = limit[node] ?? 0;
    const asked = cuts[f];
    if (!asked) {
      votes.push(at);
      return;
    }
    const child = left[node] ?? 0;
    const right = (usual[f] ?? 0) > at ? 1 : 0;
    const from = votes.length - root;
    visit(child + right, tree, root);
    const to = votes.length - root;
    asked.push({ limit: at, tree, keeps: (-1 << to) | ~(-1 << from) });
    visit(child + 1 - right, tree, root);
  };
  roots.forEach((root, tree) => {
    const first = votes.length;
    firstLeaf[tree] = first;
    visit(root, tree, first);
    if (votes.length - first > mostLeaves)
      throw new RangeError(`a tree has more than ${mostLeaves} leaves`);
  });
  return { firstLeaf, votes: Float64Array.from(votes), cuts };
}
