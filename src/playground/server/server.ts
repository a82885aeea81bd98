import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { type ApiResult, answerApiCall } from "#playground/api/dispatch.ts";
import { createRateLimiter } from "#playground/api/rate-limits.ts";
import { respond } from "#playground/api/respond.ts";
import { controlRoutes } from "#playground/control/routes.ts";
import type { Platform } from "#playground/platform.ts";
import { fileRoutes } from "./file-routes.ts";
import { consent } from "./oauth-page.ts";
import { pageRoutes } from "./page-routes.ts";

/** The running HTTP and WebSocket server of a workspace. */
export interface PlaygroundServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Listens on the loopback address; port 0 takes a free one. Rejects when the port is in use. */
export async function listen(
  platform: Platform,
  port: number,
  controlToken: string,
): Promise<PlaygroundServer> {
  let hosts = new Set<string>();
  const app = routes(platform, controlToken, (host) => hosts.has(host));
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  server.on("upgrade", (request, socket, head) => {
    if (hosts.has(request.headers.host ?? "")) platform.sockets.upgrade(request, socket, head);
    else socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  const bound = await bind(server, port);
  // As clients write it, who leave port 80 out.
  const { origin, host } = new URL(`http://127.0.0.1:${bound}`);
  hosts = new Set([host, host.replace("127.0.0.1", "localhost")]);
  platform.origin = origin;
  return {
    origin,
    close() {
      platform.sockets.close();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      return closed;
    },
  };
}

type Env = { Bindings: HttpBindings };

function routes(
  platform: Platform,
  controlToken: string,
  isOwnHost: (host: string) => boolean,
): Hono<Env> {
  const app = new Hono<Env>();
  const limiter = platform.rateLimits ? createRateLimiter(platform.clock) : null;
  app.use(async (c, next) =>
    isOwnHost(c.req.header("host") ?? "") ? next() : c.text("Wrong host.", 403),
  );
  app.on(["GET", "POST"], "/api/:name{.+}", async (c) => {
    const name = c.req.param("name");
    return send(c, await answerApiCall({ platform, limiter, name, request: c.req.raw }));
  });
  for (const use of ["/commands/*", "/actions/*"])
    app.post(use, (c) => answerResponseUrl(platform, c.req.raw));
  app.get("/oauth/v2/authorize", (c) => {
    const next = consent(platform, new URL(c.req.url).searchParams);
    return next.kind === "redirect" ? c.redirect(next.location) : c.text(next.error, 400);
  });
  app.route("/", fileRoutes(platform));
  app.route("/control", controlRoutes(platform, controlToken));
  app.route("/", pageRoutes(controlToken));
  app.onError((error, c) => {
    platform.ledger.record({ kind: "fault", fault: { kind: "internal", message: error.message } });
    return c.json({ ok: false, error: "internal_error" }, 500);
  });
  return app;
}

async function answerResponseUrl(platform: Platform, request: Request): Promise<Response> {
  const body = await readJson(request);
  const use = platform.responseUrls.use(new URL(request.url).pathname);
  const answer =
    use.status === "good" ? respond(platform, use.target, body) : { status: 404, text: use.status };
  platform.ledger.record({ kind: "response_url", body, answer: answer.text });
  return new Response(answer.text, { status: answer.status });
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return new URLSearchParams(text).get("payload");
  }
}

function send(c: Context<Env>, result: ApiResult): Response | Promise<Response> {
  const { incoming, outgoing } = c.env as { incoming: IncomingMessage; outgoing: ServerResponse };
  switch (result.kind) {
    case "answer":
      return new Response(JSON.stringify(result.answer), {
        status: result.status,
        headers: { "content-type": "application/json; charset=utf-8", ...result.headers },
      });
    case "text":
      return new Response(result.text, { status: result.status });
    case "hang":
      return RESPONSE_ALREADY_SENT;
    case "reset":
      incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    case "cut_body": {
      const text = JSON.stringify(result.answer);
      outgoing.writeHead(200, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(text),
      });
      outgoing.write(text.slice(0, Math.floor(text.length / 2)), () => incoming.socket.destroy());
      return RESPONSE_ALREADY_SENT;
    }
  }
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
