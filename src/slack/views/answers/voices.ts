import type { Voice } from "#answers/answer.ts";
import { counted, figure, inArticles } from "#phrases/counts.ts";
import { preformatted, richText } from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";

/** How many speakers the chart has at most. */
const longestChart = 20;
/** Characters of a name in the chart. */
const longestName = 60;
const barWidth = 6;

/** Who is quoted how often: figures, a bar and the name. */
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

/**
 * A line for each speaker: counts, a bar for their sum, and the name. The name comes last: letters
 * that are wide, or that are written from the right, would move what stands after them.
 */
export function voicesChart(voices: readonly Voice[]): Item {
  const most = Math.max(1, ...voices.map(total));
  const rows = voices.map((voice) =>
    row(figure(voice.quotations), figure(voice.reported), bar(total(voice) / most), voice.speaker),
  );
  const spoken = voices.map(
    ({ speaker, quotations, reported }) =>
      `${speaker}: ${counted(quotations, "quotation")}, ${figure(reported)} reported`,
  );
  return {
    blocks: [richText(preformatted([row(...headings), ...rows].join("\n")))],
    aloud: spoken.join("; "),
  };
}

const headings = ["Quoted", "Reported", "", "Speaker"] as const;

function row(quoted: string, reported: string, sum: string, speaker: string): string {
  return [
    quoted.padStart(headings[0].length),
    reported.padStart(headings[1].length),
    sum.padEnd(barWidth),
    shorten(speaker.replaceAll(/\s+/g, " "), longestName),
  ].join(" ");
}

/** A bar in halves of a character, for even the smallest share something to be seen. */
function bar(share: number): string {
  const halves = Math.max(1, Math.round(share * barWidth * 2));
  return "█".repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? "▌" : "");
}

function total({ quotations, reported }: Voice): number {
  return quotations + reported;
}
