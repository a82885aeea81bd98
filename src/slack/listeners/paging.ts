import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ask, askAgain, type Desk, type Reply } from "#slack/asking/ask.ts";
import { conversationPlace } from "#slack/asking/place.ts";
import { type Press, placeOfButton } from "#slack/asking/press.ts";
import { takeTurn } from "#slack/asking/take-turn.ts";
import { post } from "#slack/connection/post.ts";
import { answerView } from "#slack/views/answers/answer.ts";
import { suggestionsOf } from "#slack/views/answers/suggestions.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { notice } from "#slack/views/messages/notice.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";

/** The buttons of an answer as a whole: its other pages, and what to ask next. */
export function register(app: App, desk: Desk): void {
  for (const actionId of [controls.earlierPage, controls.laterPage])
    app.action<BlockAction<ButtonAction>>(actionId, async ({ ack, action, ...press }) => {
      await ack();
      const { id, number } = idAndNumber(action.value);
      await replace(press, askAgain(desk, id), number);
    });

  app.action<BlockAction<ButtonAction>>(controls.suggestion, async ({ ack, action, ...press }) => {
    await ack();
    const { id, number } = idAndNumber(action.value);
    const answer = askAgain(desk, id)?.answer;
    const suggestion = answer && suggestionsOf(answer)[number];
    if (suggestion === undefined) await replace(press, null);
    else await goOn(desk, suggestion, press);
  });
}

/** Asks a suggestion: in its window or private message, or as the next turn of its conversation. */
async function goOn(desk: Desk, question: string, press: Press): Promise<void> {
  const place = placeOfButton(press.body);
  const seen = seenBy(press.body);
  if (place === null || seen.alone) return replace(press, ask(desk, question));
  const conversation = conversationPlace(press.context.teamId, place);
  const { message } = takeTurn(desk, conversation, question, seen);
  await post(press.client, place, message);
}

/** Puts an answer, or a page of it, where the one with the button stands. */
async function replace(press: Press, reply: Reply | null, page = 0): Promise<void> {
  const { body, client, respond } = press;
  if (body.view !== undefined) {
    const title = body.view.title.text;
    const view = reply ? answerModal(title, reply, page) : noticeModal(title, forgotten);
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
