import { wordClass as is } from "./lexicon.ts";
import type { MarkedString } from "./marked-string.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";
import { isOneOf, lowerAt, sentenceAt } from "./word-at.ts";

/** Where a string in marks stands among the tokens. */
export interface Place {
  readonly string: MarkedString;
  /** Index into the strings in marks. */
  readonly index: number;
  /** Token of the opening mark, and the token after the closing mark. */
  readonly open: number;
  readonly after: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** Words inside the marks. */
  readonly words: number;
  /** Whether the words are a sentence of their own rather than a piece of one. */
  readonly whole: boolean;
}

/** The strings in marks of the body, or of titles and headings, in order. */
export function placesOf(r: Reading, kind: "body" | "heading"): Place[] {
  const places: Place[] = [];
  const kinds = kind === "body" ? ["body"] : ["heading", "title"];
  let token = 0;
  r.marked.forEach((string, index) => {
    const { block, from, to } = r.blocks[string.block] ?? { block: undefined, from: 0, to: 0 };
    if (!block || !kinds.includes(block.kind)) return;
    token = Math.max(token, from);
    while (token < r.tokens.length && (r.tokens[token]?.start ?? 0) < string.open) token += 1;
    let after = token;
    let words = 0;
    while (after < r.tokens.length && (r.tokens[after]?.start ?? 0) < string.close) {
      if (r.tokens[after]?.kind === "word" || r.tokens[after]?.kind === "number") words += 1;
      after += 1;
    }
    const firstSentence = r.sentenceOf[token] ?? 0;
    const lastSentence = r.sentenceOf[after - 1] ?? firstSentence;
    // “We are ready”. as a paragraph of its own
    const fills = token === from && after + 1 === to && isOneOf(r, after, ". ! ?");
    places.push({
      string,
      index,
      open: token,
      after,
      words,
      whole: isWhole(r, string, fills),
      firstSentence,
      lastSentence: cueFollows(r, after) ? lastSentence + 1 : lastSentence,
    });
  });
  return places;
}

const mostSubject = 6;

/** `“Why?” Ana Ruiz asked.`: what looks like the next sentence holds the cue. */
function cueFollows(r: Reading, after: number): boolean {
  const last = sentenceAt(r, after - 1);
  if (last?.to !== after || r.blockOf[after] !== r.blockOf[after - 1]) return false;
  for (let i = after; i < after + mostSubject; i += 1) {
    const verb = r.verb(i);
    const c = r.classes[i] ?? 0;
    const spoken =
      verb &&
      verb.classes & (verbClass.say | verbClass.ask | verbClass.tell) &&
      !(verb.classes & verbClass.thought);
    if (i > after && spoken && (verb.form === "past" || verb.form === "present"))
      return (
        lowerAt(r, i + 1) !== ":" &&
        !leadsOn(r, after, i + 1) &&
        !isOneOf(r, i + 1, "that the a an he she they it in to how his her")
      );
    if (
      r.tokens[i]?.kind !== "word" ||
      c & (is.preposition | is.subordinator | is.coordinator | is.auxiliary | is.modal)
    )
      return false;
  }
  return false;
}

/** `“….” Ana Ruiz replied, “…”`: after a full stop the cue is that of the words that follow. */
function leadsOn(r: Reading, after: number, next: number): boolean {
  const ended = lowerAt(r, after - 2) === "." || lowerAt(r, after - 1) === ".";
  return ended && lowerAt(r, next) === "," && r.tokens[next + 1]?.kind === "mark";
}

/** Whether words in marks end their sentence: nothing but a full stop stands behind them. */
export function closesSentence(r: Reading, { open, after }: Place): boolean {
  return sentenceAt(r, open)?.to === after || lowerAt(r, after) === ".";
}

/** @param closed whether what closes the sentence stands behind the mark */
function isWhole(r: Reading, string: MarkedString, closed: boolean): boolean {
  const { start, end } = string;
  const inside = r.text.slice(start, Math.min(end, start + 40)).trimStart();
  const first = inside.replace(/^[[(…. ]+/, "").charAt(0);
  return first !== first.toLowerCase() || /^\d/.test(first)
    ? closed || /[.,!?…—–-][)\]’”'"]*$/.test(lastWords(r, string))
    : false;
}

/** The end of the words inside the marks. */
export function lastWords(r: Reading, { start, end }: MarkedString): string {
  return r.text.slice(Math.max(start, end - 8), end).trimEnd();
}
