import { editDistance, isTypoOf } from "#answers/words/edit-distance.ts";
import { otherFormsOf } from "#quotes/names/words/given-names.ts";
import { type Bearers, nameIndexOf } from "./name-index.ts";
import type { People, Person } from "./people.ts";

/** Those whose name was misspelt, and how it is printed. */
interface Spelt {
  readonly people: readonly Person[];
  readonly searched: string;
}

/** The people whose name has each typed word up to a slip of the keys; null where two differ or none has. */
export function misspelt(words: readonly string[], people: People): Spelt | null {
  const found = new Map<Person, string>();
  for (const person of alikeIn(words, people)) {
    const spelt = spellingOf(words, person);
    if (spelt !== null) found.set(person, spelt);
  }
  const spellings = new Set(found.values());
  const matched = nameIndexOf(people).inOrder(found.keys());
  const [first] = matched;
  if (spellings.size !== 1 || !first) return null;
  const isOne = words.length > 1 || matched.length === 1;
  return { people: matched, searched: isOne ? first.name : [...spellings].join(" ") };
}

/** The typed words as they are printed of somebody; null where one isn't. */
function spellingOf(words: readonly string[], { words: printed, kind }: Person): string | null {
  const spelt: string[] = [];
  for (const [at, word] of words.entries()) {
    const isFirst = at + 1 < words.length;
    const own = printed.has(word)
      ? word
      : ((isFirst ? otherForm(word, printed) : null) ?? closest(word, printed, isFirst));
    if (own === null || (kind === "institution" && isOtherWord(word, own))) return null;
    spelt.push(own);
  }
  return spelt.join(" ");
}

/** "Joe Holm" where the articles print "Joseph". */
function otherForm(given: string, printed: ReadonlySet<string>): string | null {
  for (const form of otherFormsOf(given)) if (printed.has(form)) return form;
  return null;
}

/** "Fishermen" is no slip for the "fisheries" of a ministry: what bodies are called is made of common words. */
function isOtherWord(word: string, printed: string): boolean {
  return editDistance(word, printed, 2) > 1;
}

/** Bearers of a surname who are compared one by one before the other words are looked up. */
const bearersAtMost = 50;

/**
 * Those who have the surname or one that it can stand for; of many bearers, those with the rarest
 * of the typed words.
 */
function alikeIn(words: readonly string[], people: People): ReadonlySet<Person> {
  const { havingSurname, havingName } = nameIndexOf(people);
  let rarest = havingSurname(words.at(-1) ?? "");
  if (countIn(rarest) > bearersAtMost)
    for (const word of words.slice(0, -1)) {
      const having = havingName(word);
      if (having.length > 0 && countIn(having) < countIn(rarest)) rarest = having;
    }
  return new Set(rarest.flat().filter(({ kind }) => kind !== "unnamed"));
}

function countIn(bearers: Bearers): number {
  return bearers.reduce((sum, { length }) => sum + length, 0);
}

/** A first name may be cut short ("Rob" for "Robert"); a surname may not. */
function closest(word: string, printed: ReadonlySet<string>, isFirst: boolean): string | null {
  for (const other of printed) if (isTypoOf(word, other)) return other;
  for (const other of printed) if (isFirst && isRenderedAs(word, other)) return other;
  if (!isFirst || word.length < 3) return null;
  for (const other of printed) if (other.startsWith(word)) return other;
  return null;
}

/** Whether a first name is another's with other vowels: renderings of one name into Latin letters differ in them. */
function isRenderedAs(word: string, other: string): boolean {
  const consonants = (name: string) => name.replace(/[aeiouy]/g, "");
  return (
    word[0] === other[0] &&
    Math.abs(word.length - other.length) < 2 &&
    consonants(word).length > 3 &&
    consonants(word) === consonants(other)
  );
}
