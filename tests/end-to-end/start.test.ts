import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startInVain } from "./setup/npm-start.ts";

describe("npm start where it can't", () => {
  it("names the variable that a half-set environment lacks", async () => {
    const { code, said } = await startInVain({ SLACK_BOT_TOKEN: "xoxb-123456789" });
    expect(code).toBe(1);
    expect(said).toMatch(/^whosaid: .*SLACK_APP_TOKEN.*\n$/);
  });

  it("says what is wrong with a malformed token, without printing it", async () => {
    const { code, said } = await startInVain({
      SLACK_BOT_TOKEN: "xoxp-secretsecret",
      SLACK_APP_TOKEN: "xapp-123456789",
    });
    expect(code).toBe(1);
    expect(said).toMatch(/^whosaid: SLACK_BOT_TOKEN is malformed.*\n$/);
    expect(said).not.toContain("secretsecret");
  });

  it("says that a port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = String(typeof address === "object" && address ? address.port : 0);
    const { code, said } = await startInVain({ PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(`whosaid: Port ${port} is in use: set PORT to a free one.\n`);
  });

  it("leaves nothing running for whoever started it from another program", async () => {
    const within = fileURLToPath(new URL("./setup/start-within.js", import.meta.url));
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const child = spawn(process.execPath, [within], {
      env: { PORT: String(port) },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const ended = once(child, "exit");
    const said = await text(child.stderr);
    expect(await ended).toEqual([0, null]);
    expect(said).toMatch(/^Port \d+ is in use/);
    other.close();
  });

  it("says that the playground's thread ended before it listened", async () => {
    const folder = await mkdtemp(join(tmpdir(), "whosaid-left-"));
    await writeFile(join(folder, "leave"), "");
    const preloaded = new URL("./setup/hindered-desk.js", import.meta.url).href;
    const { code, said } = await startInVain({ HINDER: folder }, ["--import", preloaded]);
    await rm(folder, { recursive: true });
    expect(code).toBe(1);
    expect(said).toContain("The playground's thread exited with code 3 before it listened.");
  });

  it("says that the library folder is missing", async () => {
    const { code, said } = await startInVain({ LIBRARY_DIR: "no/such/folder" });
    expect(code).toBe(1);
    expect(said).toMatch(/^whosaid: .*no\/such\/folder.*\n$/);
  });

  it("says that the folder for what it writes can't be written", async () => {
    const { code, said } = await startInVain({
      SLACK_BOT_TOKEN: "xoxb-123456789",
      SLACK_SIGNING_SECRET: "secret",
      DATA_DIR: "package.json",
    });
    expect(code).toBe(1);
    expect(said).toMatch(/^whosaid: DATA_DIR package\.json can't be written.*\n$/);
  });

  it("says that what it remembers can't be read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "whosaid-damaged-"));
    await writeFile(join(folder, "slack.sqlite"), "these are no tables".repeat(400));
    const { code, said } = await startInVain({
      SLACK_BOT_TOKEN: "xoxb-123456789",
      SLACK_SIGNING_SECRET: "secret",
      DATA_DIR: folder,
    });
    await rm(folder, { recursive: true });
    expect(code).toBe(1);
    expect(said).toMatch(/^whosaid: .*slack\.sqlite can't be read.*: move it away.*\n$/);
  });

  it("says that the library folder is empty", async () => {
    const folder = await mkdtemp(join(tmpdir(), "whosaid-empty-"));
    const { code, said } = await startInVain({ LIBRARY_DIR: folder });
    await rm(folder, { recursive: true });
    expect(code).toBe(1);
    expect(said).toMatch(/^whosaid: .*no articles.*\n$/);
  });
});

describe("a Node that is too old", () => {
  it.each(["start", "whosaid"])("is told which one to use: bin/%s.js", async (name) => {
    const { engines } = JSON.parse(await readFile("package.json", "utf8"));
    const old =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.20.2'}})";
    const args = ["--import", old, `bin/${name}.js`];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^whosaid: this is Node 20\.20\.2, and Node 24 or later .*\n$/);
    expect(engines.node).toBe(">=24");
  });
});
