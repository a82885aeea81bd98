/**
 * Of some numbers by size those below which such shares of them are; none where there are no numbers.
 * @param shares from 0 to 1
 */
export function percentiles(numbers: readonly number[], shares: readonly number[]): number[] {
  const sorted = numbers.toSorted((one, other) => one - other);
  const last = sorted.length - 1;
  return shares.flatMap((share) => sorted[Math.min(last, Math.floor(sorted.length * share))] ?? []);
}

/** The middle one of some numbers by size, the upper of two; NaN where there is none. */
export function median(numbers: readonly number[]): number {
  return percentiles(numbers, [0.5])[0] ?? Number.NaN;
}
