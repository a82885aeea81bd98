import { createRequire } from "node:module";
import type { DiffPart } from "#answers/answer.ts";
import { runText, type Word } from "#answers/words/words.ts";

/** A stretch of words of a text. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * The word diff from the asked wording to the source's, by Myers' algorithm. Case, accents and
 * punctuation make no difference; a run of words that stands elsewhere has been moved.
 */
export function wordDiff(asked: Wording, source: Wording): DiffPart[] {
  const changes = diffArrays()([...asked.words], [...source.words], {
    comparator: (one: Word, other: Word) => one.fold === other.fold,
  });
  const parts: DiffPart[] = [];
  let inAsked = 0;
  let inSource = 0;
  for (const { added, removed, count } of changes) {
    const size = count ?? 0;
    if (removed) {
      parts.push({ op: "added", asked: run(asked, inAsked, size), source: "" });
      inAsked += size;
    } else if (added) {
      const words = run(source, inSource, size);
      const last = parts.at(-1);
      if (last?.op === "added")
        parts.splice(-1, 1, { op: "swapped", asked: last.asked, source: words });
      else parts.push({ op: "dropped", asked: "", source: words });
      inSource += size;
    } else {
      parts.push({
        op: "same",
        asked: run(asked, inAsked, size),
        source: run(source, inSource, size),
      });
      inAsked += size;
      inSource += size;
    }
  }
  return withMoves(parts);
}

function run({ text, words }: Wording, from: number, size: number): string {
  return runText(text, words, from, from + size);
}

/** Words that are added in one place and dropped in another have been moved. */
function withMoves(parts: readonly DiffPart[]): DiffPart[] {
  const moved = [...parts];
  for (const [at, part] of parts.entries()) {
    if (part.op !== "added") continue;
    const from = moved.findIndex(
      (other) => other.op === "dropped" && other.source.toLowerCase() === part.asked.toLowerCase(),
    );
    const origin = moved[from];
    if (!origin) continue;
    moved[at] = { op: "moved", asked: part.asked, source: "" };
    moved[from] = { op: "moved", asked: "", source: origin.source };
  }
  return moved;
}

type DiffArrays = typeof import("diff").diffArrays;
let loaded: DiffArrays | undefined;

/** Loaded on first use: most questions need no diff. */
function diffArrays(): DiffArrays {
  loaded ??= (createRequire(import.meta.url)("diff/lib/diff/array.js") as typeof import("diff"))
    .diffArrays;
  return loaded;
}
