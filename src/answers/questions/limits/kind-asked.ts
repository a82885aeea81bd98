import { withMarksCovered, withoutBesideMarks } from "#answers/questions/typed/clean-question.ts";

/** What asks for speech without marks alone, a way a line. */
const ways = [
  // "without quotation marks"
  "(?:(?:but|and) )?(?:without|not in|outside)(?: any)? (?:quotation|quote|speech|inverted) (?:marks|commas)",
  "(?:only |just |merely )?(?:indirectly (?:quoted|said)|paraphrased?)",
  "(?:in )?(?:indirect|reported) speech",
  "(?:indirect|reported|paraphrased)(?= (?:quotes?|quotations?|statements?|words)\\b)",
];

const reported = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ways.join("|")})(?![\\p{L}\\p{N}])[\\s,;]*`,
  "giu",
);

/** "What is Lee only reported to have said" */
const onlyToHave =
  /^(?:what|which \p{L}+) (?:is|was|are|were|has|have) [^"“”?]{2,60}? (?:been )?(?:only|just|merely|simply) (?:been )?(?:reported|said|told|known) to have \p{L}+/iu;

/** What asks for words in marks alone. */
const quoted =
  /\b(?:direct|literal|verbatim) (?:quotes?|quotations?|words)\b|\b(?:directly|literally) quoted\b|\bquoted (?:directly|literally|verbatim)\b/i;

/** The kind of speech that a question asks for alone, if any. */
export function kindAsked(question: string): "reported" | "quoted" | null {
  const covered = withMarksCovered(question);
  if (covered.search(reported) >= 0 || onlyToHave.test(covered)) return "reported";
  return quoted.test(covered) ? "quoted" : null;
}

/** A question without what asks for reports, which is no words to find. */
export function withoutKind(question: string): string {
  const left = withoutBesideMarks(question, reported);
  return left === question ? question : left.replace(/[\s,;]+(?=[?!.]*$)/, "");
}
