import type { Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { isAbout } from "#answers/words/answer-words.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import { wordsOf } from "#answers/words/words.ts";
import { stemOf } from "#search/text/word-stem.ts";

/** A word of matter. */
export interface Sense {
  readonly stem: string;
  /** The stems of words that mean the same. */
  readonly synonyms: ReadonlySet<string>;
  /** How much the word tells, 1 at most: less the more paragraphs have it. */
  readonly weight: number;
}

/** What stands near a matter and answers nothing. */
export interface Near {
  readonly result: Result;
  /** More the more of the matter it has. */
  readonly nearness: number;
}

/** Words of a matter that are looked up. */
const mostWords = 30;
/** Of one word, the commonest senses first. */
const mostSynonyms = 8;
/** What a synonym is worth of the word itself. */
const ofSynonym = 0.8;
/** So many paragraphs with a word make it a common one. */
const common = 30;

/** What a word weighs that nothing has: the asker's own, as likely as not. */
const unknown = 0.7;

/** The senses of a text's words of matter, each once, but for those that only name some people. */
export function sensesOf(
  { sources: { index, synonyms: known } }: Scope,
  text: string,
  people: readonly Person[],
): Sense[] {
  const names = new Set(people.flatMap(({ words }) => [...words]));
  const synonymsOf = (word: string) => known?.(word).slice(0, mostSynonyms) ?? [];
  const plain = withoutOwning(text);
  const words = wordsOf(plain).slice(0, mostWords);
  const senses = words.flatMap(({ fold: word, start, end }, at): [string, Sense][] => {
    if (!isContentWord(word) || names.has(word)) return [];
    const { fold: next = "" } = words[at + 1] ?? {};
    const { fold: before = "", end: last = -1 } = words[at - 1] ?? {};
    const phrases = [
      ...(last === start - 1 && plain[last] === "-" ? [`${before}-${word}`] : []),
      ...(plain[end] === "-" ? [`${word}-${next}`] : []),
      ...(particles.has(next) ? [`${word} ${next}`] : []),
    ];
    const ofPhrase = phrases.flatMap(synonymsOf);
    const synonyms = ofPhrase.length > 0 ? ofPhrase : synonymsOf(word);
    const having = index.count(word, "paragraph", common);
    const weight = having === 0 ? unknown : 1 - 0.75 * (Math.log1p(having) / Math.log1p(common));
    const stem = stemOf(word);
    return [[stem, { stem, synonyms: new Set(synonyms.map(stemOf)), weight }]];
  });
  return [...new Map(senses).values()];
}

/** The senses of the words that tell what a question is about. */
export function sensesAsked(scope: Scope, question: string): Sense[] {
  return sensesAlone(
    scope,
    wordsAsked(question).map(({ fold }) => fold),
  );
}

/** The senses of some words without others for the same, which lead too far from a question of which little is found. */
export function sensesAlone(scope: Scope, words: readonly string[]): Sense[] {
  return sensesOf(scope, words.join(" "), []).map((sense) => ({ ...sense, synonyms: noSynonyms }));
}

const noSynonyms: ReadonlySet<string> = new Set();

/** Those of the words that tell what a question is about, as typed, of which some stems have none. */
export function missingFrom(stems: ReadonlySet<string>, question: string): string[] {
  const missing = wordsAsked(question).filter(({ fold }) => !stems.has(stemOf(fold)));
  const typed = new Map(missing.map(({ fold, typed }) => [fold, typed])).values();
  return [...new Set(typed)];
}

function wordsAsked(question: string) {
  const text = withoutOwning(question);
  return wordsOf(text)
    .filter(({ fold }) => isAbout(fold) && !speechVerbs.has(fold))
    .map(({ fold, start, end }) => ({ fold, typed: writtenAt(text, start, end) }));
}

/** A word as it is typed; of a number that marks part ("4,000") all. */
function writtenAt(text: string, start: number, end: number): string {
  const before =
    /(?:\d[.,])*$/.exec(text.slice(Math.max(0, start - longestNumber), start))?.[0] ?? "";
  const after = /^(?:[.,]\d+)*/.exec(text.slice(end, end + longestNumber))?.[0] ?? "";
  return /\d$/.test(text.slice(start, end))
    ? before + text.slice(start, end) + after
    : text.slice(start, end);
}

const longestNumber = 20;

/** "Lee’s wall" is of Lee. */
function withoutOwning(text: string): string {
  return text.replace(/['’]s\b/g, "");
}

/** What makes a verb another with what it stands before: "step down". */
const particles = new Set("up down out off back over away in".split(" "));

/** The share of what some senses tell that stands among the stems of some stretches, 0..1. */
export function shareIn(
  senses: readonly Sense[],
  ...stretches: readonly ReadonlySet<string>[]
): number {
  let held = 0;
  let all = 0;
  for (const { stem, synonyms, weight } of senses) {
    all += weight;
    if (stretches.some((stems) => stems.has(stem))) held += weight;
    else if (stretches.some((stems) => !synonyms.isDisjointFrom(stems))) held += weight * ofSynonym;
  }
  return all === 0 ? 0 : held / all;
}

/** Puts the nearest first. */
export function byNearness(one: Pick<Near, "nearness">, other: Pick<Near, "nearness">): number {
  return other.nearness - one.nearness;
}
