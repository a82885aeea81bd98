import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Passage, PassageIndex, SynonymSource } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { openSavedIndex, saveIndex } from "#search/saved-index.ts";
import { median, percentiles } from "../percentiles.ts";
import type { Query } from "./corpus.ts";

const topHits = 10;
/** Builds and loads: during the first ones the engine still compiles what runs often. */
const runs = 11;
/** The last ones, of which the median is the figure of a warm process. */
const warm = 7;
/** Indexes that are built for their memory. */
const indexes = 5;
const fileVersion = 1;
/** Microseconds below which a search is made twice. */
const quick = 100_000;

/** Of each query in turn, the place of its target among the hits, and the time it took. */
export interface Samples {
  readonly places: number[];
  /**
   * Microseconds: of several rounds the least, which is what the search itself takes. The kernel
   * counts a thread's CPU time in ticks of milliseconds, far too coarse for one search.
   */
  readonly times: number[];
}

export interface SetFigures {
  readonly queries: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly mrr10: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface IndexFigures {
  /** CPU milliseconds from passages to the first answer, in a warm process. */
  readonly buildMs: number;
  /** The same of the first build; cold for the first corpus of a run only. */
  readonly firstBuildMs: number;
  readonly memoryMB: number;
  /** CPU milliseconds of the first search for misspelt words, which files all words by their parts. */
  readonly firstSlipMs: number;
  /** What that adds to the memory. */
  readonly slipsMB: number;
  readonly textMB: number;
  readonly fileMB: number;
  /** CPU milliseconds from the file's bytes to an index of the passages, in a warm process. */
  readonly loadMs: number;
  readonly firstLoadMs: number;
}

export function emptySamples(): Samples {
  return { places: [], times: [] };
}

/**
 * Searches for the next query and notes the time and the target's place. A quick search is made
 * twice and the shorter time kept: the first one pays for what the engine before it left in the
 * processor's caches. The second time the query ends in a space, so that an engine which keeps what it
 * worked out for the last queries works it out anew.
 */
export function sample(
  samples: Samples,
  search: (query: string) => readonly number[],
  { q, target }: Query,
): void {
  const before = performance.now();
  const found = search(q);
  const time = (performance.now() - before) * 1000;
  samples.times.push(time);
  samples.places.push(found.indexOf(target));
  if (time < quick) resample(samples, samples.times.length - 1, () => search(`${q} `));
}

/** Searches again for a query that was sampled, and keeps the shorter time. */
export function resample(samples: Samples, query: number, search: () => unknown): void {
  const before = performance.now();
  search();
  const time = (performance.now() - before) * 1000;
  samples.times[query] = Math.min(time, samples.times[query] ?? time);
}

export function figuresOf({ places, times }: Samples): SetFigures {
  const [p50 = 0, p95 = 0, p99 = 0] = percentiles(times, [0.5, 0.95, 0.99]);
  const share = (test: (place: number) => boolean) =>
    places.filter(test).length / Math.max(1, places.length);
  const reciprocal = places.reduce(
    (sum, place) => sum + (place >= 0 && place < topHits ? 1 / (place + 1) : 0),
    0,
  );
  return {
    queries: places.length,
    recall1: share((place) => place === 0),
    recall5: share((place) => place >= 0 && place < 5),
    mrr10: reciprocal / Math.max(1, places.length),
    p50,
    p95,
    p99,
  };
}

/** Builds, saves and loads the index of these passages. */
export function measureIndex(passages: readonly Passage[]): IndexFigures & { index: PassageIndex } {
  const builds = Array.from({ length: runs }, () => cpuMilliseconds(() => built(passages)));
  const { index, memoryMB } = measureMemory(passages);
  collectGarbage();
  const after = memoryMegabytes();
  const firstSlipMs = cpuMilliseconds(() => index.search("frist acommodatoin"));
  collectGarbage();
  const afterSlips = memoryMegabytes();
  const file = Buffer.concat(saveIndex(index, fileVersion));
  const loads = Array.from({ length: runs }, () => {
    const copy = Uint8Array.from(file);
    return cpuMilliseconds(() => loaded(copy, passages));
  });
  return {
    index,
    buildMs: median(builds.slice(-warm)),
    firstBuildMs: builds[0] ?? 0,
    memoryMB,
    firstSlipMs,
    slipsMB: afterSlips - after,
    textMB: passages.reduce((sum, { parts }) => sum + lengthOf(parts), 0) / 1e6,
    fileMB: file.length / 1e6,
    loadMs: median(loads.slice(-warm)),
    firstLoadMs: loads[0] ?? 0,
  };
}

/** What one more index takes: of several the median, for the engine's own needs come and go. */
function measureMemory(passages: readonly Passage[]): { index: PassageIndex; memoryMB: number } {
  let index = built(passages);
  const all = Array.from({ length: indexes }, () => {
    collectGarbage();
    const before = memoryMegabytes();
    const another = built(passages);
    collectGarbage();
    const megabytes = memoryMegabytes() - before;
    // Asked once more, so that it wasn't collected in between.
    index.search("first");
    index = another;
    return megabytes;
  });
  return { index, memoryMB: median(all) };
}

function loaded(file: Uint8Array, passages: readonly Passage[]): PassageIndex {
  const saved = openSavedIndex(file, fileVersion);
  const index = saved.kind === "saved" ? saved.restore(passages) : undefined;
  if (!index) throw new Error("The index's file is not that of its passages.");
  return index;
}

/** Ids of the paragraphs that the index finds. */
export function idsFound(index: PassageIndex, query: string, synonyms?: SynonymSource): number[] {
  const options = synonyms === undefined ? { limit: topHits } : { limit: topHits, synonyms };
  return index.search(query, options).hits.map(({ passage }) => Number(passage.key));
}

function built(passages: readonly Passage[]): PassageIndex {
  const index = createPassageIndex(passages);
  index.search("first");
  return index;
}

function lengthOf(parts: Passage["parts"]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function memoryMegabytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function cpuMilliseconds(run: () => unknown): number {
  const before = cpuMicroseconds();
  run();
  return (cpuMicroseconds() - before) / 1000;
}

function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function collectGarbage(): void {
  // The second pass frees what the first found unreachable only on its way.
  collect();
  collect();
}
