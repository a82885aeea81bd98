import { existsSync } from "node:fs";
import { request } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("the playground's doors", () => {
  let playground: Playground;
  let port: number;

  beforeAll(async () => {
    playground = await startPlayground({ manifest: starterManifest, ledgerCapacity: 50 });
    port = Number(new URL(playground.url).port);
  });
  afterAll(() => playground.close());

  const get = (path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path, headers }, async (response) => {
        let body = "";
        for await (const chunk of response) body += chunk;
        resolve({ status: response.statusCode ?? 0, body });
      });
      asked.on("error", reject).end();
    });
  const control = (path: string, init: RequestInit = {}) =>
    fetch(`${playground.url}/control/${path}`, {
      ...init,
      headers: {
        "x-playground-token": playground.controlToken,
        "content-type": "application/json",
      },
    });

  it.each(["evil.test", "127.0.0.1", "127.0.0.1:1", "localhost.evil.test"])(
    "answers nothing to a request for the host %s",
    async (host) => {
      expect((await get("/", { host })).status).toBe(403);
      expect((await get("/api/api.test", { host })).status).toBe(403);
    },
  );

  it("refuses a WebSocket for another host", async () => {
    const url = playground.url.replace("http", "ws") + playground.sockets.ticket();
    const socket = new WebSocket(url, { headers: { host: "evil.test" } });
    const error = await new Promise<Error>((resolve) => socket.once("error", resolve));
    expect(error.message).toMatch(/403/);
  });

  it("asks for the run's token on every path of the control API", async () => {
    for (const path of ["state", "ledger", "changes", "people/ada", "workspace", "faults"]) {
      expect((await get(`/control/${path}`, { host: `127.0.0.1:${port}` })).status).toBe(403);
    }
    expect((await control("state?as=ada")).status).toBe(200);
  });

  it("lets no other origin read the page that carries the token", async () => {
    const response = await fetch(playground.url, { headers: { origin: "http://evil.test" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it("serves no file but the page's own", async () => {
    const other = "cli.ts";
    expect(existsSync(`src/playground/${other}`)).toBe(true);
    for (const way of ["/page/../", "/page/%2e%2e/", "/page/", "/"]) {
      expect((await get(way + other, { host: `127.0.0.1:${port}` })).status).toBe(404);
    }
  });

  it("forgets old messages and ledger entries", () => {
    const ada = playground.person("ada");
    for (let i = 0; i < 1_500; i++) ada.say("random", `message ${i}`);
    const seen = ada.sees("random");
    expect(seen.length).toBeLessThanOrEqual(1_200);
    expect(seen.at(-1)?.text).toBe("message 1499");
    expect(playground.ledger.entries().length).toBeLessThanOrEqual(75);
  });

  it("answers any body with one of Slack's errors and goes on", async () => {
    const headers = { authorization: `Bearer ${playground.botToken}` };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          "chat.postMessage",
          "views.open",
          "conversations.list",
          "files.completeUploadExternal",
        ),
        fc.constantFrom(
          "application/json",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "x",
        ),
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((o) => JSON.stringify(o)),
        ),
        async (method, type, body) => {
          const response = await fetch(playground.apiUrl + method, {
            method: "POST",
            headers: { ...headers, "content-type": type },
            body,
          });
          expect(response.status).toBe(200);
          expect(Object(await response.json())).toHaveProperty("ok");
        },
      ),
      { numRuns: 150 },
    );
    expect(playground.ledger.of("fault")).toEqual([]);
  });

  it("refuses a deed or a fault that it does not know", async () => {
    const post = async (path: string, body: unknown) =>
      (await control(path, { method: "POST", body: JSON.stringify(body) })).status;
    expect(await post("people/ada", { do: "fly" })).toBe(400);
    expect(await post("people/nobody", { do: "submit" })).toBe(404);
    expect(await post("faults", { kind: "earthquake" })).toBe(400);
    expect(await post("workspace", { do: "explode" })).toBe(400);
    expect(await post("faults", { kind: "drop", times: 1 })).toBe(200);
    expect(playground.faults.waiting()).toHaveLength(1);
    expect((await control("faults", { method: "DELETE" })).status).toBe(200);
    expect(playground.faults.waiting()).toEqual([]);
  });
});
