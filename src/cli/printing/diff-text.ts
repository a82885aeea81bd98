import type { DiffPart } from "#answers/answer.ts";
import { shown } from "#cli/shown.ts";
import type { Paper } from "./paper.ts";

/**
 * A word diff on one line: [-what was asked-]{+what the article has+}; colour helps on a terminal.
 *
 * @param senseTurned words whose change turns the sense, named below the diff; words that are the same
 *   can lack a "not" before them
 */
export function diffLines(
  diff: readonly DiffPart[],
  paper: Paper,
  senseTurned: readonly string[] = [],
): string[] {
  const words = diff.map((part) => partText(part, paper)).filter((part) => part !== "");
  const warning = `This can change the meaning: ${senseTurned.map(shown).join(", ")}`;
  return [
    ...(diff.length > 0
      ? [`  ${words.join(" ")}`, paper.paint("dim", "  [-as asked-] {+as the article has it+}")]
      : []),
    ...(senseTurned.length > 0 ? [paper.paint(["bold", "yellow"], `  ${warning}`)] : []),
  ];
}

function partText({ op, asked, source }: DiffPart, paper: Paper): string {
  if (op === "same") return shown(source || asked).trim();
  const gone = asked.trim() === "" ? "" : paper.paint("red", `[-${shown(asked).trim()}-]`);
  const there = source.trim() === "" ? "" : paper.paint("green", `{+${shown(source).trim()}+}`);
  return [gone, there].filter((part) => part !== "").join("");
}
