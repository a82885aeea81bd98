import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import { crossing, type DeskCalls, type DeskTask } from "./desk-calls.ts";

/** The desk in a thread of its own. */
export interface StartedDesk {
  /** Rejects what is asked of a thread that has ended. */
  readonly calls: DeskCalls;
  /** Resolves, if ever, with why the thread ended though nobody closed it. */
  readonly ended: Promise<Error>;
  /** Lets the desk write what it has to remember, and ends the thread. */
  close(): Promise<void>;
}

/** Milliseconds that closing may take: a desk that is in a question doesn't hear of it. */
const closingTimeout = 2_000;

/** Starts the desk beside the app, so that no question keeps Slack's requests waiting. */
export function startDesk(task: DeskTask): StartedDesk {
  const thread = new Worker(new URL("../bin/desk.js", import.meta.url), { workerData: task });
  const calls = createBirpc<DeskCalls>(
    {},
    {
      ...crossing,
      post: (message) => thread.postMessage(message),
      on: (take) => thread.on("message", take),
      timeout: -1,
    },
  );
  const ended = new Promise<Error>((end) => {
    thread.once("error", end);
    thread.once("exit", (code) => end(new Error(`the desk's thread exited with code ${code}`)));
  });
  void ended.then((fault) => calls.$close(fault));
  return {
    calls,
    ended,
    async close() {
      if (calls.$closed) return;
      thread.removeAllListeners("exit");
      try {
        await Promise.race([calls.close(), sleep(closingTimeout, undefined, { ref: false })]);
      } finally {
        await thread.terminate();
        calls.$close(new Error("The app was stopped."));
      }
    },
  };
}
