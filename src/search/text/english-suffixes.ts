/** The endings of Porter's second English stemmer (`english-stem.ts`), steps 2 to 4. */

/** An ending, what stands in its place, and the letters of which one has to stand before it. */
type Rule = readonly [suffix: string, replacement: string, after?: string];

/** Rules by the last two letters of their ending: most words have none to try. */
export interface Rules {
  /** For two letters the number of their rules in `lists`; most have none, which are the first. */
  readonly listOf: Uint8Array;
  readonly lists: readonly (readonly Rule[])[];
}

/** Step 2, longest first: of the endings that a word has only the longest is looked at. */
export const derivedSuffixes: Rules = byLastLetters([
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
  ["ogi", "og", "l"],
  ["li", "", "cdeghkmnrt"],
]);

/** Step 3. "ative" counts in the second region only. */
export const shortenedSuffixes: Rules = byLastLetters([
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ative", ""],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
]);

/** Step 4: dropped in the second region. "ion" only after s or t. */
export const droppedSuffixes: Rules = byLastLetters([
  ["ement", ""],
  ["ance", ""],
  ["ence", ""],
  ["able", ""],
  ["ible", ""],
  ["ment", ""],
  ["ant", ""],
  ["ent", ""],
  ["ism", ""],
  ["ate", ""],
  ["iti", ""],
  ["ous", ""],
  ["ive", ""],
  ["ize", ""],
  ["ion", "", "st"],
  ["al", ""],
  ["er", ""],
  ["ic", ""],
]);

/** The rules, longest first, for endings with these last two letters. */
export function rulesFor({ listOf, lists }: Rules, letter: number, last: number): readonly Rule[] {
  return lists[listOf[pairOf(letter, last)] as number] as readonly Rule[];
}

function byLastLetters(rules: readonly Rule[]): Rules {
  const listOf = new Uint8Array(1 << 10);
  const lists: Rule[][] = [[]];
  for (const rule of rules) {
    const [suffix] = rule;
    const pair = pairOf(suffix.charCodeAt(suffix.length - 2), suffix.charCodeAt(suffix.length - 1));
    if (listOf[pair] === 0) listOf[pair] = lists.push([]) - 1;
    lists[listOf[pair] as number]?.push(rule);
  }
  return { listOf, lists };
}

function pairOf(letter: number, last: number): number {
  return ((letter & 31) << 5) | (last & 31);
}
