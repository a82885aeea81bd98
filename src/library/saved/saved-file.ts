import { closeSync, fstatSync, lstatSync, openSync, readSync, statSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that parts are read of, or why it isn't used, in words for whoever looks after it. */
export type OpenedFile =
  | {
      readonly kind: "open";
      readonly length: number;
      /** @throws what the system says where it can't be read, or where it ends before */
      subarray(start: number, end: number): Uint8Array;
      close(): void;
    }
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly why: string };

/**
 * Opens a file of our own: another user's is not believed.
 * @throws what the system says where it can't be read
 */
export function openSaved(path: string): OpenedFile {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { kind: "none" };
  if (!found.isFile()) return { kind: "refused", why: "is not a regular file" };
  if (process.getuid && found.uid !== process.getuid())
    return { kind: "refused", why: "belongs to another user" };
  const file = openSync(path, "r");
  return {
    kind: "open",
    length: fstatSync(file).size,
    subarray(start, end) {
      const bytes = new Uint8Array(end - start);
      const read = readSync(file, bytes, 0, bytes.length, start);
      if (read < bytes.length) throw new Error("it became shorter meanwhile");
      return bytes;
    },
    close: () => closeSync(file),
  };
}

/**
 * Puts pieces in the place of a file, whole or not at all: whoever reads it meanwhile, or after a
 * crash, has the file from before.
 * @throws what the system says where it can't be written; nothing is left behind then
 */
export async function replaceFile(
  path: string,
  pieces: readonly Uint8Array[],
  signal: AbortSignal | undefined,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await removeLeftovers(path);
  // Of this process alone: another that starts with the same folder writes its own beside.
  const beside = `${path}.${process.pid}.new`;
  try {
    await rm(beside, { force: true });
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(pieces, signal && { signal });
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}

/** Milliseconds after which nobody still writes. */
const longestWrite = 60 * 60 * 1000;

/** Removes what processes left beside a file that were killed as they wrote it. */
async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith(".new")) continue;
    const left = join(folder, name);
    const found = lstatSync(left, { throwIfNoEntry: false });
    if (found && found.mtimeMs < Date.now() - longestWrite) await rm(left, { force: true });
  }
}
