import type { Clock } from "#playground/clock.ts";
import { ackLimit } from "./delivery.ts";
import type { RequestUrls } from "./request-urls.ts";
import { signedHeaders } from "./signature.ts";
import type { Delivery, DeliveryUse, FailureReason, Outcome, Transport } from "./transport.ts";

export interface HttpParts {
  readonly urls: RequestUrls;
  readonly signingSecret: string;
  readonly clock: Clock;
}

/** Delivery over HTTP, signed as Slack signs, within three seconds. */
export function createHttpTransport({ urls, signingSecret, clock }: HttpParts): Transport {
  return {
    kind: "http",
    async send(delivery) {
      const url = urls(delivery.use, delivery.payload);
      if (url === null) return { status: "failed", reason: "connection_failed", noRetry: true };
      const body = bodyOf(delivery);
      const limit = new AbortController();
      const cancel = clock.after(ackLimit, () => limit.abort());
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: {
            "content-type":
              delivery.use === "event" ? "application/json" : "application/x-www-form-urlencoded",
            "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            ...signedHeaders(signingSecret, body, clock.now()),
            ...retryHeaders(delivery),
          },
          body,
          redirect: "manual",
          signal: limit.signal,
        });
        return await outcomeOf(response, delivery.use);
      } catch (error) {
        return { status: "failed", reason: reasonOf(error, limit.signal.aborted), noRetry: false };
      } finally {
        cancel();
      }
    },
  };
}

/** Asks the app's events URL to prove itself, as Slack does when it is saved. */
export async function verifyRequestUrl(
  url: string,
  {
    signingSecret,
    clock,
    token,
  }: { readonly signingSecret: string; readonly clock: Clock; readonly token: string },
  challenge: string,
): Promise<boolean> {
  const body = JSON.stringify({ token, challenge, type: "url_verification" });
  const headers = {
    "content-type": "application/json",
    ...signedHeaders(signingSecret, body, clock.now()),
  };
  try {
    const response = await fetch(url, {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.timeout(ackLimit),
    });
    const text = await response.text();
    return response.ok && (text === challenge || text === JSON.stringify({ challenge }));
  } catch {
    return false;
  }
}

function bodyOf({ use, payload }: Delivery): string {
  if (use === "event") return JSON.stringify(payload);
  if (use !== "command")
    return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(payload)) form.set(key, String(value ?? ""));
  return form.toString();
}

function retryHeaders({ attempt, retryReason }: Delivery): Record<string, string> {
  if (attempt === 0) return {};
  return {
    "x-slack-retry-num": String(attempt),
    "x-slack-retry-reason": retryReason ?? "unknown_error",
  };
}

async function outcomeOf(response: Response, use: DeliveryUse): Promise<Outcome> {
  const text = await response.text();
  if (response.ok) return { status: "acked", body: use === "event" ? undefined : jsonOr(text) };
  const noRetry = response.headers.get("x-slack-no-retry") === "1";
  const isRedirect = response.status >= 300 && response.status < 400;
  return { status: "failed", reason: isRedirect ? "too_many_redirects" : "http_error", noRetry };
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function reasonOf(error: unknown, timedOut: boolean): FailureReason {
  if (timedOut) return "http_timeout";
  return error instanceof TypeError ? "connection_failed" : "unknown_error";
}
