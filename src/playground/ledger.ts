import type { Clock } from "./clock.ts";

/** One thing that went between a person, the workspace and the app. */
type LedgerEntry = {
  /** Milliseconds since the epoch, by the workspace's clock. */
  readonly at: number;
  readonly number: number;
} & LedgerFact;

type LedgerFact =
  | {
      /** A Web API call by the app, with what it was answered. */
      readonly kind: "api";
      readonly method: string;
      readonly teamId: string | null;
      readonly args: Readonly<Record<string, unknown>>;
      readonly answer: Readonly<Record<string, unknown>>;
      readonly status: number;
    }
  | {
      /** Something sent to the app. */
      readonly kind: "delivery";
      readonly id: string;
      readonly transport: "socket" | "http";
      readonly type: string;
      readonly attempt: number;
      readonly payload: unknown;
    }
  | {
      /** How the app answered a delivery, or why it did not. */
      readonly kind: "outcome";
      readonly id: string;
      readonly status: "acked" | "failed";
      readonly reason?: string;
      readonly body?: unknown;
    }
  | {
      /** A use of a response_url. */
      readonly kind: "response_url";
      readonly body: unknown;
      readonly answer: string;
    }
  | {
      /** What a person did. */
      readonly kind: "person";
      readonly userId: string;
      readonly action: string;
      readonly detail: Readonly<Record<string, unknown>>;
    }
  | {
      /** A Socket Mode connection's life. */
      readonly kind: "socket";
      readonly connection: string;
      readonly change: "opened" | "closed" | "refused" | "told_to_disconnect";
      readonly detail?: string;
    }
  | {
      /** An event that the app does not get, and why. */
      readonly kind: "withheld";
      readonly event: string;
      readonly teamId: string;
      readonly reason: string;
    }
  | { readonly kind: "fault"; readonly fault: Readonly<Record<string, unknown>> };

/** Everything that went both ways, oldest first; old entries leave when it is full. */
export interface Ledger {
  record(fact: LedgerFact): void;
  entries(): readonly LedgerEntry[];
  /** Only the entries of one kind. */
  of<K extends LedgerFact["kind"]>(kind: K): readonly Extract<LedgerEntry, { kind: K }>[];
  clear(): void;
}

/** Keeps between `capacity` and one and a half times as many entries. */
export function createLedger(clock: Clock, capacity = 2_000): Ledger {
  let entries: LedgerEntry[] = [];
  let number = 0;
  return {
    record(fact) {
      number += 1;
      entries.push({ at: clock.now(), number, ...fact });
      if (entries.length > capacity * 1.5) entries = entries.slice(-capacity);
    },
    entries: () => entries,
    of: <K extends LedgerFact["kind"]>(kind: K) =>
      entries.filter((e): e is Extract<LedgerEntry, { kind: K }> => e.kind === kind),
    clear() {
      entries = [];
    },
  };
}
