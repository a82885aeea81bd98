import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";

/** A run of capitalised words that names somebody or something; `from` to `to` are tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** First token after titles: "Ana" of "Secretary of State Ana Ruiz". */
  readonly core: number;
  readonly kind: "person" | "institution" | "place" | "unclear";
  readonly gender: "male" | "female" | null;
  readonly block: number;
}

/** The name of a run as a mention, its titles left out. */
export function nameMention(r: Reading, { core, to }: NameRun): Mention {
  const start = r.tokens[core]?.start ?? 0;
  const end = r.tokens[to - 1]?.end ?? start;
  return { form: "name", from: core, to, head: to - 1, start, end };
}

/** How many of the runs, in order, begin before a token. */
export function runsBefore(runs: readonly NameRun[], token: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
