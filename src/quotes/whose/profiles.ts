import { continuedAttribution } from "#quotes/attributions.ts";
import type { Quotation, Speaker } from "#quotes/quotation.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Work } from "#quotes/work.ts";
import { leadsToAnother } from "./leads-to-another.ts";

/** In a profile one person says so many of the words in marks, and so large a share of those whose speaker is known. */
const fewest = 4;
const leastShare = 0.7;
/** How often whole sentences that nothing leads to are theirs there. */
const sure = 0.6;

/**
 * The quotations of an article. Where it is a profile, whole sentences that nothing leads to ("There was never enough oil:
 * “I wove in the dark.”") go on with whom it is about, once they are quoted.
 */
export function ofProfile(
  { r, speakers, found: quotations }: Pick<Work, "r" | "speakers" | "found">,
  places: readonly Place[],
): readonly Quotation[] {
  const subject = subjectOf(quotations);
  const entity = subject && speakers.entityOf(subject);
  if (!entity) return quotations;
  const placeAt = new Map(places.map((place) => [place.string.start, place]));
  let last: Parameters<typeof continuedAttribution>[2] | undefined;
  return quotations.map((one) => {
    const { attribution, kind, start } = one;
    if (!isInMarks(one)) return one;
    if (attribution.kind !== "unknown") {
      if (attribution.speaker === subject) last = attribution;
      return one;
    }
    const place = placeAt.get(start);
    if (!place || !last || leadsToAnother(r, place, entity)) return one;
    if (kind !== "direct" || attribution.mention || attribution.cue) return one;
    return { ...one, attribution: continuedAttribution(r, place, last, sure) };
  });
}

/** Who says nearly all. */
function subjectOf(quotations: readonly Quotation[]): Speaker | undefined {
  const times = new Map<Speaker, number>();
  let all = 0;
  for (const one of quotations) {
    if (!isInMarks(one) || one.attribution.kind === "unknown") continue;
    const { speaker } = one.attribution;
    all += 1;
    times.set(speaker, (times.get(speaker) ?? 0) + 1);
  }
  const least = Math.max(fewest, leastShare * all);
  return [...times].find(([{ kind }, often]) => kind === "person" && often >= least)?.[0];
}

/** Whether words are said, in marks that stand in no others. */
function isInMarks({ kind, within }: Quotation): boolean {
  return (kind === "direct" || kind === "partial") && within === undefined;
}
