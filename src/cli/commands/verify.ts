import { type Command, CommandError, UsageError } from "#cli/command.ts";
import { libraryFor } from "#cli/library.ts";
import { written } from "#cli/output.ts";
import { answerPrinter } from "#cli/printing/answer-printer.ts";

/** The receipt of a quotation of the seed article. */
const example = "29faev41nu1id.pw.2d.15m90nc.pghk";

/** `whosaid verify`: says whether a receipt's words still stand where it says. */
export const verify: Command = {
  options: ["library", "json"],
  help: `Usage: whosaid verify RECEIPT [--library DIR] [--json]

Says whether the words of a quotation's receipt still stand in the library's
article, and shows the difference if the article changed. The exit code is 1
unless they do. What is quoted has its receipt in the answers of ask --json,
and in Slack in the window of Cite.

  --library DIR  the folder with the articles; LIBRARY_DIR, or the seed article,
                 where not given
  --json         print the answer as JSON
  -h, --help     print this

Example:
  whosaid verify ${example}
`,
  async run(args, streams) {
    const [receipt, ...more] = args.words;
    if (receipt === undefined || more.length > 0) throw new UsageError("verify: give one receipt.");
    const library = await libraryFor(args, streams);
    const answer = library.ask(receipt);
    if (answer.kind !== "receipt" || answer.state === "malformed") {
      throw new CommandError(
        `${receipt} is not a receipt: copy one from an answer, like ${example}.`,
      );
    }
    const print = await answerPrinter(args, streams, library);
    await written(streams.stdout, print(answer));
    return answer.state === "holds" ? 0 : 1;
  },
};
