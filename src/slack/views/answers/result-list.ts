import type { Answer, Citation, Result } from "#answers/answer.ts";
import { isShownIn } from "#phrases/shown-in.ts";
import { type Room, resultControls } from "#slack/views/blocks/controls.ts";
import { aloud, roleWords, speakerWords } from "#slack/views/words/wording.ts";
import { type Item, joined } from "./parts.ts";
import { resultBlocks } from "./result.ts";

export interface ResultListOptions {
  /** Whether results have controls at all. */
  readonly controls: boolean;
  /** Whether a result may be shared from here into a channel. */
  readonly share: boolean;
  /** How much room the controls of each take, whatever else is shown. */
  readonly room?: Room;
}

/** Lays out results of the answer in hand. */
export type ShowResults = (results: readonly Result[]) => Item[];

/** Results that have buttons each; in a longer list they would outweigh the words. */
const mostWithButtons = 3;

/**
 * How an answer shows its results: partial quotations of one sentence stand together above or below
 * it, and nothing is shown twice: neither words, nor a speaker or a title below the same.
 */
export function resultList(answer: Answer, options: ResultListOptions): ShowResults {
  const { controls, share } = options;
  const shown = answer.kind === "draft" ? answer.checks : answer.results;
  const isLong = shown.length > mostWithButtons;
  let room = options.room ?? (answer.kind === "compare" ? "folded" : "first");
  return (results) => {
    const items: Item[] = [];
    let sentence: Citation | null = null;
    for (const [index, result] of results.entries()) {
      if (isShownIn(result, results, index)) continue;
      const sentenceShown = sentence !== null && standsIn(result, sentence);
      const shown = itemOf(result, { sentenceShown, room });
      if (room === "first") room = isLong ? "folded" : "next";
      const above = sentenceShown ? items.pop() : undefined;
      if (above) items.push(joined(above, shown));
      else items.push(shown);
      if (!sentenceShown) sentence = result.kind === "partial" ? result.carrier : null;
    }
    return items;
  };

  /** Laid out when it is looked at: below another it is never shown whole. */
  function itemOf(result: Result, laid: LaidOut, above?: Result): Item {
    let laidOut: Pick<Item, "blocks" | "aloud"> | undefined;
    const once = () => {
      laidOut ??= layOut(result, laid, above);
      return laidOut;
    };
    return {
      get blocks() {
        return once().blocks;
      },
      get aloud() {
        return once().aloud;
      },
      results: [result],
      below: (before) => itemOf(result, laid, before),
    };
  }

  function layOut(result: Result, { sentenceShown, room }: LaidOut, above?: Result) {
    const isSaidAbove = above !== undefined && spokenBy(above) === spokenBy(result);
    const said = {
      speaker: isSaidAbove || beginsWithSpeaker(result),
      title: above?.article.id === result.article.id || result.quote === result.article.title,
    };
    return {
      blocks: [
        ...resultBlocks(result, { ...said, sentence: sentenceShown }),
        ...(controls ? [resultControls(result, { share, room })] : []),
      ],
      aloud: aloud(result, said),
    };
  }
}

/** How a result is laid out, whatever stands above it. */
interface LaidOut {
  readonly sentenceShown: boolean;
  readonly room: Room;
}

/** What tells whose words a result is: the same for results of one speaker in one role. */
function spokenBy(result: Result): string {
  const role = roleWords(result).replace(/^(?:the|an?) /i, "");
  return JSON.stringify([result.words, speakerWords(result), role.toLocaleLowerCase()]);
}

/** Whether a report begins with the name of whose it is, which needs no line of its own. */
function beginsWithSpeaker(result: Result): boolean {
  const { words, speaker, attribution, quote } = result;
  const isNamed = words === "article" && speaker !== null && attribution !== "unnamed";
  return isNamed && quote.replace(/^The /, "").startsWith(speaker);
}

/** Whether a result is a partial quotation of a sentence. */
function standsIn(result: Result, { article, start, end }: Citation): boolean {
  if (result.kind !== "partial") return false;
  const { carrier } = result;
  return article.id === carrier.article.id && start === carrier.start && end === carrier.end;
}
