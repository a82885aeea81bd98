import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Clock } from "#playground/clock.ts";
import type { Ids } from "#playground/ids.ts";
import type { Ledger } from "#playground/ledger.ts";
import { createAcks } from "./acks.ts";
import { createTickets } from "./tickets.ts";
import type { Delivery, DeliveryUse, Transport } from "./transport.ts";

/** Slack's limit of Socket Mode connections to one app. */
const maxConnections = 10;

const pingWords = "Ping from applink-playground";
const pingEvery = 10_000;

type DisconnectReason = "warning" | "refresh_requested" | "link_disabled" | "too_many_websockets";

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
}

const envelopeType: Record<DeliveryUse, string> = {
  event: "events_api",
  command: "slash_commands",
  interaction: "interactive",
  options: "interactive",
};

export function createSockets({ ids, clock, ledger, appId }: SocketParts): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const tickets = createTickets(clock, ids);
  const acks = createAcks(clock);
  const connections = new Map<WebSocket, string>();
  let turn = 0;
  let stalled = false;
  const pings = setInterval(() => {
    if (!stalled) for (const socket of connections.keys()) socket.ping(pingWords);
  }, pingEvery);
  pings.unref();

  const chosen = (which: "one" | "all"): WebSocket[] =>
    [...connections.keys()].slice(0, which === "one" ? 1 : undefined);

  const tellToDisconnect = (socket: WebSocket, reason: DisconnectReason): void =>
    socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: debugInfo }));

  const accept = (socket: WebSocket): void => {
    const connection = ids.uuid();
    if (connections.size >= maxConnections) {
      const reason = "too_many_websockets";
      ledger.record({ kind: "socket", connection, change: "refused", detail: reason });
      tellToDisconnect(socket, reason);
      socket.close();
      return;
    }
    connections.set(socket, connection);
    ledger.record({ kind: "socket", connection, change: "opened" });
    socket.on("message", (data) => {
      const ack = readAck(data);
      if (ack !== null && !stalled)
        acks.settle(ack.envelopeId, { status: "acked", body: ack.payload });
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      connections.delete(socket);
      ledger.record({ kind: "socket", connection, change: "closed" });
    });
    const hello = { num_connections: connections.size, connection_info: { app_id: appId } };
    socket.send(JSON.stringify({ type: "hello", ...hello, debug_info: debugInfo }));
    socket.ping(pingWords);
  };

  return {
    kind: "socket",
    ticket: () => `/link/?ticket=${tickets.issue()}&app_id=${appId}`,
    upgrade(request, socket, head) {
      const { searchParams } = new URL(request.url ?? "/", "http://localhost");
      if (tickets.take(searchParams.get("ticket") ?? ""))
        server.handleUpgrade(request, socket, head, accept);
      else
        socket.end(
          "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
        );
    },
    count: () => connections.size,
    async send(delivery) {
      const open = [...connections.keys()].filter((s) => s.readyState === s.OPEN);
      const socket = open[turn++ % Math.max(1, open.length)];
      if (socket === undefined)
        return { status: "failed", reason: "connection_failed", noRetry: false };
      const acked = acks.expect(delivery.id);
      if (!stalled) socket.send(JSON.stringify(envelopeOf(delivery)));
      return acked;
    },
    disconnect(reason, which = "all") {
      for (const socket of chosen(which)) {
        const connection = connections.get(socket) ?? "";
        ledger.record({ kind: "socket", connection, change: "told_to_disconnect", detail: reason });
        tellToDisconnect(socket, reason);
        if (reason === "link_disabled") socket.close();
      }
    },
    drop(which = "all") {
      for (const socket of chosen(which)) socket.terminate();
    },
    stall(next) {
      stalled = next;
      for (const socket of connections.keys()) {
        if (next) socket.pause();
        else socket.resume();
      }
    },
    sendRaw(frame) {
      chosen("one")[0]?.send(frame);
    },
    close() {
      clearInterval(pings);
      for (const socket of connections.keys()) socket.terminate();
      acks.abandon();
      server.close();
    },
  };
}

const debugInfo = {
  host: "applink-playground",
  build_number: 1,
  approximate_connection_time: 18_060,
};

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
function readAck(data: RawData): { readonly envelopeId: string; readonly payload: unknown } | null {
  let frame: unknown;
  try {
    frame = JSON.parse(data.toString());
  } catch {
    return null;
  }
  if (typeof frame !== "object" || frame === null || !("envelope_id" in frame)) return null;
  if (typeof frame.envelope_id !== "string") return null;
  return { envelopeId: frame.envelope_id, payload: "payload" in frame ? frame.payload : undefined };
}
