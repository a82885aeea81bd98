import type { Answer } from "#answers/answer.ts";
import { shown } from "#cli/shown.ts";
import { nearestHeading } from "#phrases/unanswered.ts";
import { checkLabel, disowningWords, holdsAsIs } from "#phrases/verdicts.ts";
import { diffLines } from "./diff-text.ts";
import type { Paper } from "./paper.ts";
import { type ArticleLookup, resultLines, sourceLines } from "./result-text.ts";

/** Each string in marks of a draft, and what became of it. */
export function draftSections(
  { checks }: Extract<Answer, { kind: "draft" }>,
  paper: Paper,
  articleOf: ArticleLookup,
): readonly (readonly string[])[] {
  if (checks.length === 0) return [["The draft has no words in quotation marks."]];
  return checks.map((check) => {
    const [source] = check.results;
    const verdict = paper.paint(holdsAsIs(check) ? "green" : "red", checkLabel(check));
    const speaker = check.speaker === null ? "" : ` (${shown(check.speaker)})`;
    const found =
      source &&
      (check.verdict === "verbatim" ? sourceLines : resultLines)(source, paper, articleOf);
    return [
      `${verdict}${speaker}: ${shown(check.quote)}`,
      ...diffLines(check.diff, paper, check.senseTurned),
      ...(check.disowning === undefined ? [] : [shown(disowningWords(check.disowning))]),
      ...(found && check.verdict === "not-found" ? [paper.paint("bold", nearestHeading)] : []),
      ...(found ?? []),
    ];
  });
}
