import type { App, BlockAction, GlobalShortcut, ViewSubmitAction } from "@slack/bolt";
import { ask } from "#slack/asking.ts";
import { chosenEntry, type Filter, matchingOptions } from "#slack/type-ahead.ts";
import { answerModal } from "#slack/views/answer-modal.ts";
import { askFields, askModal, askModalId } from "#slack/views/ask-modal.ts";
import { controls } from "#slack/views/controls.ts";
import type { Deps } from "./deps.ts";
import { questionOf } from "./question.ts";

/** "Ask WhoSaid" from anywhere: a window with filters, and the answer over it, to come back from. */
export function register(app: App, deps: Deps): void {
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
      await ack({ options: matchingOptions(deps.library, filter, options.value) });
    });

  app.view<ViewSubmitAction>(askModalId, async ({ ack, view }) => {
    const question = questionWithFilters(deps, view.state.values);
    if (question === "") return ack({ response_action: "errors", errors: nothingAsked });
    const { id, answer } = ask(deps, question);
    await ack({ response_action: "push", view: answerModal("Answer", answer, id) });
  });
}

const nothingAsked = {
  [askFields.question]: "Type a question, or choose a speaker or an article.",
};

type Values = ViewSubmitAction["view"]["state"]["values"];

function questionWithFilters(deps: Deps, values: Values): string {
  const typed = values[askFields.question]?.[askFields.question]?.value ?? "";
  return [
    filterWords(deps, values, "speaker", controls.speakerFilter, "from"),
    filterWords(deps, values, "article", controls.articleFilter, "in"),
    questionOf(typed),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A chosen filter as the question's operator, which takes a value of several words in marks. */
function filterWords(
  { library }: Deps,
  values: Values,
  filter: Filter,
  actionId: string,
  operator: "from" | "in",
): string {
  const value = values[askFields[filter]]?.[actionId]?.selected_option?.value;
  const entry = value === undefined ? null : chosenEntry(library, filter, value);
  return entry === null ? "" : `${operator}:"${entry.replaceAll(/["“”]/g, " ")}"`;
}
