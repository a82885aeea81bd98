import { type Command, CommandError, UsageError } from "#cli/command.ts";
import { textFrom } from "#cli/input.ts";
import { libraryFor } from "#cli/library.ts";
import { written } from "#cli/output.ts";
import { answerPrinter } from "#cli/printing/answer-printer.ts";
import { holdsAsIs } from "#phrases/verdicts.ts";

/** `whosaid check`: holds the quotations of a draft against the library. */
export const check: Command = {
  options: ["library", "json"],
  help: `Usage: whosaid check FILE|- [--library DIR] [--json]

Holds every string in quotation marks of a draft against the library and gives
each its verdict: verbatim, altered (with what was changed), other-speaker,
reported, second-hand or not-found. The exit code is 1 if any can't stand as it
is: it is not verbatim, it is cut so that its sense turns, or it isn't sure whose
words they are.

  --library DIR  the folder with the articles; LIBRARY_DIR, or the seed article,
                 where not given
  --json         print the answer as JSON
  -h, --help     print this
`,
  async run(args, streams) {
    const [source, ...more] = args.words;
    if (source === undefined || more.length > 0) {
      throw new UsageError("check: name one file, or - for standard input.");
    }
    const draft = await textFrom(source, streams);
    if (!draft.ok) throw new CommandError(draft.message);
    const library = await libraryFor(args, streams);
    const answer = library.check(draft.text);
    const print = await answerPrinter(args, streams, library);
    await written(streams.stdout, print(answer));
    return answer.kind === "draft" && answer.checks.every(holdsAsIs) ? 0 : 1;
  },
};
