import type { Answer } from "#answers/answer.ts";
import { eachAnswer } from "#phrases/each-answer.ts";
import { isShownIn } from "#phrases/shown-in.ts";
import { unclearWords } from "#phrases/unclear.ts";
import { unheardWords } from "#phrases/unheard.ts";
import { limits } from "#slack/limits.ts";
import { pageControls } from "#slack/views/blocks/controls.ts";
import { bold, plain, richText, section, smallPrint } from "#slack/views/blocks/rich-text.ts";
import { fallbackText } from "#slack/views/messages/fallback-text.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { compareParts } from "./compare.ts";
import { draftParts } from "./draft.ts";
import {
  declinedParts,
  helpParts,
  notFoundParts,
  notStatedParts,
  tooBroadParts,
} from "./guidance.ts";
import {
  evidenceParts,
  factParts,
  mentionedParts,
  passagesParts,
  quotesParts,
  speakerParts,
} from "./listing.ts";
import { namesakeItems } from "./namesakes.ts";
import { notesOf } from "./notes.ts";
import { pagesOf } from "./pages.ts";
import { type Audience, type Item, joined, lineItem, type Parts } from "./parts.ts";
import { receiptParts } from "./receipt.ts";
import { relatedItems } from "./related.ts";
import { resultList, type ShowResults } from "./result-list.ts";
import { suggestionItems } from "./suggestions.ts";
import { verdictParts } from "./verdict.ts";
import { voicesParts } from "./voices.ts";

export interface AnswerViewOptions {
  readonly audience: Audience;
  /** The question's id, for the buttons; without it there are none. */
  readonly id?: string;
  /** From 0; beyond the last page the last is shown. */
  readonly page?: number;
  /** Whether a result may be shared from here into a channel. */
  readonly share?: boolean;
}

/** An answer as a message within Slack's limits, a page of it where it has several. */
export function answerView(answer: Answer, options: AnswerViewOptions): Message {
  return messageOf(itemsOf(answer, options));
}

/** The same, with the receipts of the results whose words stand on the page. */
export function answerPage(
  answer: Answer,
  options: AnswerViewOptions,
): { readonly message: Message; readonly shown: readonly string[] } {
  const items = itemsOf(answer, options);
  return { message: messageOf(items), shown: receiptsOf(answer, items) };
}

function messageOf(items: readonly Item[]): Message {
  return {
    text: fallbackText(items.map(({ aloud }) => aloud)),
    blocks: items.flatMap(({ blocks }) => blocks),
  };
}

function receiptsOf(answer: Answer, items: readonly Item[]): string[] {
  const shown = items.flatMap(({ results = [] }) => results);
  const among = eachAnswer(answer)
    .flatMap(({ results }) => results)
    .filter((result) => isShownIn(result, shown));
  return [...new Set([...shown, ...among].map(({ receipt }) => receipt))];
}

/** Everything on a page, from top to bottom. */
function itemsOf(answer: Answer, options: AnswerViewOptions): readonly Item[] {
  const { id } = options;
  const { head, body } = laidOut(answer, options);
  const further = (answer.further ?? []).flatMap((each, at) => {
    const { head, body } = laidOut(each, options);
    // What somebody typed is repeated in private only.
    const typed = options.audience === "private" ? shorten(each.question, 200) : "";
    const heading = joined(lineItem(`Question ${at + 2}:`, typed), head);
    return [heading, ...namesakeItems(each), ...body];
  });
  const suggestions = suggestionItems(answer, id);
  const isChoice = answer.namesakes.length > 0;
  const pages = pagesOf(head, [
    ...namesakeItems(answer),
    ...(isChoice ? suggestions : []),
    ...body,
    ...further,
    ...(isChoice ? [] : suggestions),
  ]);
  const page = Math.min(Math.max(options.page ?? 0, 0), pages.length - 1);
  return [head, ...(pages[page] ?? []), ...pageItems(id, page, pages.length)];
}

/** What one question comes to: its sentence, and what stands under it. */
function laidOut(answer: Answer, options: AnswerViewOptions): { head: Item; body: Item[] } {
  const { audience, id } = options;
  const listing = { controls: id !== undefined, share: options.share ?? false };
  const parts = partsOf(answer, audience, resultList(answer, listing));
  return {
    head: headItem(
      {
        ...parts,
        lead: [unheardWords(answer), unclearWords(answer), parts.lead].filter(Boolean).join(" "),
      },
      notesOf(answer, audience),
    ),
    body: [...(parts.details ?? []), ...(parts.items ?? []), ...relatedItems(answer, listing)],
  };
}

/** What stands on every page: the answer in a sentence, and what was understood otherwise. */
function headItem({ lead: sentence, leadAnswers }: Parts, notes: readonly string[]): Item {
  const capital = sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
  const lead = shorten(capital, limits.textObject);
  return {
    blocks: [richText(section(leadAnswers ? bold(lead) : plain(lead))), ...notes.map(smallPrint)],
    aloud: [lead, ...notes].join("\n"),
  };
}

/** Which of several pages this is, and the ways to the others. */
function pageItems(id: string | undefined, page: number, pages: number): Item[] {
  if (pages === 1) return [];
  const place = `Page ${page + 1} of ${pages}`;
  const turn = id === undefined ? null : pageControls(id, page, pages);
  return [{ blocks: [smallPrint(place), ...(turn ? [turn] : [])], aloud: place }];
}

function partsOf(answer: Answer, audience: Audience, show: ShowResults): Parts {
  switch (answer.kind) {
    case "quotes":
      return quotesParts(answer, show);
    case "passages":
      return passagesParts(answer, show);
    case "verdict":
      return verdictParts(answer, show);
    case "speaker":
      return speakerParts(answer, show);
    case "mentioned":
      return mentionedParts(answer, show);
    case "evidence":
      return evidenceParts(answer, show);
    case "fact":
      return factParts(answer, show);
    case "compare":
      return compareParts(answer, show);
    case "voices":
      return voicesParts(answer);
    case "help":
      return helpParts(answer);
    case "too-broad":
      return tooBroadParts();
    case "not-stated":
      return notStatedParts(answer, audience, show);
    case "not-found":
      return notFoundParts(answer, audience);
    case "declined":
      return declinedParts(answer, show);
    case "draft":
      return draftParts(answer, show);
    case "receipt":
      return receiptParts(answer, show);
  }
}
