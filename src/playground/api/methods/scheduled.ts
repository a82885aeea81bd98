import * as v from "valibot";
import { postMessage } from "#playground/acts/messages.ts";
import { page, text, whole } from "#playground/api/arguments.ts";
import { contentArguments, readContent } from "#playground/api/message-content.ts";
import { botMethod, isRefusal, type Method, refuse } from "#playground/api/method.ts";
import { postableConversation } from "#playground/api/places.ts";
import { setBounded } from "#playground/bounded-maps.ts";

const maxDaysAhead = 120;
const mostScheduled = 1_000;

/** Messages for later. */
export const scheduledMethods: readonly Method[] = [
  botMethod({
    name: "chat.scheduleMessage",
    scopes: ["chat:write"],
    perMinute: 50,
    args: v.object({
      channel: v.string(),
      post_at: whole,
      ...contentArguments,
      thread_ts: v.optional(text),
    }),
    run(call, args) {
      const { platform, installation } = call;
      const conversation = postableConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const content = readContent(platform, args);
      if (isRefusal(content)) return content;
      const delay = args.post_at * 1_000 - platform.clock.now();
      if (delay <= 0) return refuse("time_in_past");
      if (delay > maxDaysAhead * 86_400_000) return refuse("time_too_far");
      const id = platform.ids.id("Q");
      const author = { kind: "app", installation } as const;
      const cancel = platform.clock.after(Math.min(delay, 2_147_000_000), () => {
        platform.pending.scheduled.delete(id);
        postMessage(platform, conversation, author, content, { threadTs: args.thread_ts });
      });
      const dropped = setBounded(
        platform.pending.scheduled,
        id,
        {
          id,
          teamId: installation.teamId,
          channel: conversation.id,
          postAt: args.post_at,
          created: Math.floor(platform.clock.now() / 1_000),
          text: content.text,
          content,
          cancel,
        },
        mostScheduled,
      );
      dropped?.cancel();
      return {
        ok: true,
        scheduled_message_id: id,
        channel: conversation.id,
        post_at: String(args.post_at),
        message: { type: "delayed_message", text: content.text, bot_id: installation.botId },
      };
    },
  }),
  botMethod({
    name: "chat.deleteScheduledMessage",
    scopes: ["chat:write"],
    perMinute: 50,
    args: v.object({ channel: v.string(), scheduled_message_id: v.string() }),
    run({ platform, installation }, args) {
      const scheduled = platform.pending.scheduled.get(args.scheduled_message_id);
      if (scheduled?.teamId !== installation.teamId) return refuse("invalid_scheduled_message_id");
      scheduled.cancel();
      platform.pending.scheduled.delete(scheduled.id);
      return { ok: true };
    },
  }),
  botMethod({
    name: "chat.scheduledMessages.list",
    scopes: [],
    perMinute: 50,
    args: v.object({
      channel: v.optional(v.string()),
      cursor: v.optional(v.string()),
      limit: v.optional(whole, 100),
    }),
    run({ platform, installation }, args) {
      const found = [...platform.pending.scheduled.values()].filter(
        (s) => s.teamId === installation.teamId && (args.channel ?? s.channel) === s.channel,
      );
      const slice = page(found, args.cursor, Math.min(args.limit, 1_000));
      if (slice === null) return refuse("invalid_cursor");
      return {
        ok: true,
        scheduled_messages: slice.items.map((s) => ({
          id: s.id,
          channel_id: s.channel,
          post_at: s.postAt,
          date_created: s.created,
          text: s.text,
        })),
        response_metadata: { next_cursor: slice.nextCursor },
      };
    },
  }),
];
