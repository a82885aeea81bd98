import { once } from "node:events";
import type { Output, Streams } from "./command.ts";
import { shown } from "./shown.ts";

/** Writes and, where the reader is slower than we are, waits for it. */
export async function written(stream: Output, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/**
 * Says a line on standard error. File names and bits of files may stand in it, so that nothing of it steers a terminal.
 * @param more what is to stand below it
 */
export function tell({ stderr }: Streams, message: string, more: readonly string[] = []): void {
  const lines = [`whosaid: ${message}`, ...more];
  stderr.write(lines.map((line) => `${shown(line)}\n`).join(""));
}

/** A reader such as `head` that has seen enough ends the command without a word. */
export function quietOnClosedPipe({ stdout, stderr }: Streams): void {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code !== "EPIPE") throw fault;
      process.exit(0);
    });
  }
}

/**
 * Shows how far long work has come, on a terminal only, from its third tenth of a second on.
 *
 * @returns what to tell after each step, and what to call at the end
 */
export function progressLine(
  stream: Output,
  what: string,
): { step: (done: number, total: number) => void; end: () => void } {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  const started = performance.now();
  let shown = started + 200;
  return {
    step(done, total) {
      const now = performance.now();
      if (now - shown < 100) return;
      shown = now;
      stream.write(`\r${what} ${done} of ${total}\u001B[K`);
    },
    end() {
      if (shown !== started + 200) stream.write("\r\u001B[K");
    },
  };
}
