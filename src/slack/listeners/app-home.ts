import type { App, BlockAction, ButtonAction, PlainTextInputAction } from "@slack/bolt";
import type { Desk } from "#slack/asking/desk.ts";
import { questionOf } from "#slack/reading/question.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";

/** The app's Home: drawn when somebody opens it, searched from its field. */
export function register(app: App, desk: Desk): void {
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab !== "home") return;
    await client.views.publish({ user_id: event.user, view: await desk.home() });
  });

  app.action<BlockAction<PlainTextInputAction>>(
    controls.homeSearch,
    async ({ ack, action, body, client }) => {
      await ack();
      const answer = await desk.ask(questionOf(action.value ?? ""), { audience: "private" });
      await client.views.open({ trigger_id: body.trigger_id, view: answerModal("Answer", answer) });
    },
  );

  app.action<BlockAction<ButtonAction>>(
    controls.homeSpeaker,
    async ({ ack, action, body, client }) => {
      await ack();
      const answer = await desk.askSpeaker(action.value ?? "");
      const view = answer
        ? answerModal("Answer", answer)
        : noticeModal("Answer", "This speaker is no longer in the library.");
      await client.views.open({ trigger_id: body.trigger_id, view });
    },
  );
}
