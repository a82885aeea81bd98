import type { Library } from "#library/library.ts";
import type { Chosen, Filter } from "./desk.ts";
import { chosenEntry } from "./type-ahead.ts";

/** The question that the window with filters comes to; empty where nothing was chosen and typed. */
export function chosenQuestion(library: Library, { question, speaker, article }: Chosen): string {
  return [
    filterWords(library, "speaker", speaker, "from"),
    filterWords(library, "article", article, "in"),
    question,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** An operator of a question, which takes a value of several words in marks. */
export function operatorWords(operator: "from" | "in", value: string): string {
  return `${operator}:"${value.replaceAll(/["“”]/g, " ")}"`;
}

/** A chosen filter as the question's operator. */
function filterWords(
  library: Library,
  filter: Filter,
  id: string | undefined,
  operator: "from" | "in",
): string {
  const entry = id === undefined ? null : chosenEntry(library, filter, id);
  return entry === null ? "" : operatorWords(operator, entry);
}
