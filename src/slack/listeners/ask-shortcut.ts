import type { App, BlockAction, GlobalShortcut, ViewSubmitAction } from "@slack/bolt";
import type { Chosen, Desk, Filter } from "#slack/asking/desk.ts";
import { questionOf } from "#slack/reading/question.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { answerModal } from "#slack/views/windows/answer-modal.ts";
import { askFields, askModal, askModalId } from "#slack/views/windows/ask-modal.ts";

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
      await ack({ options: [...(await desk.options(filter, options.value))] });
    });

  app.view<ViewSubmitAction>(askModalId, async ({ ack, view }) => {
    const answer = await desk.askChosen(chosenIn(view.state.values));
    if (answer === null) return ack({ response_action: "errors", errors: nothingAsked });
    await ack({ response_action: "push", view: answerModal("Answer", answer) });
  });
}

const nothingAsked = {
  [askFields.question]: "Type a question, or choose a speaker or an article.",
};

type Values = ViewSubmitAction["view"]["state"]["values"];

function chosenIn(values: Values): Chosen {
  const entry = (filter: Filter, actionId: string) =>
    values[askFields[filter]]?.[actionId]?.selected_option?.value;
  return {
    question: questionOf(values[askFields.question]?.[askFields.question]?.value ?? ""),
    speaker: entry("speaker", controls.speakerFilter),
    article: entry("article", controls.articleFilter),
  };
}
