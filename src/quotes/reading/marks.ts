import type { Token } from "#articles/tokens.ts";
import { isFromAnotherPaper, joinMarks, singleMarks } from "./block-quotations.ts";
import { roleOf, singleClosers } from "./mark-roles.ts";
import type { MarkedString } from "./marked-string.ts";
import { carriedMark, closeTop, type Open, type Pairing } from "./open-marks.ts";
import type { TokenRange } from "./token-range.ts";
import { endsUnclosed, goOn, leftOpen } from "./unclosed-marks.ts";

/** How many strings may stand in one another. */
const deepest = 4;

/** Pairs the quotation marks of an article, paragraph by paragraph, in time linear in the tokens. */
export function markedStrings(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
): MarkedString[] {
  const found: Pairing["found"] = [];
  let carried: Open | null = null;
  let passedOn = false;
  paragraphs.forEach((range, block) => {
    const pairing: Pairing = { text, tokens, range, next: paragraphs[block + 1], block, found };
    const all = marksOf(tokens, range);
    passedOn = !carried && isFromAnotherPaper(tokens, range, all, passedOn);
    const stack = pairMarks(pairing, carried, passedOn ? singleMarks(tokens, all) : all);
    if (passedOn) joinMarks(pairing);
    carried = leftOpen(pairing, stack);
  });
  return nest(text, found);
}

/** Pairs the marks of a paragraph and gives the strings that are open at its end, the outermost first. */
function pairMarks(pairing: Pairing, carried: Open | null, marks: readonly number[]): Open[] {
  const { text, tokens, range } = pairing;
  const stack: Open[] = [];
  const skip = carried ? carriedMark(tokens, range, carried) : -1;
  const inner = tokens[range.from + skip];
  if (carried && skip >= 0 && inner) stack.push({ ...carried, start: inner.start });
  else if (carried) endsUnclosed(pairing, carried);
  const from = stack.length > 0 ? range.from + skip : range.from;
  const opening = tokens[pairing.next?.from ?? -1];
  const goesOn = opening?.text === "'" && /^\p{Lu}/u.test(text.slice(opening.end, opening.end + 2));
  const closers = singleClosers(text, tokens, range, marks, goesOn);
  for (let mark = 0; mark < marks.length; mark += 1) {
    const i = marks[mark] ?? 0;
    const token = tokens[i];
    if (!token || i < from) continue;
    const role = roleOf(text, tokens, i, range, stack, closers);
    if (role.does === "open") {
      const start = token.end + role.extra;
      const longer = goOn(pairing, i, stack, start);
      const { style } = role;
      const opened = { style, mark: token.text, at: token.start, start, block: pairing.block };
      if (stack.length < deepest) stack.push(longer ?? { ...opened, parts: [] });
    } else if (role.does === "close") closeTop(pairing, stack, role.style, token, role.extra);
    mark += role.extra;
  }
  return stack;
}

function marksOf(tokens: readonly Token[], { from, to }: TokenRange): number[] {
  const marks: number[] = [];
  for (let i = from; i < to; i += 1) if (tokens[i]?.kind === "mark") marks.push(i);
  return marks;
}

/** The strings in order, each with the one that it stands in. */
function nest(text: string, found: Pairing["found"]): MarkedString[] {
  const sorted = [...found].sort((a, b) => a.open - b.open || b.close - a.close);
  const strings: MarkedString[] = [];
  const outer: number[] = [];
  for (const untrimmed of sorted.filter((one) => one.start < one.end)) {
    const one = trimmed(text, untrimmed);
    while (outer.length > 0 && (strings[outer.at(-1) ?? 0]?.close ?? 0) <= one.open) outer.pop();
    strings.push({ ...one, parent: outer.at(-1) ?? -1 });
    outer.push(strings.length - 1);
  }
  return strings;
}

/** Without the white space that French usage puts inside the marks. */
function trimmed(text: string, one: Pairing["found"][number]): Omit<MarkedString, "parent"> {
  const parts = one.parts.map(({ start, end }) => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    return words.trim() === "" ? { start, end } : { start: from, end: from + words.trim().length };
  });
  const start = parts[0]?.start ?? one.start;
  return { ...one, parts, start, end: parts.at(-1)?.end ?? one.end };
}
