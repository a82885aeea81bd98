import * as v from "valibot";
import {
  deleteMessage,
  editMessage,
  postEphemeral,
  postMessage,
  replaceEphemeral,
} from "#playground/acts/messages.ts";
import type { ResponseTarget } from "#playground/delivery/response-urls.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, Installation, MessageContent } from "#playground/world/entities.ts";
import { messageAt } from "#playground/world/world.ts";
import { flag } from "./arguments.ts";
import { contentArguments, readContent } from "./message-content.ts";
import { isRefusal } from "./method.ts";

const responseSchema = v.looseObject({
  ...contentArguments,
  response_type: v.optional(v.picklist(["in_channel", "ephemeral"])),
  replace_original: v.optional(flag),
  delete_original: v.optional(flag),
  thread_ts: v.optional(v.string()),
});

/** What a response_url answers with: plain `ok`, or Slack's error. */
export type ResponseAnswer = { readonly status: number; readonly text: string };

/** Carries out what an app posts to a response_url, or answers in the ack of a command. */
export function respond(
  platform: Platform,
  target: ResponseTarget,
  given: unknown,
): ResponseAnswer {
  const parsed = v.safeParse(responseSchema, given);
  const conversation = platform.world.conversations.get(target.conversationId);
  const installation = platform.world.installations.get(target.teamId);
  if (!parsed.success) return { status: 400, text: "invalid_payload" };
  if (conversation === undefined || installation === undefined)
    return { status: 404, text: "channel_not_found" };
  const response = parsed.output;
  const { original } = target;
  if (response.delete_original && original !== null) {
    changeOriginal(platform, conversation, installation, target, null);
    return { status: 200, text: "ok" };
  }
  const content = readContent(platform, response);
  if (isRefusal(content))
    return { status: content.error === "no_text" ? 500 : 400, text: content.error };
  // A button's answer replaces its message unless it says otherwise or is meant for someone else.
  const replaces = response.replace_original ?? response.response_type === undefined;
  if (original !== null && replaces) {
    changeOriginal(platform, conversation, installation, target, content);
    return { status: 200, text: "ok" };
  }
  const author = { kind: "app", installation } as const;
  const threadTs = response.thread_ts ?? original?.threadTs ?? undefined;
  if (response.response_type === "in_channel")
    postMessage(platform, conversation, author, content, { threadTs });
  else postEphemeral(platform, conversation, target.userId, author, content, { threadTs });
  return { status: 200, text: "ok" };
}

function changeOriginal(
  platform: Platform,
  conversation: Conversation,
  installation: Installation,
  { original }: ResponseTarget,
  content: MessageContent | null,
): void {
  if (original === null) return;
  if (original.ephemeral) {
    const found = conversation.ephemerals.find((e) => e.message.ts === original.ts);
    if (found !== undefined) replaceEphemeral(platform, conversation, found, content);
    return;
  }
  const message = messageAt(conversation, original.ts);
  if (message === undefined) return;
  if (content === null) deleteMessage(platform, conversation, message);
  else editMessage(platform, conversation, message, installation.botUserId, content);
}
