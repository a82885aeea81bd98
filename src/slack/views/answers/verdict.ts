import { verdictWords } from "#phrases/verdicts.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { diffItem } from "./diff.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";

/** Whether somebody said these words: the verdict, what differs, and the source. */
export function verdictParts(answer: AnswerOf<"verdict">, show: ShowResults): Parts {
  const { verdict, asked, diff, senseTurned, reportDiffers, results } = answer;
  const [found] = results;
  const isChanged = verdict === "altered" || reportDiffers;
  const differences = isChanged ? diffItem(diff, asked.words, found) : null;
  return {
    lead: verdictWords({ ...answer, asked: asked.speaker, found }),
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
