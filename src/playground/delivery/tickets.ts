import type { Clock } from "#playground/clock.ts";
import type { Ids } from "#playground/ids.ts";

/** Milliseconds for which a ticket opens a connection. */
const ticketLife = 30_000;

/** What an app shows to open a Socket Mode connection: each once, within thirty seconds. */
export interface Tickets {
  issue(): string;
  /** Takes a ticket; false when it is none, used or too old. */
  take(ticket: string): boolean;
}

export function createTickets(clock: Clock, ids: Ids): Tickets {
  const expiry = new Map<string, number>();
  return {
    issue() {
      const ticket = ids.uuid();
      for (const [old, expires] of expiry) if (expires < clock.now()) expiry.delete(old);
      expiry.set(ticket, clock.now() + ticketLife);
      return ticket;
    },
    take(ticket) {
      const expires = expiry.get(ticket);
      expiry.delete(ticket);
      return expires !== undefined && expires >= clock.now();
    },
  };
}
