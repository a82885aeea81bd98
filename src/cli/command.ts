import type { Readable, Writable } from "node:stream";

/** Where a command writes: a terminal tells its width. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command is given by the process that it runs in. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** What the environment names, read when first needed. */
  readonly folders: () => Promise<{
    readonly libraryDir: string;
    /** Where what was read may be kept for the next run. */
    readonly dataDir: string | undefined;
  }>;
  readonly version: () => Promise<string>;
}

/** The options that commands have; each names those that it takes. */
export const options = {
  library: { type: "string" },
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
  stdin: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** An option's name, without its dashes. */
export type OptionName = keyof typeof options;

/** What was typed after a command's name. */
export interface Arguments {
  readonly words: readonly string[];
  readonly library?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly stdin?: boolean;
}

/** One command of `whosaid`. */
export interface Command {
  readonly options: readonly OptionName[];
  /** What `--help` prints. */
  readonly help: string;
  /** Gives the exit code. */
  readonly run: (args: Arguments, streams: Streams) => Promise<number>;
}

/** The command line can't be understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "USAGE";
}

/** The command can't go on, and the message says why in one line: exit code 1. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code = "COMMAND";
}
