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
  const canOpen = after !== "" && !/\s/.test(after);
  const canClose = before !== "" && !/\s/.test(before);
  const twin =
    tokens[i + 1]?.start === token.end && tokens[i + 1]?.text === token.text && i + 1 < range.to;
  const inDouble = stack.some((open) => open.style === "double");
  const top = stack.at(-1);
  switch (token.text) {
    case "“":
      if (stack.some((open) => open.mark === "„") || (inDouble && !canOpen))
        return { ...nothing, does: "close" };
      return canOpen || !inDouble ? { ...nothing, does: "open" } : nothing;
    case "„":
    case "«":
      if (token.text === "«" && inDouble && !canOpen) return { ...nothing, does: "close" };
      return canOpen || !inDouble ? { ...nothing, does: "open" } : nothing;
    case "”":
    case "»":
    case "‟":
      if (inDouble) return { ...nothing, does: "close" };
      return canOpen && (!canClose || /[([—–-]/.test(before))
        ? { ...nothing, does: "open" }
        : nothing;
    case '"':
      if (isInches(text, token.start)) return nothing;
      return straightDouble(before, canOpen, canClose, inDouble);
    case "`":
      return twin ? { does: "open", style: "double", extra: 1 } : nothing;
    case "‘":
    case "‹":
      return canOpen && !/[\p{L}\p{N}]/u.test(before)
        ? { does: "open", style: "single", extra: 0 }
        : nothing;
    default:
      break;
  }
  if (twin) return twinRole(text, token, before, inDouble, canClose);
  if (top?.style === "single")
    return closers.at.has(i) ? { does: "close", style: "single", extra: 0 } : nothing;
  if (token.text === "'" && opensSingle(tokens, i, before, canOpen, closers))
    return { does: "open", style: "single", extra: 0 };
  return nothing;
}

/** The last mark of 6'4". */
function isInches(text: string, at: number): boolean {
  return /\d['’]\d\d?$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Two apostrophes for one double mark. */
function twinRole(
  text: string,
  token: Token,
  before: string,
  inDouble: boolean,
  canClose: boolean,
): Role {
  const after = text.charAt(token.end + 1);
  if (inDouble && canClose) return { does: "close", style: "double", extra: 1 };
  const opens = after !== "" && !/\s/.test(after) && !/[\p{L}\p{N}]/u.test(before);
  return !inDouble && opens ? { does: "open", style: "double", extra: 1 } : nothing;
}

function straightDouble(
  before: string,
  canOpen: boolean,
  canClose: boolean,
  inDouble: boolean,
): Role {
  const opener = canOpen && (!canClose || /[([—–\-:/‘']/.test(before));
  if (!inDouble)
    return canOpen && !/\d/.test(before) && (opener || !/[\p{L}]/u.test(before))
      ? { ...nothing, does: "open" }
      : nothing;
  if (opener && !canClose) return { ...nothing, does: "open" };
  return { ...nothing, does: "close" };
}

function opensSingle(
  tokens: readonly Token[],
  i: number,
  before: string,
  canOpen: boolean,
  closers: Closers,
): boolean {
  const next = tokens[i + 1];
  if (!canOpen || !next || /[^\s([“"—–]/.test(before) || elisions.test(next.lower)) return false;
  return closers.last > i;
}

/** The tokens of a paragraph at which a single quotation can end, and the last of them, or -1. */
export interface Closers {
  readonly at: ReadonlySet<number>;
  readonly last: number;
}

const noClosers: Closers = { at: new Set(), last: -1 };

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
): Closers {
  if (marks.length === 0) return noClosers;
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
  return { at, last };
}
