import { publishInConversation } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type {
  Conversation,
  Ephemeral,
  Message,
  MessageContent,
} from "#playground/world/entities.ts";
import { messageAt, worldCapacity } from "#playground/world/world.ts";
import { type Author, compose, type Placement } from "./compose.ts";
import { countReply, recountReplies, threadFields } from "./threads.ts";

/** Stores a message and tells the app of it. */
export function postMessage(
  platform: Platform,
  conversation: Conversation,
  author: Author,
  content: MessageContent,
  placement: Placement = {},
): Message {
  const message = compose(platform, author, content, placement);
  conversation.messages.push(message);
  if (conversation.messages.length > worldCapacity.messagesPerConversation * 1.2) {
    conversation.messages = conversation.messages.slice(-worldCapacity.messagesPerConversation);
  }
  if (placement.threadTs !== undefined) {
    countReply(conversation, placement.threadTs, message);
    const thread = conversation.threads.get(placement.threadTs);
    if (author.kind === "app" && thread !== undefined) thread.status = "";
  }
  platform.world.touch();
  publishInConversation(platform, conversation, eventOf(conversation, message));
  if (author.kind === "person") publishMention(platform, conversation, message);
  return message;
}

/** Shows a message to one person; the app hears nothing of it. */
export function postEphemeral(
  platform: Platform,
  conversation: Conversation,
  viewer: string,
  author: Author,
  content: MessageContent,
  placement: Placement = {},
): Message {
  const message: Message = { ...compose(platform, author, content, placement), is_ephemeral: true };
  conversation.ephemerals = [...conversation.ephemerals, { message, viewer }].slice(
    -worldCapacity.ephemeralsPerConversation,
  );
  platform.world.touch();
  return message;
}

/** Changes a message's content in place and tells the app what it was before. */
export function editMessage(
  platform: Platform,
  conversation: Conversation,
  message: Message,
  editor: string,
  content: MessageContent,
): void {
  const previous = { ...message };
  Object.assign(message, content);
  if (content.blocks === undefined) delete message.blocks;
  if (content.attachments === undefined) delete message.attachments;
  message.edited = { user: editor, ts: platform.ids.timestamp() };
  platform.world.touch();
  publishInConversation(platform, conversation, {
    type: "message",
    subtype: "message_changed",
    message: { ...message },
    previous_message: previous,
    ...eventPlace(platform, conversation),
  });
}

/** Takes a message away; the first of a thread with replies leaves a tombstone. */
export function deleteMessage(
  platform: Platform,
  conversation: Conversation,
  message: Message,
): void {
  const tombstone: Message = {
    type: "message",
    subtype: "tombstone",
    text: "This message was deleted.",
    user: "USLACKBOT",
    hidden: true,
    ts: message.ts,
    thread_ts: message.ts,
    ...threadFields(message),
  };
  conversation.messages = conversation.messages.flatMap((m) => {
    if (m !== message) return [m];
    return (message.reply_count ?? 0) > 0 ? [tombstone] : [];
  });
  const parent =
    message.thread_ts === undefined ? undefined : messageAt(conversation, message.thread_ts);
  if (parent !== undefined && parent !== message) recountReplies(conversation, parent);
  platform.world.touch();
  publishInConversation(platform, conversation, {
    type: "message",
    subtype: "message_deleted",
    deleted_ts: message.ts,
    previous_message: message,
    ...eventPlace(platform, conversation),
  });
}

/** Puts an ephemeral message's new content in its place, or takes it away. */
export function replaceEphemeral(
  platform: Platform,
  conversation: Conversation,
  found: Ephemeral,
  content: MessageContent | null,
): void {
  const message: Message | null = content === null ? null : { ...found.message, ...content };
  if (message !== null && content?.blocks === undefined) delete message.blocks;
  if (message !== null && content?.attachments === undefined) delete message.attachments;
  conversation.ephemerals = conversation.ephemerals.flatMap((e) => {
    if (e !== found) return [e];
    return message === null ? [] : [{ ...e, message }];
  });
  platform.world.touch();
}

/** The `message` event of a new message. */
function eventOf(
  conversation: Conversation,
  message: Message,
): { type: string } & Record<string, unknown> {
  return {
    ...message,
    channel: conversation.id,
    event_ts: message.ts,
    channel_type: conversation.kind,
  };
}

function eventPlace(platform: Platform, conversation: Conversation): Record<string, unknown> {
  const ts = platform.ids.timestamp();
  return {
    channel: conversation.id,
    ts,
    event_ts: ts,
    channel_type: conversation.kind,
    hidden: true,
  };
}

function publishMention(platform: Platform, conversation: Conversation, message: Message): void {
  if (conversation.kind === "im") return;
  for (const teamId of conversation.teamIds) {
    const bot = platform.world.installations.get(teamId)?.botUserId;
    if (bot === undefined || !message.text.includes(`<@${bot}>`)) continue;
    const { channel_type: _, ...mention } = eventOf(conversation, message);
    publishInConversation(platform, conversation, { ...mention, type: "app_mention" });
    return;
  }
}
