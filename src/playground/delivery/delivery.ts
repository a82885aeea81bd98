import type { Clock } from "#playground/clock.ts";
import type { DeliveryFault, Faults } from "#playground/faults.ts";
import type { Ledger } from "#playground/ledger.ts";
import type { Deliver, Delivery, Outcome, Transport } from "./transport.ts";

/** How long the app has to answer, in milliseconds. */
export const ackLimit = 3_000;

export interface DeliverParts {
  readonly transport: Transport;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly clock: Clock;
}

/** Sends through the transport of the moment, writes both ways down, and lets faults happen. */
export function createDeliver({ transport, faults, ledger, clock }: DeliverParts): Deliver {
  let held: (() => void) | null = null;
  const sendOnce = async (delivery: Delivery): Promise<Outcome> => {
    ledger.record({
      kind: "delivery",
      id: delivery.id,
      transport: transport.kind,
      type: delivery.use,
      attempt: delivery.attempt,
      payload: delivery.payload,
    });
    const outcome = await transport.send(delivery);
    ledger.record({ kind: "outcome", id: delivery.id, ...outcome });
    return outcome;
  };
  const release = (): void => {
    const waiting = held;
    held = null;
    waiting?.();
  };
  const sendWithFault = async (delivery: Delivery, fault: DeliveryFault): Promise<Outcome> => {
    switch (fault.kind) {
      case "drop":
        await wait(clock, ackLimit);
        return timedOut();
      case "delay":
        await wait(clock, fault.milliseconds);
        return sendOnce(delivery);
      case "duplicate": {
        const first = sendOnce(delivery);
        clock.after(fault.milliseconds ?? 0, () => void sendOnce(delivery));
        return first;
      }
      case "lose_ack":
        await sendOnce(delivery);
        return timedOut();
      case "delay_ack": {
        const outcome = await sendOnce(delivery);
        await wait(clock, fault.milliseconds);
        return fault.milliseconds >= ackLimit ? timedOut() : outcome;
      }
      case "reorder":
        release();
        await new Promise<void>((resolve) => {
          held = resolve;
        });
        return sendOnce(delivery);
    }
  };
  return async (delivery) => {
    const fault = faults.takeForDelivery(delivery.use);
    if (fault !== null) return sendWithFault(delivery, fault);
    const sent = sendOnce(delivery);
    if (held !== null) release();
    return sent;
  };
}

function timedOut(): Outcome {
  return { status: "failed", reason: "http_timeout", noRetry: false };
}

function wait(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}
