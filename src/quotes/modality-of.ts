import { whatStandsBetween } from "./candidates/between.ts";
import type { Candidate } from "./candidates/candidate.ts";
import { isImagined } from "./cues/imagined.ts";
import { modalityOfWords } from "./cues/modality.ts";
import type { Modality } from "./quotation.ts";
import { beginsClause } from "./reading/clause-opening.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";
import { speechClasses } from "./reading/verbs.ts";
import { isOneOf, lowerAt } from "./reading/word-at.ts";

/** Whether the cue of whoever said words in marks tells that they were said. */
export function modalityOf(r: Reading, best: Candidate | null, place: Place): Modality {
  if (best?.kind !== "cue" || !best.cue) return "asserted";
  const { at, content, passive } = best.cue;
  // Who did not want to be named says something all the same.
  if (passive && isOneOf(r, at, "named identified")) return "asserted";
  const next = lowerAt(r, content);
  const opens = next === "that" || next === "any" || next.endsWith("ing");
  const clause = at < place.open && (opens || isOneClause(r, content, place.open));
  const modality = modalityOfWords(r, best.cue, clause);
  if (modality === "negated" && clause && saysAnew(r, content, place.open)) return "asserted";
  if (modality !== "asserted") return modality;
  return isImagined(r, verbBefore(r, place.open)) ? "hypothetical" : modality;
}

/** "the plan was “…”" of "denied the plan was “…”", against "denied it happened, calling it “…”" */
function isOneClause(r: Reading, from: number, open: number): boolean {
  return beginsClause(r, from, open) && whatStandsBetween(r, from, open).commas === 0;
}

/** "Denied that it leaked, saying that “…”": what is denied ends where somebody says something behind it. */
function saysAnew(r: Reading, from: number, open: number): boolean {
  for (let i = open - 1; i > from; i -= 1) {
    const before = isOneOf(r, i - 1, "and but") ? i - 2 : i - 1;
    if (isOneOf(r, before, ",") && (r.verb(i)?.classes ?? 0) & speechClasses) return true;
  }
  return false;
}

/** The token right before words in marks, and a comma or colon. */
function verbBefore(r: Reading, open: number): number {
  return isOneOf(r, open - 1, ", :") ? open - 2 : open - 1;
}
