import { setTimeout as sleep } from "node:timers/promises";
import { webApi } from "@slack/bolt";
import type { Message } from "#slack/views/messages/message.ts";

/** Where a message goes. */
export interface Place {
  readonly channel: string;
  readonly thread_ts?: string;
}

/** Slack may or may not have posted: the connection failed before it said so, or Slack itself did. */
export class PostOutcomeUnknown extends Error {
  override readonly name = "PostOutcomeUnknown";
  readonly code = "POST_OUTCOME_UNKNOWN";
}

const mostAttempts = 3;
const longestWaitSeconds = 30;

/**
 * Posts once. Only a rate limit, which posts nothing, is waited for; after any other failure of the
 * connection or of Slack a second call could post twice.
 * @throws {PostOutcomeUnknown} when the connection or Slack failed
 * @throws {webApi.WebAPIPlatformError} when Slack refused
 */
export async function post(client: webApi.WebClient, place: Place, message: Message) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.chat.postMessage({
        ...place,
        ...message,
        unfurl_links: false,
        unfurl_media: false,
      });
    } catch (fault) {
      const wait = fault instanceof webApi.WebAPIRateLimitedError ? fault.retryAfter : null;
      if (wait !== null && attempt < mostAttempts && wait <= longestWaitSeconds) {
        await sleep(wait * 1000);
        continue;
      }
      if (isOutcomeUnknown(fault))
        throw new PostOutcomeUnknown("Slack did not say whether it posted the message.", {
          cause: fault,
        });
      throw fault;
    }
  }
}

function isOutcomeUnknown(fault: unknown): boolean {
  if (fault instanceof webApi.WebAPIPlatformError) return faultsOfSlack.has(fault.data.error);
  return fault instanceof webApi.WebAPIRequestError || fault instanceof webApi.WebAPIHTTPError;
}

/** Of both Slack's reference says: "It's possible some aspect of the operation succeeded". */
const faultsOfSlack: ReadonlySet<string> = new Set(["internal_error", "fatal_error"]);
