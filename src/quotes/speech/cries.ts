import type { Candidate } from "#quotes/candidates/candidate.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** "shouts of “It’s not enough”" */
export function isShout(r: Reading, { open }: Place): boolean {
  return lowerAt(r, open - 1) === "of" && shouts(lowerAt(r, open - 2));
}

const shouts = wordSet("chants cries jeers heckles roars screams shouts whoops yells");

/**
 * Whether nobody who is told of gave the cries: "Ruiz was met with shouts of “…”", "Ruiz spoke over cries of “…”", against "The crowd answered
 * with chants of “…”".
 */
export function isCriedByOthers(r: Reading, place: Place, best: Candidate | null): boolean {
  if (!isShout(r, place)) return false;
  let before = place.open - 3;
  while (before > place.open - longestCry && hasClass(r, before, is.adjective | opens)) before -= 1;
  const cue = best?.kind === "cue" ? best.cue : null;
  const gives = cue !== null && !cue.passive && cue.at < place.open && givesCries.test(cue.lemma);
  return !gives || at.test(lowerAt(r, before));
}

/** In tokens: "with some loud angry shouts of". */
const longestCry = 7;
const opens = is.determiner | is.possessivePronoun | is.quantifier;
const givesCries =
  /^(?:answer|begin|break|burst|counter|erupt|greet|interrupt|join|launch|lead|let|meet|raise|react|repeat|reply|respond|retaliate|start|taunt|utter|welcome)$/;
/** What stands before cries that are another’s: "responded to shouts of". */
const at = /^(?:above|after|against|amid|amidst|at|by|despite|during|from|of|over|through|to)$/;

/** "yelled “Stop”", "yelled loud “Stop”", "replied, “Why?”" */
export function isCried(r: Reading, { open, after, whole }: Place, verb: number): boolean {
  const beside = leading(lowerAt(r, open - 1)) ? open - 2 : open - 1;
  const at = loudly(lowerAt(r, beside)) ? beside - 1 : beside;
  if (at !== verb) return false;
  if (cries.test(lowerAt(r, verb))) return true;
  const exclaims = /^[!?]$/.test(r.tokens[after - 2]?.text ?? "");
  return whole && exclaims && answers.test(lowerAt(r, verb));
}

const leading = wordSet(", :");
const loudly = wordSet("aloud back loud loudly out");
const cries =
  /^(?:bellow|chant|cr(?:y|i)|exclaim|holler|roar|scream|shout|shriek|yell)(?:s|es|ed|ing)?$/;
const answers = /^(?:repl(?:y|i)|respond|answer|ask|wonder|whisper|say|said)(?:s|es|ed|ing)?$/;
