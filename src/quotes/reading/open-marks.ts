import type { Span } from "#articles/article.ts";
import type { Token } from "#articles/tokens.ts";
import type { MarkedString } from "./marked-string.ts";
import type { TokenRange } from "./token-range.ts";

/** A string whose closing mark is still to come. */
export interface Open {
  readonly style: "double" | "single";
  readonly mark: string;
  /** Offsets of the mark and of the text after it. */
  readonly at: number;
  readonly start: number;
  readonly block: number;
  readonly parts: Span[];
}

/** A paragraph whose marks are paired, and the strings of the article that have ended, in order of ending. */
export interface Pairing {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly range: TokenRange;
  /** The paragraph after it. */
  readonly next: TokenRange | undefined;
  readonly block: number;
  readonly found: Omit<MarkedString, "parent">[];
}

/** How many tokens to skip at the start of a paragraph that goes on with a string; -1: it does not. */
export function carriedMark(tokens: readonly Token[], { from }: TokenRange, carried: Open): number {
  const first = tokens[from];
  if (first?.kind !== "mark" || first.text === "”") return -1;
  const twin = first.text === "'" && tokens[from + 1]?.text === "'";
  if (twin) return carried.style === "double" ? 2 : -1;
  return styleOf(first.text) === carried.style ? 1 : -1;
}

/** Whether a mark is one of a double pair or a single one. */
export function styleOf(mark: string): Open["style"] {
  return "‘’'‚‛`‹›".includes(mark) ? "single" : "double";
}

/** Ends the innermost open string of a style, and drops those in it. */
export function closeTop(
  pairing: Pairing,
  stack: Open[],
  style: Open["style"],
  token: Token,
  extra: number,
): void {
  const at = stack.findLastIndex((one) => one.style === style);
  const open = stack[at];
  if (!open) return;
  stack.length = at;
  finish(pairing, open, token.start, { close: token.end + extra });
}

/** Adds a string that ends at an offset, with its closing mark or, for want of it, without. */
export function finish(
  { found, block }: Pairing,
  open: Open,
  end: number,
  closing?: { readonly close: number },
): void {
  const parts = [...open.parts];
  if (open.parts.at(-1)?.end !== end && open.start < end) parts.push({ start: open.start, end });
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return;
  found.push({
    open: open.at,
    start: first.start,
    end: last.end,
    close: closing?.close ?? end,
    style: open.style,
    closed: closing !== undefined,
    parts,
    block: open.block,
    lastBlock: block,
  });
}
