import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ask, askAgain, noteTurn, type Reply } from "#slack/asking.ts";
import { post } from "#slack/post.ts";
import { answerPage, answerView } from "#slack/views/answer.ts";
import { answerModal, noticeModal } from "#slack/views/answer-modal.ts";
import { controls } from "#slack/views/controls.ts";
import { notice } from "#slack/views/notice.ts";
import { suggestionsOf } from "#slack/views/suggestions.ts";
import type { Deps } from "./deps.ts";
import { conversationPlace, placeOfButton } from "./place.ts";

type Pressed = Pick<
  Parameters<Parameters<App["action"]>[1]>[0],
  "respond" | "client" | "context"
> & { readonly body: BlockAction };

/** The buttons of an answer as a whole: its other pages, and what to ask next. */
export function register(app: App, deps: Deps): void {
  for (const actionId of [controls.earlierPage, controls.laterPage])
    app.action<BlockAction<ButtonAction>>(actionId, async ({ ack, action, ...press }) => {
      await ack();
      const { id, number } = idAndNumber(action.value);
      await replace(press, askAgain(deps, id), number);
    });

  app.action<BlockAction<ButtonAction>>(controls.suggestion, async ({ ack, action, ...press }) => {
    await ack();
    const { id, number } = idAndNumber(action.value);
    const answer = askAgain(deps, id)?.answer;
    const suggestion = answer && suggestionsOf(answer)[number];
    if (suggestion === undefined) await replace(press, null);
    else await goOn(deps, suggestion, press);
  });
}

/** Asks a suggestion: in its window or private message, or as the next turn of its conversation. */
async function goOn(deps: Deps, question: string, press: Pressed): Promise<void> {
  const place = placeOfButton(press.body);
  const seen = seenBy(press.body);
  if (place === null || seen.alone) return replace(press, ask(deps, question));
  const turn = conversationPlace(press.context.teamId, place);
  const reply = ask(deps, question, turn);
  const { message, shown } = answerPage(reply.answer, { ...seen, id: reply.id });
  noteTurn(deps, turn, reply, shown);
  await post(press.client, place, message);
}

/** Puts an answer, or a page of it, where the one with the button stands. */
async function replace(press: Pressed, reply: Reply | null, page = 0): Promise<void> {
  const { body, client, respond } = press;
  if (body.view !== undefined) {
    const title = body.view.title.text;
    const view = reply
      ? answerModal(title, reply.answer, reply.id, page)
      : noticeModal(title, forgotten);
    await client.views.update({ view_id: body.view.id, view });
    return;
  }
  const message = reply
    ? answerView(reply.answer, { ...seenBy(body), id: reply.id, page })
    : notice(forgotten);
  await respond({ ...message, replace_original: true });
}

const forgotten = "That question is too old to go on with. Ask it again.";

/** Who sees the message that a button is in, and whether a result may be shared from it. */
function seenBy({ container, channel }: BlockAction) {
  const alone = container.is_ephemeral === true;
  const direct = channel?.id.startsWith("D") === true;
  const audience = alone || direct ? ("private" as const) : ("channel" as const);
  return { alone, audience, share: alone && !direct };
}

function idAndNumber(value: string | undefined): { id: string; number: number } {
  const [id = "", number = ""] = (value ?? "").split(".");
  return { id, number: Number.parseInt(number, 10) || 0 };
}
