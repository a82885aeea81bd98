import type { Span } from "#articles/article.ts";
import type { EvidenceStep, Speaker } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { Speakers } from "./resolved.ts";

/** One link, with the paragraph that it stands in. */
export function step(r: Reading, by: EvidenceStep["by"], { start, end }: Span): EvidenceStep {
  return { by, start, end, paragraph: paragraphAt(r, start) };
}

/** From the mention to the place that prints the full name. */
export function nameSteps(
  r: Reading,
  all: Speakers,
  speaker: Speaker,
  mention: Mention,
): EvidenceStep[] {
  const steps = [step(r, "name", mention)];
  const full = all.inFull(speaker);
  if (full && (full.start < mention.start || full.start >= mention.end))
    steps.push(step(r, "name", full));
  return steps;
}

function paragraphAt(r: Reading, offset: number): number {
  let low = 0;
  let high = r.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.blocks[middle]?.block.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return r.blocks[low - 1]?.block.number ?? 1;
}
