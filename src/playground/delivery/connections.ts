import type { WebSocket } from "ws";
import type { Ids } from "#playground/ids.ts";
import type { Ledger } from "#playground/ledger.ts";

/** Slack's limit of Socket Mode connections to one app. */
const maxConnections = 10;

const pingWords = "Ping from applink-playground";
const pingEvery = 10_000;

export type DisconnectReason =
  | "warning"
  | "refresh_requested"
  | "link_disabled"
  | "too_many_websockets";

/** The connections that an app has open, and what Slack tells on them besides deliveries. */
export interface Connections {
  /** Greets a new connection, or refuses it where there are too many. */
  accept(socket: WebSocket, onFrame: (frame: string) => void): void;
  count(): number;
  /** The one to deliver on: each in its turn; undefined where none is open. */
  next(): WebSocket | undefined;
  /** The first, or all. */
  chosen(which: "one" | "all"): readonly WebSocket[];
  tellToDisconnect(socket: WebSocket, reason: DisconnectReason): void;
  close(): void;
}

export interface ConnectionParts {
  readonly ids: Ids;
  readonly ledger: Ledger;
  readonly appId: string;
  /** Whether nothing is written for now. */
  readonly isStalled: () => boolean;
  /** Called when a connection opens or closes. */
  readonly changed: () => void;
}

export function createConnections(parts: ConnectionParts): Connections {
  const { ids, ledger, appId, isStalled, changed } = parts;
  const open = new Map<WebSocket, string>();
  let turn = 0;
  const pings = setInterval(() => {
    if (!isStalled()) for (const socket of open.keys()) socket.ping(pingWords);
  }, pingEvery);
  pings.unref();

  function refuse(socket: WebSocket, connection: string): void {
    const reason = "too_many_websockets";
    ledger.record({ kind: "socket", connection, change: "refused", detail: reason });
    socket.send(disconnectFrame(reason));
    socket.close();
  }

  return {
    accept(socket, onFrame) {
      const connection = ids.uuid();
      if (open.size >= maxConnections) return refuse(socket, connection);
      open.set(socket, connection);
      ledger.record({ kind: "socket", connection, change: "opened" });
      changed();
      socket.on("message", (data) => onFrame(data.toString()));
      socket.on("error", () => socket.terminate());
      socket.on("close", () => {
        open.delete(socket);
        ledger.record({ kind: "socket", connection, change: "closed" });
        changed();
      });
      const hello = { num_connections: open.size, connection_info: { app_id: appId } };
      socket.send(JSON.stringify({ type: "hello", ...hello, debug_info: debugInfo }));
      socket.ping(pingWords);
    },
    count: () => open.size,
    next() {
      const ready = [...open.keys()].filter((socket) => socket.readyState === socket.OPEN);
      return ready[turn++ % Math.max(1, ready.length)];
    },
    chosen: (which) => [...open.keys()].slice(0, which === "one" ? 1 : undefined),
    tellToDisconnect(socket, reason) {
      const connection = open.get(socket) ?? "";
      ledger.record({ kind: "socket", connection, change: "told_to_disconnect", detail: reason });
      socket.send(disconnectFrame(reason));
    },
    close() {
      clearInterval(pings);
      for (const socket of open.keys()) socket.terminate();
    },
  };
}

function disconnectFrame(reason: DisconnectReason): string {
  return JSON.stringify({ type: "disconnect", reason, debug_info: debugInfo });
}

const debugInfo = {
  host: "applink-playground",
  build_number: 1,
  approximate_connection_time: 18_060,
};
