import type { DiffPart, Verdict } from "#answers/answer.ts";
import { type AnswerOf, type Item, lineItem, type Parts, type ShowResult } from "./parts.ts";
import { bullets, plain, richText } from "./rich-text.ts";
import { counted, inArticles } from "./wording.ts";

/** Whether somebody said these words: the verdict, what differs, and the source. */
export function verdictParts(answer: AnswerOf<"verdict">, show: ShowResult): Parts {
  const { verdict, asked, diff, senseTurned, results, articles } = answer;
  const lead = verdictWords(verdict, {
    speaker: asked.speaker,
    found: results[0]?.speaker ?? null,
    articles,
  });
  const differences = verdict === "altered" ? diffItem(diff) : null;
  return {
    lead,
    details: [
      ...(differences ? [differences] : []),
      ...(senseTurned.length > 0 ? [lineItem("The sense turns on:", senseTurned.join(", "))] : []),
    ],
    items: results.map(show),
  };
}

/** Who was asked about, whose words were found, and in how many articles. */
interface Said {
  readonly speaker: string | null;
  readonly found: string | null;
  readonly articles: number;
}

/** A verdict as a sentence; a no reaches as far as the articles searched. */
export function verdictWords(verdict: Verdict, { speaker, found, articles }: Said): string {
  const where = inArticles(articles);
  switch (verdict) {
    case "verbatim":
      return `Word for word: ${found ?? "somebody"} is quoted with exactly these words.`;
    case "altered":
      return `Not word for word. The quotation${found === null ? "" : ` of ${found}`} has other words.`;
    case "other-speaker":
      return `Not ${speaker ?? "that speaker"} ${where}: these are the words of ${found ?? "somebody else"}.`;
    case "reported":
      return "Not quoted: the article reports this in its own words.";
    case "second-hand":
      return "Second-hand: the article has this through somebody else.";
    case "not-found":
      return `Not ${where}: nobody is quoted with these words.`;
  }
}

/** The differences from the source, a line each; null where there are none. */
export function diffItem(diff: readonly DiffPart[]): Item | null {
  const lines = diff.filter(({ op }) => op !== "same").map(differenceWords);
  if (lines.length === 0) return null;
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
