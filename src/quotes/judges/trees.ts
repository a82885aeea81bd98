/**
 * Boosted decision trees for a yes-or-no question, as flat arrays. Node `i` asks whether
 * `features[feature[i]] <= limit[i]` and goes to `left[i]`, else to `left[i] + 1`; where `feature[i]`
 * is -1, `limit[i]` is the tree's vote in log-odds.
 */
export interface Forest {
  /** Names of the features, in the order of the vector. */
  readonly names: readonly string[];
  readonly bias: number;
  /** First node of each tree. */
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

/** The log-odds that the trees give a feature vector. Typed arrays make it twice as fast. */
function votesOf(forest: Forest): (features: readonly number[]) => number {
  const roots = Int32Array.from(forest.roots);
  const feature = Int16Array.from(forest.feature);
  const limit = Float64Array.from(forest.limit);
  const left = Int32Array.from(forest.left);
  const asked = new Float64Array(forest.names.length);
  return (features) => {
    // Arrays of whole numbers and of fractions are read by different code; a copy is always of one kind.
    for (let i = 0; i < asked.length; i += 1) asked[i] = features[i] ?? 0;
    let sum = forest.bias;
    for (let tree = 0; tree < roots.length; tree += 1) {
      let node = roots[tree] ?? 0;
      let at = feature[node] ?? 0;
      while (at >= 0) {
        const child = left[node] ?? 0;
        node = (asked[at] ?? 0) <= (limit[node] ?? 0) ? child : child + 1;
        at = feature[node] ?? 0;
      }
      sum += limit[node] ?? 0;
    }
    return sum;
  };
}
