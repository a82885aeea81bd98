import { parentPort, workerData } from "node:worker_threads";
import { createBirpc } from "birpc";
import type { LibraryWarning } from "#library/library.ts";
import { type OpenedLibrary, openLibrary } from "#library/open-library.ts";
import { type OpenDesk, openDesk } from "#slack/asking/open-desk.ts";
import { crossing, type DeskCalls, type DeskReport, type DeskTask } from "./desk-calls.ts";

const calls = await callsOf(workerData as DeskTask);
// What was called before waits in the port.
createBirpc(calls, {
  ...crossing,
  post: (message) => parentPort?.postMessage(message),
  on: (take) => parentPort?.on("message", take),
});

/** Every call of a desk that could be opened; of another only the one that tells why. */
async function callsOf({ libraryDir, dataDir, memoryDir }: DeskTask): Promise<Partial<DeskCalls>> {
  const opened = await openLibrary(libraryDir, { dataDir });
  if (!opened.ok) return reporting(opened);
  const { articles, warnings } = opened.library;
  try {
    const desk = openDesk(opened.library, memoryDir);
    const report = { ok: true, articles: articles.length, warnings } as const;
    return { ...desk, ...reporting(report), ...settling(opened, desk) };
  } catch (fault) {
    if (!isToMend(fault)) throw fault;
    return reporting({ ok: false, message: fault.message, warnings });
  }
}

/** Whether the message of a fault says what to do. */
function isToMend(fault: unknown): fault is Error {
  if (!(fault instanceof Error && "code" in fault)) return false;
  return fault.code === "DATA_DIR" || fault.code === "MEMORY_FILE";
}

function reporting(report: DeskReport): Pick<DeskCalls, "report"> {
  return { report: async () => report };
}

type Library = Extract<OpenedLibrary, { readonly ok: true }>;

/** What is done beside the questions, and how it ends. */
function settling(
  { library, save }: Library,
  { rehearse, close }: OpenDesk,
): Pick<DeskCalls, "settle" | "close"> {
  const closing = new AbortController();
  const { signal } = closing;
  let settled: Promise<LibraryWarning | undefined> | undefined;
  return {
    settle() {
      settled = settle();
      return settled;
    },
    async close() {
      closing.abort();
      await Promise.allSettled([settled]);
      close();
    },
  };

  async function settle(): Promise<LibraryWarning | undefined> {
    try {
      await library.prepare(signal);
      await rehearse(signal);
      return await save(signal);
    } catch (fault) {
      if (signal.aborted) return undefined;
      throw fault;
    }
  }
}
