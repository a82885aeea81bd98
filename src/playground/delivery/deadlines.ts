import type { Clock } from "#playground/clock.ts";

/** Deadlines that are all the same time away, kept by one timer however many there are. */
export interface Deadlines {
  /** Calls `expire` when the time is over, unless the returned function was called before. */
  start(expire: () => void): () => void;
}

interface Deadline {
  readonly due: number;
  expire: (() => void) | null;
}

/** `limit` is in milliseconds. Deadlines end in the order in which they started. */
export function createDeadlines(clock: Clock, limit: number): Deadlines {
  let waiting: Deadline[] = [];
  let isArmed = false;
  const arm = (first: Deadline): void => {
    isArmed = true;
    clock.after(first.due - clock.now(), sweep);
  };
  const sweep = (): void => {
    isArmed = false;
    const now = clock.now();
    const over = waiting.filter((deadline) => deadline.due <= now);
    waiting = waiting.filter((deadline) => deadline.due > now && deadline.expire !== null);
    const [first] = waiting;
    if (first !== undefined) arm(first);
    for (const deadline of over) deadline.expire?.();
  };
  return {
    start(expire) {
      const deadline: Deadline = { due: clock.now() + limit, expire };
      waiting.push(deadline);
      if (!isArmed) arm(deadline);
      return () => {
        deadline.expire = null;
      };
    },
  };
}
