import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import type { Entity } from "./entity.ts";
import { addTo, type Known } from "./known-names.ts";
import type { NameRun } from "./name-run.ts";

/** Whether a run is the initials told behind a body's name: "the Road Workers Union (RWU)", "the Nurses Forum, NF,". */
export function areInitials(r: Reading, name: NameRun, { from, to }: NameRun): boolean {
  if (from - name.to !== 1 || to - from !== 1) return false;
  const enclosed = `${r.tokens[name.to]?.text}${r.tokens[to]?.text}`;
  const letters = (r.tokens[from]?.text ?? "").replaceAll(".", "");
  if (!/^(?:\(\)|,,)$/.test(enclosed) || !/^\p{Lu}{2,}$/u.test(letters)) return false;
  let found = 0;
  for (let i = name.core; i < name.to; i += 1)
    if (r.tokens[i]?.text.charAt(0).toUpperCase() === letters.charAt(found)) found += 1;
    else if (i === name.core) return false;
  return found === letters.length;
}

/**
 * What a body may be called by the initials of its words: all of them, or those before "and"; and those behind its
 * first word: "DFR", "DF", "Danish FR", "Danish F" of "Danish Food and Rescue".
 */
function shortenings(words: readonly string[]): readonly string[] {
  const and = words.indexOf("and");
  const whole = and > 0 ? [words, words.slice(0, and)] : [words];
  return whole.map(initialsOf).flatMap((letters) => [letters, `${words[0]} ${letters.slice(1)}`]);
}

/** Whether a form of a name is made of its initials: "FMB", "F.M.B.". */
export function isShortening(form: string, words: readonly string[]): boolean {
  return shortenings(words).includes(form.replaceAll(".", ""));
}

/** Notes by what initials a body may be called whose name in full a run is. Two letters alone are too few. */
export function noteInitials(r: Reading, run: NameRun, body: Entity, known: Known): void {
  if (body.words.length < 2) return;
  const sentence = r.sentenceOf[run.from] ?? 0;
  for (const letters of shortenings(body.words))
    if (letters.length > 2) addTo(known.byInitials, letters, { body, sentence });
}

/**
 * The one body whose name in full has the initials that a name is: "the FMB" and "the F.M.B." a few sentences before or
 * after, "the Danish FR" anywhere. Those behind a word of the name mean it by themselves, too. Initials that are told to be
 * of something, as in "the ferry FMB" and "the FMB, a league,", are nobody's then and later.
 */
export function calledByInitials(
  r: Reading,
  run: NameRun,
  words: readonly string[],
  { byInitials }: Pick<Known, "byInitials">,
): Entity | undefined {
  const last = words.at(-1) ?? "";
  if (words.length > 2 || last.length < 2) return undefined;
  const letters = last.replaceAll(".", "");
  if (letters.toUpperCase() !== letters || !/^\p{Lu}{2,}$/u.test(letters)) return undefined;
  const first = words.length > 1 ? words[0]?.replaceAll(".", "") : undefined;
  const [called, another] = byInitials.get(first ? `${first} ${letters}` : letters) ?? [];
  if (another || !called) return undefined;
  if (isToldApart(r, run)) {
    byInitials.delete(letters);
    return undefined;
  }
  const sentence = r.sentenceOf[run.from] ?? 0;
  if (!first && Math.abs(sentence - called.sentence) > reach) return undefined;
  called.sentence = Math.max(sentence, called.sentence);
  if (first && !byInitials.has(letters)) addTo(byInitials, letters, called);
  return called.body;
}

/** In sentences. */
const reach = 8;

/** "the ferry SSU", "the GWF, a wrestling league," */
function isToldApart(r: Reading, { from, to }: NameRun): boolean {
  if (/^[,(–—]$/.test(r.tokens[to]?.text ?? "") && /^(?:an?|the)$/.test(lowerAt(r, to + 1)))
    return true;
  if (isCapital(r, from - 1) || r.tokens[from - 1]?.kind !== "word") return false;
  if (hasClass(r, from - 1, noNoun)) return false;
  return hasClass(r, from - 2, is.determiner) || hasClass(r, from - 3, is.determiner);
}

const noNoun =
  is.determiner |
  is.preposition |
  is.coordinator |
  is.subordinator |
  is.relative |
  is.adverb |
  is.auxiliary |
  is.modal |
  is.adjective |
  is.pastVerb |
  is.presentVerb;

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join("");
}
