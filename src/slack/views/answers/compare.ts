import { linkHeading, nothingOnThis } from "#phrases/compared.ts";
import { listWords } from "#phrases/counts.ts";
import { italic, plain, richText, section, smallPrint } from "#slack/views/blocks/rich-text.ts";
import { placeWords } from "#slack/views/words/wording.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";

/** Two or more speakers on one subject, one after the other; no label of ours on what they say. */
export function compareParts(answer: AnswerOf<"compare">, show: ShowResults): Parts {
  const names = listWords(answer.sides.map(({ speaker }) => speaker));
  const link = isShown(answer) ? null : answer.link;
  const linked: Item[] = link
    ? [
        {
          blocks: [
            richText(section(plain(`${linkHeading} `), italic(link.quote))),
            smallPrint(placeWords(link)),
          ],
          aloud: `${linkHeading} ${link.quote}`,
        },
      ]
    : [];
  return { lead: `${names}, side by side.`, details: linked, items: answer.sides.flatMap(side) };

  function side({ speaker, results }: (typeof answer.sides)[number]): Item[] {
    const nothing = lineItem(`${speaker}:`, `${nothingOnThis(answer.articles)}.`);
    const [first = nothing, ...rest] = show(results);
    return [opened(first), ...rest];
  }
}

/** The first of a side, below a line, and with its speaker on whichever page it comes. */
function opened({ blocks, aloud, results }: Item): Item {
  return { blocks: [{ type: "divider" }, ...blocks], aloud, ...(results && { results }) };
}

/** Whether a side shows the linking sentence around what it quotes of it. */
function isShown({ link, results }: AnswerOf<"compare">): boolean {
  return results.some(
    (result) =>
      result.kind === "partial" &&
      result.article.id === link?.article.id &&
      result.carrier.start <= link.start &&
      link.end <= result.carrier.end,
  );
}
