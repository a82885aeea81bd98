import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Clock } from "#playground/clock.ts";
import type { Ids } from "#playground/ids.ts";
import type { Ledger } from "#playground/ledger.ts";
import { createAcks } from "./acks.ts";
import { createConnections, type DisconnectReason } from "./connections.ts";
import { createTickets } from "./tickets.ts";
import type { Delivery, DeliveryUse, Transport } from "./transport.ts";

/** The Socket Mode side: tickets, connections, envelopes and their acks. */
export interface Sockets extends Transport {
  /** A one-time path and query for a new connection, good for thirty seconds. */
  ticket(): string;
  /** Takes over an HTTP upgrade; refuses it without a good ticket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** How many connections are open. */
  count(): number;
  /** Tells connections to reconnect, as Slack does; `warning` leaves them open. */
  disconnect(reason: DisconnectReason, which?: "one" | "all"): void;
  /** Cuts connections off without a closing handshake. */
  drop(which?: "one" | "all"): void;
  /** Stops reading from and writing to connections while leaving them open. */
  stall(stalled: boolean): void;
  /** Sends a frame as it is to one connection: for what Slack should never send. */
  sendRaw(frame: string): void;
  close(): void;
}

export interface SocketParts {
  readonly ids: Ids;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly appId: string;
  /** Called when a connection opens or closes. */
  readonly changed: () => void;
}

const envelopeType: Record<DeliveryUse, string> = {
  event: "events_api",
  command: "slash_commands",
  interaction: "interactive",
  options: "interactive",
};

export function createSockets({ ids, clock, ledger, appId, changed }: SocketParts): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const tickets = createTickets(clock, ids);
  const acks = createAcks(clock);
  let stalled = false;
  const connections = createConnections({ ids, ledger, appId, isStalled: () => stalled, changed });

  function receive(frame: string): void {
    const ack = readAck(frame);
    if (ack !== null && !stalled)
      acks.settle(ack.envelopeId, { status: "acked", body: ack.payload });
  }

  return {
    kind: "socket",
    ticket: () => `/link/?ticket=${tickets.issue()}&app_id=${appId}`,
    upgrade(request, socket, head) {
      const { searchParams } = new URL(request.url ?? "/", "http://localhost");
      if (tickets.take(searchParams.get("ticket") ?? ""))
        server.handleUpgrade(request, socket, head, (opened) =>
          connections.accept(opened, receive),
        );
      else socket.end(refusal);
    },
    count: () => connections.count(),
    async send(delivery) {
      const socket = connections.next();
      if (socket === undefined)
        return { status: "failed", reason: "connection_failed", noRetry: false };
      const acked = acks.expect(delivery.id);
      if (!stalled) socket.send(JSON.stringify(envelopeOf(delivery)));
      return acked;
    },
    disconnect(reason, which = "all") {
      for (const socket of connections.chosen(which)) {
        connections.tellToDisconnect(socket, reason);
        if (reason === "link_disabled") socket.close();
      }
    },
    drop(which = "all") {
      for (const socket of connections.chosen(which)) socket.terminate();
    },
    stall(next) {
      stalled = next;
      for (const socket of connections.chosen("all")) {
        if (next) socket.pause();
        else socket.resume();
      }
    },
    sendRaw(frame) {
      connections.chosen("one")[0]?.send(frame);
    },
    close() {
      connections.close();
      acks.abandon();
      server.close();
    },
  };
}

const refusal = "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

function envelopeOf(delivery: Delivery): Record<string, unknown> {
  const isEvent = delivery.use === "event";
  return {
    envelope_id: delivery.id,
    payload: delivery.payload,
    type: envelopeType[delivery.use],
    accepts_response_payload: !isEvent,
    ...(isEvent
      ? { retry_attempt: delivery.attempt, retry_reason: delivery.retryReason ?? "" }
      : {}),
  };
}

/** An ack is an object with an `envelope_id`; anything else from the app is ignored. */
function readAck(typed: string): { readonly envelopeId: string; readonly payload: unknown } | null {
  let frame: unknown;
  try {
    frame = JSON.parse(typed);
  } catch {
    return null;
  }
  if (typeof frame !== "object" || frame === null || !("envelope_id" in frame)) return null;
  if (typeof frame.envelope_id !== "string") return null;
  return { envelopeId: frame.envelope_id, payload: "payload" in frame ? frame.payload : undefined };
}
