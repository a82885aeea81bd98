import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type Arguments,
  type Command,
  CommandError,
  options,
  type Streams,
  UsageError,
} from "./command.ts";
import { quietOnClosedPipe, tell, written } from "./output.ts";

interface Offer {
  readonly about: string;
  readonly load: () => Promise<Command>;
}

const commands: ReadonlyMap<string, Offer> = new Map(
  Object.entries({
    ask: {
      about: "Ask the library who said what",
      load: async () => (await import("./commands/ask.ts")).ask,
    },
    quotes: {
      about: "List every quotation of a text, with its speaker",
      load: async () => (await import("./commands/quotes.ts")).quotes,
    },
    check: {
      about: "Check the quotations of a draft against the library",
      load: async () => (await import("./commands/check.ts")).check,
    },
    verify: {
      about: "Check that a quotation's receipt still holds",
      load: async () => (await import("./commands/verify.ts")).verify,
    },
  }),
);

/**
 * Runs a command line, without the program's own name.
 *
 * @returns the exit code: 0 done, 1 failed, 2 not understood
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  quietOnClosedPipe(streams);
  try {
    return await dispatched(argv, streams);
  } catch (fault) {
    if (fault instanceof UsageError) {
      const [name = ""] = argv;
      const help = commands.has(name) ? `whosaid ${name} --help` : "whosaid --help";
      tell(streams, `${fault.message} Try: ${help}`);
      return 2;
    }
    const [message, trace] = failure(fault);
    tell(streams, message, trace);
    return 1;
  }
}

async function dispatched(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) throw new UsageError("there is no command.");
  if (name === "--help" || name === "-h" || name === "help") {
    const [about = ""] = rest;
    if (commands.has(about)) return dispatched([about, "--help"], streams);
    await written(streams.stdout, overview());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    await written(streams.stdout, `${await streams.version()}\n`);
    return 0;
  }
  const command = commands.get(name);
  if (!command) throw new UsageError(noCommand(name));
  const loaded = await command.load();
  const args = parsed(name, loaded, rest);
  if (args) return await loaded.run(args, streams);
  await written(streams.stdout, loaded.help);
  return 0;
}

/** That a word is no command, and which may be meant by a file or a question in its place. */
function noCommand(typed: string): string {
  const none = `there is no command or option "${typed}".`;
  if (/\.(?:txt|md|html?)$/i.test(typed) || statSync(typed, { throwIfNoEntry: false })?.isFile())
    return `${none} For the quotations of a file: whosaid quotes ${shellWord(typed)}.`;
  if (/\s/.test(typed)) return `${none} For a question: whosaid ask ${shellWord(typed)}.`;
  return none;
}

/** Something typed as a shell takes it for one word. */
function shellWord(typed: string): string {
  return /^[\w./~-]+$/.test(typed) ? typed : `'${typed.replaceAll("'", "'\\''")}'`;
}

/** The arguments, or undefined where help is asked for. */
function parsed(name: string, command: Command, argv: readonly string[]): Arguments | undefined {
  const taken = Object.fromEntries(
    Object.entries(options).filter(
      ([option]) => option === "help" || command.options.some((one) => one === option),
    ),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: taken,
      allowPositionals: true,
    });
    return values.help === true ? undefined : { ...values, words: positionals };
  } catch (fault) {
    const why = fault instanceof Error ? (fault.message.split(". ")[0] ?? "") : String(fault);
    throw new UsageError(`${name}: ${why.charAt(0).toLowerCase()}${why.slice(1)}.`);
  }
}

function overview(): string {
  const lines = [...commands].map(([name, { about }]) => `  ${name.padEnd(8)}${about}`);
  return [
    "whosaid: who said that? Word for word, from news articles.",
    "",
    "Usage: whosaid COMMAND [options]",
    "",
    ...lines,
    "",
    "whosaid COMMAND --help tells more. whosaid --version prints the version.",
    "",
  ].join("\n");
}

/** What is said of a fault, and where it came from if nobody can mend it. */
function failure(fault: unknown): [message: string, trace: readonly string[]] {
  if (fault instanceof CommandError) return [fault.message, []];
  if (!(fault instanceof Error)) return [String(fault), []];
  const trace = fault.stack?.split("\n").filter((line) => /^ +at /.test(line));
  return [`${fault.name}: ${fault.message}`, trace ?? []];
}
