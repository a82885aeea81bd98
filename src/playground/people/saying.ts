import { addFile, shareFiles } from "#playground/acts/files.ts";
import { publishLinks } from "#playground/acts/links.ts";
import {
  deleteMessage,
  editMessage,
  postEphemeral,
  postMessage,
} from "#playground/acts/messages.ts";
import { addReaction } from "#playground/acts/reactions.ts";
import { takesDirectMessages } from "#playground/manifest.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, Message, MessageContent, User } from "#playground/world/entities.ts";
import { messageAt } from "#playground/world/world.ts";
import { done, failed, type Gesture } from "./gesture.ts";
import { nowhere } from "./places.ts";
import { typedMessage } from "./typed-text.ts";

/** Says something in a place that the person is a member of. */
export function say(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
  text: string,
  threadTs?: string,
): Gesture<{ readonly ts: string }> {
  const refused = cannotWrite(platform, user, conversation);
  if (refused !== null || conversation === null) return refused ?? nowhere;
  if (text.trim() === "") return failed("no_text", "There is nothing to send.");
  const author = { kind: "person", user } as const;
  const content = typedContent(platform, user, text);
  const message = postMessage(platform, conversation, author, content, { threadTs });
  publishLinks(platform, conversation, message);
  promptToInvite(platform, user, conversation, message.text);
  return done({ ts: message.ts });
}

/** Shares a file with a few words. */
export function shareFile(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
  file: { readonly name: string; readonly content: Uint8Array },
  text: string,
): Gesture<{ readonly ts: string }> {
  const refused = cannotWrite(platform, user, conversation);
  if (refused !== null || conversation === null) return refused ?? nowhere;
  const { name, content } = file;
  const stored = addFile(platform, {
    teamId: user.teamId,
    name,
    owner: user.id,
    size: content.length,
    content,
  });
  const said = typedContent(platform, user, text).text;
  const message = shareFiles(platform, conversation, { kind: "person", user }, [stored], {
    text: said,
  });
  return done({ ts: message.ts });
}

export function react(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
  ts: string,
  emoji: string,
): Gesture {
  const message = conversation && messageAt(conversation, ts);
  if (!conversation || !message)
    return failed("message_not_found", "That message is no longer there.");
  const added = addReaction(platform, conversation, message, user.id, emoji);
  return added ? done(null) : failed("already_reacted", "You have reacted so already.");
}

/** Changes a message of the person's own. */
export function edit(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
  ts: string,
  text: string,
): Gesture {
  const message = ownMessage(user, conversation, ts);
  if (!conversation || !message)
    return failed("cant_update_message", "Only your own messages can be edited.");
  editMessage(platform, conversation, message, user.id, typedContent(platform, user, text));
  return done(null);
}

/** Takes a message of the person's own away. */
export function remove(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
  ts: string,
): Gesture {
  const message = ownMessage(user, conversation, ts);
  if (!conversation || !message)
    return failed("cant_delete_message", "Only your own messages can be deleted.");
  deleteMessage(platform, conversation, message);
  return done(null);
}

function ownMessage(
  user: User,
  conversation: Conversation | null,
  ts: string,
): Message | undefined {
  const message = conversation ? messageAt(conversation, ts) : undefined;
  return message?.user === user.id ? message : undefined;
}

function typedContent(platform: Platform, user: User, text: string): MessageContent {
  return typedMessage(platform.world, user, text, platform.ids.secret(5));
}

function cannotWrite(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
): Gesture<never> | null {
  if (conversation === null) return nowhere;
  const bot = platform.world.installations.get(user.teamId)?.botUserId ?? "";
  const isToApp = conversation.kind === "im" && conversation.members.has(bot);
  if (isToApp && !takesDirectMessages(platform.app.manifest)) {
    return failed("messages_tab_disabled", "Sending messages to this app has been turned off.");
  }
  if (conversation.archived) return failed("is_archived", "This channel is archived.");
  return conversation.members.has(user.id)
    ? null
    : failed("not_in_channel", "Join the channel to write here.");
}

/** Slack tells who mentions a bot that isn't there; the bot hears nothing. */
function promptToInvite(
  platform: Platform,
  user: User,
  conversation: Conversation,
  text: string,
): void {
  const installation = platform.world.installations.get(user.teamId);
  if (installation === undefined || conversation.members.has(installation.botUserId)) return;
  if (!text.includes(`<@${installation.botUserId}>`)) return;
  postEphemeral(
    platform,
    conversation,
    user.id,
    { kind: "slackbot" },
    { text: `You mentioned <@${installation.botUserId}>, but they’re not in this channel.` },
  );
}
