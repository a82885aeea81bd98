import type { App, BlockAction, ButtonAction, PlainTextInputAction } from "@slack/bolt";
import type { Library } from "#library/library.ts";
import { ask, type Desk, type Reply } from "#slack/asking/ask.ts";
import { questionOf } from "#slack/asking/question.ts";
import { chosenEntry, idOfEntry } from "#slack/asking/type-ahead.ts";
import { voicesOf } from "#slack/asking/voices.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { homeView, type LibrarySummary, mostArticles } from "#slack/views/home.ts";
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
      await client.views.open({ trigger_id: body.trigger_id, view: windowOf(reply) });
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
          : windowOf(ask(desk, `what did ${speaker} say?`));
      await client.views.open({ trigger_id: body.trigger_id, view });
    },
  );
}

/** The quotations that have somebody's own words. */
function quotedIn({ quotations }: Library["articles"][number]): number {
  return quotations.filter(({ kind }) => kind === "direct" || kind === "partial").length;
}

function windowOf({ id, answer }: Reply) {
  return answerModal("Answer", answer, id);
}

/** By their dates, those without one last; otherwise as they are. */
function newestFirst(articles: Library["articles"]): Library["articles"] {
  const dayOf = ({ article: { published = "" } }: Library["articles"][number]) =>
    /^\d{4}-\d{2}-\d{2}/.test(published) ? published : "";
  return articles.toSorted((one, other) =>
    dayOf(one) === dayOf(other) ? 0 : dayOf(one) < dayOf(other) ? 1 : -1,
  );
}

/** Kept for as long as the library hands out the same list of articles. */
const kept = new WeakMap<Library["articles"], LibrarySummary>();

function summaryOf(library: Library): LibrarySummary {
  const { articles } = library;
  const known = kept.get(articles);
  if (known !== undefined) return known;
  const voices = voicesOf(library);
  const summary = {
    articles: articles.length,
    quotations: articles.reduce((sum, one) => sum + quotedIn(one), 0),
    speakers: voices.length,
    voices: voices.slice(0, 20).map((voice) => ({ ...voice, id: idOfEntry(voice.speaker) })),
    some: newestFirst(articles)
      .slice(0, mostArticles)
      .map((one) => ({ article: one.article, quotations: quotedIn(one) })),
  };
  kept.set(articles, summary);
  return summary;
}
