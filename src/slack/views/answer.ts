import type { KnownBlock } from "@slack/types";
import type { Answer } from "#answers/answer.ts";
import { limits } from "#slack/limits.ts";
import { compareParts } from "./compare.ts";
import { shorten } from "./excerpt.ts";
import { fallbackText } from "./fallback-text.ts";
import {
  declinedParts,
  helpParts,
  notFoundParts,
  notStatedParts,
  tooBroadParts,
} from "./guidance.ts";
import { factParts, mentionedParts, passagesParts, quotesParts, speakerParts } from "./listing.ts";
import { type Audience, type Item, lineItem, type Parts, resultItem } from "./parts.ts";
import { plain, richText, section, smallPrint } from "./rich-text.ts";
import { verdictParts } from "./verdict.ts";
import { voicesParts } from "./voices.ts";

/** A message as `chat.postMessage` and a response_url take it. */
export interface Message {
  /** Read aloud, and shown in notifications. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export interface AnswerViewOptions {
  readonly audience: Audience;
}

/** Related passages that one answer shows at most. */
const mostRelated = 3;

/** An answer as a message of at most Slack's size; what doesn't fit is counted in words. */
export function answerView(answer: Answer, { audience }: AnswerViewOptions): Message {
  const parts = partsOf(answer, audience);
  const lead = shorten(parts.lead, limits.textObject);
  const notes = correctionNotes(answer, audience);
  const head: Item[] = [
    { blocks: [richText(section(plain(lead))), ...notes.map(smallPrint)], aloud: lead },
  ];
  const related = answer.also.slice(0, mostRelated).map(resultItem);
  const items = [
    ...head,
    ...parts.details,
    ...parts.items,
    ...(related.length > 0 ? [lineItem("Also mentioned:"), ...related] : []),
  ];
  const fitting = countFitting(items);
  const shown = items.slice(0, fitting);
  const left = items.length - fitting;
  const more = left > 0 ? `${left} more that don’t fit here: add a word to narrow it down.` : "";
  return {
    text: fallbackText([...notes, ...shown.map(({ aloud }) => aloud), more]),
    blocks: [...shown.flatMap(({ blocks }) => blocks), ...(more === "" ? [] : [smallPrint(more)])],
  };
}

function partsOf(answer: Answer, audience: Audience): Parts {
  switch (answer.kind) {
    case "quotes":
      return quotesParts(answer);
    case "passages":
      return passagesParts(answer);
    case "verdict":
      return verdictParts(answer);
    case "speaker":
      return speakerParts(answer);
    case "mentioned":
      return mentionedParts(answer);
    case "fact":
      return factParts(answer);
    case "compare":
      return compareParts(answer);
    case "voices":
      return voicesParts(answer);
    case "help":
      return helpParts(answer);
    case "too-broad":
      return tooBroadParts();
    case "not-stated":
      return notStatedParts(answer);
    case "not-found":
      return notFoundParts(answer, audience);
    case "declined":
      return declinedParts(answer);
    case "draft":
      return { lead: "The draft against the library:", details: [], items: [] };
    case "receipt":
      return {
        lead: `The receipt: ${answer.state}.`,
        details: [],
        items: answer.results.map(resultItem),
      };
  }
}

/** Announces every spelling that was changed; the word as typed is repeated in private only. */
function correctionNotes(answer: Answer, audience: Audience): string[] {
  return answer.corrected.slice(0, limits.contextElements).map(({ typed, searched }) => {
    const instead = audience === "private" ? ` instead of ${shorten(typed, 80)}` : "";
    return `Spelling: searched for ${shorten(searched, 80)}${instead}.`;
  });
}

/** How many items from the first on stay within a message, room for a closing line kept. */
function countFitting(items: readonly Item[]): number {
  let json = 400;
  let blocks = 2;
  for (const [index, item] of items.entries()) {
    json += JSON.stringify(item.blocks).length;
    blocks += item.blocks.length;
    if (json > limits.blocksJson || blocks > limits.blocksInMessage) return index;
  }
  return items.length;
}
