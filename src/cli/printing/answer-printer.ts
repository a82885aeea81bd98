import type { Answer } from "#answers/answer.ts";
import type { Arguments, Streams } from "#cli/command.ts";
import type { Library } from "#library/library.ts";

/** How a command prints an answer: a line of JSON, or text laid out for its terminal. */
export async function answerPrinter(
  args: Arguments,
  { stdout }: Streams,
  library: Library,
): Promise<(answer: Answer) => string> {
  if (args.json) return (answer) => `${JSON.stringify(answer)}\n`;
  const [{ answerText }, { paperFor }] = await Promise.all([
    import("./answer-text.ts"),
    import("./paper.ts"),
  ]);
  const paper = paperFor(stdout);
  return (answer) => answerText(answer, paper, (id) => library.article(id));
}
