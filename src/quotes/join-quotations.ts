import type { Attribution, Quotation, QuotationId } from "./quotation.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";

const longestCue = 160;
const abbreviation = /\b[A-Z]\w{0,3}\./g;

/**
 * The quotation before, with the words of `place` added, where a cue only interrupts one sentence:
 * “If it holds,” she said, “we can drain it.” Null where the words are a quotation of their own.
 */
export function joined(
  r: Reading,
  last: Quotation | undefined,
  place: Place,
  attribution: Attribution,
): Quotation | null {
  if (!last || (last.kind !== "direct" && last.kind !== "partial")) return null;
  if (!sameSpeaker(last, attribution) || !interrupted(r, last, place)) return null;
  const { end, parts } = place.string;
  const carrierEnd = r.sentences[place.lastSentence]?.end ?? end;
  return {
    ...last,
    id: `direct-${last.start}-${end}` as QuotationId,
    kind: "direct",
    parts: [...last.parts, ...parts],
    end,
    carrier: { start: last.carrier.start, end: Math.max(last.carrier.end, carrierEnd) },
  };
}

/** Whether both have one speaker, named between them. */
function sameSpeaker(last: Quotation, attribution: Attribution): boolean {
  if (last.attribution.kind === "unknown" || attribution.kind === "unknown") return false;
  const { mention, speaker } = last.attribution;
  return speaker.id === attribution.speaker.id && mention.start >= last.end;
}

/** A comma inside the marks, a short cue, a comma before the marks, and no new sentence in them. */
function interrupted(r: Reading, last: Quotation, { string }: Place): boolean {
  const between = r.text.slice(last.end, Math.min(string.open, last.end + longestCue + 1));
  if (between.length > longestCue || !/,\s*$/.test(between)) return false;
  if (!/,\W{0,2}$/.test(r.text.slice(Math.max(last.start, last.end - 2), last.end + 2)))
    return false;
  if (/[.!?;\n](?=\s)/.test(between.slice(2).replaceAll(abbreviation, ""))) return false;
  const first = r.text.charAt(string.start);
  return first === first.toLowerCase() || /^I\b/.test(r.text.slice(string.start, string.start + 3));
}
