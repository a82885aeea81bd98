import type { Answer } from "#answers/answer.ts";
import type { Arguments, Streams } from "#cli/command.ts";
import type { Library } from "#library/library.ts";

/** How a command prints an answer: a line of JSON, or text laid out for its terminal; below its question where it is one of several. */
export async function answerPrinter(
  args: Arguments,
  { stdout }: Streams,
  library: Library,
): Promise<(answer: Answer, place?: "only" | "one of several") => string> {
  if (args.json) return (answer) => `${JSON.stringify(answer)}\n`;
  const [{ answerText, questionHeading }, { paperFor }] = await Promise.all([
    import("./answer-text.ts"),
    import("./paper.ts"),
  ]);
  const paper = paperFor(stdout);
  return (answer, place = "only") =>
    (place === "only" ? "" : questionHeading(answer, paper)) +
    answerText(answer, paper, (id) => library.article(id));
}
