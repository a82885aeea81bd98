import { noTerm } from "#search/segments/term-dictionary.ts";
import { hashLetters, maxWordLength } from "#search/text/token-reader.ts";
import type { Vocabulary } from "#search/vocabulary/vocabulary.ts";
import type { Variant } from "./query-plan.ts";

/** Synonyms of one word that are searched, forms included. */
const maxSynonyms = 24;

/**
 * Synonyms in all their forms that the library has.
 *
 * @param known what is searched for the word already
 * @param weightOf the weight of a word that so many documents have
 */
export function synonymVariants(
  synonyms: readonly string[],
  known: readonly Variant[],
  vocabulary: Vocabulary,
  weightOf: (documents: number) => number,
): Variant[] {
  const { stems } = vocabulary;
  const seen = new Set(known.map(({ term }) => term));
  const variants: Variant[] = [];
  for (const synonym of synonyms) {
    const letters = lettersOf(synonym);
    const { length } = letters;
    const first = vocabulary.formOf(letters, length, hashLetters(letters, 0, length));
    if (first === noTerm) continue;
    for (let term = first; ; ) {
      if (vocabulary.has(term) && !seen.has(term)) {
        seen.add(term);
        const weight = weightOf(vocabulary.documentsWith(term));
        variants.push({ term, weight, level: "synonym" });
      }
      term = stems.after(term);
      if (term === first || variants.length >= maxSynonyms) break;
    }
  }
  return variants;
}

function lettersOf(word: string): Uint16Array {
  return Uint16Array.from(word.slice(0, maxWordLength), (letter) => letter.charCodeAt(0));
}
