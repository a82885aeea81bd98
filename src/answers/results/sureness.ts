import type { Quotation } from "#quotes/quotation.ts";

/** Of those who are less sure to have said their words, one in four or five is the wrong one. */
const leastSure = 0.7;

/**
 * Whether who said a quotation is known too little to be stated. A report that is in doubt may be none at all; whom
 * it names is in the article's own sentence.
 */
export function isUnsure({ kind, attribution }: Pick<Quotation, "kind" | "attribution">): boolean {
  if (attribution.kind === "unknown") return false;
  if (kind === "reported" && attribution.how === "explicit") return false;
  return attribution.confidence < leastSure;
}
