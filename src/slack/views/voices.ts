import { shorten } from "./excerpt.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";
import { preformatted, richText } from "./rich-text.ts";
import { counted, inArticles } from "./wording.ts";

/** How many speakers the chart has at most. */
const longestChart = 20;
const nameWidth = 32;
const barWidth = 20;

/** Who is quoted how often: a table whose last column is a bar. */
export function voicesParts(answer: AnswerOf<"voices">): Parts {
  const { voices, silent } = answer;
  const details: Item[] = voices.length > 0 ? [chart(answer)] : [];
  if (voices.length > longestChart)
    details.push(lineItem("And:", `${voices.length - longestChart} more with fewer quotations.`));
  if (silent.length > 0)
    details.push(lineItem("Named but never quoted:", shorten(silent.join(", "), 1_000)));
  return {
    lead: `${counted(voices.length, "voice")} ${inArticles(answer.articles)}.`,
    details,
  };
}

function chart({ voices }: AnswerOf<"voices">): Item {
  const shown = voices.slice(0, longestChart);
  const most = Math.max(1, ...shown.map(total));
  const names = shown.map(({ speaker }) => shorten(speaker.replaceAll(/\s+/g, " "), nameWidth));
  const width = Math.max(...names.map((name) => name.length));
  const rows = shown.map((voice, index) => {
    const bar = "█".repeat(Math.round((total(voice) / most) * barWidth));
    const counts = `${voice.quotations} quoted, ${voice.reported} reported`;
    return `${(names[index] ?? "").padEnd(width)}  ${counts}  ${bar}`.trimEnd();
  });
  const spoken = shown.map(
    ({ speaker, quotations, reported }) =>
      `${speaker}: ${counted(quotations, "quotation")}, ${reported} reported`,
  );
  return { blocks: [richText(preformatted(rows.join("\n")))], aloud: spoken.join("; ") };
}

function total({ quotations, reported }: { quotations: number; reported: number }): number {
  return quotations + reported;
}
