import type { Token } from "#articles/tokens.ts";
import type { TokenRange } from "./token-range.ts";

/** What is known of a string whose closing mark is still to come. */
interface OpenMark {
  readonly style: "double" | "single";
  readonly mark: string;
}

const elisions = /^(?:em|til|till|cause|tis|twas|bout|round|n|d|s|\d\ds?)$/;

interface Role {
  readonly does: "open" | "close" | "nothing";
  readonly style: "double" | "single";
  /** Further tokens of the same mark: 1 for `` and ''. */
  readonly extra: number;
}

const nothing: Role = { does: "nothing", style: "double", extra: 0 };
const opens: Role = { ...nothing, does: "open" };
const closes: Role = { ...nothing, does: "close" };
const opensSingle: Role = { ...opens, style: "single" };

/** A mark and what stands around it. */
interface Mark {
  readonly text: string;
  readonly token: Token;
  /** The characters beside it in its paragraph, or "". */
  readonly before: string;
  readonly after: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Whether the next token is the same mark: two for one double mark. */
  readonly twin: boolean;
  readonly stack: readonly OpenMark[];
  readonly inDouble: boolean;
}

/** Whether the mark at token `i` opens a string, closes one, or is an apostrophe. */
export function roleOf(
  text: string,
  tokens: readonly Token[],
  i: number,
  range: TokenRange,
  stack: readonly OpenMark[],
  closers: Closers,
): Role {
  const token = tokens[i];
  if (!token) return nothing;
  const before = i > range.from ? text.charAt(token.start - 1) : "";
  const after = i + 1 < range.to ? text.charAt(token.end) : "";
  const mark: Mark = {
    text,
    token,
    before,
    after,
    canOpen: after.trim() !== "",
    canClose: before.trim() !== "",
    twin:
      i + 1 < range.to && tokens[i + 1]?.start === token.end && tokens[i + 1]?.text === token.text,
    stack,
    inDouble: stack.some((open) => open.style === "double"),
  };
  return roles[token.text]?.(mark) ?? apostropheRole(mark, tokens, i, closers);
}

/** What each mark does that is no apostrophe besides. */
const roles: Readonly<Record<string, (mark: Mark) => Role>> = {
  "“": (mark) => (mark.stack.some((open) => open.mark === "„") ? closes : openingRole(mark)),
  "„": ({ canOpen, inDouble }) => (canOpen || !inDouble ? opens : nothing),
  "«": openingRole,
  "”": closingRole,
  "»": closingRole,
  "‟": closingRole,
  '"': (mark) => {
    if (isInches(mark.text, mark.token.start)) return nothing;
    return !mark.inDouble && opensApart(mark) ? opens : straightDouble(mark);
  },
  "`": ({ twin }) => (twin ? { ...opens, extra: 1 } : nothing),
  "‘": singleOpeningRole,
  "‹": singleOpeningRole,
};

function openingRole({ canOpen, inDouble }: Mark): Role {
  return canOpen || !inDouble ? opens : closes;
}

function closingRole({ canOpen, canClose, before, inDouble }: Mark): Role {
  if (inDouble) return closes;
  return canOpen && (!canClose || /[([—–-]/.test(before)) ? opens : nothing;
}

function singleOpeningRole({ canOpen, before }: Mark): Role {
  return canOpen && !/[\p{L}\p{N}]/u.test(before) ? opensSingle : nothing;
}

/** A straight or closing single mark, of which two make a double one. */
function apostropheRole(mark: Mark, tokens: readonly Token[], i: number, closers: Closers): Role {
  if (mark.twin) return twinRole(mark);
  if (mark.stack.at(-1)?.style === "single")
    return closers.at.has(i) ? { ...closes, style: "single" } : nothing;
  const next = tokens[i + 1];
  const closed = closers.last > i || (closers.later && opensSentence(mark));
  return mark.token.text === "'" && next && mayOpenSingle(mark, next) && closed
    ? opensSingle
    : nothing;
}

/** The first mark of `he said. " I do."` and of `they say," to live."`, which white space has slipped behind. */
function opensApart({ text, token: { start, end }, before, canOpen, canClose }: Mark): boolean {
  const words = text.slice(end, end + longestApart);
  if (before === ",") return /^ \p{Ll}[^"\n]*[.!?]"/u.test(words);
  if (canOpen || canClose) return false;
  if (!/[.!?,:] $/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return /^ \p{Lu}[^"\n]*(?:[^"\s]"|\n\s{0,3}")/u.test(words);
}

/** In characters. */
const longestApart = 1000;

/** The last mark of 6'4". */
function isInches(text: string, at: number): boolean {
  return /\d['’]\d\d?$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Two apostrophes for one double mark. */
function twinRole({ text, token, before, inDouble, canClose }: Mark): Role {
  const after = text.charAt(token.end + 1);
  if (inDouble && canClose) return { ...closes, extra: 1 };
  const opening = after !== "" && !/\s/.test(after) && !/[\p{L}\p{N}]/u.test(before);
  return !inDouble && opening ? { ...opens, extra: 1 } : nothing;
}

function straightDouble({ before, canOpen, canClose, inDouble }: Mark): Role {
  const opener = canOpen && (!canClose || /[([—–\-:/‘']/.test(before));
  if (inDouble) return opener && !canClose ? opens : closes;
  return canOpen && !/\d/.test(before) && (opener || !/\p{L}/u.test(before)) ? opens : nothing;
}

/** Whether a sentence ends, or the paragraph begins, before a mark. */
function opensSentence({ text, token, before }: Mark): boolean {
  return (
    before === "" ||
    before === "\n" ||
    /[.!?:,]\s$/.test(text.slice(Math.max(0, token.start - 2), token.start))
  );
}

function mayOpenSingle({ before, canOpen }: Mark, next: Token): boolean {
  return canOpen && !/[^\s([“"—–]/.test(before) && !elisions.test(next.lower);
}

/** The tokens of a paragraph at which a single quotation can end, and the last of them, or -1. */
export interface Closers {
  readonly at: ReadonlySet<number>;
  readonly last: number;
  /** Whether the next paragraph begins with a single mark, so that a string may go on in it. */
  readonly later: boolean;
}

/**
 * The ends of single quotations among the marks of a paragraph. A plural possessive ("the workers’
 * rights") looks like an end; it is one only where no better end follows.
 * @param marks tokens, in order
 */
export function singleClosers(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  marks: readonly number[],
  later: boolean,
): Closers {
  const at = new Set<number>();
  let better = false;
  let last = -1;
  for (let mark = marks.length - 1; mark >= 0; mark -= 1) {
    const i = marks[mark] ?? 0;
    const token = tokens[i];
    if (!token) continue;
    if (token.text === "‘") better = false;
    if (token.text !== "’" && token.text !== "'" && token.text !== "›") continue;
    const before = i > range.from ? text.charAt(token.start - 1) : " ";
    const after = i + 1 < range.to ? text.charAt(token.end) : "";
    if (/\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    const possessive = before === "s" && after === " " && /[a-z]/.test(text.charAt(token.end + 1));
    if (possessive && better) continue;
    at.add(i);
    if (last < 0) last = i;
    better ||= !possessive;
  }
  return { at, last, later };
}
