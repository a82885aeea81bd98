import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  FileInstallationStore,
  FileStateStore,
  InstallProvider,
  type InstallProviderOptions,
  LogLevel,
  MemoryInstallationStore,
} from "@slack/oauth";
import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { freePort } from "./fixtures/free-port.ts";
import { refusal } from "./fixtures/refusal.ts";
import { starterManifest } from "./fixtures/starter-manifest.ts";

describe("installing the app through @slack/oauth", () => {
  const clock = movableClock(Date.now());
  let playground: Playground;
  let folder: string;
  let port: number;
  let server: Server | null = null;

  beforeEach(async () => {
    port = await freePort();
    folder = await mkdtemp(join(tmpdir(), "playground-oauth-"));
    const redirect = `http://127.0.0.1:${port}/slack/oauth_redirect`;
    const { oauth_config: oauth, ...rest } = starterManifest;
    const manifest = { ...rest, oauth_config: { ...oauth, redirect_urls: [redirect] } };
    playground = await startPlayground({ manifest, clock, world: twoWorkspaces });
  });
  afterEach(async () => {
    server?.close();
    await playground.close();
    await rm(folder, { recursive: true });
  });

  const provide = async (options: Partial<InstallProviderOptions>) => {
    const provider = new InstallProvider({
      clientId: playground.clientId,
      clientSecret: playground.clientSecret,
      stateSecret: "a secret of the test",
      authorizationUrl: `${playground.url}/oauth/v2/authorize`,
      clientOptions: { slackApiUrl: playground.apiUrl },
      logLevel: LogLevel.ERROR,
      ...options,
    });
    server = createServer((request, response) => {
      const isInstall = request.url?.startsWith("/slack/install");
      if (isInstall)
        void provider.handleInstallPath(
          request,
          response,
          {},
          { scopes: ["commands", "chat:write"] },
        );
      else void provider.handleCallback(request, response);
    });
    await new Promise<void>((resolve) => server?.listen(port, "127.0.0.1", resolve));
    return provider;
  };

  const consentAndReturn = async (extra = "") => {
    const page = await fetch(`http://127.0.0.1:${port}/slack/install`);
    const cookie = page.headers.get("set-cookie")?.split(";")[0] ?? "";
    const link = /<a href="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll("&amp;", "&") ?? "";
    const consented = await fetch(link + extra, { redirect: "manual" });
    return fetch(consented.headers.get("location") ?? "", { headers: { cookie } });
  };

  it("gives a token with the scopes that were asked for, in the workspace that was picked", async () => {
    const installationStore = new MemoryInstallationStore();
    const provider = await provide({ installationStore });
    const other = [...playground.world.teams.values()][1];
    const done = await consentAndReturn(`&team=${other?.id}`);
    expect(done.status).toBe(200);
    const authorized = await provider.authorize({
      teamId: other?.id ?? "",
      enterpriseId: undefined,
      isEnterpriseInstall: false,
    });
    const client = new WebClient(authorized.botToken ?? "", {
      slackApiUrl: playground.apiUrl,
      logLevel: LogLevel.ERROR,
    });
    expect(await client.auth.test()).toMatchObject({ team: "Other", team_id: other?.id });
    expect(await refusal(client.users.list({}))).toBe("missing_scope");
  });

  it("tells the app when consent is refused", async () => {
    await provide({ installationStore: new MemoryInstallationStore() });
    const denied = await consentAndReturn("&deny=1");
    expect(denied.status).toBe(500);
    expect(await denied.text()).toMatch(/went wrong/i);
  });

  it("takes a code once, for ten minutes, and for its own redirect URL", async () => {
    const client = new WebClient(undefined, {
      slackApiUrl: playground.apiUrl,
      logLevel: LogLevel.ERROR,
    });
    const credentials = { client_id: playground.clientId, client_secret: playground.clientSecret };
    const newCode = async () => {
      const query = new URLSearchParams({ client_id: playground.clientId, scope: "commands" });
      const consented = await fetch(`${playground.url}/oauth/v2/authorize?${query}`, {
        redirect: "manual",
      });
      return new URL(consented.headers.get("location") ?? "").searchParams.get("code") ?? "";
    };
    const code = await newCode();
    expect(await client.oauth.v2.access({ ...credentials, code })).toMatchObject({
      ok: true,
      token_type: "bot",
    });
    expect(await refusal(client.oauth.v2.access({ ...credentials, code }))).toBe("invalid_code");
    const redirect_uri = "http://127.0.0.1/other";
    expect(
      await refusal(
        client.oauth.v2.access({ ...credentials, code: await newCode(), redirect_uri }),
      ),
    ).toBe("bad_redirect_uri");
    const old = await newCode();
    clock.advance(600_001);
    expect(await refusal(client.oauth.v2.access({ ...credentials, code: old }))).toBe(
      "code_expired",
    );
    expect(
      await refusal(client.oauth.v2.access({ ...credentials, client_secret: "wrong", code: old })),
    ).toBe("bad_client_secret");
  });

  it("consents to nothing that the manifest does not name", async () => {
    const ask = async (query: Record<string, string>) => {
      const search = new URLSearchParams({
        client_id: playground.clientId,
        scope: "commands",
        ...query,
      });
      return (
        await fetch(`${playground.url}/oauth/v2/authorize?${search}`, { redirect: "manual" })
      ).text();
    };
    expect(await ask({ client_id: "other" })).toBe("invalid_client_id");
    expect(await ask({ scope: "admin" })).toBe("invalid_scope");
    expect(await ask({ scope: "" })).toBe("no_scopes");
    expect(await ask({ redirect_uri: "http://elsewhere.test/slack/oauth_redirect" })).toBe(
      "bad_redirect_uri",
    );
  });

  it("lets anyone delete a file outside the folder of @slack/oauth's FileStateStore", async () => {
    const victim = join(folder, "precious.json");
    await writeFile(victim, "{}");
    await provide({ stateStore: new FileStateStore({ baseDir: join(folder, "states") }) });
    const state = "../precious.json";
    const query = new URLSearchParams({ code: "x", state });
    const cookie = `slack-app-oauth-state=${state}`;
    await fetch(`http://127.0.0.1:${port}/slack/oauth_redirect?${query}`, { headers: { cookie } });
    expect(await readdir(folder)).not.toContain("precious.json");
  });

  it("writes tokens in plain text, for every user of the machine, with @slack/oauth's FileInstallationStore", async () => {
    const installationStore = new FileInstallationStore({ baseDir: `${folder}/` });
    await provide({ installationStore });
    await consentAndReturn();
    const team = [...playground.world.teams.keys()][0] ?? "";
    const names = await readdir(folder, { recursive: true });
    const name = names.find((n) => n.includes(team) && n.endsWith("app-latest"));
    const path = join(folder, name ?? "");
    expect(await readFile(path, "utf8")).toContain(playground.botToken);
    expect((await stat(path)).mode & 0o044).toBe(0o044);
  });
});

const people = [{ name: "ada", role: "admin" as const }];
const twoWorkspaces = {
  workspaces: [
    { name: "First", domain: "first", people, channels: [{ name: "general", app: true }] },
    { name: "Other", domain: "other", people, channels: [{ name: "general" }], installed: false },
  ],
};
