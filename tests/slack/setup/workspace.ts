import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Library } from "#library/library.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import type { WorldFile } from "#playground/world/world-file.ts";
import { createSlackApp } from "#slack/app.ts";
import { openDesk } from "#slack/asking/open-desk.ts";
import { freePort } from "../../setup/free-port.ts";
import { acrossPort } from "./across-port.ts";
import { type People, peopleOf } from "./people.ts";

export type Transport = "socket" | "http";

/** The real app in a workspace of its own, as its people see it. */
export interface Workspace extends AsyncDisposable, People {
  readonly playground: Playground;
  readonly logged: readonly { message: string; reference?: string }[];
  restart(): Promise<void>;
}

export interface WorkspaceOptions {
  readonly dataDir?: string | null;
  readonly manifestFile?: string;
  readonly world?: WorldFile;
  /** The app's clock. */
  readonly now?: () => number;
}

export async function openWorkspace(
  library: Library,
  transport: Transport,
  { dataDir = null, manifestFile = "manifest.yml", world, now }: WorkspaceOptions = {},
): Promise<Workspace> {
  const manifest: unknown = parse(readFileSync(manifestFile, "utf8"));
  const port = transport === "http" ? await freePort() : 0;
  const url = `http://127.0.0.1:${port}/slack/events`;
  const playground = await startPlayground({
    manifest,
    ...(world && { world }),
    ...(transport === "http" && { requestUrl: url }),
  });
  const logged: { message: string; reference?: string }[] = [];
  const write = (fields: { reference?: string }, message: string) =>
    void logged.push({ ...fields, message });
  const logger = { info: write, warn: write, error: write };
  const { botToken, appToken, signingSecret } = playground;
  const shared = { botToken, slackApiUrl: playground.apiUrl };
  const settings =
    transport === "http"
      ? ({ ...shared, mode: "http", signingSecret, port } as const)
      : ({ ...shared, mode: "socket", appToken } as const);
  const start = async () => {
    const { close, ...opened } = openDesk(library, dataDir, now);
    const across = acrossPort(opened);
    const app = createSlackApp({ settings, desk: across.desk, logger, ...(now && { now }) });
    await app.start();
    return {
      async stop() {
        await app.stop();
        across.close();
        close();
      },
    };
  };
  let app = await start();

  return {
    playground,
    logged,
    ...peopleOf(playground),
    restart: async () => {
      await app.stop();
      app = await start();
    },
    async [Symbol.asyncDispose]() {
      await app.stop();
      await playground.close();
    },
  };
}
