import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ask, askAgain } from "#slack/asking.ts";
import { post } from "#slack/post.ts";
import { answerView } from "#slack/views/answer.ts";
import { answerModal } from "#slack/views/answer-modal.ts";
import { controls } from "#slack/views/controls.ts";
import { notice } from "#slack/views/notice.ts";
import type { Audience } from "#slack/views/parts.ts";
import { suggestionsOf } from "#slack/views/suggestions.ts";
import type { Deps } from "./deps.ts";
import { conversationPlace } from "./place.ts";

/** The buttons of an answer as a whole: its other pages, and what to ask next. */
export function register(app: App, deps: Deps): void {
  for (const actionId of [controls.earlierPage, controls.laterPage])
    app.action<BlockAction<ButtonAction>>(actionId, async ({ ack, ...press }) => {
      await ack();
      const { id, number } = idAndNumber(press.action.value);
      const reply = askAgain(deps, id);
      if (reply === null) return replace(press, notice(forgotten));
      if (press.body.view !== undefined) {
        const view = answerModal(press.body.view.title.text, reply.answer, id, number);
        await press.client.views.update({ view_id: press.body.view.id, view });
        return;
      }
      await replace(
        press,
        answerView(reply.answer, { ...optionsFor(press.body), id, page: number }),
      );
    });

  app.action<BlockAction<ButtonAction>>(controls.suggestion, async ({ ack, ...press }) => {
    await ack();
    const { id, number } = idAndNumber(press.action.value);
    const answer = askAgain(deps, id)?.answer;
    const suggestion = answer && suggestionsOf(answer)[number];
    if (suggestion === undefined) return replace(press, notice(forgotten));
    await goOn(deps, suggestion, press);
  });
}

/** Asks a suggestion where it was shown: in its window, its private message, or its conversation. */
async function goOn(deps: Deps, question: string, press: Pressed): Promise<void> {
  const { body, client, context } = press;
  if (body.view !== undefined) {
    const { id, answer } = ask(deps, question);
    const view = answerModal(body.view.title.text, answer, id);
    await client.views.update({ view_id: body.view.id, view });
    return;
  }
  const options = optionsFor(body);
  if (options.alone || body.channel === undefined) {
    const { id, answer } = ask(deps, question);
    return replace(press, answerView(answer, { ...options, id }));
  }
  const thread: unknown = body.container.thread_ts;
  const threadTs = typeof thread === "string" ? thread : undefined;
  const place = conversationPlace(context.teamId, body.channel.id, threadTs);
  const { id, answer } = ask(deps, question, place);
  const where = { channel: body.channel.id, ...(threadTs && { thread_ts: threadTs }) };
  await post(client, where, answerView(answer, { ...options, id }));
}

const forgotten = "That question is too old to go on with. Ask it again.";

type Pressed = Pick<
  Parameters<Parameters<App["action"]>[1]>[0],
  "respond" | "client" | "context"
> & {
  readonly body: BlockAction;
};

/** A button's own message is replaced, whether everybody sees it or one person alone. */
async function replace({ respond }: Pressed, message: ReturnType<typeof notice>): Promise<void> {
  await respond({ ...message, replace_original: true });
}

/** Who sees the message that a button is in, and what may be done with it. */
function optionsFor({ container, channel }: BlockAction) {
  const alone = container.is_ephemeral === true;
  const direct = channel?.id.startsWith("D") === true;
  const audience: Audience = alone || direct ? "private" : "channel";
  return { alone, audience, share: alone && !direct };
}

function idAndNumber(value: string | undefined): { id: string; number: number } {
  const [id = "", number = ""] = (value ?? "").split(".");
  return { id, number: Number.parseInt(number, 10) || 0 };
}
