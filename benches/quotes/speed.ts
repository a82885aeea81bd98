import { median } from "../percentiles.ts";

export type Read = (text: string) => unknown;

/**
 * How fast a function reads texts, warm: the best of several passes over all of them, in megabytes of
 * UTF-16 code units a second of the processor. What else the machine does costs no time of ours.
 */
export function speedOf(texts: readonly string[], passes: number, read: Read): number {
  const spent = Array.from({ length: passes }, () => timeOf(texts, read));
  return texts.reduce((sum, { length }) => sum + length, 0) / Math.min(...spent);
}

const rounds = 5;

/**
 * How many times faster one function reads texts than another, by turns, so that a machine that is
 * slower for a while is so for both: the median of five rounds.
 * @param passes of the faster one in a round, of which the best counts
 */
export function timesFaster(
  texts: readonly string[],
  passes: number,
  fast: Read,
  slow: Read,
): number {
  const times = Array.from({ length: rounds }, () => {
    const own = Array.from({ length: passes }, () => timeOf(texts, fast));
    return timeOf(texts, slow) / Math.min(...own);
  });
  return median(times);
}

/** Microseconds of the processor for all texts. */
function timeOf(texts: readonly string[], read: Read): number {
  const started = process.threadCpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.threadCpuUsage(started);
  return user + system;
}
