import type { App, BlockAction, FeedbackButtonsAction } from "@slack/bolt";
import { hasAgentView } from "#slack/agent-view.ts";
import type { Desk } from "#slack/asking/desk.ts";
import { limits } from "#slack/limits.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { ratedAnswer } from "#slack/views/blocks/values.ts";
import { notice } from "#slack/views/messages/notice.ts";
import { asSentence } from "#slack/views/words/as-sentence.ts";
import { shorten } from "#slack/views/words/excerpt.ts";

/** The agent view: prompts to begin with, and what people think of the answers. */
export function register(app: App, desk: Desk): void {
  app.event("app_home_opened", async ({ event, client, context }) => {
    if (event.tab !== "messages" || !hasAgentView(context)) return;
    const [first, ...rest] = await desk.prompts();
    if (first === undefined) return;
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: event.channel,
      prompts: [prompt(first), ...rest.map(prompt)],
    });
  });

  app.action<BlockAction<FeedbackButtonsAction>>(
    controls.feedback,
    async ({ ack, action, respond }) => {
      await ack();
      const rated = ratedAnswer.read(action.value);
      if (rated === null) return;
      await desk.rate(rated.id, rated.rating);
      await respond({
        ...notice("Thank you: that is noted."),
        response_type: "ephemeral",
        replace_original: false,
      });
    },
  );
}

function prompt(message: string) {
  return { title: shorten(asSentence(message), limits.buttonText), message };
}
