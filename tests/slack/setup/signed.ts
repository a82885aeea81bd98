import { signedHeaders } from "#playground/delivery/signature.ts";

export const formType = "application/x-www-form-urlencoded";
export const signingSecret = "0123456789abcdef0123456789abcdef";

/** A POST to /slack/events as Slack signs it; `at` is in milliseconds. */
export function signedPost(
  port: number,
  body: string,
  { at = Date.now(), type = "application/json" } = {},
): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: "POST",
    headers: { "content-type": type, ...signedHeaders(signingSecret, body, at) },
    body,
  });
}

/** The JSON body of an event. */
export function eventBody(event: Record<string, unknown>, id = "Ev1"): string {
  return JSON.stringify({
    type: "event_callback",
    team_id: "T1",
    api_app_id: "A1",
    event_id: id,
    event_time: 1_700_000_000,
    event,
  });
}
