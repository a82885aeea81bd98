import type { Platform } from "#playground/platform.ts";
import type { Installation, Message, MessageContent, User } from "#playground/world/entities.ts";

export type Author =
  | { readonly kind: "person"; readonly user: User }
  | { readonly kind: "app"; readonly installation: Installation }
  | { readonly kind: "slackbot" };

export interface Placement {
  readonly threadTs?: string | undefined;
  readonly subtype?: string;
  /** Fields of the message beyond the usual, such as `username`. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A message in the shape Slack sends it, not yet in any place. */
export function compose(
  platform: Platform,
  author: Author,
  content: MessageContent,
  placement: Placement,
): Message {
  const ts = platform.ids.timestamp();
  return {
    type: "message",
    ...(placement.subtype === undefined ? {} : { subtype: placement.subtype }),
    ...authorship(platform, author),
    ts,
    ...content,
    ...(placement.threadTs === undefined ? {} : { thread_ts: placement.threadTs }),
    ...placement.extra,
  };
}

function authorship(
  platform: Platform,
  author: Author,
): Pick<Message, "user" | "team"> & Record<string, unknown> {
  if (author.kind === "person") {
    return { user: author.user.id, team: author.user.teamId, client_msg_id: platform.ids.uuid() };
  }
  if (author.kind === "slackbot") return { user: "USLACKBOT" };
  const { installation } = author;
  return {
    user: installation.botUserId,
    team: installation.teamId,
    bot_id: installation.botId,
    app_id: platform.app.id,
    bot_profile: {
      id: installation.botId,
      app_id: platform.app.id,
      user_id: installation.botUserId,
      name: platform.world.users.get(installation.botUserId)?.realName ?? "",
      deleted: false,
      updated: 0,
      team_id: installation.teamId,
    },
  };
}
