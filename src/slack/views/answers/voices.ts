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
 * A line for each speaker, short enough for a phone: counts, a bar for their sum, and the name. The
 * name comes last: letters that are wide, or that are written from the right, would move what stands
 * after them.
 */
export function voicesChart(voices: readonly Voice[]): Item {
  const most = Math.max(1, ...voices.map(total));
  const table = voices.map((voice) => ({
    quoted: figure(voice.quotations),
    reported: voice.reported === 0 ? "" : `+${figure(voice.reported)}`,
    share: bar(total(voice) / most),
    name: shorten(voice.speaker.replaceAll(/\s+/g, " "), longestName),
  }));
  const quotedWidth = Math.max(...table.map(({ quoted }) => quoted.length));
  const reportedWidth = Math.max(...table.map(({ reported }) => reported.length));
  const rows = table.map(
    ({ quoted, reported, share, name }) =>
      `${quoted.padStart(quotedWidth)}${reported.padEnd(reportedWidth)} ${share.padEnd(barWidth)} ${name}`,
  );
  return {
    blocks: [richText(preformatted(["quoted+reported", ...rows].join("\n")))],
    aloud: voices.map(spoken).join("; "),
  };
}

function spoken({ speaker, quotations, reported }: Voice): string {
  const told = reported === 0 ? "" : `, ${figure(reported)} reported`;
  return `${speaker}: ${counted(quotations, "quotation")}${told}`;
}

/** A bar in halves of a character, for even the smallest share something to be seen. */
function bar(share: number): string {
  const halves = Math.max(1, Math.round(share * barWidth * 2));
  return "█".repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? "▌" : "");
}

function total({ quotations, reported }: Voice): number {
  return quotations + reported;
}
