import type { Answer, AnswerBase, Result } from "#answers/answer.ts";
import { distinct, firstOf } from "./results.ts";

type Quotes = Extract<Answer, { kind: "quotes" }>;
type Passages = Extract<Answer, { kind: "passages" }>;

/** What is said, beside it what the articles tell; that alone where nothing is said. */
export function quotesElsePassages(
  base: AnswerBase,
  results: readonly Result[],
): Quotes | Passages {
  const { said, told } = parted(results);
  return said.length > 0
    ? { ...base, kind: "quotes", diff: [], results: said, also: told }
    : { ...base, kind: "passages", results: told };
}

/** Of one answer. */
const shownAtMost = 10;

/** Whichever of the two comes first, beside it the other. */
export function kindOfFirst(
  base: AnswerBase,
  results: readonly Result[],
  also: readonly Result[],
): Quotes | Passages {
  const parts = parted(results);
  const said = firstOf(parts.said, shownAtMost);
  const told = firstOf(parts.told, shownAtMost);
  return results[0]?.words === "speaker"
    ? { ...base, kind: "quotes", diff: [], ...said, also: [...told.results, ...also] }
    : { ...base, kind: "passages", ...told, also: [...said.results, ...also] };
}

function parted(results: readonly Result[]) {
  return {
    said: results.filter(({ words }) => words === "speaker"),
    told: distinct(results.filter(({ words }) => words === "article")),
  };
}
