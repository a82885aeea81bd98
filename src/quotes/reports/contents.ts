import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { afterSource, contentAfter, isGerund, isSubject, upToSubject } from "./content-after.ts";
import { afterDateline, contentBefore, firstOfCue } from "./content-before.ts";

/** Tokens that a cue may report: after it, before it ("…, she said"), or on both sides of it. */
export interface Content extends TokenRange {
  readonly where: "after" | "before" | "around";
  /** What comes after the cue where the content stands around it. */
  readonly second: TokenRange | null;
}

/** Every place where the words of a cue may stand. */
export function contentsOf(r: Reading, cue: ReportCue): Content[] {
  const sentence = r.sentences[cue.sentence];
  if (!sentence) return [];
  const to = withoutStop(r, sentence.from, sentence.to);
  const parted = partedContent(r, cue, sentence.from, to);
  if (parted) return [parted];
  const before = contentBefore(r, cue, sentence.from);
  const after =
    cue.side === "according"
      ? afterSource(r, cue, to)
      : contentAfter(r, cue, upToSubject(r, cue, to));
  const found: Content[] = [];
  const told = before !== null && endsWithListener(r, cue, to);
  // "Sales rose 3 percent in June, the firm said Thursday, the first gain in a year"
  const tail =
    before !== null &&
    after !== null &&
    cue.side !== "according" &&
    lowerAt(r, after.from - 1) === "," &&
    firstVerb(r, after.from, after.to).tense === 0;
  const how = before !== null && after !== null && tellsHow(r, cue, after);
  if (after && !told && !tail && !how) found.push({ ...after, where: "after", second: null });
  const around = before && contentAround(r, cue, to);
  // "It was, said Ana Ruiz, a disgrace"
  const isOpen = before && around && hasClass(r, before.to - 1, is.auxiliary | is.modal);
  if (before && !isOpen) found.push({ ...before, where: "before", second: null });
  if (around) found.push({ ...before, where: "around", second: around });
  return found;
}

/** "The bridge, she told the council, would cost more": a verb of speech stands between the words' subject and its verb. */
function partedContent(r: Reading, cue: ReportCue, from: number, to: number): Content | null {
  const { side, form, classes, content } = cue;
  const beside = side === "before" || side === "after";
  if (form !== "finite" || !(classes & speechClasses) || !beside) return null;
  const opening = firstOfCue(cue) - 1;
  const closing = afterAdverbials(r, content, to);
  const second = closing + 1;
  if (lowerAt(r, opening) !== "," || lowerAt(r, closing) !== "," || second >= to) return null;
  if (isMarked(r, second) || tenseCode(r, second) === 0) return null;
  const start = afterDateline(r, from, opening + 1);
  if (!isWholeSubject(r, start, opening)) return null;
  return { from: start, to: opening, where: "around", second: { from: second, to } };
}

/** "…, the firm said in a statement", "…, a spokesman confirmed to the paper": what follows tells where and to whom it was said. */
function tellsHow(r: Reading, { classes }: ReportCue, { from, to }: TokenRange): boolean {
  if (!(classes & speechClasses) || firstVerb(r, from, to).tense > 0 || isMarked(r, from))
    return false;
  if (isOneOf(r, from, "in on at via by during")) return true;
  const listener = lowerAt(r, from) === "to" ? phraseStartingAt(r, from + 1, to) : null;
  return (
    listener !== null && (listener.form === "name" || hasClass(r, listener.head, speakerClasses))
  );
}

/** "The bridge", "That" and "What matters": all that stands between two tokens is what a verb behind them is of. */
function isWholeSubject(r: Reading, from: number, to: number): boolean {
  if (lowerAt(r, from) === "what") return true;
  if (isOneOf(r, from, "that this")) return to === from + 1;
  const subject = phraseStartingAt(r, from, to + 1);
  return isSubject(subject) && subject?.to === to;
}

/** "…, he told the court" */
function endsWithListener(r: Reading, { addressee }: ReportCue, to: number): boolean {
  if (!addressee || addressee.to < to - 1) return false;
  const listens = hasClass(r, addressee.head, is.role | is.body);
  return addressee.form !== "nominal" || listens;
}

/** "…, she said, …" */
function contentAround(r: Reading, cue: ReportCue, to: number): TokenRange | null {
  if (cue.side === "according") return afterSource(r, cue, to);
  const comma = afterAdverbials(r, cue.content, to);
  const from = comma + 1;
  if (lowerAt(r, comma) !== "," || from >= to || goesOnAsAct(r, from)) return null;
  return isGerund(r, from) ? null : { from, to };
}

/** "…, the firm said, but warned that …": the subject's next verb is none of the words. */
export function goesOnAsAct(r: Reading, at: number): boolean {
  if (!isOneOf(r, at, "but and")) return false;
  const verb = hasClass(r, at + 1, is.adverb) ? at + 2 : at + 1;
  // "…, the firm said, and will close"
  if (lowerAt(r, at) === "and" && hasClass(r, verb, is.modal)) return false;
  return tenseCode(r, verb) > 0;
}

const stops = wordSet(". ! ? …");

function withoutStop(r: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && isOneOf(r, end - 1, stops)) end -= 1;
  return end;
}
