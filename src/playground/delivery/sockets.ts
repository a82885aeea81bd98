import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Clock } from "#playground/clock.ts";
import type { Ids } from "#playground/ids.ts";
import type { Ledger } from "#playground/ledger.ts";
import { createDeadlines } from "./deadlines.ts";
import { ACK_LIMIT } from "./delivery.ts";
import type { Delivery, DeliveryUse, Outcome, Transport } from "./transport.ts";

/** Slack's limit of Socket Mode connections to one app. */
const MAX_CONNECTIONS = 10;

const PING_EVERY = 10_000;
const TICKET_LIFE = 30_000;

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

const ENVELOPE_TYPE: Record<DeliveryUse, string> = {
  event: "events_api",
  command: "slash_commands",
  interaction: "interactive",
  options: "interactive",
};

export function createSockets({ ids, clock, ledger, appId }: SocketParts): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Map<string, number>();
  const connections = new Map<WebSocket, string>();
  const pending = new Map<string, (outcome: Outcome) => void>();
  const deadlines = createDeadlines(clock, ACK_LIMIT);
  let turn = 0;
  let stalled = false;
  const pings = setInterval(() => {
    if (!stalled)
      for (const socket of connections.keys()) socket.ping("Ping from applink-playground");
  }, PING_EVERY);
  pings.unref();

  const chosen = (which: "one" | "all"): WebSocket[] =>
    [...connections.keys()].slice(0, which === "one" ? 1 : undefined);

  const settle = (envelopeId: string, outcome: Outcome): void => {
    const resolve = pending.get(envelopeId);
    pending.delete(envelopeId);
    resolve?.(outcome);
  };

  const receive = (data: RawData): void => {
    const ack = readAck(data);
    if (ack !== null && !stalled) settle(ack.envelopeId, { status: "acked", body: ack.payload });
  };

  const accept = (socket: WebSocket): void => {
    const connection = ids.uuid();
    if (connections.size >= MAX_CONNECTIONS) {
      ledger.record({
        kind: "socket",
        connection,
        change: "refused",
        detail: "too_many_websockets",
      });
      socket.send(
        JSON.stringify({
          type: "disconnect",
          reason: "too_many_websockets",
          debug_info: DEBUG_INFO,
        }),
      );
      socket.close();
      return;
    }
    connections.set(socket, connection);
    ledger.record({ kind: "socket", connection, change: "opened" });
    socket.on("message", receive);
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      connections.delete(socket);
      ledger.record({ kind: "socket", connection, change: "closed" });
    });
    const hello = { num_connections: connections.size, connection_info: { app_id: appId } };
    socket.send(JSON.stringify({ type: "hello", ...hello, debug_info: DEBUG_INFO }));
    socket.ping("Ping from applink-playground");
  };

  return {
    kind: "socket",
    ticket() {
      const ticket = ids.uuid();
      for (const [old, expires] of tickets) if (expires < clock.now()) tickets.delete(old);
      tickets.set(ticket, clock.now() + TICKET_LIFE);
      return `/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade(request, socket, head) {
      const ticket =
        new URL(request.url ?? "/", "http://localhost").searchParams.get("ticket") ?? "";
      const expires = tickets.get(ticket);
      tickets.delete(ticket);
      if (expires === undefined || expires < clock.now()) {
        socket.end(
          "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
        );
        return;
      }
      server.handleUpgrade(request, socket, head, accept);
    },
    count: () => connections.size,
    send(delivery) {
      const open = [...connections.keys()].filter((s) => s.readyState === s.OPEN);
      const socket = open[turn++ % Math.max(1, open.length)];
      if (socket === undefined) {
        return Promise.resolve({ status: "failed", reason: "connection_failed", noRetry: false });
      }
      return new Promise<Outcome>((resolve) => {
        const cancel = deadlines.start(() =>
          settle(delivery.id, { status: "failed", reason: "http_timeout", noRetry: false }),
        );
        pending.set(delivery.id, (outcome) => {
          cancel();
          resolve(outcome);
        });
        if (!stalled) socket.send(JSON.stringify(envelopeOf(delivery)));
      });
    },
    disconnect(reason, which = "all") {
      for (const socket of chosen(which)) {
        const connection = connections.get(socket) ?? "";
        ledger.record({ kind: "socket", connection, change: "told_to_disconnect", detail: reason });
        socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: DEBUG_INFO }));
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
      for (const id of [...pending.keys()]) {
        settle(id, { status: "failed", reason: "connection_failed", noRetry: true });
      }
      server.close();
    },
  };
}

const DEBUG_INFO = {
  host: "applink-playground",
  build_number: 1,
  approximate_connection_time: 18_060,
};

function envelopeOf(delivery: Delivery): Record<string, unknown> {
  const isEvent = delivery.use === "event";
  return {
    envelope_id: delivery.id,
    payload: delivery.payload,
    type: ENVELOPE_TYPE[delivery.use],
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
