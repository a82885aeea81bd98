import type { Clock } from "#playground/clock.ts";
import type { Deliver, Delivery } from "./transport.ts";

/** When Slack sends an unanswered event again, in milliseconds: at once, after 1 and 5 minutes. */
const eventRetryDelays = [0, 60_000, 300_000] as const;

/** Delivers an event, and again on Slack's schedule until it is acknowledged. */
export function deliverWithRetries(
  deliver: Deliver,
  clock: Clock,
  newId: () => string,
  first: Delivery,
): Promise<void> {
  const attempt = async (delivery: Delivery): Promise<void> => {
    const outcome = await deliver(delivery);
    if (outcome.status === "acked" || outcome.noRetry) return;
    const delay = eventRetryDelays[delivery.attempt];
    if (delay === undefined) return;
    const again: Delivery = {
      ...delivery,
      id: newId(),
      attempt: delivery.attempt + 1,
      retryReason: outcome.reason,
    };
    clock.after(delay, () => void attempt(again));
  };
  return attempt(first);
}
