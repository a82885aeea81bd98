import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { HTTPModuleFunctions, HTTPReceiver, type Receiver } from "@slack/bolt";
import { boltLogger, faultFields, type Log } from "#slack/log.ts";

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly port: number;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface HttpReceiver extends Receiver {
  /** The port that it listens at; null while it doesn't. */
  port(): number | null;
}

/** Bytes of one request; Slack's own are a few kilobytes. */
const bodyLimit = 1024 * 1024;
const futureSeconds = 5 * 60;

/**
 * Signed HTTP. Stands in front of Bolt's receiver, which dies on a signed body that is JSON but no
 * object and accepts a signature that is dated ahead.
 */
export function httpReceiver(options: HttpReceiverOptions): HttpReceiver {
  const { signingSecret, port, log } = options;
  const bolt = new HTTPReceiver({
    signingSecret,
    endpoints: "/slack/events",
    logger: boltLogger(log),
    bodyLimit,
  });
  const server = createServer((request, response) => {
    handle(request, response).catch((fault) => {
      log.warn(faultFields(fault), "An HTTP request was refused");
      refuse(response, 400);
    });
  });
  server.requestTimeout = 10_000;
  return {
    port() {
      const address = server.address();
      return typeof address === "object" && address ? address.port : null;
    },
    init: (app) => bolt.init(app),
    start: () =>
      new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, () => {
          server.off("error", reject);
          resolve();
        });
      }),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url !== "/slack/events") return refuse(response, 404);
    if (request.method !== "POST") return refuse(response, 405);
    const dated = Number(request.headers["x-slack-request-timestamp"]);
    if (dated > options.now() / 1000 + futureSeconds) return refuse(response, 401);
    if (Number(request.headers["content-length"] ?? 0) > bodyLimit) return refuse(response, 413);
    const buffered = await HTTPModuleFunctions.bufferIncomingMessage(request, bodyLimit);
    const body = buffered.rawBody.toString();
    if (!carriesObject(body, request.headers["content-type"])) return refuse(response, 400);
    bolt.requestListener(buffered, response);
  }
}

/** Bolt's own reading of the body has to come to an object. */
function carriesObject(body: string, contentType: string | undefined): boolean {
  if (contentType !== "application/x-www-form-urlencoded") return body.trimStart().startsWith("{");
  const payload = new URLSearchParams(body).get("payload");
  return payload === null || payload.trimStart().startsWith("{");
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status).end();
}
