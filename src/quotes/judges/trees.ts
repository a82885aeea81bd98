/**
 * Boosted decision trees for a yes-or-no question, as flat arrays. Node `i` asks whether
 * `features[feature[i]] <= limit[i]` and goes to `left[i]`, else to `left[i] + 1`; where `feature[i]`
 * is -1, `limit[i]` is the tree's vote in log-odds.
 */
export interface Forest {
  /** Names of the features, in the order of the vector. */
  readonly names: readonly string[];
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
 * walked. Each feature goes through its limits, lowest first, and takes from the trees the leaves that
 * it rules out; the first leaf left is where a tree ends.
 */
function votesOf(forest: Forest): (features: readonly number[]) => number {
  const { bias, roots } = forest;
  const { firstLeaf, votes, cuts } = leavesOf(forest);
  const all = cuts.flatMap((ofFeature) => ofFeature.sort((a, b) => a.limit - b.limit));
  const limit = Float64Array.from(all, (cut) => cut.limit);
  const tree = Int32Array.from(all, (cut) => cut.tree);
  const keeps = Int32Array.from(all, (cut) => cut.keeps);
  const counts = Int32Array.from(cuts, ({ length }) => length);
  const left = new Int32Array(roots.length);
  return (features) => {
    left.fill(-1);
    let first = 0;
    for (let f = 0; f < counts.length; f += 1) {
      const value = features[f] ?? 0;
      const end = first + (counts[f] ?? 0);
      for (let cut = first; cut < end && value > (limit[cut] ?? 0); cut += 1) {
        const at = tree[cut] ?? 0;
        left[at] = (left[at] ?? 0) & (keeps[cut] ?? 0);
      }
      first = end;
    }
    let sum = bias;
    for (let at = 0; at < left.length; at += 1) {
      const leaves = left[at] ?? 0;
      sum += votes[(firstLeaf[at] ?? 0) + 31 - Math.clz32(leaves & -leaves)] ?? 0;
    }
    return sum;
  };
}

/** Leaves of a tree are bits of a whole number. */
const mostLeaves = 32;

/** The leaves, as bits, that a tree keeps where a feature is beyond a limit. */
interface Cut {
  readonly limit: number;
  readonly tree: number;
  readonly keeps: number;
}

/** The votes of the leaves of each tree, from left to right, and what each feature cuts off. */
function leavesOf({ names, roots, feature, limit, left }: Forest): {
  readonly firstLeaf: Int32Array;
  readonly votes: Float64Array;
  readonly cuts: readonly Cut[][];
} {
  const firstLeaf = new Int32Array(roots.length);
  const votes: number[] = [];
  const cuts: Cut[][] = names.map(() => []);
  const visit = (node: number, tree: number, root: number): void => {
    const asked = cuts[feature[node] ?? -1];
    if (!asked) {
      votes.push(limit[node] ?? 0);
      return;
    }
    const child = left[node] ?? 0;
    const from = votes.length - root;
    visit(child, tree, root);
    const to = votes.length - root;
    asked.push({ limit: limit[node] ?? 0, tree, keeps: (-1 << to) | ~(-1 << from) });
    visit(child + 1, tree, root);
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
