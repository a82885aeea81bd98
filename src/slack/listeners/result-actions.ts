import {
  type App,
  type BlockAction,
  type ButtonAction,
  type OverflowAction,
  type types,
  webApi,
} from "@slack/bolt";
import type { Desk } from "#slack/asking/ask.ts";
import { foundResult } from "#slack/asking/found-result.ts";
import { type Press, placeOfButton } from "#slack/asking/press.ts";
import { post } from "#slack/connection/post.ts";
import {
  controls,
  type ResultAction,
  resultActionId,
  resultActions,
} from "#slack/views/blocks/controls.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { notice } from "#slack/views/messages/notice.ts";
import { sharedView } from "#slack/views/messages/shared.ts";
import { noticeModal } from "#slack/views/windows/answer-modal.ts";
import { citeModal } from "#slack/views/windows/cite-modal.ts";
import { contextModal, firstRadius } from "#slack/views/windows/context-modal.ts";
import { whyModal } from "#slack/views/windows/why-modal.ts";

const gone = "These words are no longer in the library.";

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
      const [name, receipt = ""] = action.selected_option.value.split(":");
      const chosen = resultActions.find((known) => known === name);
      if (chosen !== undefined) await act(desk, chosen, receipt, press);
    },
  );

  app.action<BlockAction<ButtonAction>>(
    controls.moreContext,
    async ({ ack, action, body, client }) => {
      await ack();
      const [receipt = "", radius = ""] = (action.value ?? "").split(":");
      if (body.view === undefined) return;
      const found = foundResult(desk.library, receipt);
      const view = found
        ? contextModal(found.result, found.article, Number.parseInt(radius, 10) || firstRadius)
        : noticeModal("Not found", gone);
      await client.views.update({ view_id: body.view.id, view });
    },
  );
}

async function act({ library }: Desk, action: ResultAction, receipt: string, press: Press) {
  const found = foundResult(library, receipt);
  if (found === null) return show(press, noticeModal("Not found", gone));
  const { result, article } = found;
  switch (action) {
    case "context":
      return show(press, contextModal(result, article, firstRadius));
    case "why":
      return show(press, whyModal(result, article));
    case "cite":
      return show(press, citeModal(result, article));
    case "share":
      return share(press, sharedView(result, press.body.user.id));
  }
}

/** Opens a window, or lays it over the one that the button is in. */
async function show({ body, client }: Press, view: types.ModalView): Promise<void> {
  const open = { trigger_id: body.trigger_id, view };
  if (body.view?.type === "modal") await client.views.push(open);
  else await client.views.open(open);
}

/** Posts for everybody; where that can't be, the sharer alone is told so. */
async function share({ body, client, respond }: Press, message: Message): Promise<void> {
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
