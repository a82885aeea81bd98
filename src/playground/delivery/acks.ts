import type { Clock } from "#playground/clock.ts";
import { createDeadlines } from "./deadlines.ts";
import { ackLimit } from "./delivery.ts";
import type { Outcome } from "./transport.ts";

/** The envelopes that wait for the app's ack. */
export interface Acks {
  /** Resolves with the ack of an envelope, or with a time-out after three seconds. */
  expect(envelopeId: string): Promise<Outcome>;
  settle(envelopeId: string, outcome: Outcome): void;
  /** Gives up on all that wait. */
  abandon(): void;
}

export function createAcks(clock: Clock): Acks {
  const waiting = new Map<string, (outcome: Outcome) => void>();
  const deadlines = createDeadlines(clock, ackLimit);
  const settle = (envelopeId: string, outcome: Outcome): void => {
    const resolve = waiting.get(envelopeId);
    waiting.delete(envelopeId);
    resolve?.(outcome);
  };
  return {
    expect: (envelopeId) =>
      new Promise<Outcome>((resolve) => {
        const cancel = deadlines.start(() =>
          settle(envelopeId, { status: "failed", reason: "http_timeout", noRetry: false }),
        );
        waiting.set(envelopeId, (outcome) => {
          cancel();
          resolve(outcome);
        });
      }),
    settle,
    abandon() {
      for (const id of [...waiting.keys()])
        settle(id, { status: "failed", reason: "connection_failed", noRetry: true });
    },
  };
}
