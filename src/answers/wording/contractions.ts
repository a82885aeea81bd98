import { keptFor } from "#answers/kept.ts";
import { fold, type Word } from "#answers/words/words.ts";
import { isRetold } from "./retold.ts";

/**
 * The folded words of `text`, contracted where a source is: "dont" for "do not" where it has
 * "don’t", and "do not" for a "don’t" where it has that.
 */
export function inMannerOf(
  source: readonly Word[],
  text: string,
  words: readonly Word[],
): readonly string[] {
  const printed = contractionsIn(source);
  if (printed.length === 0 && !words.some(mayBeContracted)) return words.map(({ fold }) => fold);
  const isPrinted = (form: string) =>
    printed.some((other) => other === form || isRetold(form, other));
  const has = (form?: string) => source.some((word) => word.fold === form);
  const folds: string[] = [];
  for (const word of words) {
    const joined = contractionsOf(folds.at(-1) ?? "", word.fold).find(isPrinted);
    if (joined !== undefined) folds.splice(-1, 1, joined);
    else if (!mayBeContracted(word) || isPrinted(word.fold) || has(word.fold))
      folds.push(word.fold);
    else {
      const apart = wordsIn(text.slice(word.start, word.end));
      folds.push(...(has(apart.at(-1)) ? apart : [word.fold]));
    }
  }
  return folds;
}

/** The folded words of a source that are printed with more than their letters; kept, as a source is asked often. */
const contractionsIn = keptFor((source: readonly Word[]): readonly string[] =>
  source.flatMap((word) => (isShortened(word) ? word.fold : [])),
);

/** Whether a word has more letters or marks than its folded form: mostly an apostrophe. */
function isShortened({ start, end, fold: folded }: Word): boolean {
  return folded.length < end - start;
}

/** "don’t", "dont" and "cannot"; most words are told apart by their length and end. */
function mayBeContracted(word: Word): boolean {
  return isShortened(word) || word.fold.endsWith("nt") || word.fold === "cannot";
}

/** The folded contractions of two folded words. */
function contractionsOf(first: string, second: string): readonly string[] {
  if (first === "") return [];
  if (second === "not") return [`${irregular.get(first) ?? first}nt`];
  const ending = endingOf.get(second);
  return ending === undefined ? [] : [first + ending];
}

/** The folded words that a written word stands for: itself where it is no contraction. */
export function wordsIn(written: string): readonly string[] {
  const { verb, before, ending } = contraction.exec(written)?.groups ?? {};
  if (verb !== undefined) return [inFull.get(fold(verb)) ?? fold(verb), "not"];
  const [full] = endings.get(ending?.toLowerCase() ?? "") ?? [];
  return before === undefined || full === undefined ? [fold(written)] : [fold(before), full];
}

/** A name’s "’s" owns; that of a pronoun is a verb, mostly "is". */
const contraction =
  /^(?:(?<verb>do|does|did|is|are|was|were|wo|would|sha|should|could|ca|has|have|had|must|need|might)n['’ʼ]?t|(?<verb>can)not|(?<before>\p{L}+)['’ʼ](?<ending>re|ve|ll|d|m|(?<=\b(?:s?he|it|that|t?here|wh(?:at|o|ere)|how)['’ʼ])s))$/iu;

const irregular: ReadonlyMap<string, string> = new Map([
  ["will", "wo"],
  ["shall", "sha"],
  ["can", "ca"],
]);
const inFull: ReadonlyMap<string, string> = new Map(
  [...irregular].map(([full, short]) => [short, full]),
);

/** What a contraction ends with, the verb that it mostly stands for first. */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ["s", ["is", "has", "us"]],
  ["re", ["are"]],
  ["ve", ["have"]],
  ["ll", ["will"]],
  ["d", ["would", "had"]],
  ["m", ["am"]],
]);

const endingOf: ReadonlyMap<string, string> = new Map(
  [...endings].flatMap(([ending, verbs]) => verbs.map((verb) => [verb, ending] as const)),
);
