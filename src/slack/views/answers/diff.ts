import type { RichTextElement } from "@slack/types";
import type { DiffPart, Result } from "#answers/answer.ts";
import { counted } from "#phrases/counts.ts";
import { bold, bullets, plain, richText, section } from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import type { Item } from "./parts.ts";

/** Differences that are named. */
const mostDifferences = 20;
/** Code units of one side of one difference. */
const longestWords = 200;
/** Code units of a text of which a diff shows no more, and what each run of words takes up. */
const longestSide = 2_000;
const perElement = 40;

/**
 * The differences from the source: the asked words with what the source lacks struck out, below
 * them the source's with what was left out in bold, and each difference in words. Null where there
 * is none.
 *
 * @param asked the text that the asked words stand in
 * @param source the result that the source's words stand in
 * @param label what the text of the asked words is called
 */
export function diffItem(
  diff: readonly DiffPart[],
  asked: string,
  source: Result | undefined,
  label = "As asked",
): Item | null {
  const all = [...new Set(diff.filter(({ op }) => op !== "same").map(differenceWords))];
  if (all.length === 0) return null;
  const lines = all.slice(0, mostDifferences);
  const more = all.length - lines.length;
  const heading = `${counted(all.length, "difference")}${more > 0 ? `, the first ${lines.length}` : ""}:`;
  const struck = (words: string) => plain(words, { strike: true });
  return {
    blocks: [
      richText(
        section(bold(`${label}: `), ...side(diff, "asked", asked, struck)),
        section(bold("In the source: "), ...side(diff, "source", source?.quote ?? "", bold)),
        ...(lines.length === 1
          ? [section(bold(heading), plain(` ${lines[0]}`))]
          : [section(bold(heading)), bullets(lines.map((line) => [plain(line)]))]),
      ),
    ],
    aloud: `${heading} ${lines.join("; ")}.`,
  };
}

/** One text of the two, its own words marked, with what its text has between the words. */
function side(
  diff: readonly DiffPart[],
  of: "asked" | "source",
  text: string,
  mark: (words: string) => RichTextElement,
): RichTextElement[] {
  const elements: RichTextElement[] = [];
  let end = -1;
  let room = longestSide;
  for (const part of diff) {
    const words = part[of];
    if (words === "") continue;
    if (room <= 0) return [...elements, plain(" …")];
    const start = text.indexOf(words, Math.max(0, end));
    if (elements.length > 0) elements.push(plain(gapOf(text, end, start)));
    elements.push((part.op === "same" ? plain : mark)(shorten(words, longestWords)));
    room -= words.length + perElement;
    if (start >= 0) end = start + words.length;
  }
  return elements.length > 0 ? elements : [plain("nothing")];
}

/** What stands between two runs of words where that is no word; otherwise a blank. */
function gapOf(text: string, end: number, start: number): string {
  const gap = end >= 0 && start >= end ? text.slice(end, start) : "";
  return gap !== "" && gap.length <= 3 && !/[\p{L}\p{N}\n]/u.test(gap) ? gap : " ";
}

function differenceWords({ op, asked, source }: DiffPart): string {
  const from = shorten(asked, longestWords);
  const to = shorten(source, longestWords);
  if (op === "dropped") return `left out: ${to}`;
  if (op === "added") return `not in the source: ${from}`;
  if (op === "moved") return `in another place: ${to || from}`;
  return `${from} instead of ${to}`;
}
