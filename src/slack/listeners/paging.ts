import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { Desk, OfAnswer, SeenBy } from "#slack/asking/desk.ts";
import { post } from "#slack/connection/post.ts";
import { conversationPlace } from "#slack/reading/place.ts";
import { type Press, placeOfButton, placeOfWindow } from "#slack/reading/press.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { ofAnswer } from "#slack/views/blocks/values.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { notice } from "#slack/views/messages/notice.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";

/** The buttons of an answer as a whole: its other pages, and what to ask next. */
export function register(app: App, desk: Desk): void {
  for (const actionId of [controls.earlierPage, controls.laterPage])
    app.action<BlockAction<ButtonAction>>(actionId, async ({ ack, action, ...press }) => {
      await ack();
      const page = ofAnswer.read(action.value);
      await replace(press, page && (await desk.turnPage(page, seenBy(press.body))));
    });

  app.action<BlockAction<ButtonAction>>(controls.suggestion, async ({ ack, action, ...press }) => {
    await ack();
    await goOn(desk, ofAnswer.read(action.value), press);
  });
}

/** Asks a suggestion: in its window or private message, or as the next turn of its conversation. */
async function goOn(desk: Desk, suggestion: OfAnswer | null, press: Press): Promise<void> {
  const { body, client, context } = press;
  const place = isAlone(body) ? null : placeOfButton(body);
  const conversation = place && conversationPlace(context.teamId, place);
  const answer = suggestion && (await desk.askSuggestion(suggestion, seenBy(body), conversation));
  if (place === null || answer === null) await replace(press, answer);
  else await post(client, place, answer);
}

/** Puts an answer, or a page of it, where the one with the button stands. */
async function replace({ body, client, respond }: Press, answer: Message | null): Promise<void> {
  if (body.view !== undefined) {
    const title = body.view.title.text;
    const view = answer
      ? answerModal(title, answer, body.view.private_metadata)
      : noticeModal(title, forgotten);
    await client.views.update({ view_id: body.view.id, view });
    return;
  }
  await respond({ ...(answer ?? notice(forgotten)), replace_original: true });
}

const forgotten = "That question is too old to go on with. Ask it again.";

/** Who sees the message or window that a button is in, and whether a result may be shared from it. */
function seenBy(body: BlockAction): SeenBy {
  const isDirect = body.channel?.id.startsWith("D") === true;
  if (body.view !== undefined) return { audience: "private", share: placeOfWindow(body) !== null };
  if (isDirect) return { audience: "private" };
  return isAlone(body) ? { audience: "private", share: true } : { audience: "channel" };
}

/** Whether the message that a button is in is shown to one person in a conversation of several. */
function isAlone({ container }: BlockAction): boolean {
  return container.is_ephemeral === true;
}
