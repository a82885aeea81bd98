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
  const shortened = source.filter(isShortened).map((word) => word.fold);
  const isPrinted = (form: string) =>
    shortened.some((printed) => printed === form || isRetold(form, printed));
  const has = (form?: string) => source.some((word) => word.fold === form);
  const folds: string[] = [];
  for (const { start, end, fold: own } of words) {
    const joined = contractionsOf(folds.at(-1) ?? "", own).find(isPrinted);
    if (joined !== undefined) folds.splice(-1, 1, joined);
    else if (isPrinted(own) || has(own)) folds.push(own);
    else {
      const apart = wordsIn(text.slice(start, end));
      folds.push(...(has(apart.at(-1)) ? apart : [own]));
    }
  }
  return folds;
}

/** Whether a word has more letters or marks than its folded form: mostly an apostrophe. */
function isShortened({ start, end, fold: folded }: Word): boolean {
  return folded.length < end - start;
}

/** The folded contractions of two folded words. */
function contractionsOf(first: string, second: string): string[] {
  if (first === "") return [];
  if (second === "not") return [`${irregular.get(first) ?? first}nt`];
  return [...endings].flatMap(([ending, verbs]) => (verbs.includes(second) ? first + ending : []));
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

/** What stands for the end of a contraction, the commonest first. */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ["s", ["is", "has", "us"]],
  ["re", ["are"]],
  ["ve", ["have"]],
  ["ll", ["will"]],
  ["d", ["would", "had"]],
  ["m", ["am"]],
]);
