import {
  type App,
  type BlockAction,
  type ButtonAction,
  type OverflowAction,
  type types,
  webApi,
} from "@slack/bolt";
import type { Desk } from "#slack/asking/desk.ts";
import { type Place, post } from "#slack/connection/post.ts";
import { type Press, placeOfButton, placeOfWindow } from "#slack/reading/press.ts";
import { controls, resultActionId } from "#slack/views/blocks/controls.ts";
import {
  chosenAction,
  type ResultAction,
  resultActions,
  widerContext,
} from "#slack/views/blocks/values.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { notice } from "#slack/views/messages/notice.ts";
import { noticeModal } from "#slack/views/windows/answer-modal.ts";

/** The buttons of a result, side by side or folded into a menu. */
export function register(app: App, desk: Desk): void {
  for (const action of resultActions)
    app.action<BlockAction<ButtonAction>>(
      resultActionId(action),
      async ({ ack, action: pressed, ...press }) => {
        await ack();
        await act(desk, action, pressed.value ?? "", press);
      },
    );

  app.action<BlockAction<OverflowAction>>(
    controls.resultMenu,
    async ({ ack, action, ...press }) => {
      await ack();
      const chosen = chosenAction.read(action.selected_option.value);
      if (chosen !== null) await act(desk, chosen.action, chosen.receipt, press);
    },
  );

  app.action<BlockAction<ButtonAction>>(
    controls.moreContext,
    async ({ ack, action, body, client }) => {
      await ack();
      const wider = widerContext.read(action.value);
      if (body.view === undefined || wider === null) return;
      const view = (await desk.openWindow({ ...wider, shows: "context" })) ?? gone();
      await client.views.update({ view_id: body.view.id, view });
    },
  );
}

async function act(desk: Desk, action: ResultAction, receipt: string, press: Press): Promise<void> {
  if (action !== "share")
    return show(press, (await desk.openWindow({ receipt, shows: action })) ?? gone());
  const message = await desk.share(receipt, press.body.user.id);
  return message ? share(press, message) : show(press, gone());
}

function gone(): types.ModalView {
  return noticeModal("Not found", "These words are no longer in the library.");
}

/** Opens a window, or lays it over the one that the button is in. */
async function show({ body, client }: Press, view: types.ModalView): Promise<void> {
  const open = { trigger_id: body.trigger_id, view };
  if (body.view?.type === "modal") await client.views.push(open);
  else await client.views.open(open);
}

/** Posts for everybody; where that can't be, the sharer alone is told so. */
async function share(press: Press, message: Message): Promise<void> {
  const { body, client, respond } = press;
  const thread = placeOfWindow(body);
  if (thread !== null) return shareFromWindow(press, thread, message);
  const place = placeOfButton(body);
  if (place === null) return;
  try {
    await post(client, place, message);
  } catch (fault) {
    const said = isOutside(fault)
      ? ({ ...message, response_type: "in_channel" } as const)
      : ({ ...notice(refusalWords(fault)), response_type: "ephemeral" } as const);
    await respond({ ...said, replace_original: false });
  }
}

/** The same from a window, where a press can't be answered with a post: a window tells what came of it. */
async function shareFromWindow(press: Press, thread: Place, message: Message): Promise<void> {
  try {
    await post(press.client, thread, message);
  } catch (fault) {
    const why = isOutside(fault) ? outside : refusalWords(fault);
    return show(press, noticeModal("Not shared", why));
  }
  // It is shared, whatever becomes of saying so: pressed again it would be shared twice.
  await show(press, noticeModal("Shared", "Posted in the thread of the message.")).catch(() => {});
}

const outside = "Not shared: I am not in this channel. Invite me to it, or use /whosaid there.";

/** Whether the app is no member: it may not post there by itself, but as the answer to a press. */
function isOutside(fault: unknown): boolean {
  if (!(fault instanceof webApi.WebAPIPlatformError)) return false;
  return ["not_in_channel", "channel_not_found"].includes(fault.data.error);
}

function refusalWords(fault: unknown): string {
  if (!(fault instanceof webApi.WebAPIPlatformError)) throw fault;
  const { error } = fault.data;
  if (error === "is_archived") return "Not shared: this channel is archived.";
  if (error.startsWith("restricted_action") || error === "posting_to_general_channel_denied")
    return "Not shared: I am not allowed to post in this channel.";
  throw fault;
}
