import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, lowerAt } from "#quotes/reading/word-at.ts";

/** Tokens that a cue may report: after it, before it ("…, she said"), or on both sides of it. */
export interface Content extends TokenRange {
  readonly where: "after" | "before" | "around";
  /** What comes after the cue where the content stands around it. */
  readonly second: TokenRange | null;
}

/** How far "according to" reaches for the comma after its source, in tokens. */
const longestSource = 16;

/** Every place where the words of a cue may stand. */
export function contentsOf(r: Reading, cue: ReportCue): Content[] {
  const sentence = r.sentences[cue.sentence];
  if (!sentence) return [];
  const to = withoutStop(r, sentence.from, sentence.to);
  const parted = partedContent(r, cue, sentence.from, to);
  if (parted) return [parted];
  const before = contentBefore(r, cue, sentence.from);
  const after = cue.side === "according" ? afterSource(r, cue, to) : contentAfter(r, cue, to);
  const found: Content[] = [];
  const told = before !== null && endsWithListener(r, cue, to);
  if (after && !told) found.push({ ...after, where: "after", second: null });
  if (before) found.push({ ...before, where: "before", second: null });
  const around = before && contentAround(r, cue, to);
  if (around) found.push({ ...before, where: "around", second: around });
  return found;
}

/** "The bridge, she told the council, would cost more": a verb of speech stands between the words' subject and its verb. */
function partedContent(r: Reading, cue: ReportCue, from: number, to: number): Content | null {
  const { side, form, classes, source, content, at } = cue;
  if (form !== "finite" || !(classes & speechClasses) || !/^(?:before|after)$/.test(side))
    return null;
  const first = firstOfCue(cue);
  const comma = afterAdverbials(r, side === "after" ? (source?.to ?? at) : content, to);
  const second = comma + 1;
  if (r.tokens[comma]?.text !== "," || second >= to || r.tokens[first - 1]?.text !== ",")
    return null;
  if (isMarked(r, second) || tenseCode(r, second) === 0) return null;
  const start = afterDateline(r, from, first);
  const subject = phraseStartingAt(r, start, first);
  if (!isSubject(subject) || subject?.to !== first - 1) return null;
  return { from: start, to: first - 1, where: "around", second: { from: second, to } };
}

/** "…, he told the court" */
function endsWithListener(r: Reading, { addressee }: ReportCue, to: number): boolean {
  if (!addressee || addressee.to < to - 1) return false;
  const listens = hasClass(r, addressee.head, is.role | is.body);
  return addressee.form !== "nominal" || listens;
}

function contentAfter(r: Reading, cue: ReportCue, to: number): TokenRange | null {
  let from = afterAdverbials(r, afterAppositionOf(r, cue, to), to);
  if (to - from < 1) from = afterAdverbials(r, cue.side === "after" ? cue.content : cue.at + 1, to);
  if (cue.addressee) from = openingThat(r, from, to);
  if (isAsClause(r, cue)) from = afterComma(r, from, to);
  while (from < to && /^[,:]$/.test(r.tokens[from]?.text ?? "")) from += 1;
  return to > from ? { from, to } : null;
}

/** "As Ana Ruiz pointed out in 2012, the dam is old": the words begin behind the clause. */
function isAsClause(r: Reading, cue: ReportCue): boolean {
  const first = firstOfCue(cue);
  return lowerAt(r, first - 1) === "as" && first - 1 === r.sentences[cue.sentence]?.from;
}

function afterComma(r: Reading, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longestSource); i += 1)
    if (r.tokens[i]?.text === ",") return i + 1;
  return from;
}

/** "told Radio Sund's morning show that …": where the words begin after the rest of who hears them. */
function openingThat(r: Reading, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longestListener); i += 1) {
    if (lowerAt(r, i) === "that") return i;
    if (tenseCode(r, i) > 0 || r.tokens[i]?.kind === "mark") break;
  }
  return from;
}

/** In tokens. */
const longestListener = 8;

/** "told her client, Mia Ward, that …": where the words begin after a description of who hears them. */
function afterAppositionOf(r: Reading, { addressee, content }: ReportCue, to: number): number {
  if (!addressee || r.tokens[content]?.text !== ",") return content;
  for (let i = content + 1; i < Math.min(to, content + longestSource); i += 1)
    if (r.tokens[i]?.text === ",")
      return /^(?:that|to|of|whether|if|how|why)$/.test(lowerAt(r, i + 1)) ? i + 1 : content;
  return content;
}

/** "According to N, …" */
function afterSource(r: Reading, cue: ReportCue, to: number): TokenRange | null {
  let comma = cue.content;
  while (comma < to && comma < cue.content + longestSource && r.tokens[comma]?.text !== ",")
    comma += 1;
  if (r.tokens[comma]?.text !== "," || comma + 1 >= to) return null;
  const from = afterClause(r, comma, to) ?? afterDescription(r, comma, to);
  return { from, to };
}

/** "…, who has studied eels since May, the fish": where the words begin after a clause about their source; null without one. */
function afterClause(r: Reading, comma: number, to: number): number | null {
  if (!/^(?:who|whose|which)$/.test(lowerAt(r, comma + 1))) return null;
  for (let i = comma + 2; i < Math.min(to, comma + longestClause); i += 1)
    if (r.tokens[i]?.text === "," && isSubject(phraseStartingAt(r, i + 1, to))) return i + 1;
  return null;
}

/** In tokens. */
const longestClause = 24;

function isSubject(phrase: Mention | null): boolean {
  return phrase !== null && phrase.form !== "relative";
}

/** "…, its first report, the": where the words begin after a description of their source. */
function afterDescription(r: Reading, comma: number, to: number): number {
  const described = phraseStartingAt(r, comma + 1, to);
  if (!described || r.tokens[described.to]?.text !== ",") return comma + 1;
  const owned = r.tokens.slice(described.from, described.to).some(({ kind }) => kind === "clitic");
  const c = r.classes[described.head] ?? 0;
  const opens = hasClass(r, described.from, is.determiner | is.possessivePronoun);
  const named = (c & (is.role | is.title | is.body)) !== 0 && opens;
  const subject = phraseStartingAt(r, described.to + 1, to);
  return (owned || named) && subject ? described.to + 1 : comma + 1;
}

/** "…, she said", "…, as she said", "… was confirmed by her" */
function contentBefore(r: Reading, cue: ReportCue, from: number): TokenRange | null {
  const first = firstOfCue(cue);
  let last = first;
  if (/^(?:as|which)$/.test(lowerAt(r, last - 1))) last -= 1;
  const comma = r.tokens[last - 1]?.text === ",";
  if (comma) last -= 1;
  const loose = cue.side === "according" || cue.side === "agent";
  const spoken = (cue.classes & speechClasses) !== 0 && cue.form === "finite" && comma;
  if (!(loose || spoken) || cue.side === "noun" || cue.side === "none" || cue.side === "main")
    return null;
  let start = afterDateline(r, from, last);
  if (start + 1 < last && /^(?:but|and)$/.test(lowerAt(r, start))) start += 1;
  const says = loose ? last - start > 2 : firstVerb(r, start, last).tense > 0;
  return says ? { from: start, to: last } : null;
}

/** "LINDPORT (Agency) — The dam": where the words begin at the head of a paragraph. */
function afterDateline(r: Reading, from: number, to: number): number {
  if (r.blocks[r.blockOf[from] ?? -1]?.from !== from) return from;
  for (let i = from; i < Math.min(to, from + longestDateline); i += 1) {
    if (!/^(?:—|–|-|--)$/.test(r.tokens[i]?.text ?? "")) continue;
    const before = r.tokens[i - 1]?.text ?? "";
    return before === ")" || /^[A-Z]{3,}$/.test(r.tokens[from]?.text ?? "") ? i + 1 : from;
  }
  return from;
}

/** In tokens. */
const longestDateline = 12;

/** "…, she said, …" */
function contentAround(r: Reading, cue: ReportCue, to: number): TokenRange | null {
  const at = afterAdverbials(
    r,
    cue.side === "after" ? (cue.source?.to ?? cue.at) : cue.content,
    to,
  );
  const first = cue.side === "according" ? afterSource(r, cue, to)?.from : at + 1;
  if (first === undefined || first >= to) return null;
  if (cue.side === "according") return { from: first, to };
  return r.tokens[at]?.text === "," && !goesOnAsAct(r, first) ? { from: first, to } : null;
}

/** "…, the firm said, but warned that …": the subject's next verb is none of the words. */
function goesOnAsAct(r: Reading, at: number): boolean {
  if (!/^(?:but|and)$/.test(lowerAt(r, at))) return false;
  const verb = hasClass(r, at + 1, is.adverb) ? at + 2 : at + 1;
  return tenseCode(r, verb) > 0;
}

function firstOfCue({ from, source }: ReportCue): number {
  return Math.min(from, source?.from ?? from);
}

function withoutStop(r: Reading, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    r.tokens[end - 1]?.kind === "punctuation" &&
    /[.!?…]/.test(r.tokens[end - 1]?.text ?? "")
  )
    end -= 1;
  return end;
}
