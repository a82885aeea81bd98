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
