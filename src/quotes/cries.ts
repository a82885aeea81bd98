import type { Candidate } from "./candidates/candidate.ts";
import type { Cue } from "./cues/cue.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";
import { lowerAt } from "./reading/word-at.ts";

/**
 * Whether somebody calls out, posts or uses the words in marks, however short they are and whatever they look like: "yelled
 * “Stop!”", "shouts of “…”", "posted it with the caption “…”", "used the word “…”", "“…,” as she dubbed it".
 */
export function isCalledOut(r: Reading, place: Place, best: Candidate | null): boolean {
  if (isShout(r, place)) return true;
  const cue = best?.kind === "cue" ? best.cue : null;
  if (!cue) return false;
  return (
    isCried(r, place, cue.at) ||
    isCaption(r, place, cue) ||
    isUsedWord(r, place, cue.at) ||
    isDubbedBehind(r, place, cue)
  );
}

/** "shouts of “It’s not enough”" */
function isShout(r: Reading, { open }: Place): boolean {
  return lowerAt(r, open - 1) === "of" && shouts.test(lowerAt(r, open - 2));
}

const shouts = /^(?:chants|cries|jeers|heckles|roars|screams|shouts|whoops|yells)$/;

/** "yelled “Stop”", "replied, “Why?”" */
function isCried(r: Reading, { open, after, whole }: Place, verb: number): boolean {
  const beside = /^[,:]$/.test(lowerAt(r, open - 1)) ? open - 2 : open - 1;
  const at = lowerAt(r, beside) === "out" ? beside - 1 : beside;
  if (at !== verb) return false;
  if (cries.test(lowerAt(r, verb))) return true;
  const exclaims = /^[!?]$/.test(r.tokens[after - 2]?.text ?? "");
  return whole && exclaims && answers.test(lowerAt(r, verb));
}

const cries =
  /^(?:bellow|chant|cr(?:y|i)|exclaim|holler|roar|scream|shout|shriek|yell)(?:s|es|ed|ing)?$/;
const answers = /^(?:repl(?:y|i)|respond|answer|ask|wonder|whisper|say|said)(?:s|es|ed|ing)?$/;

/** "posted a picture with the caption: “Welcome Tom”" */
function isCaption(r: Reading, { open }: Place, { at, lemma }: Pick<Cue, "at" | "lemma">): boolean {
  if (at > open) return false;
  const noun = /^[,:]$/.test(lowerAt(r, open - 1)) ? open - 2 : open - 1;
  return lowerAt(r, noun) === "caption" && /^(?:add|post|share|tweet|upload|write)$/.test(lemma);
}

/** "used the word “robbery”", "mouthed the words “…”", against "sailors use the word “…” for" */
function isUsedWord(r: Reading, { open }: Place, verb: number): boolean {
  if (!/^(?:words?|phrase|term)$/.test(lowerAt(r, open - 1))) return false;
  if (!/^(?:the|that|those)$/.test(lowerAt(r, open - 2)) || verb !== open - 3) return false;
  return /^(?:used|mouthed|uttered)$/.test(lowerAt(r, open - 3));
}

/** "“…,” as Ana Ruiz dubbed it" */
function isDubbedBehind(
  r: Reading,
  { after }: Place,
  { at, lemma }: Pick<Cue, "at" | "lemma">,
): boolean {
  if (lowerAt(r, after) !== "as" || at < after) return false;
  return /^(?:call|describe|dub|nickname|put|term)$/.test(lemma) && at - after < farthestDub;
}

/** In tokens: "as the clerk Ana Ruiz has". */
const farthestDub = 8;
