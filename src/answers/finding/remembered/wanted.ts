import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import { leastCoverage } from "#answers/sources/queries.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import { fold, foldsOf, wordsOf } from "#answers/words/words.ts";
import type { Hit } from "#search/passage.ts";

/** What is looked for, and which hits are near enough to it. */
export interface Wanted {
  readonly query: string;
  readonly isMarked: boolean;
  readonly isTooBroad: boolean;
  /** What was spoken about, not what was said. */
  readonly isTopic: boolean;
  /** A remembered sentence with too few words of matter to be found by them. */
  readonly isSentence: boolean;
  /** The coverage that a hit has to have. */
  readonly leastCoverage: number;
  readonly fits: (hit: Hit) => boolean;
}

/** Among so few words a figure is what is looked for. */
const fewWords = 3;

/** Reads what is looked for from a query and the asker's verb. */
export function wantedOf(query: string, verb: string, isTopic: boolean): Wanted {
  const folds = foldsOf(query);
  const content = folds.filter(isContentWord).length;
  const marked = markedStrings(query);
  const isMarked = marked.length > 0;
  const isSentence = !isTopic && !isMarked && !saysHow(verb) && content < 3 && folds.length > 3;
  const least = leastCoverage(query);
  const reach = 20 * folds.length;
  const mayLackMatter = content > 0 && folds.length - content > 1;
  const figures = folds.length <= fewWords ? folds.filter((word) => /^\p{N}/u.test(word)) : [];
  return {
    query,
    isMarked,
    isTopic,
    isSentence,
    leastCoverage: least,
    isTooBroad: content === 0 && !isMarked && folds.length < 3,
    fits: (hit) =>
      !isSentence &&
      hit.coverage >= least &&
      (!mayLackMatter || hasMatter(hit)) &&
      figures.every((figure) => hasMatched(hit, figure)) &&
      (least < 0.8 || isTogether(hit, reach)) &&
      marked.every((string) => hasInRow(hit, string)),
  };
}

/** Whether words in marks stand in a passage itself: its title and heading are no part of it. */
function hasInRow({ passage }: Hit, string: string): boolean {
  const words = passage.parts.flatMap(({ start, end }) =>
    wordsOf(passage.article.text, start, end).map(({ fold }) => fold),
  );
  return ` ${words.join(" ")} `.includes(` ${foldsOf(string).join(" ")} `);
}

/** Whether a word of matter is among those that a passage has: "they were" carries most of "they were late". */
function hasMatter({ matches, passage }: Hit): boolean {
  const { text } = passage.article;
  return matches.some(({ start, end }) => isContentWord(fold(text.slice(start, end))));
}

/** Whether a word is among those that a passage was found by. */
function hasMatched({ matches, passage }: Hit, word: string): boolean {
  const { text } = passage.article;
  return matches.some(({ start, end }) => fold(text.slice(start, end)) === word);
}

/** Whether one of each matched word stands within some characters: in a long text all words occur. */
function isTogether({ matches, passage }: Hit, reach: number): boolean {
  const { text } = passage.article;
  const folds = matches.map(({ start, end }) => text.slice(start, end).toLowerCase().slice(0, 5));
  const wanted = new Set(folds).size;
  return matches.some(({ start }, first) => {
    const near = folds.filter((_, at) => at >= first && (matches[at]?.end ?? 0) - start <= reach);
    return new Set(near).size === wanted;
  });
}
