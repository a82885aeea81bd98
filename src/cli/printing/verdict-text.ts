import type { Answer } from "#answers/answer.ts";
import { inArticles } from "./counts.ts";
import { diffLines } from "./diff-text.ts";
import { type Paper, shown } from "./paper.ts";
import { type ArticleLookup, resultLines, sourceLines } from "./result-text.ts";

/** A "no" goes no further than the articles that were searched, and says so. */
export function verdictLine(answer: Extract<Answer, { kind: "verdict" }>): string {
  const speaker = answer.results[0]?.speaker ?? null;
  const asked = answer.asked.speaker;
  const scope = inArticles(answer.articles);
  switch (answer.verdict) {
    case "verbatim":
      return `Word for word: these are the words of ${speaker ?? "somebody who is not named"}.`;
    case "altered":
      return speaker === null
        ? "Not word for word: the quotation is different."
        : `Not word for word: the words of ${speaker} are different.`;
    case "other-speaker":
      return `Not ${asked ?? "that speaker"} ${scope}: these are the words of ${speaker ?? "somebody else"}.`;
    case "reported":
      return answer.reportDiffers
        ? `Not quoted ${scope}, and what is reported differs.`
        : `Not quoted ${scope}: it is reported in the article's own words.`;
    case "second-hand":
      return `Second-hand ${scope}: ${speaker ?? "somebody"} says so of ${asked ?? "somebody else"}.`;
    case "not-found":
      return `Not found ${scope}${asked === null ? "" : ` from ${asked}`}: ${answer.asked.words}`;
  }
}

/** Each string in marks of a draft, and what became of it. */
export function draftSections(
  { checks }: Extract<Answer, { kind: "draft" }>,
  paper: Paper,
  articleOf: ArticleLookup,
): readonly (readonly string[])[] {
  if (checks.length === 0) return [["The draft has no words in quotation marks."]];
  return checks.map((check) => {
    const right = check.verdict === "verbatim";
    const verdict = paper.paint(right ? "green" : "red", draftVerdicts[check.verdict]);
    const speaker = check.speaker === null ? "" : ` (${shown(check.speaker)})`;
    const [source] = check.results;
    const found = source && (right ? sourceLines : resultLines)(source, paper, articleOf);
    return [
      `${verdict}${speaker}: ${shown(check.quote)}`,
      ...diffLines(check.diff, paper, check.senseTurned),
      ...(found ?? []),
    ];
  });
}

const draftVerdicts = {
  verbatim: "Word for word",
  altered: "Changed",
  "other-speaker": "Somebody else's words",
  reported: "Not quoted, only reported",
  "second-hand": "Second-hand",
  "not-found": "Not found",
} as const;
