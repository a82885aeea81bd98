import type { Candidate } from "#quotes/candidates/candidate.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { opens } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { formsOf } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** "shouts of “It’s not enough”" */
export function isShout(r: Reading, { open }: Place): boolean {
  return lowerAt(r, open - 1) === "of" && isOneOf(r, open - 2, shouts);
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
  const gives =
    cue !== null && !cue.passive && cue.at < place.open && isOneOf(r, cue.at, givesCries);
  return !gives || isOneOf(r, before, ofAnothers);
}

/** In tokens: "with some loud angry shouts of". */
const longestCry = 7;
const givesCries = formsOf(
  "answer begin break burst counter erupt greet interrupt join launch lead let meet raise react repeat reply " +
    "respond retaliate start taunt utter welcome",
);
/** What stands before cries that are another’s: "responded to shouts of". */
const ofAnothers = wordSet(
  "above after against amid amidst at by despite during from of over through to",
);

/** "yelled “Stop”", "yelled loud “Stop”", "replied, “Why?”" */
export function isCried(r: Reading, { open, after, whole }: Place, verb: number): boolean {
  const beside = isOneOf(r, open - 1, leading) ? open - 2 : open - 1;
  const at = isOneOf(r, beside, loudly) ? beside - 1 : beside;
  if (at !== verb) return false;
  if (isOneOf(r, verb, cries)) return true;
  const exclaims = isOneOf(r, after - 2, "! ?");
  return whole && exclaims && isOneOf(r, verb, answers);
}

const leading = wordSet(", :");
const loudly = wordSet("aloud back loud loudly out");
const cries = formsOf("bellow chant cry exclaim holler roar scream shout shriek yell");
const answers = formsOf("reply respond answer ask wonder whisper say");
