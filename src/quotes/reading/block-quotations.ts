import type { Token } from "#articles/tokens.ts";
import { type Pairing, styleOf } from "./open-marks.ts";
import type { TokenRange } from "./token-range.ts";
import { isAmong } from "./word-set.ts";

/**
 * Whether a paragraph is passed on as another paper has it, in double and single marks around the same words: `"'We were
 * never asked,' [Ruiz] said.` An editor’s brackets tell so in the first of them, and the next go on with both marks.
 * @param marks tokens, in order
 */
export function isFromAnotherPaper(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  marks: readonly number[],
  goesOn: boolean,
): boolean {
  if (marks[0] !== from || marks[1] !== from + 1) return false;
  if (styleAt(tokens, from) !== "double" || styleAt(tokens, from + 1) !== "single") return false;
  const second = marks.find((mark) => mark > from && styleAt(tokens, mark) === "double");
  if (second !== undefined && !(second === to - 1 && styleAt(tokens, to - 2) === "single"))
    return false;
  return goesOn || marks.some((mark) => isCueInBrackets(tokens, mark));
}

/** The marks of such a paragraph without the double ones, which have no words of their own. */
export function singleMarks(tokens: readonly Token[], marks: readonly number[]): number[] {
  return marks.filter((mark) => styleAt(tokens, mark) === "single");
}

/** Takes each double mark of such a paragraph and the single one beside it for one. */
export function joinMarks({ found, tokens, range: { from, to }, block }: Pairing): void {
  const [outer, inner] = [tokens[from], tokens[from + 1]];
  const [last, end] = [tokens[to - 2], tokens[to - 1]];
  for (let i = found.length - 1; i >= 0 && found[i]?.block === block; i -= 1) {
    const one = found[i];
    if (!one || !outer || !end) return;
    const open = one.open === inner?.start ? outer.start : one.open;
    const close = one.close === last?.end && styleAt(tokens, to - 1) ? end.end : one.close;
    found[i] = { ...one, style: "double", open, close };
  }
}

function styleAt(tokens: readonly Token[], at: number): "double" | "single" | undefined {
  const token = tokens[at];
  return token?.kind === "mark" ? styleOf(token.text) : undefined;
}

/** `,' [Ruiz] said`, `,' said [Ruiz]` */
function isCueInBrackets(tokens: readonly Token[], mark: number): boolean {
  if (!isAmong(tokens[mark - 1]?.text ?? "", ", ? ! .")) return false;
  return tokens[mark + 1]?.text === "[" || tokens[mark + 2]?.text === "[";
}
