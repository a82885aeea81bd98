import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterWhereSaid } from "#quotes/cues/where-said.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { beginsClause } from "#quotes/reading/clause-opening.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { personClasses, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt, nextComma } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { firstOfCue } from "./content-before.ts";

/** Tokens behind a cue that it may report: "said on Monday that …"; null where none can. */
export function contentAfter(r: Reading, cue: ReportCue, to: number): TokenRange | null {
  if (cue.side === "agent") return contentAfterAgent(r, cue, to);
  let from = afterAdverbials(r, afterApposition(r, cue, to), to);
  if (to - from < 1) from = afterAdverbials(r, cue.side === "after" ? cue.content : cue.at + 1, to);
  from = cue.addressee
    ? openingThat(r, from, to)
    : afterWhereSaid(r, afterListener(r, from, to, cue.lemma), to);
  if (isAsClause(r, cue)) from = afterComma(r, from, to);
  // "said yesterday, adding that it rained"
  if (!cue.addressee && lowerAt(r, from) === "," && isGerund(r, from + 1)) return null;
  if (cue.addressee && isAnswered(r, from)) return null;
  while (from < to && isOneOf(r, from, parting)) from += 1;
  return to > from ? { from, to } : null;
}

/** "told the clerk, who replied “…”": nothing is told but what the clerk says. */
function isAnswered(r: Reading, at: number): boolean {
  if (lowerAt(r, at) !== "," || lowerAt(r, at + 1) !== "who") return false;
  const verb = hasClass(r, at + 2, is.adverb) ? at + 3 : at + 2;
  return ((r.verb(verb)?.classes ?? 0) & speechClasses) !== 0;
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
export function upToSubject(
  r: Reading,
  { side, source, at, sentence }: ReportCue,
  to: number,
): number {
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

/** "adding" of ", adding that it rained" */
export function isGerund(r: Reading, at: number): boolean {
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
  return listener.form !== "nominal" || hasClass(r, listener.head, speakerClasses) ? behind : from;
}

/** "told her client, Mia Ward, that …": where the words begin after a description of who hears them. */
function afterApposition(r: Reading, { addressee, content }: ReportCue, to: number): number {
  if (!addressee || lowerAt(r, content) !== ",") return content;
  const closing = nextComma(r, content + 1, Math.min(to, content + longestInsertion));
  const goesOn = isOneOf(r, closing + 1, "that to of whether if how why");
  return closing >= 0 && goesOn ? closing + 1 : content;
}

/** "According to N, …" */
export function afterSource(r: Reading, cue: ReportCue, to: number): TokenRange | null {
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

/** Whether a phrase can be what a clause is about. */
export function isSubject(phrase: Mention | null): boolean {
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
  const other = described.form === "name" ? source?.form === "nominal" : (c & personClasses) !== 0;
  return other && beginsClause(r, described.to + 1, to) ? described.to + 1 : comma + 1;
}
