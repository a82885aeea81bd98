import type { Article } from "#articles/article.ts";
import { parseArticle } from "#articles/parse-article.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { type Arguments, type Command, type Streams, UsageError } from "#cli/command.ts";
import { linesOf, streamOf, textFrom } from "#cli/input.ts";
import { tell, written } from "#cli/output.ts";
import { quoteRecord } from "#cli/printing/quote-record.ts";
import { formatOf, reason } from "#library/article-files.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** `whosaid quotes`: lists what was said in texts. */
export const quotes: Command = {
  options: ["json", "jsonl"],
  help: `Usage: whosaid quotes [FILE…] [--json]
       whosaid quotes --jsonl [FILE…]

Lists every quotation of each file, with its speaker and how that is known. With
no FILE, or with -, reads standard input.

  --json      print one line of JSON a file: {"id","title","source","quotes":[…]}
  --jsonl     read lines {"id","text"} and print lines {"id","quotes":[…]} in the
              same order while they come; a line that can't be read is named on
              standard error, the rest goes on, and the exit code is 1
  -h, --help  print this

Files: .txt, .md, .html; any other name is read as plain text.
`,
  run,
};

async function run(args: Arguments, streams: Streams): Promise<number> {
  if (args.json && args.jsonl) {
    throw new UsageError("quotes: give --json or --jsonl, not both: --jsonl prints JSON too.");
  }
  const sources = args.words.length === 0 ? ["-"] : args.words;
  const each = args.jsonl ? quoteLines : await filePrinter(args, streams);
  let failed = false;
  for (const source of sources) {
    const problem = await each(source, streams);
    if (problem) tell(streams, problem);
    failed ||= problem !== undefined;
  }
  return failed ? 1 : 0;
}

type SourceReader = (source: string, streams: Streams) => Promise<string | undefined>;

/** Prints what one file or standard input says; gives the problem that kept it from that. */
async function filePrinter(args: Arguments, streams: Streams): Promise<SourceReader> {
  const print = args.json ? asJson : await textPrinter(streams);
  return async (source) => {
    const read = await textFrom(source, streams);
    if (!read.ok) return read.message;
    const { article, problem } = await parseArticle(read.text, formatOf(source) ?? "text", {
      ...(source !== "-" && { source }),
    });
    await written(streams.stdout, print(findQuotations(article)));
    return problem === undefined ? undefined : `${source} ${problem}`;
  };
}

function asJson({ article, quotations }: QuotedArticle): string {
  const { id, title, source } = article;
  const record = { id, title, ...(source !== undefined && { source }) };
  return `${JSON.stringify({ ...record, quotes: quotations.map((one) => quoteRecord(one, article)) })}\n`;
}

async function textPrinter({ stdout }: Streams): Promise<(quoted: QuotedArticle) => string> {
  const [{ quotationsText }, { paperFor }] = await Promise.all([
    import("#cli/printing/quotations-text.ts"),
    import("#cli/printing/paper.ts"),
  ]);
  const paper = paperFor(stdout);
  return (quoted) => quotationsText(quoted, paper);
}

/** The JSON Lines of one source. A line that can't be read is named and the rest goes on. */
async function quoteLines(source: string, streams: Streams): Promise<string | undefined> {
  const name = source === "-" ? "" : `${source} `;
  let number = 0;
  let bad = 0;
  try {
    for await (const line of linesOf(streamOf(source, streams))) {
      number++;
      if (line.trim() === "") continue;
      const read = lineArticle(line);
      if (typeof read === "string") {
        bad++;
        tell(streams, `${name}line ${number} ${read}`);
        continue;
      }
      const { article, quotations } = findQuotations(read.article);
      const found = quotations.map((one) => quoteRecord(one, article));
      await written(streams.stdout, `${JSON.stringify({ id: read.id, quotes: found })}\n`);
    }
  } catch (fault) {
    if (source !== "-" && fault instanceof Error && "syscall" in fault) {
      return `${source} can't be read: ${reason(fault)}`;
    }
    throw fault;
  }
  if (bad === 0) return undefined;
  return `${name}${bad} of ${number} lines could not be read`;
}

/** The article of a line of input, or what is wrong with the line. */
function lineArticle(line: string): { id: unknown; article: Article } | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (fault) {
    return `is not JSON: ${fault instanceof Error ? fault.message : String(fault)}`;
  }
  if (typeof record !== "object" || record === null || !("text" in record)) {
    return 'has no "text": a line is {"id": …, "text": "…"}';
  }
  if (typeof record.text !== "string") return 'has a "text" that is no string';
  return { id: "id" in record ? record.id : null, article: articleFromText(record.text) };
}
