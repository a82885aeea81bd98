import { unknown } from "#quotes/attributions.ts";
import type { Quotation } from "#quotes/quotation.ts";
import { quotationOf } from "#quotes/quotation-of.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";

/** Words of a heading that nothing in the body repeats are a term up to this length. */
const longestTerm = 3;
/** How many words of a quotation a heading that shortens it may leave out. */
const mostLeftOut = 15;

/**
 * Headline and heading fragments in marks, linked to the quotation in the body that they repeat,
 * word for word or with words left out.
 * @param saidIn the quotation that a fragment is where nothing repeats it and the heading itself tells who says so
 */
export function echoesOf(
  r: Reading,
  places: readonly Place[],
  body: readonly Quotation[],
  saidIn: (place: Place) => Quotation | null,
): Quotation[] {
  if (places.length === 0) return [];
  const repeats = places.map((place) => ({ place, words: wordsOf(textOf(r, place.string)) }));
  const withWord = textsByWord(
    r,
    body,
    repeats.map(({ words }) => words),
  );
  return repeats.map(({ place, words }) => {
    const texts = rarest(words.map((word) => withWord.get(word) ?? []));
    const source =
      texts.find((text) => holds(text.words, words) && !isNamedIn(r, text.one, place, words)) ??
      texts.find((text) => shortens(text.words, words));
    const own = source || words.length <= longestTerm ? null : saidIn(place);
    return own ?? echo(r, place, source?.one, words.length);
  });
}

interface BodyText {
  readonly one: Quotation;
  readonly words: readonly string[];
}

/** For each word of the repeats the quotations of the body that have it, and may have all words of one of them. */
function textsByWord(
  r: Reading,
  body: readonly Quotation[],
  repeats: readonly (readonly string[])[],
): ReadonlyMap<string, readonly BodyText[]> {
  const some = new Set(repeats.flat());
  const longest = repeats.map(longestOf);
  const withWord = new Map<string, BodyText[]>();
  for (const one of body) {
    if (one.kind !== "direct" && one.kind !== "partial") continue;
    const printed = inSmall(textOf(r, one));
    if (!longest.some((word) => printed.includes(word))) continue;
    const text = { one, words: wordsOf(printed) };
    for (const word of text.words) {
      if (!some.has(word)) continue;
      const texts = withWord.get(word);
      if (!texts) withWord.set(word, [text]);
      else if (texts.at(-1) !== text) texts.push(text);
    }
  }
  return withWord;
}

function longestOf(words: readonly string[]): string {
  return words.reduce((long, word) => (word.length > long.length ? word : long), "");
}

/** A text that has all words is among those with the rarest. */
function rarest(lists: readonly (readonly BodyText[])[]): readonly BodyText[] {
  return lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);
}

function echo(r: Reading, place: Place, source: Quotation | undefined, words: number): Quotation {
  const kind = source || words > longestTerm ? "echo" : "term";
  const attribution = source?.attribution ?? unknown(kind === "term" ? "not-speech" : "no-cue");
  const one = quotationOf(r, kind, place, attribution, source?.modality ?? "asserted");
  return source ? { ...one, echoOf: source.id } : one;
}

function textOf(r: Reading, { parts }: Pick<Quotation, "parts">): string {
  return parts.map(({ start, end }) => r.text.slice(start, end)).join(" ");
}

function holds(words: readonly string[], some: readonly string[]): boolean {
  return some.length > 0 && ` ${words.join(" ")} `.includes(` ${some.join(" ")} `);
}

/** "Tideline" of a heading where “she was unforgettable in Tideline”: a name of one word in both, which repeats nobody. */
function isNamedIn(
  r: Reading,
  one: Quotation,
  { string }: Place,
  words: readonly string[],
): boolean {
  if (words.length > 1) return false;
  const name = textOf(r, string);
  if (!/^\p{Lu}\p{Ll}/u.test(name)) return false;
  const [before = "", ...others] = textOf(r, one).split(name);
  return others.length > 0 && /[\p{Ll},] $/u.test(before);
}

/** Whether `some` stand in their order among the words, a few others left out between them. */
function shortens(words: readonly string[], some: readonly string[]): boolean {
  if (some.length < 3) return false;
  return words.some((word, first) => {
    if (word !== some[0]) return false;
    let next = 0;
    for (const one of words.slice(first, first + some.length + mostLeftOut))
      if (one === some[next]) next += 1;
    return next === some.length;
  });
}

/** The words of a text in lower case, marks and punctuation left out. */
export function wordsOf(text: string): string[] {
  return inSmall(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}

function inSmall(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}
