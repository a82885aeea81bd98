import { overlap } from "#quotes/reading/token-range.ts";
import type { Candidate } from "./candidate.ts";

/** Who most likely said the words, and how sure that is, 0..1. */
export interface Choice {
  readonly best: Candidate | null;
  readonly sure: number;
}

/** A frame that makes one candidate this likely leaves the others no more than the rest, */
const certain = 0.9;
/** unless they are surer than that. */
const settled = 0.95;

/** Of several cues of one mention the nearest is meant, unless another is so many times likelier. */
const farther = 8;

/** Chooses the mention that all its cues together make likeliest, and the cue that it is nearest to. */
export function chooseSpeaker(candidates: readonly Candidate[], shares: readonly number[]): Choice {
  let best: Candidate | null = null;
  let sure = 0;
  let most = 0;
  const sureOnes = candidates.filter(({ least }) => least >= certain);
  candidates.forEach((candidate, i) => {
    let together = 0;
    candidates.forEach((other, j) => {
      if (overlap(candidate.mention, other.mention)) together += shares[j] ?? 0;
    });
    const excluded = sureOnes.some(
      (other) =>
        (together < settled || other.least >= settled) &&
        !overlap(candidate.mention, other.mention),
    );
    together = Math.max(excluded ? Math.min(together, 1 - certain) : together, candidate.least);
    const share = shares[i] ?? 0;
    const same = best !== null && overlap(best.mention, candidate.mention);
    const least = best?.mention.head === candidate.mention.head ? most * farther : most;
    if (same ? share < least : together <= sure) {
      if (same) sure = Math.max(sure, together);
      return;
    }
    best = candidate;
    sure = same ? Math.max(sure, together) : together;
    most = share;
  });
  return { best, sure };
}
