import type { App, BlockAction, ButtonAction, PlainTextInputAction } from "@slack/bolt";
import { ask, type Desk } from "#slack/asking/ask.ts";
import { summaryOf } from "#slack/asking/library-summary.ts";
import { questionOf } from "#slack/asking/question.ts";
import { chosenEntry } from "#slack/asking/type-ahead.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { homeView } from "#slack/views/home.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";

/** The app's Home: drawn when somebody opens it, searched from its field. */
export function register(app: App, desk: Desk): void {
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab !== "home") return;
    await client.views.publish({ user_id: event.user, view: homeView(summaryOf(desk.library)) });
  });

  app.action<BlockAction<PlainTextInputAction>>(
    controls.homeSearch,
    async ({ ack, action, body, client }) => {
      await ack();
      const reply = ask(desk, questionOf(action.value ?? ""));
      await client.views.open({ trigger_id: body.trigger_id, view: answerModal("Answer", reply) });
    },
  );

  app.action<BlockAction<ButtonAction>>(
    controls.homeSpeaker,
    async ({ ack, action, body, client }) => {
      await ack();
      const speaker = chosenEntry(desk.library, "speaker", action.value ?? "");
      const view =
        speaker === null
          ? noticeModal("Answer", "This speaker is no longer in the library.")
          : answerModal("Answer", ask(desk, `what did ${speaker} say?`));
      await client.views.open({ trigger_id: body.trigger_id, view });
    },
  );
}
