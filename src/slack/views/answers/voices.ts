import type { Voice } from "#answers/answer.ts";
import { counted, figure, inArticles } from "#phrases/counts.ts";
import { preformatted, richText } from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";

/** How many speakers the chart has at most. */
const longestChart = 20;
const nameWidth = 24;
const barWidth = 8;

/** Who is quoted how often: a table whose last column is a bar. */
export function voicesParts(answer: AnswerOf<"voices">): Parts {
  const { voices, silent } = answer;
  const details: Item[] = voices.length > 0 ? [voicesChart(voices.slice(0, longestChart))] : [];
  const more = voices.length - longestChart;
  if (more > 0) details.push(lineItem(`And ${figure(more)} more.`));
  if (silent.length > 0)
    details.push(lineItem("Named but never quoted:", shorten(silent.join(", "), 1_000)));
  return {
    lead: `${counted(voices.length, "voice")} ${inArticles(answer.articles)}.`,
    details,
  };
}

/** Speakers with their counts in columns and a bar for the sum. */
export function voicesChart(voices: readonly Voice[]): Item {
  const most = Math.max(1, ...voices.map(total));
  const rows = voices.map((voice) => [
    shorten(voice.speaker.replaceAll(/\s+/g, " "), nameWidth),
    figure(voice.quotations),
    figure(voice.reported),
    bar(total(voice) / most),
  ]);
  const spoken = voices.map(
    ({ speaker, quotations, reported }) =>
      `${speaker}: ${counted(quotations, "quotation")}, ${figure(reported)} reported`,
  );
  return {
    blocks: [richText(preformatted(inColumns([columns, ...rows])))],
    aloud: spoken.join("; "),
  };
}

const columns = ["Speaker", "Quoted", "Reported", ""] as const;

/** The first column to the left, figures to the right, the bar as it is. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const width = widths[at] ?? 0;
          return at === 0 ? cell.padEnd(width) : at < 3 ? cell.padStart(width) : cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A bar in eighths of a character, for even the smallest share something to be seen. */
function bar(share: number): string {
  const eighths = Math.max(1, Math.round(share * barWidth * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (["", ..."▏▎▍▌▋▊▉"][eighths % 8] ?? "");
}

function total({ quotations, reported }: Voice): number {
  return quotations + reported;
}
