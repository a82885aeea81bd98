import * as v from "valibot";
import {
  deleteMessage,
  editMessage,
  postEphemeral,
  postMessage,
} from "#playground/acts/messages.ts";
import { flag, text } from "#playground/api/arguments.ts";
import { contentArguments, readContent } from "#playground/api/message-content.ts";
import {
  type BotCall,
  botMethod,
  isRefusal,
  type Method,
  type Refusal,
  refuse,
} from "#playground/api/method.ts";
import { messageIn, postableConversation, visibleConversation } from "#playground/api/places.ts";
import { messageAt } from "#playground/world/world.ts";

/** `chat.*`: posting, changing, deleting and linking to messages. */
export const chatMethods: readonly Method[] = [
  botMethod({
    name: "chat.postMessage",
    scopes: ["chat:write"],
    perMinute: null,
    missing:
      "no unfurling of links, no rich text made of plain text; `parse` and `link_names` change nothing",
    args: v.object({
      channel: v.string(),
      ...contentArguments,
      thread_ts: v.optional(text),
      reply_broadcast: v.optional(flag),
      username: v.optional(v.string()),
      icon_emoji: v.optional(v.string()),
      icon_url: v.optional(v.string()),
      as_user: v.optional(flag),
    }),
    run(call, args) {
      const conversation = postableConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const content = readContent(call.platform, args);
      if (isRefusal(content)) return content;
      const threadTs = threadOf(args.thread_ts);
      if (isRefusal(threadTs)) return threadTs;
      const author = { kind: "app", installation: call.installation } as const;
      const message = postMessage(call.platform, conversation, author, content, {
        threadTs,
        ...(args.reply_broadcast ? { subtype: "thread_broadcast" } : {}),
        extra: customized(call, args),
      });
      return { ok: true, channel: conversation.id, ts: message.ts, message };
    },
  }),
  botMethod({
    name: "chat.postEphemeral",
    scopes: ["chat:write"],
    perMinute: 100,
    missing: "never lost, though Slack promises no delivery",
    args: v.object({
      channel: v.string(),
      user: v.string(),
      ...contentArguments,
      thread_ts: v.optional(text),
      username: v.optional(v.string()),
      icon_emoji: v.optional(v.string()),
      icon_url: v.optional(v.string()),
    }),
    run(call, args) {
      const conversation = postableConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      if (!conversation.members.has(args.user)) return refuse("user_not_in_channel");
      const content = readContent(call.platform, args);
      if (isRefusal(content)) return content;
      const author = { kind: "app", installation: call.installation } as const;
      const message = postEphemeral(call.platform, conversation, args.user, author, content, {
        threadTs: args.thread_ts,
        extra: customized(call, args),
      });
      return { ok: true, message_ts: message.ts };
    },
  }),
  botMethod({
    name: "chat.update",
    scopes: ["chat:write"],
    perMinute: 50,
    missing: "`parse` and `link_names` change nothing",
    args: v.object({ channel: v.string(), ts: text, ...contentArguments }),
    run(call, args) {
      const conversation = visibleConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const message = messageIn(conversation, args.ts);
      if (isRefusal(message)) return message;
      if (message.bot_id !== call.installation.botId) return refuse("cant_update_message");
      if ((args.text ?? "").length > 4_000) return refuse("msg_too_long");
      const content = readContent(call.platform, args);
      if (isRefusal(content)) return content;
      editMessage(call.platform, conversation, message, call.installation.botUserId, content);
      return { ok: true, channel: conversation.id, ts: message.ts, text: message.text, message };
    },
  }),
  botMethod({
    name: "chat.delete",
    scopes: ["chat:write"],
    perMinute: 50,
    args: v.object({ channel: v.string(), ts: text }),
    run(call, args) {
      const conversation = visibleConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const message = messageIn(conversation, args.ts);
      if (isRefusal(message)) return message;
      if (message.bot_id !== call.installation.botId) return refuse("cant_delete_message");
      deleteMessage(call.platform, conversation, message);
      return { ok: true, channel: conversation.id, ts: message.ts };
    },
  }),
  botMethod({
    name: "chat.getPermalink",
    scopes: [],
    perMinute: null,
    args: v.object({ channel: v.string(), message_ts: text }),
    run(call, args) {
      const conversation = visibleConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const message = messageAt(conversation, args.message_ts);
      if (message === undefined) return refuse("message_not_found");
      const domain = call.platform.world.teams.get(call.installation.teamId)?.domain;
      const thread =
        message.thread_ts === undefined || message.thread_ts === message.ts
          ? ""
          : `?thread_ts=${message.thread_ts}&cid=${conversation.id}`;
      const permalink = `https://${domain}.slack.com/archives/${conversation.id}/p${message.ts.replace(".", "")}${thread}`;
      return { ok: true, channel: conversation.id, permalink };
    },
  }),
];

/** Slack takes any timestamp as a thread, even of a message that is gone, but not other text. */
function threadOf(given: string | undefined): string | undefined | Refusal {
  if (given === undefined || given === "") return undefined;
  return /^\d{9,11}\.\d{1,6}$/.test(given) ? given : refuse("invalid_thread_ts");
}

/** A name or icon of the app's choice needs a scope of its own. */
function customized(
  call: BotCall,
  args: {
    readonly username?: string | undefined;
    readonly icon_emoji?: string | undefined;
    readonly icon_url?: string | undefined;
  },
): Record<string, unknown> {
  if (!call.installation.scopes.includes("chat:write.customize")) return {};
  const icon = args.icon_emoji ?? args.icon_url;
  return {
    ...(args.username === undefined ? {} : { username: args.username }),
    ...(icon === undefined
      ? {}
      : { icons: args.icon_emoji === undefined ? { image_48: icon } : { emoji: icon } }),
  };
}
