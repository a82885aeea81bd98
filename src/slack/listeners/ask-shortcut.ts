import type { App, BlockAction, GlobalShortcut, ViewSubmitAction } from "@slack/bolt";
import { ask, type Desk } from "#slack/asking/ask.ts";
import { questionOf } from "#slack/asking/question.ts";
import { chosenEntry, type Filter, matchingEntries } from "#slack/asking/type-ahead.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { answerModal } from "#slack/views/windows/answer-modal.ts";
import { askFields, askModal, askModalId, filterOptions } from "#slack/views/windows/ask-modal.ts";

/** "Ask WhoSaid" from anywhere: a window with filters, and the answer over it, to come back from. */
export function register(app: App, desk: Desk): void {
  app.shortcut<GlobalShortcut>("ask_whosaid", async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: askModal() });
  });

  app.action<BlockAction>(controls.homeAsk, async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: askModal() });
  });

  for (const [actionId, filter] of [
    [controls.speakerFilter, "speaker"],
    [controls.articleFilter, "article"],
  ] as const)
    app.options(actionId, async ({ ack, options }) => {
      const entries = matchingEntries(desk.library, filter, options.value);
      await ack({ options: filterOptions(entries) });
    });

  app.view<ViewSubmitAction>(askModalId, async ({ ack, view }) => {
    const question = questionWithFilters(desk, view.state.values);
    if (question === "") return ack({ response_action: "errors", errors: nothingAsked });
    await ack({ response_action: "push", view: answerModal("Answer", ask(desk, question)) });
  });
}

const nothingAsked = {
  [askFields.question]: "Type a question, or choose a speaker or an article.",
};

type Values = ViewSubmitAction["view"]["state"]["values"];

function questionWithFilters(desk: Desk, values: Values): string {
  const typed = values[askFields.question]?.[askFields.question]?.value ?? "";
  return [
    filterWords(desk, values, "speaker", controls.speakerFilter, "from"),
    filterWords(desk, values, "article", controls.articleFilter, "in"),
    questionOf(typed),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A chosen filter as the question's operator, which takes a value of several words in marks. */
function filterWords(
  { library }: Desk,
  values: Values,
  filter: Filter,
  actionId: string,
  operator: "from" | "in",
): string {
  const value = values[askFields[filter]]?.[actionId]?.selected_option?.value;
  const entry = value === undefined ? null : chosenEntry(library, filter, value);
  return entry === null ? "" : `${operator}:"${entry.replaceAll(/["“”]/g, " ")}"`;
}
