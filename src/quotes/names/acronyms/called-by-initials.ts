import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { mayBeLetters } from "#quotes/names/words/letters.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass, nameClassesOf } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/**
 * What a body may be called by the initials of its words: all of them, or those before "and"; and those behind its
 * first word: "DFR", "DF", "Danish FR", "Danish F" of "Danish Food and Rescue".
 */
function shortenings(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const some of beforeAnd(words)) {
    const letters = initialsOf(some);
    found.push(letters, `${words[0]} ${letters.slice(1)}`);
  }
  return found;
}

function beforeAnd(words: readonly string[]): readonly (readonly string[])[] {
  const and = words.indexOf("and");
  return and > 0 ? [words, words.slice(0, and)] : [words];
}

/** The initials of a body's words but for the country that its name begins with: "FR" of "U.S. Food and Rescue". */
function withoutCountry([first = "", ...rest]: readonly string[]): readonly string[] {
  const lower = first.toLowerCase();
  const country =
    classesOf(lower) & (is.demonym | is.place) ||
    isAmong(lower, "us us. uk uk. u.s u.s. u.k u.k. eu");
  return country && rest.length > 1 ? beforeAnd(rest).map(initialsOf) : [];
}

/** Whether a form of a name is made of its initials: "FMB", "F.M.B.". */
export function isShortening(form: string, words: readonly string[]): boolean {
  return shortenings(words).includes(form.replaceAll(".", ""));
}

/** Bodies by what their initials make of them. */
export interface Initials {
  /** Null for what the initials of several make. */
  readonly filed: Map<string, Shortened | null>;
  /** Those that are not filed yet, with the sentences that name them in full: most articles have no initials. */
  readonly toFile: Omit<Shortened, "met">[];
}

/** A body, the sentence that names it in full, and whether the article is known to call it by its initials. */
interface Shortened {
  readonly body: Entity;
  readonly sentence: number;
  met: boolean;
}

/** What is known of initials before the first name. */
export function noInitials(): Initials {
  return { filed: new Map(), toFile: [] };
}

/** Notes a body whose name in full a run is, to be called by its initials. */
export function noteInitials(r: Reading, run: NameRun, body: Entity, { toFile }: Initials): void {
  if (body.words.length > 1) toFile.push({ body, sentence: r.sentenceOf[run.from] ?? 0 });
}

/** Files the bodies noted by what initials they may be called. Two letters alone are too few. */
function fileNoted({ toFile, filed }: Initials): void {
  for (const { body, sentence } of toFile.splice(0))
    for (const letters of new Set([...shortenings(body.words), ...withoutCountry(body.words)]))
      if (letters.length > 2)
        filed.set(letters, filed.has(letters) ? null : { body, sentence, met: false });
}

/**
 * The one body whose name in full has the initials that a name is: "the FMB" and "the F.M.B." a few sentences before or
 * after, and from then on; those of an office of state and "the Danish FR" anywhere. Those behind a word of the name mean it by themselves, too. Initials that are told to be
 * of something, as in "the ferry FMB" and "the FMB, a league,", are nobody's then and later.
 */
export function calledByInitials(
  r: Reading,
  run: NameRun,
  words: readonly string[],
  initials: Initials,
): Entity | undefined {
  const last = words.at(-1) ?? "";
  if (words.length > 2 || last.length < 2 || !mayBeLetters(last)) return undefined;
  const letters = last.replaceAll(".", "");
  if (letters.toUpperCase() !== letters || !/^\p{Lu}{2,}$/u.test(letters)) return undefined;
  fileNoted(initials);
  const { filed } = initials;
  const first = words.length > 1 ? words[0]?.replaceAll(".", "") : undefined;
  const called = filed.get(first ? `${first} ${letters}` : letters);
  if (!called) return undefined;
  if (isToldApart(r, run)) {
    filed.delete(letters);
    return undefined;
  }
  const sentence = r.sentenceOf[run.from] ?? 0;
  if (!first && !called.met && !isNear(called, sentence) && !isOfficial(called.body))
    return undefined;
  called.met = true;
  if (first && !filed.has(letters)) filed.set(letters, called);
  return called.body;
}

function isNear(called: Shortened, sentence: number): boolean {
  return Math.abs(sentence - called.sentence) <= reach;
}

/** In sentences. */
const reach = 8;

/** Whether readers know a body by its initials, however far from its name: offices of state need not be told of. */
function isOfficial({ words }: Entity): boolean {
  return (nameClassesOf(words.at(-1)?.toLowerCase() ?? "") & nameClass.agency) !== 0;
}

/** "the ferry SSU", "the GWF, a wrestling league," */
function isToldApart(r: Reading, { from, to }: NameRun): boolean {
  if (isOneOf(r, to, ", ( – —") && isOneOf(r, to + 1, "a an the")) return true;
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
  let letters = "";
  for (const word of words) if (capital.test(word)) letters += word.charAt(0);
  return letters;
}

const capital = /^\p{Lu}/u;
