import type { Span } from "#articles/article.ts";
import type { Cue } from "./cues.ts";
import { wordClass as is } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { nextCode, type Range, reportFeatures } from "./report-features.ts";
import { verbClass } from "./verbs.ts";

/** Words told without marks: on which cue, and which stretch of the sentence. */
export interface Report extends Span {
  readonly cue: Cue;
  /** Tokens of the content. */
  readonly from: number;
  readonly to: number;
  /** Two where the cue stands in the middle: "The vote, she said, was close". */
  readonly parts: readonly Span[];
  readonly features: readonly number[];
}

const speaks = verbClass.say | verbClass.tell | verbClass.ask;

/** What each cue of a sentence may report. */
export function reportsOf(
  r: Reading,
  sentence: number,
  cues: readonly Cue[],
  used: ReadonlyMap<number, Cue>,
): Report[] {
  const reports: Report[] = [];
  for (const cue of cues) {
    if (cue.classes === 0 || answersOnly(r, cue) || onlyShows(r, cue)) continue;
    const content = contentOf(r, sentence, cue);
    if (!content || content.to - content.from < 1 || holdsNothing(r, content, used.has(cue.at)))
      continue;
    const parts = [content, ...(content.second ? [content.second] : [])].map((range) => ({
      start: r.tokens[range.from]?.start ?? 0,
      end: r.tokens[range.to - 1]?.end ?? 0,
    }));
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? start;
    reports.push({
      cue,
      from: content.from,
      to: content.second?.to ?? content.to,
      parts,
      start,
      end,
      features: reportFeatures(r, sentence, cue, cues, content, used),
    });
  }
  return reports;
}

/** A string in marks and nothing beside it, or what follows a comma after the verb: "he said, adding that …". */
function holdsNothing(r: Reading, { from, to, second }: Range, used: boolean): boolean {
  if (second) return false;
  if (used && r.tokens[from]?.text === ",") return true;
  for (let i = from; i < to; i += 1)
    if ((r.markedOf[i] ?? -1) < 0 && r.tokens[i]?.kind !== "punctuation") return false;
  return true;
}

/** "The X-ray showed": a thing that shows something says nothing. */
function onlyShows(r: Reading, { lemma, source }: Cue): boolean {
  if (
    source.form !== "nominal" ||
    !/^(?:show|find|demonstrate|reveal|indicate|suggest)$/.test(lemma)
  )
    return false;
  return ((r.classes[source.head] ?? 0) & (is.role | is.body | is.title)) === 0;
}

/** "responded to remarks from N": no words of the responder. */
function answersOnly(r: Reading, cue: Cue): boolean {
  return (
    /^(?:respond|reply|react|answer|agree)$/.test(cue.lemma) && r.tokens[cue.at + 1]?.lower === "to"
  );
}

function contentOf(r: Reading, sentence: number, cue: Cue): Range | null {
  const range = r.sentences[sentence];
  if (!range) return null;
  const to = sentenceEnd(r, range.to, range.from);
  if (cue.side === "according") return accordingContent(r, cue, range.from, to);
  const from = skipAdverbials(r, cue.content, to);
  const first = cue.side === "after" ? cue.at : cue.source.from;
  const comma = first - 1 > range.from && r.tokens[first - 1]?.text === "," ? first - 1 : -1;
  const spoken =
    (cue.classes & speaks) !== 0 &&
    cue.form === "finite" &&
    cue.side !== "main" &&
    cue.side !== "agent";
  const end = trimmedEnd(r, from, to);
  if (
    spoken &&
    comma > range.from &&
    r.tokens[from]?.text === "," &&
    end - from > 3 &&
    !r.verb(from + 1)
  ) {
    const start = afterMark(r, range.from, comma);
    return { from: start, to: comma, where: 3, second: { from: from + 1, to: end } };
  }
  if (
    spoken &&
    comma > range.from + 2 &&
    isClause(r, range.from, comma) &&
    (to - from <= 8 ? !clauseStarts(r, from, to) : r.tokens[from]?.text === ",")
  )
    return { from: afterMark(r, range.from, comma), to: comma, where: 1 };
  const object =
    from < to && r.tokens[from]?.kind !== "punctuation"
      ? from
      : cue.side === "after"
        ? cue.content
        : cue.at + 1;
  const begin = skipAdverbials(r, to - object < 1 ? cue.at + 1 : object, to);
  const stop = trimmedEnd(r, begin, to);
  return stop > begin ? { from: begin, to: stop, where: 0 } : null;
}

/** Leaves out an opening "But " or "And " before words that come first. */
function afterMark(r: Reading, from: number, to: number): number {
  return from + 1 < to && /^(?:but|and)$/.test(r.tokens[from]?.lower ?? "") ? from + 1 : from;
}

/** Where a new cue of the same subject begins: ", adding that", ", and said". */
function trimmedEnd(r: Reading, from: number, to: number): number {
  for (let i = from + 3; i < to; i += 1) {
    if (r.tokens[i]?.text === ";") return i;
    const told = r.verb(i + 1);
    if (
      r.tokens[i]?.lower === "who" &&
      told?.form === "past" &&
      told.classes & speaks &&
      !(told.classes & verbClass.thought)
    )
      return r.tokens[i - 1]?.text === "," ? i - 1 : i;
    if (r.tokens[i]?.text !== ",") continue;
    const verb = r.verb(i + 1);
    if (verb?.form === "gerund" && verb.classes & speaks) return i;
    if (r.tokens[i + 1]?.lower === "according") return i;
    const joined = r.verb(i + 2);
    if (
      r.tokens[i + 1]?.lower === "and" &&
      joined &&
      joined.form === "past" &&
      joined.classes & speaks
    )
      return i;
  }
  return to;
}

function accordingContent(r: Reading, cue: Cue, from: number, to: number): Range | null {
  const end = cue.source.to;
  if (cue.at - from <= 2) {
    let start = end;
    while (start < to && start < end + 16 && r.tokens[start]?.text !== ",") start += 1;
    return r.tokens[start]?.text === "," && start + 1 < to
      ? { from: start + 1, to, where: 2 }
      : null;
  }
  const last = r.tokens[cue.at - 1]?.text === "," ? cue.at - 1 : cue.at;
  return last - from > 2 ? { from, to: last, where: 2 } : null;
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

function isClause(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const c = r.classes[i] ?? 0;
    if (
      c & (is.auxiliary | is.modal | is.pastVerb | is.presentVerb) ||
      r.tokens[i]?.kind === "clitic" ||
      /[a-z]ed$/.test(r.tokens[i]?.lower ?? "")
    )
      return true;
  }
  return false;
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
  const code = nextCode(r, at, to);
  return code !== 0 && code !== 3 && code !== 9 && code !== 10;
}
