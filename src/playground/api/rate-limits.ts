import type { Clock } from "#playground/clock.ts";
import type { Method } from "./method.ts";

/** Counts calls by the minute; answers the seconds to wait when a call is one too many. */
export type RateLimiter = (teamId: string, method: Method, channel: string | null) => number | null;

/** A post a second in one channel, with a short burst. */
const postsPerChannel = { calls: 5, milliseconds: 5_000 };

export function createRateLimiter(clock: Clock): RateLimiter {
  const windows = new Map<string, { start: number; calls: number }>();
  const wait = (key: string, calls: number, milliseconds: number): number | null => {
    const now = clock.now();
    const window = windows.get(key);
    if (window === undefined || now - window.start >= milliseconds) {
      if (windows.size > 10_000) windows.clear();
      windows.set(key, { start: now, calls: 1 });
      return null;
    }
    window.calls += 1;
    return window.calls <= calls ? null : Math.ceil((window.start + milliseconds - now) / 1_000);
  };
  return (teamId, method, channel) => {
    if (method.name === "chat.postMessage") {
      const { calls, milliseconds } = postsPerChannel;
      return wait(`${teamId} ${method.name} ${channel}`, calls, milliseconds);
    }
    return method.perMinute === null
      ? null
      : wait(`${teamId} ${method.name}`, method.perMinute, 60_000);
  };
}
