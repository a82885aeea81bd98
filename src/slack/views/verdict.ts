import type { DiffPart } from "#answers/answer.ts";
import { type AnswerOf, type Item, lineItem, type Parts, resultItem } from "./parts.ts";
import { bullets, plain, richText } from "./rich-text.ts";
import { counted, inArticles } from "./wording.ts";

/** Whether somebody said these words: the verdict, what differs, and the source. */
export function verdictParts(answer: AnswerOf<"verdict">): Parts {
  const differences = answer.diff.filter(({ op }) => op !== "same");
  const details: Item[] = [];
  if (answer.verdict === "altered" && differences.length > 0) details.push(diffItem(differences));
  if (answer.senseTurned.length > 0)
    details.push(lineItem("The sense turns on:", answer.senseTurned.join(", ")));
  return { lead: leadOf(answer), details, items: answer.results.map(resultItem) };
}

function leadOf(answer: AnswerOf<"verdict">): string {
  const where = inArticles(answer.articles);
  const found = answer.results[0]?.speaker ?? "somebody else";
  switch (answer.verdict) {
    case "verbatim":
      return `Word for word: ${found} is quoted with exactly these words.`;
    case "altered":
      return `Not word for word. The quotation of ${found} has other words.`;
    case "other-speaker":
      return `Not ${answer.asked.speaker ?? "that speaker"} ${where}: these are the words of ${found}.`;
    case "reported":
      return "Not quoted: the article reports this in its own words.";
    case "second-hand":
      return "Second-hand: the article has this through somebody else.";
    case "not-found":
      return `Not ${where}: nobody is quoted with these words.`;
  }
}

function diffItem(differences: readonly DiffPart[]): Item {
  const lines = differences.map(differenceWords);
  const heading = lineItem(`${counted(lines.length, "difference")} from the source:`);
  return {
    blocks: [...heading.blocks, richText(bullets(lines.map((line) => [plain(line)])))],
    aloud: `${heading.aloud} ${lines.join("; ")}.`,
  };
}

function differenceWords({ op, asked, source }: DiffPart): string {
  if (op === "dropped") return `left out: ${source}`;
  if (op === "added") return `not in the source: ${asked}`;
  if (op === "moved") return `moved: ${source || asked}`;
  return `${asked}, in the source: ${source}`;
}
