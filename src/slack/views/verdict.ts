import type { RichTextElement } from "@slack/types";
import type { DiffPart, Verdict } from "#answers/answer.ts";
import { shorten } from "./excerpt.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";
import { bold, bullets, italic, plain, richText, section } from "./rich-text.ts";
import { counted, inArticles } from "./wording.ts";

/** Whether somebody said these words: the verdict, what differs, and the source. */
export function verdictParts(answer: AnswerOf<"verdict">, show: ShowResults): Parts {
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
      ...(senseTurned.length > 0
        ? [lineItem("The sense turns on:", shorten(senseTurned.join(", "), 300))]
        : []),
    ],
    items: show(results),
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

/**
 * The differences from the source: both texts in one line, what the source lacks struck out and
 * what it has more in bold, and each difference in words. Null where there is none.
 */
export function diffItem(diff: readonly DiffPart[]): Item | null {
  const lines = [...new Set(diff.filter(({ op }) => op !== "same").map(differenceWords))];
  if (lines.length === 0) return null;
  const heading = lineItem(`${counted(lines.length, "difference")} from the source:`);
  return {
    blocks: [
      ...heading.blocks,
      richText(
        section(...diff.slice(0, longestDiff).flatMap(atAGlance)),
        bullets(lines.slice(0, longestDiff).map((line) => [plain(line)])),
      ),
    ],
    aloud: `${heading.aloud} ${lines.join("; ")}.`,
  };
}

/** Parts of a diff that are shown. */
const longestDiff = 60;
/** Code units of one side of one difference. */
const longestWords = 200;

function atAGlance({ op, asked, source }: DiffPart): RichTextElement[] {
  const from = shorten(asked, longestWords);
  const to = shorten(source, longestWords);
  if (op === "same") return [plain(`${to} `)];
  if (op === "moved") return [italic(`${to || from} `)];
  return [
    ...(from === "" ? [] : [plain(from, { strike: true }), plain(" ")]),
    ...(to === "" ? [] : [bold(to), plain(" ")]),
  ];
}

function differenceWords({ op, asked, source }: DiffPart): string {
  const from = shorten(asked, longestWords);
  const to = shorten(source, longestWords);
  if (op === "dropped") return `left out: ${to}`;
  if (op === "added") return `not in the source: ${from}`;
  if (op === "moved") return `in another place: ${to || from}`;
  return `${from}, in the source: ${to}`;
}
