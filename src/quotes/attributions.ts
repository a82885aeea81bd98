import type { ReportCue } from "./cues/report-cues.ts";
import { step } from "./people/evidence.ts";
import type { Speakers } from "./people/resolved.ts";
import type { Attribution, EvidenceStep, Rival } from "./quotation.ts";
import type { Mention } from "./reading/noun-phrase.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";

type Known = Exclude<Attribution, { kind: "unknown" }>;
type Reason = Extract<Attribution, { kind: "unknown" }>["reason"];

/** No speaker, with the reason. */
export function unknown(reason: Reason): Attribution {
  return { kind: "unknown", mention: null, cue: null, reason, evidence: { steps: [], rivals: [] } };
}

/** What tells whose some words are. */
interface Cited {
  readonly mention: Mention;
  readonly cue: ReportCue | null;
  /** 0..1: how sure it is that they are. */
  readonly sure: number;
  /** The string in marks where it has no cue of its own. */
  readonly alone?: Place | null;
  /** The attribution before, for pronouns. */
  readonly last?: Attribution | undefined;
}

/** The speaker that a mention stands for, with the steps that lead there. */
export function attributionOf(
  r: Reading,
  speakers: Speakers,
  { mention, cue, sure, alone, last }: Cited,
): Attribution {
  const resolved = speakers.resolve(mention, last && last.kind !== "unknown" ? last.speaker : null);
  const steps: EvidenceStep[] = [];
  if (alone)
    steps.push(step(r, "continuation", { start: alone.string.open, end: alone.string.close }));
  if (cue) steps.push(step(r, "cue", { start: cue.start, end: cue.end }));
  const beside = {
    mention: { start: mention.start, end: mention.end },
    cue: cue && !alone ? { start: cue.start, end: cue.end } : null,
  };
  if (!resolved) {
    const reason = mention.form === "name" ? "ambiguous" : "no-candidate";
    return { ...unknown(reason), ...beside, evidence: { steps, rivals: [] } };
  }
  speakers.cite(mention, resolved);
  const { speaker } = resolved;
  return {
    kind: speaker.kind === "person" ? "named" : speaker.kind,
    speaker,
    ...beside,
    how: alone ? "continuation" : resolved.how,
    confidence: sure * resolved.sure,
    evidence: {
      steps: [...steps, ...resolved.steps],
      rivals: [...addressee(r, cue), ...resolved.rivals],
    },
  };
}

/** The words go on with the speaker of what stands before, who is no surer here than there. */
export function continuedAttribution(
  r: Reading,
  place: Place,
  earlier: Known,
  sure: number,
): Known {
  const here = step(r, "continuation", { start: place.string.open, end: place.string.close });
  return {
    ...earlier,
    cue: null,
    how: "continuation",
    confidence: Math.min(sure, earlier.confidence),
    evidence: {
      steps: [here, ...earlier.evidence.steps.filter(({ by }) => by !== "continuation")],
      rivals: earlier.evidence.rivals,
    },
  };
}

function addressee(r: Reading, cue: ReportCue | null): Rival[] {
  const heard = cue?.addressee;
  if (heard?.form !== "name") return [];
  return [
    {
      start: heard.start,
      end: heard.end,
      speaker: r.text.slice(heard.start, heard.end),
      why: "addressee",
    },
  ];
}
