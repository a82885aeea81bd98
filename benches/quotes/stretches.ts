import type { Span } from "#articles/article.ts";

/** A span, or several that belong together. */
export interface Stretches extends Span {
  readonly parts?: readonly Span[];
}

/** Characters shared by two stretches over characters in either. */
export function overlap(a: Stretches, b: Stretches): number {
  if (a.end <= b.start || b.end <= a.start) return 0;
  let shared = 0;
  for (const one of a.parts ?? [a])
    for (const other of b.parts ?? [b])
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared / (lengthOf(a) + lengthOf(b) - shared);
}

function lengthOf(stretches: Stretches): number {
  return (stretches.parts ?? [stretches]).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The largest overlap with any of several. */
export function best(span: Stretches, others: readonly Stretches[]): number {
  let most = 0;
  for (const other of others) most = Math.max(most, overlap(span, other));
  return most;
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Leaves out marks, stops and white space at both ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const edge = /[\s"'“”‘’«».,:;!?()[\]—–-]/;
  let first = start;
  let last = end;
  while (first < last && edge.test(text.charAt(first))) first += 1;
  while (last > first && edge.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
