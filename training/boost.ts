import type { Forest } from "#quotes/judges/trees.ts";
import { median } from "../benches/percentiles.ts";
import { type Binned, binned, mostBins } from "./bins.ts";
import { flatTrees } from "./flat-trees.ts";
import { slopeOfLists, slopeOfRows } from "./slopes.ts";

/** Rows of features with a yes or no, and how much each row counts. */
export interface Rows {
  readonly names: readonly string[];
  readonly features: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly weights?: readonly number[];
  /**
   * Which list each row is of, rows of one list in a row. Where given, the rows of a list exclude each
   * other: together with "none of them", whose log-odds are 0, their probabilities add up to 1.
   */
  readonly lists?: readonly number[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly least: number;
  readonly ridge: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly node: number;
  readonly gradient: number;
  readonly curvature: number;
  split: Split | null;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/**
 * Gradient boosting of regression trees on the logistic loss, grown leaf by leaf on binned features
 * (Friedman 2001; histogram and Newton step as in XGBoost, Chen and Guestrin 2016). No randomness.
 */
export function boost(rows: Rows, options: BoostOptions): Forest {
  const n = rows.labels.length;
  const bins = binned(rows.features, rows.names.length);
  const weights = Float64Array.from({ length: n }, (_, i) => rows.weights?.[i] ?? 1);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i += 1) {
    positive += (rows.labels[i] ?? 0) * (weights[i] ?? 1);
    total += weights[i] ?? 1;
  }
  const bias = Math.log((positive + 1) / (total - positive + 1));
  const slope = rows.lists ? slopeOfLists(rows.labels, rows.lists) : slopeOfRows(rows.labels);
  const scores = new Float64Array(n).fill(bias);
  const forest = {
    roots: [] as number[],
    feature: [] as number[],
    limit: [] as number[],
    left: [] as number[],
  };
  const gradient = new Float64Array(n);
  const curvature = new Float64Array(n);
  for (let tree = 0; tree < options.trees; tree += 1) {
    slope(scores, gradient, curvature);
    for (let i = 0; i < n; i += 1) {
      gradient[i] = (gradient[i] ?? 0) * (weights[i] ?? 1);
      curvature[i] = (curvature[i] ?? 0) * (weights[i] ?? 1);
    }
    grow(forest, bins, gradient, curvature, scores, options);
  }
  const usual = rows.names.map((_, f) => round(median(rows.features.map((row) => row[f] ?? 0))));
  return flatTrees(forest, { names: rows.names, usual, bias: round(bias) });
}

function grow(
  forest: { roots: number[]; feature: number[]; limit: number[]; left: number[] },
  binned: Binned,
  gradient: Float64Array,
  curvature: Float64Array,
  scores: Float64Array,
  options: BoostOptions,
): void {
  const root = forest.feature.length;
  forest.roots.push(root);
  addNode(forest);
  const all = Int32Array.from(scores, (_, i) => i);
  const leaves: Leaf[] = [leafOf(all, root, binned, gradient, curvature, options)];
  while (leaves.length < options.leaves) {
    let best = -1;
    for (let i = 0; i < leaves.length; i += 1)
      if ((leaves[i]?.split?.gain ?? 0) > (leaves[best]?.split?.gain ?? 1e-3)) best = i;
    const leaf = leaves[best];
    if (!leaf?.split) break;
    const { feature, bin: at } = leaf.split;
    const column = binned.columns[feature] ?? new Uint8Array();
    const left = leaf.rows.filter((row) => (column[row] ?? 0) <= at);
    const right = leaf.rows.filter((row) => (column[row] ?? 0) > at);
    forest.feature[leaf.node] = feature;
    forest.limit[leaf.node] = binned.limits[feature]?.[at] ?? 0;
    const child = forest.feature.length;
    forest.left[leaf.node] = child;
    addNode(forest);
    addNode(forest);
    leaves.splice(
      best,
      1,
      leafOf(left, child, binned, gradient, curvature, options),
      leafOf(right, child + 1, binned, gradient, curvature, options),
    );
  }
  for (const leaf of leaves) {
    const value = round((-leaf.gradient / (leaf.curvature + options.ridge)) * options.rate);
    forest.limit[leaf.node] = value;
    for (const row of leaf.rows) scores[row] = (scores[row] ?? 0) + value;
  }
}

function addNode(forest: { feature: number[]; limit: number[]; left: number[] }): void {
  forest.feature.push(-1);
  forest.limit.push(0);
  forest.left.push(0);
}

function leafOf(
  rows: Int32Array,
  node: number,
  binned: Binned,
  gradient: Float64Array,
  curvature: Float64Array,
  options: BoostOptions,
): Leaf {
  let g = 0;
  let h = 0;
  for (const row of rows) {
    g += gradient[row] ?? 0;
    h += curvature[row] ?? 0;
  }
  let split: Split | null = null;
  const sumG = new Float64Array(mostBins + 1);
  const sumH = new Float64Array(mostBins + 1);
  const parent = (g * g) / (h + options.ridge);
  for (let f = 0; f < binned.columns.length; f += 1) {
    const column = binned.columns[f] ?? new Uint8Array();
    const bins = binned.limits[f]?.length ?? 0;
    if (bins < 2) continue;
    sumG.fill(0);
    sumH.fill(0);
    for (const row of rows) {
      const b = column[row] ?? 0;
      sumG[b] = (sumG[b] ?? 0) + (gradient[row] ?? 0);
      sumH[b] = (sumH[b] ?? 0) + (curvature[row] ?? 0);
    }
    let leftG = 0;
    let leftH = 0;
    for (let b = 0; b < bins - 1; b += 1) {
      leftG += sumG[b] ?? 0;
      leftH += sumH[b] ?? 0;
      if (leftH < options.least || h - leftH < options.least) continue;
      const gain =
        (leftG * leftG) / (leftH + options.ridge) +
        ((g - leftG) * (g - leftG)) / (h - leftH + options.ridge) -
        parent;
      if (gain > (split?.gain ?? 1e-3)) split = { gain, feature: f, bin: b };
    }
  }
  return { rows, node, gradient: g, curvature: h, split };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
