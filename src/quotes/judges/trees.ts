/**
 * Boosted decision trees for a yes-or-no question, as training/flat-trees.ts lays them out. The leaves
 * of each tree are numbered so that the usual values lead to the first. A cut is a node: where its limit
 * stands between a feature and its usual value, it rules out some leaves of its tree.
 */
export interface Forest {
  /** Names of the features, in the order of the vector. */
  readonly names: readonly string[];
  /** The median of each feature: the trees are asked quickly of vectors that differ little from these. */
  readonly usual: readonly number[];
  readonly bias: number;
  /** How many cuts each feature has. All cuts stand in a row, feature by feature, lowest limit first. */
  readonly cuts: readonly number[];
  readonly limit: readonly number[];
  readonly tree: readonly number[];
  /** The leaves that a cut rules out: the first, and the first after them. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** How many leaves each tree has, 16 at most, and the votes of all in log-odds, tree by tree. */
  readonly leaves: readonly number[];
  readonly votes: readonly number[];
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
  const { bias } = forest;
  const { above, limit, firstCut, cuts } = cutsOf(forest);
  const usual = Float64Array.from(forest.usual);
  const votes = Float64Array.from(forest.votes);
  const firstLeaf = new Int32Array(forest.leaves.length);
  for (let at = 1; at < firstLeaf.length; at += 1)
    firstLeaf[at] = (firstLeaf[at - 1] ?? 0) + (forest.leaves[at - 1] ?? 0);
  const left = new Int32Array(firstLeaf.length).fill(-1);
  // V8 keeps whole numbers and others in arrays of two kinds, and is slow where both are read.
  const values = new Float64Array(usual.length);
  return (features) => {
    values.set(features);
    for (let f = 0; f < usual.length; f += 1) {
      const value = values[f] ?? 0;
      if (value === usual[f]) continue;
      let first = above[f] ?? 0;
      let end = first;
      if (value > (usual[f] ?? 0)) while (value > (limit[end] ?? 0)) end += 1;
      else while (value <= (limit[first - 1] ?? 0)) first -= 1;
      const endCut = firstCut[end] ?? 0;
      for (let at = firstCut[first] ?? 0; at < endCut; at += 1) {
        const cut = cuts[at] ?? 0;
        const tree = cut & treeBits;
        left[tree] = (left[tree] ?? 0) & cut;
      }
    }
    let sum = bias;
    for (let at = 0; at < left.length; at += 1) {
      sum += votes[(firstLeaf[at] ?? 0) + Math.clz32(left[at] ?? 0)] ?? 0;
      left[at] = -1;
    }
    return sum;
  };
}

/**
 * The cuts by the limits that they share: most features have few values, and many cuts between two. A
 * limit that nothing is beyond stands on both sides of each feature's.
 */
interface Cuts {
  /** The first limit of each feature that a value above the usual one can meet. */
  readonly above: Int32Array;
  readonly limit: Float64Array;
  /** The first cut at each limit. */
  readonly firstCut: Int32Array;
  /** The leaves that a tree keeps, as the upper bits, the first leaf's the highest; which tree, as the lower ones. */
  readonly cuts: Int32Array;
}

const treeBits = 0xffff;

function cutsOf(forest: Forest): Cuts {
  const above = new Int32Array(forest.cuts.length);
  const limits: number[] = [];
  const firstCut: number[] = [];
  const add = (limit: number, cut: number) => {
    limits.push(limit);
    firstCut.push(cut);
  };
  let cut = 0;
  for (let f = 0; f < above.length; f += 1) {
    const usual = forest.usual[f] ?? 0;
    add(-Infinity, cut);
    above[f] = limits.length;
    for (const end = cut + (forest.cuts[f] ?? 0); cut < end; cut += 1) {
      const limit = forest.limit[cut] ?? 0;
      if (limit !== limits.at(-1)) add(limit, cut);
      if (limit < usual) above[f] = limits.length;
    }
    add(Infinity, cut);
  }
  return {
    above,
    limit: Float64Array.from(limits),
    firstCut: Int32Array.from(firstCut),
    cuts: Int32Array.from(
      forest.tree,
      (tree, i) => (keptLeaves(forest.from[i] ?? 0, forest.to[i] ?? 0) & ~treeBits) | tree,
    ),
  };
}

function keptLeaves(from: number, to: number): number {
  return ~(-1 >>> from) | (-1 >>> to);
}
