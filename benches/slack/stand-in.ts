import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** Slack as the bench needs it: it takes any call, and tells when an answer has come. */
export interface StandIn {
  readonly apiUrl: string;
  /** A response_url, and the milliseconds of the clock at which it is used. */
  expectAnswer(): { readonly url: string; readonly answered: Promise<number> };
  /** Sends a slash command to the next of the open connections. */
  sendCommand(payload: Record<string, string>): void;
  close(): void;
}

export async function startStandIn(): Promise<StandIn> {
  const waiting = new Map<string, (at: number) => void>();
  const sockets: WebSocket[] = [];
  let number = 0;
  const server = createServer(handle);
  const web = new WebSocketServer({ server });
  web.on("connection", (socket) => {
    sockets.push(socket);
    socket.on("close", () => sockets.splice(sockets.indexOf(socket), 1));
    socket.send(JSON.stringify({ type: "hello", num_connections: sockets.length }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  return {
    apiUrl: `${origin}/api/`,
    expectAnswer() {
      number += 1;
      const path = `/answer/${number}`;
      const answered = new Promise<number>((resolve) => waiting.set(path, resolve));
      return { url: origin + path, answered };
    },
    sendCommand(payload) {
      number += 1;
      const envelope = { type: "slash_commands", envelope_id: `${number}`, payload };
      sockets[number % sockets.length]?.send(
        JSON.stringify({ ...envelope, accepts_response_payload: true }),
      );
    },
    close() {
      web.close();
      server.closeAllConnections();
      server.close();
    },
  };

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? "";
    waiting.get(path)?.(performance.now());
    waiting.delete(path);
    request.resume();
    response.setHeader("content-type", "application/json");
    const answer = { ok: true, user_id: "U1", bot_id: "B1", url: origin.replace("http", "ws") };
    response.end(JSON.stringify(answer));
  }
}
