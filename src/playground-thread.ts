import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { parse } from "yaml";
import { startPlayground } from "#playground/playground.ts";

/** What the playground's thread is given. */
export interface PlaygroundTask {
  readonly port: number;
}

/** What it tells once: where it listens and as whom to join it, or why it can't. */
export type PlaygroundReport =
  | {
      readonly ok: true;
      readonly url: string;
      readonly apiUrl: string;
      readonly botToken: string;
      readonly appToken: string;
    }
  | { readonly ok: false; readonly message: string; readonly code?: string };

const { port } = workerData as PlaygroundTask;
const report = (said: PlaygroundReport) => parentPort?.postMessage(said);
try {
  const manifest: unknown = parse(
    await readFile(new URL("../manifest.yml", import.meta.url), "utf8"),
  );
  const { url, apiUrl, botToken, appToken, close } = await startPlayground({ manifest, port });
  parentPort?.once("message", async () => {
    await close();
    parentPort?.close();
  });
  report({ ok: true, url, apiUrl, botToken, appToken });
} catch (fault) {
  const message = fault instanceof Error ? fault.message : String(fault);
  const code = fault instanceof Error && "code" in fault ? { code: String(fault.code) } : {};
  report({ ok: false, message, ...code });
}
