import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** In tokens: "(Harbour Pictures / Ana Ruiz)". */
const longestCredit = 8;
/** In tokens: a caption says little. */
const longestCaption = 60;

/**
 * The blocks in the middle of a story that end in whose picture they stand below, in brackets behind the full stop:
 * "Ana Ruiz leaves the court in May. (AP)". What follows goes on with the story before them.
 */
export function captionsOf(r: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  r.blocks.forEach((block, i) => {
    const next = r.blocks[i + 1];
    if (block.block.kind === "body" && next?.block.kind === "body" && isCaption(r, block))
      found.add(i);
  });
  return found;
}

/** Whether a block without words in marks ends in ". (Name)". */
function isCaption(r: Reading, { from, to }: { readonly from: number; readonly to: number }) {
  if (lowerAt(r, to - 1) !== ")" || to - from > longestCaption) return false;
  let open = to - 2;
  while (open > to - longestCredit && lowerAt(r, open) !== "(") open -= 1;
  if (lowerAt(r, open) !== "(" || open === to - 2 || lowerAt(r, open - 1) !== ".") return false;
  for (let i = open + 1; i < to - 1; i += 1)
    if (r.tokens[i]?.kind === "word" && !isCapital(r, i) && r.tokens[i]?.lower !== "via")
      return false;
  for (let i = from; i < to; i += 1) if (r.tokens[i]?.kind === "mark") return false;
  return !isOneOf(r, open + 1, heard);
}

/** What a transcript tells in brackets. */
const heard = wordSet(
  "applause booing boos cheers cheering crosstalk laughs laughing laughter music pause silence",
);
