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
  const full = firstInFull(r, speaker);
  if (full && (full.start < mention.start || full.start >= mention.end))
    steps.push({ by: "name", start: full.start, end: full.end, paragraph: paragraphOf(r, full) });
  return steps;
}

const inFull = new WeakMap<Speaker, Span | null>();

/** Where a speaker's full name is printed first. It is looked for once: an article can cite somebody by the thousand. */
function firstInFull(r: Reading, speaker: Speaker): Span | null {
  const known = inFull.get(speaker);
  if (known !== undefined) return known;
  const found = speaker.mentions.find((one) => r.text.slice(one.start, one.end) === speaker.name);
  inFull.set(speaker, found ?? null);
  return found ?? null;
}

function paragraphOf(r: Reading, { start }: Span): number {
  let low = 0;
  let high = r.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.blocks[middle]?.block.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return r.blocks[low - 1]?.block.number ?? 1;
}
