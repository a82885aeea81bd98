/** Time as the workspace sees it: milliseconds since the epoch, and timers that run by it. */
export interface Clock {
  now(): number;
  /** Runs `task` once, `delay` milliseconds from now; the returned function cancels it. */
  after(delay: number, task: () => void): () => void;
}

/** A clock that tests move by hand; timers due on the way run in order. */
interface MovableClock extends Clock {
  advance(milliseconds: number): void;
}

/** The machine's clock. Its timers never keep the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  after(delay, task) {
    const timer = setTimeout(task, delay);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands at `start` until it is moved. */
export function movableClock(start = 1_700_000_000_000): MovableClock {
  let now = start;
  const timers = new Set<{ readonly due: number; readonly task: () => void }>();
  return {
    now: () => now,
    after(delay, task) {
      const timer = { due: now + delay, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...timers].filter((t) => t.due <= end).sort((a, b) => a.due - b.due)[0];
        if (next === undefined) break;
        timers.delete(next);
        now = Math.max(now, next.due);
        next.task();
      }
      now = end;
    },
  };
}
