import { publishInConversation } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, Message } from "#playground/world/entities.ts";

/** Tells the app of links to the domains that its manifest names. */
export function publishLinks(
  platform: Platform,
  conversation: Conversation,
  message: Message,
): void {
  const domains = platform.app.manifest.features.unfurl_domains;
  if (domains.length === 0) return;
  const links = [...message.text.matchAll(/<(https?:\/\/[^>|]{1,2000})[>|]/g)].flatMap(
    ([, given = ""]) => {
      const url = given.replaceAll("&amp;", "&");
      const host = URL.canParse(url) ? new URL(url).hostname : "";
      const domain = domains.find((d) => host === d || host.endsWith(`.${d}`));
      return domain === undefined ? [] : [{ domain, url }];
    },
  );
  if (links.length === 0) return;
  publishInConversation(platform, conversation, {
    type: "link_shared",
    user: message.user,
    channel: conversation.id,
    message_ts: message.ts,
    ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    links,
    source: "conversations_history",
    is_bot_user_member: true,
    event_ts: message.ts,
  });
}
