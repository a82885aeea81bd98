import type { Verdict } from "#answers/answer.ts";
import { inArticles } from "#slack/views/words/counts.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { diffItem } from "./diff.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";

/** Whether somebody said these words: the verdict, what differs, and the source. */
export function verdictParts(answer: AnswerOf<"verdict">, show: ShowResults): Parts {
  const { verdict, asked, diff, senseTurned, reportDiffers, results, articles } = answer;
  const [found] = results;
  const said = { speaker: asked.speaker, found: found?.speaker ?? null, articles };
  const isChanged = verdict === "altered" || reportDiffers;
  const differences = isChanged ? diffItem(diff, asked.words, found) : null;
  return {
    lead: reportDiffers
      ? "Not quoted, and what the article reports differs."
      : verdictWords(verdict, said),
    leadAnswers: true,
    details: [...(differences ? [differences] : []), ...senseItems(senseTurned)],
    items: show(results),
  };
}

/** A warning where a changed word turns what was said. */
export function senseItems(senseTurned: readonly string[]): Item[] {
  if (senseTurned.length === 0) return [];
  return [lineItem("This can change the meaning:", shorten(senseTurned.join(", "), 300))];
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
      return `Word for word: these are the words of ${found ?? "somebody who is not named"}.`;
    case "altered":
      return found === null
        ? "Not word for word: the quotation is different."
        : `Not word for word: the words of ${found} are different.`;
    case "other-speaker":
      return `Not ${speaker ?? "that speaker"} ${where}: these are the words of ${found ?? "somebody else"}.`;
    case "reported":
      return "Not quoted: the article reports this in its own words.";
    case "second-hand":
      return `Second-hand: ${found ?? "somebody"} says so of ${speaker ?? "somebody else"}.`;
    case "not-found":
      return `Not found ${where}: nobody is quoted with these words.`;
  }
}
