import type { Entity } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { pronouns, sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import type { Anaphor } from "./antecedent.ts";

/** How many sentences back pronouns are looked for. */
const pronounReach = 12;
/** And how many are counted. */
const enough = 6;

/** Where pronouns of the same gender stand before an anaphor, outside of marks. */
export function pronounsBefore(r: Reading, { mention, gender }: Anaphor): number[] {
  const found: number[] = [];
  if (!gender) return found;
  const sentence = Math.max(0, (r.sentenceOf[mention.from] ?? 0) - pronounReach);
  const first = r.sentences[sentence]?.from ?? 0;
  for (let i = mention.from - 1; i >= first && found.length < enough; i -= 1)
    if (
      hasClass(r, i, pronouns & ~is.otherPronoun) &&
      !isMarked(r, i) &&
      sexOfPronoun(r, i) === gender
    )
      found.push(i);
  return found;
}

/**
 * How the paragraph of an anaphor begins where words in marks are left out: 1 with the anaphor behind them,
 * 2 with the anaphor itself, 3 with "he" or "she" before it, 0 with anything else.
 */
export function paragraphOpening(r: Reading, { from }: Mention): number {
  const block = r.blocks[r.blockOf[from] ?? 0];
  let first = block?.from ?? from;
  while (first < from && (r.tokens[first]?.kind === "mark" || isMarked(r, first))) first += 1;
  if (first === from) return first === block?.from ? 2 : 1;
  return isOneOf(r, first, "he she his her") ? 3 : 0;
}

/** What parts a name from an anaphor of its sentence, the nearest to the anaphor; 1 for nothing. */
export function partedBy(r: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) {
    const c = r.classes[i] ?? 0;
    const text = r.tokens[i]?.text;
    if (text === "that") return 2;
    if (c & is.relative) return 3;
    if (c & is.subordinator) return 4;
    if (text === "," || text === ";") return 5;
    if (c & is.coordinator) return 6;
  }
  return 1;
}

/** Whether somebody is named after the anaphor in its sentence: "he told Ana Ruiz". */
export function isNamedAhead(r: Reading, { runs }: Entity, mention: Mention): boolean {
  const sentence = r.sentenceOf[mention.from];
  for (let i = runsBefore(runs, mention.to); i < runs.length; i += 1) {
    const from = runs[i]?.from ?? 0;
    if (r.sentenceOf[from] !== sentence) return false;
    if (r.markedOf[from] === r.markedOf[mention.from]) return true;
  }
  return false;
}

/** How many names of somebody on each side of an anaphor are looked at for one in marks. */
const namesBeside = 3;

/** Whether the words in marks of the anaphor’s paragraph name somebody: nobody is spoken of by name in their own words. */
export function isSpokenOfHere(r: Reading, { runs }: Entity, { from }: Mention): boolean {
  const block = r.blockOf[from];
  const here = runsBefore(runs, from);
  return runs
    .slice(Math.max(0, here - namesBeside), here + namesBeside)
    .some(
      (run) =>
        run.block === block && isMarked(r, run.from) && r.markedOf[run.from] !== r.markedOf[from],
    );
}

/** How many sentences back a description may be whom they are about. */
const descriptionReach = 3;

/** What sentences before an anaphor call whom they are about, or the clause before it: "The former mayor took a seat.", "Still, the mayor came" */
export function describedLately(r: Reading, { mention }: Anaphor): Mention[] {
  const here = r.sentenceOf[mention.from] ?? 0;
  const found: Mention[] = [];
  for (let away = 0; away <= Math.min(descriptionReach, here); away += 1) {
    const { from, to } = r.sentences[here - away] ?? { from: 0, to: 0 };
    for (let i = from; i < Math.min(from + 3, to, mention.from); i += 1) {
      if (lowerAt(r, i) !== "the" || isMarked(r, i)) continue;
      const described = phraseStartingAt(r, i, to);
      if (described?.form === "nominal" && described.head < mention.from) found.push(described);
    }
  }
  return found;
}
