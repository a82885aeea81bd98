import { createServer, type Server } from "node:http";
import {
  InstallProvider,
  type InstallProviderOptions,
  MemoryInstallationStore,
} from "@slack/oauth";
import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { freePort } from "../setup/free-port.ts";
import { quiet } from "./setup/quiet.ts";
import { refusal } from "./setup/refusal.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("installing the app through @slack/oauth", () => {
  const clock = movableClock(Date.now());
  let playground: Playground;
  let port: number;
  let server: Server | null = null;

  beforeEach(async () => {
    port = await freePort();
    const redirect = `http://127.0.0.1:${port}/slack/oauth_redirect`;
    const { oauth_config: oauth, ...rest } = starterManifest;
    const manifest = { ...rest, oauth_config: { ...oauth, redirect_urls: [redirect] } };
    playground = await startPlayground({ manifest, clock, world: twoWorkspaces });
  });
  afterEach(async () => {
    server?.close();
    await playground.close();
  });

  const provide = async (options: Partial<InstallProviderOptions>) => {
    const provider = new InstallProvider({
      clientId: playground.clientId,
      clientSecret: playground.clientSecret,
      stateSecret: "a secret of the test",
      authorizationUrl: `${playground.url}/oauth/v2/authorize`,
      clientOptions: { slackApiUrl: playground.apiUrl },
      logger: quiet,
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
      logger: quiet,
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
      logger: quiet,
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
    const redirectUri = "http://127.0.0.1/other";
    expect(
      await refusal(
        client.oauth.v2.access({
          ...credentials,
          code: await newCode(),
          redirect_uri: redirectUri,
        }),
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
});

const people = [{ name: "ada", role: "admin" as const }];
const twoWorkspaces = {
  workspaces: [
    { name: "First", domain: "first", people, channels: [{ name: "general", app: true }] },
    { name: "Other", domain: "other", people, channels: [{ name: "general" }], installed: false },
  ],
};
