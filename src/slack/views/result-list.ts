import type { Answer, Result, SpokenResult } from "#answers/answer.ts";
import { resultControls } from "./controls.ts";
import type { Item } from "./parts.ts";
import { resultBlocks } from "./result.ts";
import { aloud } from "./wording.ts";

export interface ResultListOptions {
  /** Whether results have controls at all. */
  readonly controls: boolean;
  /** Whether a result may be shared from here into a channel. */
  readonly share: boolean;
}

/** Lays out results of the answer in hand. */
export type ShowResults = (results: readonly Result[]) => Item[];

/** Results that have their buttons side by side; the menus of a longer list are folded. */
const mostUnfolded = 3;

/**
 * How an answer shows its results: partial quotations of one sentence stand together above or below
 * it, and the sentence is not shown again as a passage.
 */
export function resultList(answer: Answer, { controls, share }: ResultListOptions): ShowResults {
  const folded = answer.results.length > mostUnfolded || answer.kind === "compare";
  return (results) => {
    const items: Item[] = [];
    let sentence: SpokenResult["carrier"] | null = null;
    for (const result of results) {
      const sentenceShown = sentence !== null && standsIn(result, sentence);
      if (sentenceShown && result.words === "article") continue;
      const shown: Item = {
        blocks: [
          ...resultBlocks(result, { sentenceShown }),
          ...(controls ? [resultControls(result, { share, folded })] : []),
        ],
        aloud: aloud(result),
      };
      if (sentenceShown) items.push(joined(items.pop(), shown));
      else items.push(shown);
      if (!sentenceShown) sentence = result.kind === "partial" ? result.carrier : null;
    }
    return items;
  };
}

/** Whether a result is a partial quotation of a sentence, or that sentence itself. */
function standsIn(result: Result, sentence: SpokenResult["carrier"]): boolean {
  const own = result.kind === "partial" ? result.carrier : result;
  if (result.words === "speaker" && result.kind !== "partial") return false;
  const { article, start, end } = own;
  return article.id === sentence.article.id && start === sentence.start && end === sentence.end;
}

/** Two items that a page may not part. */
function joined(first: Item | undefined, second: Item): Item {
  if (first === undefined) return second;
  return {
    blocks: [...first.blocks, ...second.blocks],
    aloud: `${first.aloud}\n${second.aloud}`,
  };
}
