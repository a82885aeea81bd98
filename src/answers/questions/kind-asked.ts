import { speechVerbs } from "#answers/words/speech-words.ts";

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
const toHave =
  /^(?<wh>what|which \p{L}+) (?:is|was|are|were|has|have) (?<x>[^"“”?]{2,60}?) (?:been )?(?:(?<only>only|just|merely|simply) )?(?:been )?(?:reported|said|told|known) to have (?<said>\p{L}+)/iu;

/** What asks for words in marks alone. */
const quoted =
  /\b(?:direct|literal|verbatim) (?:quotes?|quotations?|words)\b|\b(?:directly|literally) quoted\b|\bquoted (?:directly|literally|verbatim)\b/i;

/** A question, and the kind of speech that it asks for alone, if any: what asks for reports is no words to find. */
export function readKind(question: string): {
  readonly text: string;
  readonly kind: "reported" | "quoted" | null;
} {
  const { wh, x, only, said = "" } = toHave.exec(question)?.groups ?? {};
  const spoke = speechVerbs.get(said.toLowerCase());
  const isToHave = spoke !== undefined;
  const direct = isToHave ? question.replace(toHave, `${wh} did ${x} ${spoke}`) : question;
  const text = direct.replace(reported, "");
  const isReported = (isToHave && only !== undefined) || text !== direct;
  if (isReported) return { text: text.replace(/[\s,;]+(?=[?!.]*$)/, ""), kind: "reported" };
  return { text: direct, kind: quoted.test(question) ? "quoted" : null };
}
