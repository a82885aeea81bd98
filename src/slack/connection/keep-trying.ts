import { setTimeout as sleep } from "node:timers/promises";
import { webApi } from "@slack/bolt";
import { faultFields, type Log } from "#slack/log.ts";

/** Slack refuses the app itself: trying again can't help. */
export class SlackRefusal extends Error {
  override readonly name = "SlackRefusal";
  readonly code = "SLACK_REFUSED";
}

export interface KeepTryingOptions {
  /** What is being tried, to begin a log line with. */
  readonly what: string;
  /** The setting to look at when Slack refuses the app. */
  readonly setting: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const firstPauseSeconds = 1;
const longestPauseSeconds = 30;

/**
 * Repeats `task` until it succeeds, with growing pauses, saying so each time.
 * @throws {SlackRefusal} when Slack doesn't accept the app's credentials
 * @throws the signal's reason once it is aborted
 */
export async function keepTrying<Value>(
  task: () => Promise<Value>,
  { what, setting, log, signal }: KeepTryingOptions,
): Promise<Value> {
  for (let seconds = firstPauseSeconds; ; seconds = Math.min(seconds * 2, longestPauseSeconds)) {
    signal.throwIfAborted();
    try {
      return await task();
    } catch (fault) {
      signal.throwIfAborted();
      const refusal = refusalOf(fault);
      if (refusal !== null)
        throw new SlackRefusal(
          `Slack refused ${setting} (${refusal}). Copy it again from the app's settings at api.slack.com/apps, or reinstall the app.`,
          { cause: fault },
        );
      const { code, error } = faultFields(fault);
      log.warn(
        { ...(code && { code }), ...(error && { error }), seconds },
        `${what}: Slack can't be reached, trying again in ${seconds} s`,
      );
      await sleep(seconds * 1000, undefined, { signal });
    }
  }
}

const refusals = new Set([
  "not_authed",
  "invalid_auth",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "user_removed_from_team",
  "team_disabled",
  "not_allowed_token_type",
  "missing_scope",
]);

function refusalOf(fault: unknown): string | null {
  if (!(fault instanceof webApi.WebAPIPlatformError)) return null;
  return refusals.has(fault.data.error) ? fault.data.error : null;
}
