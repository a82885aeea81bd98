import type { Span } from "#articles/article.ts";
import { entityAt } from "#quotes/names/entity.ts";
import { type NameRun, nameMention } from "#quotes/names/name-run.ts";
import type { EvidenceStep, Speaker } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { Resolved, Speakers } from "./resolved.ts";

/** One link, with the paragraph that it stands in. */
export function step(r: Reading, by: EvidenceStep["by"], { start, end }: Span): EvidenceStep {
  return { by, start, end, paragraph: paragraphAt(r, start) };
}

/** Whoever is named at a run, which a description beside it tells of. */
export function namedThere(
  r: Reading,
  all: Speakers,
  described: Mention,
  run: NameRun,
): Resolved | null {
  const entity = entityAt(all.people, run.from);
  if (!entity) return null;
  const speaker = all.speakerOf(entity);
  const name = nameSteps(r, all, speaker, nameMention(r, run));
  const steps = [step(r, "role", described), ...name];
  return { speaker, how: "explicit", steps, rivals: [], sure: sureOfName };
}

const sureOfName = 0.97;

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
