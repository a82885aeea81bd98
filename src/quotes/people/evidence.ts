import type { Span } from "#articles/article.ts";
import type { EvidenceStep, Speaker } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";

/** One link, placed in its paragraph. */
export function step(r: Reading, by: EvidenceStep["by"], at: Span, token: number): EvidenceStep {
  return {
    by,
    start: at.start,
    end: at.end,
    paragraph: r.blocks[r.blockOf[token] ?? 0]?.block.number ?? 1,
  };
}

/** From the mention to the place that prints the full name. */
export function nameSteps(r: Reading, speaker: Speaker, mention: Mention): EvidenceStep[] {
  const steps = [step(r, "name", mention, mention.from)];
  const full = speaker.mentions.find((one) => r.text.slice(one.start, one.end) === speaker.name);
  if (full && (full.start < mention.start || full.start >= mention.end)) {
    const block = r.blocks.findLast((one) => one.block.start <= full.start);
    steps.push({
      by: "name",
      start: full.start,
      end: full.end,
      paragraph: block?.block.number ?? 1,
    });
  }
  return steps;
}
