import type { Entity } from "#quotes/names/entity.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Anaphor } from "#quotes/people/antecedents/antecedent.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
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

/**
 * The Berg of "Berg said Holm “knows the harbour”. ¶ Holm was elected in May. ¶ “He listened and he waited,” he said": who
 * spoke last, and of whoever is likeliest for the pronoun, where nobody else was cited since, those were never, and the
 * words are again on "him" and on nobody's own doings.
 */
export function tellerOf(
  r: Reading,
  all: Speakers,
  { mention, gender }: Anaphor,
  likeliest: Entity,
): Entity | null {
  const { from, head } = mention;
  const words = r.markedOf[from - 1] ?? -1;
  if (words < 0 || words === r.markedOf[from] || !isOneOf(r, head, "he she")) return null;
  const cited = all.heard.at(-1);
  const teller = cited && all.entityOf(cited.speaker);
  if (!cited || teller?.kind !== "person" || teller === likeliest || teller.gender !== gender)
    return null;
  if (all.heard.some(({ speaker }) => speaker === all.speakerOf(likeliest))) return null;
  const sentence = r.sentenceOf[cited.at];
  const told = likeliest.runs.some(
    (run) => run.from > cited.at && r.sentenceOf[run.from] === sentence,
  );
  return told && areOnSame(r, words, from, lowerAt(r, head)) ? teller : null;
}

/** Whether the words in marks that end before a token begin with "he" and have no "I". */
function areOnSame(r: Reading, words: number, end: number, he: string): boolean {
  let first = end;
  for (let i = end - 1; i >= 0 && r.markedOf[i] === words; i -= 1) {
    if (isOneOf(r, i, "i i'm i've me my we our us")) return false;
    if (r.tokens[i]?.kind === "word") first = i;
  }
  return lowerAt(r, first) === he;
}
