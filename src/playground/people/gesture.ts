import type { Outcome } from "#playground/delivery/transport.ts";

/** What came of something that a person did: done, or Slack's error in a few words. */
export type Gesture<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly message: string };

export function done<T>(value: T): Gesture<T> {
  return { ok: true, value };
}

export function failed(error: string, message: string): Gesture<never> {
  return { ok: false, error, message };
}

/** Whether the app took in what was sent to it. */
export function heard({ status }: Outcome): Gesture<null> {
  return status === "acked" ? done(null) : notHeard;
}

export const notHeard = failed("no_response", "The app did not answer in time.");
