import type { Candidate } from "./candidate.ts";

/** Who most likely said the words, and how sure that is, 0..1. */
export interface Choice {
  readonly best: Candidate | null;
  readonly sure: number;
}

/** Of several cues of one mention the nearest is meant, unless another is so many times likelier. */
const farther = 8;

/** Chooses the mention that all its cues together make likeliest, and the cue that it is nearest to. */
export function chooseSpeaker(candidates: readonly Candidate[], shares: readonly number[]): Choice {
  let best: Candidate | null = null;
  let sure = 0;
  let most = 0;
  candidates.forEach((candidate, i) => {
    let together = 0;
    candidates.forEach((other, j) => {
      if (overlap(candidate, other)) together += shares[j] ?? 0;
    });
    together = Math.max(together, candidate.least);
    const share = shares[i] ?? 0;
    const same = best !== null && overlap(best, candidate);
    if (same ? share < most * farther : together <= sure) {
      if (same) sure = Math.max(sure, together);
      return;
    }
    best = candidate;
    sure = same ? Math.max(sure, together) : together;
    most = share;
  });
  return { best, sure };
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.mention.from < b.mention.to && b.mention.from < a.mention.to;
}
