import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { textFetch } from "#slack/connection/text-fetch.ts";

describe("a fetch for texts", () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  async function served(answer: (request: IncomingMessage, response: ServerResponse) => void) {
    const server = createServer(answer);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/path` };
  }

  it("sends method, headers and text, and gives status, headers and text", async () => {
    const { url } = await served(async (request, response) => {
      const sent = (await request.setEncoding("utf8").toArray()).join("");
      response.writeHead(429, "Too Many", { "retry-after": "7", "set-cookie": ["a=1", "b=2"] });
      response.end([request.method, request.headers["content-type"], sent].join(" "));
    });
    const response = await textFetch(5_000)(url, {
      method: "POST",
      headers: { "Content-Type": "text/plain" },
      body: "Grüße",
    });
    expect(response.status).toBe(429);
    expect(response.statusText).toBe("Too Many");
    expect(response.headers.get("retry-after")).toBe("7");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await response.text()).toBe("POST text/plain Grüße");
  });

  it("takes an answer without content", async () => {
    const { url } = await served((_, response) => void response.writeHead(204).end());
    const response = await textFetch(5_000)(url, { method: "POST", body: "x" });
    expect([response.status, response.ok, await response.text()]).toEqual([204, true, ""]);
  });

  it("goes nowhere else when it is redirected", async () => {
    const { url } = await served((_, response) =>
      response.writeHead(302, { location: "/elsewhere" }).end("moved"),
    );
    expect((await textFetch(5_000)(url, { redirect: "error" })).status).toBe(302);
  });

  it("has read the answer when it resolves", async () => {
    const { server, url } = await served((_, response) => response.end("x".repeat(1_000_000)));
    const response = await textFetch(5_000)(url);
    server.closeAllConnections();
    expect(await response.text()).toHaveLength(1_000_000);
  });

  it("gives up on an answer that begins and doesn't end", async () => {
    const { url } = await served((_, response) => void response.write("beginning"));
    await expect(textFetch(50)(url)).rejects.toThrow("No answer within 50 ms.");
  });

  it("stops when its caller does", async () => {
    const { url } = await served(() => {});
    const stop = AbortSignal.abort(new Error("stopped"));
    await expect(textFetch(5_000)(url, { signal: stop })).rejects.toThrow("stopped");
  });

  it("sends what is no text by the standard's way", async () => {
    const { url } = await served(async (request, response) =>
      response.end((await request.setEncoding("utf8").toArray()).join("")),
    );
    const response = await textFetch(5_000)(url, {
      method: "POST",
      body: new URLSearchParams({ a: "b c" }),
    });
    expect(await response.text()).toBe("a=b+c");
  });
});
