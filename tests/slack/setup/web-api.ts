import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** One call that reached the stand-in. */
export interface Call {
  readonly method: string;
  readonly args: Record<string, string>;
}

/** What a call is answered with: Slack's JSON, or a status with headers. */
type Reply =
  | Record<string, unknown>
  | { readonly status: number; readonly headers?: Record<string, string> };

export interface WebApi extends AsyncDisposable {
  readonly url: string;
  readonly calls: Call[];
  /** Answers the next calls of `method` with these, in order, before the usual answer. */
  answerNext(method: string, ...replies: readonly Reply[]): void;
}

/** A network stand-in for Slack's Web API, for what no Slack would do on request. */
export async function startWebApi(): Promise<WebApi> {
  const calls: Call[] = [];
  const planned = new Map<string, Reply[]>();
  const server = createServer(async (request, response) => {
    const method = (request.url ?? "").replace(/^\/api\//, "");
    calls.push({ method, args: await argsOf(request) });
    const reply = planned.get(method)?.shift() ?? usual(method, calls.length);
    if ("status" in reply && typeof reply.status === "number") {
      response.writeHead(reply.status, reply.headers as Record<string, string>).end();
      return;
    }
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(reply));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    calls,
    answerNext: (method, ...replies) => planned.set(method, [...replies]),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function usual(method: string, count: number): Reply {
  if (method === "auth.test") return { ok: true, user_id: "UWHOSAID", bot_id: "BWHOSAID" };
  return { ok: true, channel: "C1", ts: `1700000000.${String(count).padStart(6, "0")}` };
}

async function argsOf(request: IncomingMessage): Promise<Record<string, string>> {
  let body = "";
  for await (const chunk of request) body += chunk;
  if (request.headers["content-type"]?.startsWith("application/json")) return JSON.parse(body);
  return Object.fromEntries(new URLSearchParams(body));
}
