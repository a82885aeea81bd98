import type { Voice } from "#answers/answer.ts";
import { counted, figure, inArticles, listWords } from "#phrases/counts.ts";
import { neverQuoted } from "#phrases/never-quoted.ts";
import { roleAfterName } from "#phrases/roles.ts";
import { whoWords } from "#phrases/who.ts";
import { preformatted, richText } from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";

/** How many speakers the chart has at most. */
const longestChart = 20;
/** Characters of a name in the chart. */
const longestName = 60;
const barWidth = 6;
/** Names of those who are never quoted that are listed. */
const mostSilent = 10;

/** Who is quoted how often: figures, a bar and the name. */
export function voicesParts(answer: AnswerOf<"voices">): Parts {
  const { voices } = answer;
  const details: Item[] = voices.length > 0 ? [voicesChart(voices.slice(0, longestChart))] : [];
  const more = voices.length - longestChart;
  if (more > 0) details.push(lineItem(`And ${figure(more)} more.`));
  const silent = neverQuoted(answer);
  if (silent.length > 0)
    details.push(lineItem("Named but never quoted:", firstOf(silent, mostSilent)));
  return {
    lead: `${counted(voices.length, "voice")} ${inArticles(answer.articles)}.`,
    details,
  };
}

function firstOf(names: readonly string[], most: number): string {
  const first = names.slice(0, most).map((name) => shorten(name, longestName));
  const more = names.length - first.length;
  return more > 0 ? `${first.join(", ")} and ${figure(more)} more` : listWords(first);
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
    name: shorten(nameAndRole(voice).replaceAll(/\s+/g, " "), longestName),
  }));
  const quotedWidth = Math.max(...table.map(({ quoted }) => quoted.length));
  const reportedWidth = Math.max(...table.map(({ reported }) => reported.length));
  const heading = reportedWidth > 0 ? "quoted+reported" : "quoted";
  const rows = table.map(
    ({ quoted, reported, share, name }) =>
      `${quoted.padStart(quotedWidth)}${reported.padEnd(reportedWidth)} ${share.padEnd(barWidth)} ${name}`,
  );
  return {
    blocks: [richText(preformatted([heading, ...rows].join("\n")))],
    aloud: voices.map(spoken).join("; "),
  };
}

function nameAndRole({ role, ...voice }: Voice): string {
  const who = whoWords(voice);
  return role === undefined ? who : `${who}, ${roleAfterName(role)}`;
}

function spoken({ quotations, reported, ...voice }: Voice): string {
  const told = reported === 0 ? "" : `, ${figure(reported)} reported`;
  return `${whoWords(voice)}: ${counted(quotations, "quotation")}${told}`;
}

/** A bar in halves of a character, for even the smallest share something to be seen. */
function bar(share: number): string {
  const halves = Math.max(1, Math.round(share * barWidth * 2));
  return "█".repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? "▌" : "");
}

function total({ quotations, reported }: Voice): number {
  return quotations + reported;
}
