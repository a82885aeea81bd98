import type { Cue } from "#quotes/cues/cue.ts";
import { verbGroupAt } from "#quotes/cues/verb-groups.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import type { Candidate } from "./candidate.ts";

/** Whether words are what somebody else said to or of the subject, and no agent is named: "was asked, “…”", "is called “…”". */
export function isHeard(r: Reading, { open }: Place, best: Candidate | null): boolean {
  if (best?.cue?.side === "agent") return false;
  if (best && hears(r, best)) return true;
  const to = lowerAt(r, open - 1) === "to";
  const at = to || isOneOf(r, open - 1, leadingOn) ? open - 2 : open - 1;
  const verb = r.verb(at);
  const takes = verbClass.ask | verbClass.label | (to ? verbClass.request : 0);
  if (!verb || !(verb.classes & takes || isAmong(verb.lemma, "tell inform"))) return false;
  const from = sentenceAt(r, at)?.from ?? at;
  const group = verbGroupAt(r, at, from, -1);
  if (!group?.passive) return false;
  const told = best?.cue?.at ?? at;
  const own = told >= group.from && told <= at;
  return own || (told < group.from && lowerAt(r, group.from) === "to");
}

const leadingOn = ", : as";

/** "The court heard that he was “…”", "The court heard a message left by …: “…”": who hears words has not said them. */
function hears(r: Reading, { cue, mention }: Candidate): boolean {
  if (cue?.classes === 0 && isAmong(r.verb(mention.to)?.lemma ?? "", heard)) return true;
  return isAmong(cue?.lemma ?? "", heard) && cue?.form === "finite" && cue.side === "before";
}

const heard = "hear overhear";

/** Whether a cue has its agent behind the words: "was described as a “true friend” by Ana Ruiz" */
export function isAgentBehind({ open }: Place, { side, at, source }: Cue): boolean {
  return side === "agent" && at < open && source.from > open;
}
