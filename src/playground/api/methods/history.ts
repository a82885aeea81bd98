import * as v from "valibot";
import { flag, page, text, whole } from "#playground/api/arguments.ts";
import { historyScopes, lackingScope } from "#playground/api/conversation-scopes.ts";
import { botMethod, isRefusal, type Method, refuse } from "#playground/api/method.ts";
import { joinedConversation } from "#playground/api/places.ts";
import type { Conversation } from "#playground/world/entities.ts";

const range = {
  cursor: v.optional(v.string()),
  limit: v.optional(whole, 100),
  oldest: v.optional(text, "0"),
  latest: v.optional(text),
  inclusive: v.optional(flag, false),
  include_all_metadata: v.optional(flag, false),
};

/** What was said in a place, a page at a time. */
export const historyMethods: readonly Method[] = [
  botMethod({
    name: "conversations.history",
    scopes: historyScopes,
    perMinute: 50,
    args: v.object({ channel: v.string(), ...range }),
    run(call, args) {
      const conversation = joinedConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const lacking = lackingScope(call, conversation, "history");
      if (lacking !== null) return lacking;
      const top = conversation.messages.filter(
        (m) =>
          m.thread_ts === undefined || m.thread_ts === m.ts || m.subtype === "thread_broadcast",
      );
      return messagesPage(within(top, args).toReversed(), args);
    },
  }),
  botMethod({
    name: "conversations.replies",
    scopes: historyScopes,
    perMinute: 50,
    args: v.object({ channel: v.string(), ts: text, ...range }),
    run(call, args) {
      const conversation = joinedConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const lacking = lackingScope(call, conversation, "history");
      if (lacking !== null) return lacking;
      const thread = conversation.messages.filter(
        (m) => m.ts === args.ts || m.thread_ts === args.ts,
      );
      if (thread.length === 0) return refuse("thread_not_found");
      return messagesPage(within(thread, args), args);
    },
  }),
];

interface Range {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly oldest: string;
  readonly latest?: string | undefined;
  readonly inclusive: boolean;
  readonly include_all_metadata: boolean;
}

type Messages = Conversation["messages"];

function within(messages: Messages, { oldest, latest, inclusive }: Range): Messages {
  const from = Number(oldest);
  const to = latest === undefined ? Number.POSITIVE_INFINITY : Number(latest);
  return messages.filter(({ ts }) => {
    const at = Number(ts);
    return (at > from && at < to) || (inclusive && (at === from || at === to));
  });
}

function messagesPage(messages: Messages, range: Range) {
  const slice = page(messages, range.cursor, Math.min(Math.max(range.limit, 1), 999));
  if (slice === null) return refuse("invalid_cursor");
  const { items, nextCursor } = slice;
  return {
    ok: true,
    messages: range.include_all_metadata ? items : items.map(({ metadata: _, ...rest }) => rest),
    has_more: nextCursor !== "",
    pin_count: 0,
    ...(nextCursor === "" ? {} : { response_metadata: { next_cursor: nextCursor } }),
  } as const;
}
