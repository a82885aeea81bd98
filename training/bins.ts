/** The features of rows as the numbers of bins. */
export interface Binned {
  readonly columns: readonly Uint8Array[];
  /** Upper limit of each bin of each feature. */
  readonly limits: readonly (readonly number[])[];
}

/** Bins that a feature has at most. */
export const mostBins = 64;

/** Cuts each of the `count` features of rows into bins of like size, or one for each of few values. */
export function binned(features: readonly (readonly number[])[], count: number): Binned {
  const columns: Uint8Array[] = [];
  const limits: number[][] = [];
  for (let f = 0; f < count; f += 1) {
    const values = Float64Array.from(features, (row) => row[f] ?? 0);
    const sorted = [...new Set(values)].sort((a, b) => a - b);
    const edges = sorted.length <= mostBins ? sorted : quantiles(values);
    limits.push(edges);
    columns.push(Uint8Array.from(values, (value) => binOf(edges, value)));
  }
  return { columns, limits };
}

function quantiles(values: Float64Array): number[] {
  const sorted = Float64Array.from(values).sort();
  const edges = new Set<number>();
  for (let i = 1; i <= mostBins; i += 1)
    edges.add(sorted[Math.floor((i * (sorted.length - 1)) / mostBins)] ?? 0);
  return [...edges].sort((a, b) => a - b);
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
