import { respond } from "#playground/api/respond.ts";
import type { Outcome } from "#playground/delivery/transport.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, User } from "#playground/world/entities.ts";
import { done, failed, type Gesture } from "./gesture.ts";
import { channelOf, installationFor, sendToApp } from "./send.ts";
import { escapedCommandText } from "./typed-text.ts";

/** Runs a slash command as a person types it, and shows what the app answers in its ack. */
export async function runCommand(
  platform: Platform,
  user: User,
  conversation: Conversation,
  typed: string,
): Promise<Gesture> {
  const [, name = "", given = ""] = /^(\/\S*)\s?([\s\S]*)$/.exec(typed) ?? [];
  const command = platform.app.manifest.features.slash_commands.find((c) => c.command === name);
  if (command === undefined) return failed("unknown_command", `${name} is not a valid command.`);
  const installation = installationFor(platform, user);
  if (installation === null)
    return failed("app_not_installed", `The app behind ${name} is not installed here.`);
  const team = platform.world.teams.get(user.teamId);
  const target = {
    teamId: installation.teamId,
    conversationId: conversation.id,
    userId: user.id,
    original: null,
  };
  const trimmed = given.trim();
  const outcome = await sendToApp(platform, "command", {
    token: platform.app.verificationToken,
    team_id: installation.teamId,
    team_domain: team?.domain,
    channel_id: conversation.id,
    channel_name: channelOf(conversation).name,
    user_id: user.id,
    user_name: user.name,
    command: name,
    text: command.should_escape ? escapedCommandText(platform.world, user, trimmed) : trimmed,
    api_app_id: platform.app.id,
    is_enterprise_install: "false",
    response_url: platform.origin + platform.responseUrls.issue("commands", target),
    trigger_id: platform.triggers.issue({ userId: user.id, teamId: user.teamId, viewId: null }),
  });
  if (outcome.status === "failed") return commandFailed(name, outcome);
  return showAck(platform, target, outcome.body);
}

function commandFailed(name: string, outcome: Extract<Outcome, { status: "failed" }>): Gesture {
  const error = outcome.reason === "http_timeout" ? "operation_timeout" : "dispatch_failed";
  return failed(
    error,
    error === "dispatch_failed"
      ? `${name} failed because the app did not respond.`
      : `${name} failed with the error "${error}".`,
  );
}

function showAck(
  platform: Platform,
  target: Parameters<typeof respond>[1],
  body: unknown,
): Gesture {
  const response = typeof body === "string" ? { text: body } : body;
  const isEmpty =
    typeof response !== "object" ||
    response === null ||
    Object.keys(response).length === 0 ||
    ("text" in response && response.text === "" && !("blocks" in response));
  if (isEmpty) return done(null);
  const answer = respond(platform, target, response);
  return answer.status === 200
    ? done(null)
    : failed(answer.text, `The command's answer was refused: ${answer.text}.`);
}
