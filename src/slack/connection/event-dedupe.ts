import type { AnyMiddlewareArgs, Context, Middleware } from "@slack/bolt";

/** Where the context of a request has the id of its Socket Mode envelope. */
export const envelopeKey = "envelopeId";

/** Milliseconds for which an event is remembered: Slack's last retry comes after five minutes. */
const rememberedFor = 60 * 60 * 1000;
const mostRemembered = 20_000;

/**
 * Lets each request through once. Slack sends an event again when it saw no answer in time; a retry
 * may also be the only copy, so that none is dropped by number. A mention in a direct message
 * arrives as two events: channel and time tell that. Of two connections both may get an envelope.
 */
export function eventsOnce(now: () => number): Middleware<AnyMiddlewareArgs> {
  const seen = new Map<string, number>();
  return async ({ body, context, next }) => {
    const keys = [...envelopeOf(context), ...keysOf(body)];
    const known = keys.some(
      (key) => (seen.get(key) ?? Number.NEGATIVE_INFINITY) > now() - rememberedFor,
    );
    for (const key of keys) {
      seen.delete(key);
      seen.set(key, now());
    }
    for (const key of seen.keys()) {
      if (seen.size <= mostRemembered) break;
      seen.delete(key);
    }
    if (!known) await next();
  };
}

function envelopeOf(context: Context): string[] {
  const id: unknown = context[envelopeKey];
  return typeof id === "string" ? [`envelope ${id}`] : [];
}

function keysOf(body: AnyMiddlewareArgs["body"]): string[] {
  if (!("event_id" in body) || typeof body.event_id !== "string") return [];
  const team = "team_id" in body ? String(body.team_id) : "";
  const keys = [`${team} ${body.event_id}`];
  const { event } = body;
  if ((event.type === "message" || event.type === "app_mention") && !("subtype" in event))
    keys.push(`${team} ${event.channel} ${event.ts}`);
  return keys;
}
