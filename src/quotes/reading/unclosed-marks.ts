import { carriedMark, finish, type Open, type Pairing } from "./open-marks.ts";
import { isAmong } from "./word-set.ts";

/** Ends a string that was open at the end of the paragraph before and that this one does not go on with. */
export function endsUnclosed(pairing: Pairing, carried: Open): void {
  const end = carried.parts.at(-1)?.end ?? carried.start;
  finish({ ...pairing, block: pairing.block - 1 }, carried, end);
}

/**
 * Takes the innermost open string off the stack where a mark opens again after the end of a sentence.
 * The break before its next paragraph was lost, and it goes on after the mark, as is given back; or
 * its closing mark is missing, and it ends before its cue.
 */
export function goOn(pairing: Pairing, at: number, stack: Open[], start: number): Open | null {
  const { text, tokens } = pairing;
  const open = stack.at(-1);
  const before = tokens[at - 1];
  if (!open || !before || open.mark !== tokens[at]?.text || open.style !== "double") return null;
  if (before.start < open.start || !/^[.!?…]+$/.test(before.text)) return null;
  stack.pop();
  const end = beforeCue(text, open.start, before.end);
  if (end < before.end) {
    finish(pairing, open, end);
    return null;
  }
  open.parts.push({ start: open.start, end });
  return { ...open, start };
}

/** What is open at the end of a paragraph: carried to the next, as is given back, ended here, or dropped. */
export function leftOpen(pairing: Pairing, stack: readonly Open[]): Open | null {
  const { text, tokens, range, next } = pairing;
  const open = stack.find((one) => one.style === "double") ?? stack[0];
  const last = tokens[range.to - 1];
  if (!open || !last) return null;
  const single = open.style === "single";
  const opensParagraph = open.at === tokens[range.from]?.start;
  const lead = text.slice(Math.max(0, open.at - 3), open.at).trimEnd();
  const opensSentence = opensParagraph || /[.!?:,]$/.test(lead);
  if (next && carriedMark(tokens, next, open) >= 0 && (!single || opensSentence)) {
    if (open.start < last.end) open.parts.push({ start: open.start, end: last.end });
    return open;
  }
  const atStart = opensParagraph || open.parts.length > 0;
  const opensWords = atStart || /[.!?:,—–]$/.test(lead) || isItem(pairing, open.at);
  if (!single && opensWords && !quotesAfter(pairing, open.at))
    finish(pairing, open, beforeCue(text, open.start, last.end));
  return null;
}

/** "• “We promise": whether a mark opens an item of a list. */
function isItem({ tokens, range: { from } }: Pairing, at: number): boolean {
  return tokens[from + 1]?.start === at && isAmong(tokens[from]?.text ?? "", "• · ▪ ◦ * -");
}

/** Whether a string in double marks begins after an offset; strings are found in order of closing. */
function quotesAfter({ found }: Pairing, at: number): boolean {
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const one = found[i];
    if (!one || one.close <= at) return false;
    if (one.open > at && one.style === "double") return true;
  }
  return false;
}

const cueAfterComma =
  /,(?=\s+(?:(?:said|says|added|told|asked)\s+\p{Lu}|(?:he|she|they|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?:said|says|added|told|asked)\b))/u;

/** Where words whose closing mark is missing end: before `, said N` or `, N said`, if it follows. */
function beforeCue(text: string, start: number, end: number): number {
  const comma = text.slice(start, end).search(cueAfterComma);
  return comma < 0 ? end : start + comma + 1;
}
