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

/** A feature vector in parts, one behind another. What several have in common is one part of them all. */
export type Vector = readonly (readonly number[])[];

/** Gives the probability 0..1 of "yes" for a feature vector. */
export function judgeOf(forest: Forest): (features: readonly number[]) => number {
  const trees = treesOf(forest);
  const left = new Int32Array(trees.count);
  return (features) => {
    left.fill(allLeaves);
    cutOff(trees, left, features, 0);
    return 1 / (1 + Math.exp(-votesOf(trees, left)));
  };
}

/**
 * Gives each of several feature vectors its probability to be the one meant; the rest to 1 is that none is.
 * Parts that all have in common are asked of once.
 */
export function chooserOf(forest: Forest): (vectors: readonly Vector[]) => number[] {
  const trees = treesOf(forest);
  const common = new Int32Array(trees.count);
  const left = new Int32Array(trees.count);
  return (vectors) => {
    const inCommon = commonParts(vectors);
    common.fill(allLeaves);
    cutOffParts(trees, common, vectors[0] ?? [], inCommon);
    const odds: number[] = [];
    let all = 1;
    // V8 compiles loops of this weight far worse by "for … of".
    for (let i = 0; i < vectors.length; i += 1) {
      left.set(common);
      cutOffParts(trees, left, vectors[i] ?? [], ~inCommon);
      const own = Math.exp(votesOf(trees, left));
      odds.push(own);
      all += own;
    }
    for (let i = 0; i < odds.length; i += 1) odds[i] = (odds[i] ?? 0) / all;
    return odds;
  };
}

/** The parts that are the same of all vectors, a bit each. */
function commonParts(vectors: readonly Vector[]): number {
  const [first = []] = vectors;
  let parts = 0;
  for (let part = 0; part < first.length; part += 1)
    if (vectors.every((vector) => vector[part] === first[part])) parts |= 1 << part;
  return parts;
}

/** Cuts off what those parts of a vector rule out whose bit is set. */
function cutOffParts(trees: Trees, left: Int32Array, vector: Vector, asked: number): void {
  let first = 0;
  for (let part = 0; part < vector.length; part += 1) {
    const features = vector[part] ?? [];
    if ((asked >>> part) & 1) cutOff(trees, left, features, first);
    first += features.length;
  }
}

/**
 * Takes from the leaves left of each tree those that some features, from the `first` of a vector on, rule out.
 * No tree is walked, as in QuickScorer (Lucchese et al. 2015): each feature goes from its usual value to its own,
 * and the limits between rule out leaves; the first leaf left is where a tree ends.
 */
function cutOff(
  { usual, above, limit, firstCut, cuts }: Trees,
  left: Int32Array,
  features: readonly number[],
  first: number,
): void {
  for (let i = 0; i < features.length; i += 1) {
    const f = first + i;
    const value = features[i] ?? 0;
    const middle = usual[f] ?? 0;
    if (value === middle) continue;
    let from = above[f] ?? 0;
    let to = from;
    if (value > middle) while (value > (limit[to] ?? 0)) to += 1;
    else while (value <= (limit[from - 1] ?? 0)) from -= 1;
    const end = firstCut[to] ?? 0;
    for (let at = firstCut[from] ?? 0; at < end; at += 1) {
      const cut = cuts[at] ?? 0;
      const tree = cut & treeBits;
      left[tree] = (left[tree] ?? 0) & cut;
    }
  }
}

/** The log-odds that the trees give, each by the first leaf that is left of it. */
function votesOf({ bias, votes }: Trees, left: Int32Array): number {
  let sum = bias;
  for (let tree = 0; tree < left.length; tree += 1)
    sum += votes[tree * mostLeaves + Math.clz32(left[tree] ?? 0)] ?? 0;
  return sum;
}

/**
 * A forest as it is asked. Cuts stand by the limits that they share: most features have few values, and many
 * cuts between two. A limit that nothing is beyond stands on both sides of each feature's.
 */
interface Trees {
  readonly count: number;
  readonly bias: number;
  /** The votes of the leaves of each tree, with room for as many as a tree has at most. */
  readonly votes: Float64Array;
  readonly usual: Float64Array;
  /** The first limit of each feature that a value above the usual one can meet. */
  readonly above: Int32Array;
  readonly limit: Float64Array;
  /** The first cut at each limit. */
  readonly firstCut: Int32Array;
  /** The leaves that a tree keeps, as the upper bits, the first leaf's the highest; which tree, as the lower ones. */
  readonly cuts: Int32Array;
}

const allLeaves = -1;
const mostLeaves = 16;
const treeBits = 0xffff;

function treesOf(forest: Forest): Trees {
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
    count: forest.leaves.length,
    bias: forest.bias,
    votes: votesByTree(forest),
    usual: Float64Array.from(forest.usual),
    above,
    limit: Float64Array.from(limits),
    firstCut: Int32Array.from(firstCut),
    cuts: Int32Array.from(
      forest.tree,
      (tree, i) => (keptLeaves(forest.from[i] ?? 0, forest.to[i] ?? 0) & ~treeBits) | tree,
    ),
  };
}

function votesByTree({ leaves, votes }: Forest): Float64Array {
  const byTree = new Float64Array(leaves.length * mostLeaves);
  let first = 0;
  leaves.forEach((count, tree) => {
    byTree.set(votes.slice(first, first + count), tree * mostLeaves);
    first += count;
  });
  return byTree;
}

function keptLeaves(from: number, to: number): number {
  return ~(-1 >>> from) | (-1 >>> to);
}
