import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterWhereSaid } from "#quotes/cues/where-said.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { beginsClause } from "#quotes/reading/clause-opening.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { persons, speakers } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, isPresentOfMany, tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt, nextComma } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

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
  return listener !== null && (listener.form === "name" || hasClass(r, listener.head, speakers));
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

function contentAfter(r: Reading, cue: ReportCue, to: number): TokenRange | null {
  if (cue.side === "agent") return contentAfterAgent(r, cue, to);
  let from = afterAdverbials(r, afterApposition(r, cue, to), to);
  if (to - from < 1) from = afterAdverbials(r, cue.side === "after" ? cue.content : cue.at + 1, to);
  from = cue.addressee
    ? openingThat(r, from, to)
    : afterWhereSaid(r, afterListener(r, from, to, cue.lemma), to);
  if (isAsClause(r, cue)) from = afterComma(r, from, to);
  // "said yesterday, adding that it rained"
  if (!cue.addressee && lowerAt(r, from) === "," && isGerund(r, from + 1)) return null;
  while (from < to && isOneOf(r, from, parting)) from += 1;
  return to > from ? { from, to } : null;
}

/** What may stand between a cue and its words. */
const parting = wordSet(", :");

/** "was told by Ana Ruiz that …", "was asked by reporters whether …": what follows who says it. */
function contentAfterAgent(r: Reading, { source, at }: ReportCue, to: number): TokenRange | null {
  if (!source || source.from < at) return null;
  const from = afterAdverbials(r, source.to, to);
  return from < to && isOneOf(r, from, "that whether if how why what to as of")
    ? { from, to }
    : null;
}

/**
 * "Noting that the pier is old, Ana Ruiz asked", "Asked if it was, Ana Ruiz laughed": the words end at the comma before
 * whose they are, or who is asked.
 */
function upToSubject(r: Reading, { side, source, at, sentence }: ReportCue, to: number): number {
  if (side === "main" && source && source.from > at) return source.from - 1;
  if (side !== "none" || at !== r.sentences[sentence]?.from) return to;
  for (let i = at + 2; i < to; i += 1)
    if (lowerAt(r, i) === "," && beginsClause(r, i + 1, to)) return i;
  return to;
}

/** "As Ana Ruiz pointed out in 2012, the dam is old": the words begin behind the clause. */
export function isAsClause(r: Reading, cue: ReportCue): boolean {
  const first = firstOfCue(cue);
  return lowerAt(r, first - 1) === "as" && first - 1 === r.sentences[cue.sentence]?.from;
}

function afterComma(r: Reading, from: number, to: number): number {
  const comma = nextComma(r, from, Math.min(to, from + longestInsertion));
  return comma < 0 ? from : comma + 1;
}

/** How far the comma may stand that closes a clause, a source or its description, in tokens. */
const longestInsertion = 16;

function isGerund(r: Reading, at: number): boolean {
  return r.verb(at)?.form === "gerund";
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

/** "indicated to the mayor's aides that …": where the words begin after who hears them. */
function afterListener(r: Reading, from: number, to: number, lemma: string): number {
  // "agreed with the mayor that …"
  if (lowerAt(r, from) !== (lemma === "agree" ? "with" : "to")) return from;
  const listener = phraseStartingAt(r, from + 1, to);
  if (!listener || isOneOf(r, listener.head, "report reports")) return from;
  const behind = afterAdverbials(r, listener.to, to);
  if (lowerAt(r, behind) !== "that" || tenseCode(r, behind + 1) > 0) return from;
  return listener.form !== "nominal" || hasClass(r, listener.head, speakers) ? behind : from;
}

/** "told her client, Mia Ward, that …": where the words begin after a description of who hears them. */
function afterApposition(r: Reading, { addressee, content }: ReportCue, to: number): number {
  if (!addressee || lowerAt(r, content) !== ",") return content;
  const closing = nextComma(r, content + 1, Math.min(to, content + longestInsertion));
  const goesOn = isOneOf(r, closing + 1, "that to of whether if how why");
  return closing >= 0 && goesOn ? closing + 1 : content;
}

/** "According to N, …" */
function afterSource(r: Reading, cue: ReportCue, to: number): TokenRange | null {
  const { content } = cue;
  const comma = nextComma(r, content, Math.min(to, content + longestInsertion + 1));
  if (comma < 0 || comma + 1 >= to) return null;
  const from = afterClause(r, comma, to) ?? afterDescription(r, cue, comma, to);
  return { from, to };
}

/** "…, who has studied eels since May, the fish": where the words begin after a clause about their source; null without one. */
function afterClause(r: Reading, comma: number, to: number): number | null {
  if (!isOneOf(r, comma + 1, "who whose which")) return null;
  for (let i = comma + 2; i < Math.min(to, comma + longestClause); i += 1)
    if (lowerAt(r, i) === "," && isSubject(phraseStartingAt(r, i + 1, to))) return i + 1;
  return null;
}

/** In tokens. */
const longestClause = 24;

function isSubject(phrase: Mention | null): boolean {
  return phrase !== null && phrase.form !== "relative";
}

/** "…, its first report, the": where the words begin after a description of their source. */
function afterDescription(r: Reading, { source }: ReportCue, comma: number, to: number): number {
  const described = phraseStartingAt(r, comma + 1, to);
  if (!described || lowerAt(r, described.to) !== ",") return comma + 1;
  const owned = r.tokens.slice(described.from, described.to).some(({ kind }) => kind === "clitic");
  const c = r.classes[described.head] ?? 0;
  const opens = hasClass(r, described.from, is.determiner | is.possessivePronoun);
  const named = (c & (is.role | is.title | is.body)) !== 0 && opens;
  const subject = phraseStartingAt(r, described.to + 1, to);
  if ((owned || named) && subject) return described.to + 1;
  // "the board's lawyer, Ana Ruiz, the dam is", "Ana Ruiz, head of the board, the dam is"
  const other = described.form === "name" ? source?.form === "nominal" : (c & persons) !== 0;
  return other && beginsClause(r, described.to + 1, to) ? described.to + 1 : comma + 1;
}

/** "…, she said", "…, as she said", "… was confirmed by her" */
function contentBefore(r: Reading, cue: ReportCue, from: number): TokenRange | null {
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
  const says = loose ? to - start >= shortestWords : tellsSomething(r, start, to);
  return says ? { from: start, to } : null;
}

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
function afterDateline(r: Reading, from: number, to: number): number {
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

function firstOfCue({ from, source }: ReportCue): number {
  return Math.min(from, source?.from ?? from);
}

const stops = wordSet(". ! ? …");

function withoutStop(r: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && isOneOf(r, end - 1, stops)) end -= 1;
  return end;
}
