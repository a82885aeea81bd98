import { createRecent } from "#playground/bounded-maps.ts";
import type { Clock } from "#playground/clock.ts";
import type { Ids } from "#playground/ids.ts";

/** How long a trigger_id can open a view, in milliseconds. */
const triggerLife = 3_000;

/** What a trigger_id stands for: a person's gesture, and the view it was made in, if any. */
interface Trigger {
  readonly userId: string;
  readonly teamId: string;
  readonly viewId: string | null;
}

type TriggerUse =
  | { readonly status: "good"; readonly trigger: Trigger }
  | { readonly status: "invalid_trigger_id" | "expired_trigger_id" | "exchanged_trigger_id" };

/** Gives out trigger ids; each opens one view within three seconds. */
export interface Triggers {
  issue(trigger: Trigger): string;
  use(triggerId: string): TriggerUse;
  /** Makes every trigger given so far too old. */
  expireAll(): void;
}

interface Entry {
  readonly trigger: Trigger;
  expires: number;
  used: boolean;
}

/** Old entries are kept for a while, so that an expired id is told from one that never was. */
const remembered = 1_000;

export function createTriggers(clock: Clock, ids: Ids): Triggers {
  const entries = createRecent<Entry>(remembered);
  return {
    issue(trigger) {
      const id = `${ids.secret(13)}.${ids.secret(13)}.${ids.secret(32)}`;
      entries.set(id, { trigger, expires: clock.now() + triggerLife, used: false });
      return id;
    },
    use(triggerId) {
      const entry = entries.get(triggerId);
      if (entry === undefined) return { status: "invalid_trigger_id" };
      if (entry.used) return { status: "exchanged_trigger_id" };
      if (entry.expires < clock.now()) return { status: "expired_trigger_id" };
      entry.used = true;
      return { status: "good", trigger: entry.trigger };
    },
    expireAll() {
      for (const entry of entries.values()) entry.expires = Number.NEGATIVE_INFINITY;
    },
  };
}
