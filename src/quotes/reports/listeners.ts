import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import type { Content } from "./contents.ts";

/** "told the morning show on Saturday", "told the truth": who heard it, or what kind of tale it was, and no more. */
export function isListenerOrTale(r: Reading, content: Content, cue: ReportCue): boolean {
  return isListener(r, content) || isTale(r, cue) || isHearerAlone(r, content, cue);
}

/** "told the morning show on Saturday": nothing but who heard it. */
function isListener(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + 30); i += 1)
    if (tenseCode(r, i) > 0 || lowerAt(r, i) === "to" || isMarked(r, i)) return false;
  return isCapital(r, from);
}

/** "told reporters today", against "told a crowd of students about her years at sea" */
function isHearerAlone(r: Reading, { from, to }: Content, { addressee }: ReportCue): boolean {
  if (!addressee || afterAdverbials(r, addressee.to, to) < to) return false;
  for (let i = from; i < to; i += 1) if (isOneOf(r, i, "about how of")) return false;
  return true;
}

/** "told the truth about the threat" */
function isTale(r: Reading, { at }: ReportCue): boolean {
  const noun = hasClass(r, at + 1, is.determiner | is.possessivePronoun) ? at + 2 : at + 1;
  return isOneOf(r, noun, "truth story stories lie lies tale tales joke jokes");
}

/** "persuaded the board to sell", against "persuaded the board that …" */
export function isWonOver(r: Reading, { from, to }: Content): boolean {
  if (lowerAt(r, from) === "to") return true;
  for (let i = from; i < Math.min(to, from + farthestThat); i += 1)
    if (isMarked(r, i) || lowerAt(r, i) === "that") return false;
  return true;
}

/** In tokens, a description of who listens included. */
const farthestThat = 16;

/** "asked Ana Ruiz", "asked barber Ole Brand, who works in Lund", against "asked Ana Ruiz to stay" */
export function isAskedOnly(r: Reading, { from, to }: Content, { addressee }: ReportCue): boolean {
  for (let i = from; i < to; i += 1) if (isOneOf(r, i, questions) || isMarked(r, i)) return false;
  if (addressee && lowerAt(r, addressee.to) === "," && hasClass(r, from, is.relative)) return true;
  const object = phraseStartingAt(r, from, to);
  if (!object || tenseCode(r, object.to) > 0) return false;
  return (
    object.form === "name" ||
    (object.form === "nominal" && hasClass(r, object.head, speakerClasses))
  );
}

/** What a question or a request opens with. */
const questions = wordSet("to if whether what why how when where which about that for");
