import type { App, BlockAction, PlainTextInputAction } from "@slack/bolt";
import type { Library } from "#library/library.ts";
import { ask } from "#slack/asking.ts";
import { answerModal } from "#slack/views/answer-modal.ts";
import { controls } from "#slack/views/controls.ts";
import { homeView, type LibraryCounts } from "#slack/views/home.ts";
import type { Deps } from "./deps.ts";
import { questionOf } from "./question.ts";

/** The app's Home: drawn when somebody opens it, searched from its field. */
export function register(app: App, deps: Deps): void {
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab !== "home") return;
    const voices = deps.library.ask("who is quoted?");
    await client.views.publish({
      user_id: event.user,
      view: homeView(counts(deps.library), voices),
    });
  });

  app.action<BlockAction<PlainTextInputAction>>(
    controls.homeSearch,
    async ({ ack, action, body, client }) => {
      await ack();
      const { id, answer } = ask(deps, questionOf(action.value ?? ""));
      await client.views.open({
        trigger_id: body.trigger_id,
        view: answerModal("Answer", answer, id),
      });
    },
  );
}

function counts({ articles }: Library): LibraryCounts {
  const speakers = new Set(articles.flatMap((one) => one.speakers.map(({ name }) => name)));
  const quotations = articles.reduce((sum, one) => sum + one.quotations.length, 0);
  return { articles: articles.length, quotations, speakers: speakers.size };
}
