import { readFileSync } from "node:fs";
import { vi } from "vitest";
import { parse } from "yaml";
import type { Library } from "#library/library.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import type { WorldFile } from "#playground/world/world-file.ts";
import { createSlackApp } from "#slack/app.ts";
import { openDesk } from "#slack/asking/open-desk.ts";
import { freePort } from "../../setup/free-port.ts";
import { readable } from "./blocks.ts";

export type Transport = "socket" | "http";

/** What a person sees of one message. */
export interface Seen {
  readonly ts: string;
  readonly words: string;
  readonly blocks: readonly unknown[];
  readonly thread: string | undefined;
}

/** The real app in a workspace of its own, as its people see it. */
export interface Workspace extends AsyncDisposable {
  readonly playground: Playground;
  readonly logged: readonly { message: string; reference?: string }[];
  /** The app's messages that somebody sees in a place, oldest first. */
  seen(handle: string, place: string): Seen[];
  /** The app's next message there after `known` of them. */
  answer(handle: string, place: string, known?: number): Promise<Seen>;
  /** The direct message between somebody and the app. */
  direct(handle: string): string;
  /** Types something and gives the app's answer to it, with the time of what was typed. */
  asks(
    handle: string,
    place: string,
    text: string,
    threadTs?: string,
  ): Promise<{ readonly answer: Seen; readonly ts: string | null }>;
  /** The window on top, once there is one. */
  modal(handle: string): Promise<{ id: string; title: string; words: string }>;
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
    const desk = openDesk(library, dataDir, now);
    const app = createSlackApp({ settings, desk, logger, ...(now && { now }) });
    await app.start();
    return { stop: () => app.stop().then(desk.close) };
  };
  let app = await start();

  const seen = (handle: string, place: string): Seen[] =>
    playground
      .person(handle)
      .sees(place)
      .filter(({ app_id }) => app_id !== undefined)
      .map((message) => ({
        ts: message.ts,
        words: readable(message.blocks ?? []),
        blocks: message.blocks ?? [],
        thread: message.thread_ts,
      }));

  const answer = (handle: string, place: string, known = 0): Promise<Seen> =>
    vi.waitFor(
      () => {
        const message = seen(handle, place)[known];
        if (message === undefined) throw new Error(`No message ${known} for ${handle}`);
        return message;
      },
      { timeout: 5_000, interval: 5 },
    );

  return {
    playground,
    logged,
    seen,
    answer,
    direct: (handle) => {
      const opened = playground.person(handle).directMessage("whosaid");
      if (!opened.ok) throw new Error(opened.message);
      return opened.value.id;
    },
    asks: async (handle, place, text, threadTs) => {
      const known = seen(handle, place).length;
      const typed = await playground.person(handle).type(place, text, threadTs);
      if (!typed.ok) throw new Error(typed.message);
      return { answer: await answer(handle, place, known), ts: typed.value.ts };
    },
    modal: (handle) =>
      vi.waitFor(
        () => {
          const view = playground.person(handle).modal();
          if (view === null) throw new Error("No window");
          const blocks: unknown = view.blocks;
          const words = readable(Array.isArray(blocks) ? blocks : []);
          return { id: view.id, title: JSON.stringify(view.title), words };
        },
        { timeout: 5_000, interval: 5 },
      ),
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
