import type { Span } from "#articles/article.ts";
import type { Cue } from "./cues.ts";
import { wordClass as is } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";

/** Speech told without marks: what was said and on which cue. */
export interface Report {
  readonly cue: Cue;
  readonly content: Span;
  readonly sentence: number;
}

/** The reported statements of a sentence, outermost first. `quoted` tells cues that hold a quotation. */
export function reportsOf(
  r: Reading,
  sentence: number,
  cues: readonly Cue[],
  quoted: (cue: Cue) => boolean,
): Report[] {
  const reports: Report[] = [];
  let covered = -1;
  for (const cue of cues) {
    if (!cue.source || quoted(cue)) continue;
    const content = contentOf(r, sentence, cue);
    if (!content) continue;
    const thought =
      !(cue.classes & ~verbClass.thought & ~verbClass.say) ||
      (cue.classes & verbClass.thought) !== 0;
    if (thought && cue.at < covered) continue;
    if (content.from > cue.at) covered = Math.max(covered, content.to);
    reports.push({
      cue,
      content: {
        start: r.tokens[content.from]?.start ?? 0,
        end: r.tokens[content.to - 1]?.end ?? 0,
      },
      sentence,
    });
  }
  return reports;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function contentOf(r: Reading, sentence: number, cue: Cue): Range | null {
  const range = r.sentences[sentence];
  if (!range) return null;
  const to = sentenceEnd(r, range.to, range.from);
  if (cue.lemma === "according") return accordingContent(r, cue, range.from, to);
  const spoken = (cue.classes & (verbClass.say | verbClass.tell | verbClass.ask)) !== 0;
  const from = skipAdverbials(r, cue.content, to);
  const room = to - from;
  if (spoken && cue.source && cue.side !== "main" && !cue.gerund) {
    const before = commaBefore(r, cue, range.from);
    if (
      before > range.from + 2 &&
      room <= 8 &&
      !clauseStarts(r, from, to) &&
      isClause(r, range.from, before)
    )
      return { from: range.from, to: before };
  }
  if (spoken && room > 1 && clauseStarts(r, from, to)) return { from, to };
  const object = skipAdverbials(r, cue.side === "after" ? cue.content : cue.at + 1, to);
  const acts = (cue.classes & verbClass.act) !== 0 && !cue.passive;
  return acts && to - object > 1 && objectStarts(r, object) ? { from: object, to } : null;
}

/** Whether there is a finite verb: "in a call on Thursday" is no statement. */
function isClause(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const c = r.classes[i] ?? 0;
    if (
      c & (is.auxiliary | is.modal | is.pastVerb | is.presentVerb) ||
      r.tokens[i]?.kind === "clitic"
    )
      return true;
  }
  return false;
}

function accordingContent(r: Reading, cue: Cue, from: number, to: number): Range | null {
  const end = cue.source?.to ?? cue.at + 2;
  if (r.tokens[end]?.text === "," && cue.at - from <= 2)
    return end + 1 < to ? { from: end + 1, to } : null;
  const last = r.tokens[cue.at - 1]?.text === "," ? cue.at - 1 : cue.at;
  return last - from > 2 ? { from, to: last } : null;
}

function sentenceEnd(r: Reading, to: number, from: number): number {
  let end = to;
  while (
    end > from &&
    r.tokens[end - 1]?.kind === "punctuation" &&
    /[.!?…]/.test(r.tokens[end - 1]?.text ?? "")
  )
    end -= 1;
  return end;
}

/** The comma before "he said" where the words come first. */
function commaBefore(r: Reading, cue: Cue, floor: number): number {
  const from = cue.side === "after" ? cue.at : (cue.source?.from ?? cue.at);
  return from - 1 > floor && r.tokens[from - 1]?.text === "," ? from - 1 : -1;
}

function skipAdverbials(r: Reading, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const c = r.classes[i] ?? 0;
    const next = r.classes[i + 1] ?? 0;
    if (c & is.time || (c & is.adverb && !(c & (is.determiner | is.subordinator | is.quantifier))))
      i += 1;
    else if (
      /^(?:on|in|at|last|this|during)$/.test(r.tokens[i]?.lower ?? "") &&
      next & (is.time | is.timeNoun)
    )
      i += 2;
    else break;
  }
  return i;
}

function clauseStarts(r: Reading, at: number, to: number): boolean {
  const token = r.tokens[at];
  if (!token || at >= to) return false;
  if (token.lower === "that" || /^(?:if|whether|how|why|what|where|when|there)$/.test(token.lower))
    return true;
  if (token.kind !== "word" && token.kind !== "number") return false;
  const c = r.classes[at] ?? 0;
  return !(c & (is.preposition | is.coordinator | is.subordinator));
}

function objectStarts(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.kind !== "word") return false;
  const c = r.classes[at] ?? 0;
  return (
    !(c & (is.subordinator | is.coordinator | is.auxiliary | is.modal)) ||
    /^(?:for|on|to|that)$/.test(token.lower)
  );
}
