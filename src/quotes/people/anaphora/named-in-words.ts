import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";

/**
 * The Ruiz of “Ruiz would not want that,” she said, of which few speak of themselves by name; but not what others say
 * of Ruiz.
 */
export function isNamedInWords(
  r: Reading,
  { from, head }: Mention,
  runs: readonly NameRun[],
): boolean {
  const words = r.markedOf[from - 1] ?? -1;
  if (words < 0 || words === r.markedOf[from] || lowerAt(r, head) === "they") return false;
  for (let i = runsBefore(runs, from) - 1; i >= 0; i -= 1) {
    const { from: name, to } = runs[i] ?? { from, to: from };
    if (r.markedOf[name] !== words) return false;
    if (isVerb(r, to) && !isOfOthers(r, name)) return true;
  }
  return false;
}

/** “They say Ruiz should go”, “My name is Ruiz” */
function isOfOthers(r: Reading, name: number): boolean {
  const to = Math.max(sentenceAt(r, name)?.from ?? name, name - farthestTeller);
  for (let i = name - 1; i >= to; i -= 1) {
    if (isOneOf(r, i, "i'm am me name")) return true;
    const verb = r.verb(i);
    if (verb && !(verb.classes & verbClass.thought)) return true;
  }
  return false;
}

/** In tokens. */
const farthestTeller = 12;
