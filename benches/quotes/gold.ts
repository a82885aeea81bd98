import type { Span } from "#articles/article.ts";
import { type Stretches, trimmed } from "./stretches.ts";

/**
 * The type that the marks give. The corpora derive it without '' for a double mark, so that words
 * in such marks are called indirect there.
 */
export function typeOf(quote: GoldQuote): GoldQuote["type"] {
  if (quote.type !== "indirect" || !quote.text.includes("''")) return quote.type;
  return /^\W*''[^']*(?:'[^']+)*''\W*$/.test(quote.text) ? "direct" : "mixed";
}

/** One annotated fragment; fragments of one attribution share `event`. */
export interface GoldQuote extends Span {
  readonly text: string;
  readonly type: "direct" | "mixed" | "indirect";
  readonly event: string;
  readonly speaker: (Span & { readonly text: string }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
  /** The strings in marks inside a mixed fragment, where the annotation tells which are the speaker's. */
  readonly marked?: readonly Span[];
  /** Where else the text names or describes a speaker whom nothing names beside the words. */
  readonly elsewhere?: readonly Span[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** A full name behind the quotation at an offset of an article. */
export interface GoldName extends Span {
  readonly id: string;
  readonly name: string;
}

/** Whom a pronoun or a description at an offset of an article means; null for nobody whom it names. */
export interface GoldMention extends Span {
  readonly id: string;
  readonly name: string | null;
}

/** Something to be found, with its annotation. */
export interface GoldUnit extends Stretches {
  readonly quote: GoldQuote;
}

const spokenStem =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|ask(?:s|ed|ing)?|wr(?:ite|ites|ote|itten|iting)|announc|argu|claim|declar|insist|explain|stat(?:es?|ed|ing)\b|suggest|report(?:s|ed|ing)?\b|not(?:es?|ed|ing)\b|warn|den(?:y|ies|ied|ying)|admit|acknowledg|conced|contend|maintain|assert|alleg|repl(?:y|ies|ied)|respond|answer|continu|conclud|observ|remark|recall|reveal|predict|promis|vow|pledg|complain|joke|quip|tweet|stress|emphasi|point(?:s|ed|ing)? out|according|testif|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?\b|describ|accus|critici|prais|mention|confirm|propos|recommend|demand|request|quot(?:e|es|ed|ing)|comment|boast|declin)/i;

/** Whether the cue of an annotation is speech, rather than a belief or an intention. */
export function isSpoken(quote: GoldQuote): boolean {
  return quote.cue !== null && spokenStem.test(quote.cue.text);
}

/** The strings in double marks inside a mixed fragment, as they must be found as `partial`. */
export function markedInside(text: string, quote: GoldQuote): readonly Span[] {
  if (quote.marked) return quote.marked;
  const words = text.slice(quote.start, quote.end);
  const strings = /(?:[“"]|'')((?:[^“”"']|'(?!'))+)(?:[”"]|''|$)/g;
  return [...words.matchAll(strings)].map((match) => {
    const start = quote.start + match.index + match[0].indexOf(match[1] ?? "");
    return trimmed(text, { start, end: start + (match[1] ?? "").length });
  });
}

/** The fragments of each attribution as one unit. */
export function byEvent(text: string, quotes: readonly GoldQuote[]): GoldUnit[] {
  const events = new Map<string, GoldQuote[]>();
  for (const quote of quotes) events.set(quote.event, [...(events.get(quote.event) ?? []), quote]);
  return [...events.values()].flatMap((fragments) => {
    const parts = fragments.map((one) => trimmed(text, one)).sort((a, b) => a.start - b.start);
    const [first] = parts;
    const [quote] = fragments;
    return first && quote
      ? [{ start: first.start, end: Math.max(...parts.map(({ end }) => end)), parts, quote }]
      : [];
  });
}

/** Whether two names are the same but for case, an article before them and punctuation. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/^(?:the|an?)\s+/, "")
      .replaceAll(/[^\p{L}\p{N}' ]/gu, "")
      .trim();
  return plain(a) === plain(b);
}
