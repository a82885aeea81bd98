import type { ReportCue } from "#quotes/cues/report-cues.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, isPresentOfMany } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import { isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** "…, she said", "…, as she said", "… was confirmed by her" */
export function contentBefore(r: Reading, cue: ReportCue, from: number): TokenRange | null {
  const { side, classes, form, source } = cue;
  const loose = side === "according" || side === "agent";
  const spoken = (classes & speechClasses) !== 0 && form === "finite";
  const beside = side === "before" || side === "after" || side === "opening";
  if (source?.form === "relative") return null;
  if (cue.lemma === "hear") return contentBeforeCourt(r, cue, from);
  if (!loose && !(spoken && beside)) return null;
  let to = firstOfCue(cue);
  if (closesPiece(r, to - 1, from)) to -= 1;
  const last = lowerAt(r, to - 1);
  if (last === "as" || last === "which") to -= 1;
  if (lowerAt(r, to - 1) === ",") to -= 1;
  else if (!loose) return null;
  let start = afterDateline(r, from, to);
  if (start + 1 < to && isOneOf(r, start, "but and")) start += 1;
  if (isPutToSomebody(r, start)) return null;
  const says = loose ? to - start >= shortestWords : tellsSomething(r, start, to);
  return says ? { from: start, to } : null;
}

/** "Asked whether he would run, Ruiz demurred": the question is not whose answer it leads to. */
function isPutToSomebody(r: Reading, start: number): boolean {
  const participle = isOneOf(r, start, "when if whenever") ? start + 1 : start;
  return isOneOf(r, participle, asked);
}

const asked = wordSet("asked challenged pressed prodded pushed queried questioned quizzed");

/** Whether a verb stands between two tokens. */
function tellsSomething(r: Reading, from: number, to: number): boolean {
  if (firstVerb(r, from, to).tense > 0) return true;
  for (let i = from + 1; i < to; i += 1) if (isPresentOfMany(r, i)) return true;
  return false;
}

/** "…, the court heard" */
function contentBeforeCourt(r: Reading, cue: ReportCue, from: number): TokenRange | null {
  for (let i = cue.from - 1; i > Math.max(from, cue.from - longestCourt); i -= 1)
    if (lowerAt(r, i) === ",") return firstVerb(r, from, i).tense > 0 ? { from, to: i } : null;
  return null;
}

/** In tokens: "the crown court". */
const longestCourt = 6;

/** The mark of "The pier is “unsafe,” she said": of a string in marks that is part of its sentence. */
function closesPiece(r: Reading, mark: number, from: number): boolean {
  const string = r.marked[r.markedOf[mark - 1] ?? -1];
  if (r.tokens[mark]?.kind !== "mark" || !string) return false;
  let i = mark - 1;
  while (i > from && (r.tokens[i]?.start ?? 0) > string.open) i -= 1;
  return i > from && r.tokens[i - 1]?.kind === "word";
}

/** In tokens: "prices rise again, according to". */
const shortestWords = 3;

/** "LINDPORT (Agency) — The dam": where the words begin at the head of a paragraph. */
export function afterDateline(r: Reading, from: number, to: number): number {
  if (r.blocks[r.blockOf[from] ?? -1]?.from !== from) return from;
  for (let i = from; i < Math.min(to, from + longestDateline); i += 1) {
    if (!isOneOf(r, i, dashes)) continue;
    const before = r.tokens[i - 1]?.text ?? "";
    return before === ")" || /^[A-Z]{3,}$/.test(r.tokens[from]?.text ?? "") ? i + 1 : from;
  }
  return from;
}

const dashes = wordSet("— – - --");
/** In tokens. */
const longestDateline = 12;

/** The first token of a cue with its source. */
export function firstOfCue({ from, source }: ReportCue): number {
  return Math.min(from, source?.from ?? from);
}
