import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The variables of a process: `process.env`, or a record in a test. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where articles are read from, and where may be written, undefined where that isn't set. */
export interface Folders {
  readonly libraryDir: string;
  readonly dataDir: string | undefined;
}

/** The process's variables, with those of a `.env` file in the working folder below them. */
export async function environment(): Promise<Environment> {
  if (!existsSync(".env")) return process.env;
  const { parse } = await import("dotenv");
  return { ...parse(readFileSync(".env")), ...process.env };
}

/**
 * The folders alone, for commands that have nothing to do with Slack. Where the library isn't set it
 * is the project's own, wherever the command is run.
 */
export function readFolders(env: Environment): Folders {
  const seeds = fileURLToPath(new URL("../seeds", import.meta.url));
  return { libraryDir: env.LIBRARY_DIR || seeds, dataDir: env.DATA_DIR || undefined };
}
