import { type Arguments, type Command, type Streams, UsageError } from "#cli/command.ts";
import { linesOf, streamOf } from "#cli/input.ts";
import { libraryFor } from "#cli/library.ts";
import { written } from "#cli/output.ts";
import { answerPrinter } from "#cli/printing/answer-printer.ts";

/** `whosaid ask`: answers questions from the library. */
export const ask: Command = {
  options: ["library", "json", "stdin"],
  help: `Usage: whosaid ask "QUESTION" [--library DIR] [--json]
       whosaid ask --stdin [--library DIR] [--json]

Answers a question from the articles of the library: words somebody said, who
said something, what somebody said about something, whether they said it.

  --library DIR  the folder with the articles; LIBRARY_DIR, or the seed article,
                 where not given
  --json         print the answer as JSON
  --stdin        read questions from standard input, one a line, and print each
                 with its answer, in order; with --json one line each
  -h, --help     print this

Where DATA_DIR is set, what was read of the articles is kept there, and the next
time only what has changed is read.

Examples:
  whosaid ask "respect"
  whosaid ask "what did the spokesman say about respect?" --json
`,
  run,
};

async function run(args: Arguments, streams: Streams): Promise<number> {
  const question = args.words.join(" ").trim();
  if (args.stdin && question !== "") {
    throw new UsageError("ask: give a question or --stdin, not both.");
  }
  if (!args.stdin && question === "") {
    throw new UsageError("ask: there is no question.");
  }
  const library = await libraryFor(args, streams);
  const print = await answerPrinter(args, streams, library);
  if (!args.stdin) {
    await written(streams.stdout, print(library.ask(question)));
    return 0;
  }
  let between = "";
  for await (const line of linesOf(streamOf("-", streams))) {
    await written(streams.stdout, `${between}${print(library.ask(line), "one of several")}`);
    between = args.json ? "" : "\n";
  }
  return 0;
}
