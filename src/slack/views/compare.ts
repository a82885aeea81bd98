import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";
import { italic, plain, richText, section, smallPrint } from "./rich-text.ts";
import { counted, inArticles, placeWords } from "./wording.ts";

/** Two or more speakers on one subject, one after the other; no label of ours on what they say. */
export function compareParts(answer: AnswerOf<"compare">, show: ShowResults): Parts {
  const names = answer.sides.map(({ speaker }) => speaker).join(" and ");
  const { link } = answer;
  const linked: Item[] = link
    ? [
        {
          blocks: [
            richText(section(plain("The article links them: "), italic(link.quote))),
            smallPrint(placeWords(link)),
          ],
          aloud: `The article links them: ${link.quote}`,
        },
      ]
    : [];
  return { lead: `${names}, side by side.`, details: linked, items: answer.sides.flatMap(side) };

  function side({ speaker, results }: (typeof answer.sides)[number]): Item[] {
    const count =
      results.length === 0
        ? `nothing on this ${inArticles(answer.articles)}`
        : counted(results.length, "passage");
    const heading = lineItem(`${speaker}:`, count);
    const [first, ...rest] = show(results);
    if (first === undefined) return [heading];
    const opening: Item = {
      blocks: [...heading.blocks, ...first.blocks],
      aloud: `${heading.aloud}. ${first.aloud}`,
    };
    return [opening, ...rest];
  }
}
