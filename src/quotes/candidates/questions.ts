import type { ReportCue } from "#quotes/cues/report-cues.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";

/** "The host asked whether it hurt. “Not at all.”": whether words answer what a cue before them asks. */
export function isAnswered(
  r: Reading,
  { after, whole }: Place,
  cue: Pick<ReportCue, "classes"> | null | undefined,
): boolean {
  const asks = ((cue?.classes ?? 0) & verbClass.ask) !== 0;
  return whole && asks && r.tokens[after - 2]?.text !== "?";
}
