import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isNoClause, tellsWhat } from "./clauses.ts";
import type { Content } from "./contents.ts";

/** "fires continued", "continued to decline", "began the tour": words only where somebody goes on to say or a clause follows. */
export function goesOn(r: Reading, content: Content, cue: ReportCue): boolean {
  if (isOfThing(r, cue)) return true;
  return lowerAt(r, content.from) === "to"
    ? !isSpoken(r, content.from + 1, content.to)
    : isNoClause(r, content);
}

/** "went on to win", against "went on to say" */
export function goesOnTo(r: Reading, { from }: Content): boolean {
  return lowerAt(r, from) === "on" && lowerAt(r, from + 1) === "to" && !r.verb(from + 2);
}

/** "testified before the committee", "concluded its hearing": somebody's turn or its end, against "concluded with a lesson". */
export function isTurn(r: Reading, content: Content): boolean {
  const heard = lowerAt(r, content.from) === "before" || isNoClause(r, content);
  return heard && !tellsWhat(r, content);
}

/** "say" of "continued to say" and "question whether it rained", against "continued to decline" and "to share a flat" */
function isSpoken(r: Reading, at: number, to: number): boolean {
  const verb = r.verb(at);
  if (!verb || verb.classes & verbClass.refuse) return false;
  return !(verb.classes & verbClass.loose) || !isNoClause(r, { from: at + 1, to });
}

/** Whether the subject is what can't speak. */
function isOfThing(r: Reading, { source }: ReportCue): boolean {
  if (!source || source.form === "pronoun" || source.form === "relative") return false;
  const { head, from } = source;
  const opens = sentenceAt(r, from)?.from === head;
  if (source.form === "name" && !(opens && r.classes[head])) return false;
  return !hasClass(r, head, speakerClasses | is.quantifier);
}
