import type { Conversation, Message } from "#playground/world/entities.ts";
import { messageAt } from "#playground/world/world.ts";

/** What a message keeps of its thread, for the tombstone that takes its place. */
export function threadFields(parent: Message): Partial<Message> {
  const { reply_count, reply_users, reply_users_count, latest_reply } = parent;
  return {
    ...(reply_count === undefined ? {} : { reply_count }),
    ...(reply_users === undefined ? {} : { reply_users }),
    ...(reply_users_count === undefined ? {} : { reply_users_count }),
    ...(latest_reply === undefined ? {} : { latest_reply }),
  };
}

/** Counts a new reply where its thread begins. */
export function countReply(conversation: Conversation, threadTs: string, reply: Message): void {
  const parent = messageAt(conversation, threadTs);
  if (parent === undefined) return;
  parent.thread_ts = threadTs;
  parent.reply_count = (parent.reply_count ?? 0) + 1;
  parent.reply_users = [...new Set([...(parent.reply_users ?? []), reply.user ?? ""])];
  parent.reply_users_count = parent.reply_users.length;
  parent.latest_reply = reply.ts;
  reply.parent_user_id = parent.user;
}

/** Counts the replies again after one was taken away. */
export function recountReplies(conversation: Conversation, parent: Message): void {
  const replies = conversation.messages.filter((m) => m.thread_ts === parent.ts && m !== parent);
  parent.reply_count = replies.length;
  parent.reply_users = [...new Set(replies.map((r) => r.user ?? ""))];
  parent.reply_users_count = parent.reply_users.length;
  const latest = replies.at(-1)?.ts;
  if (latest !== undefined) parent.latest_reply = latest;
}
