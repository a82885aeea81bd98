import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { isMarked, isOneOf } from "#quotes/reading/word-at.ts";

/** How many sentences before words the article may have told something last. */
const reach = 3;
/** In tokens. */
const longestSentence = 80;

/** The last sentence before somebody's words, in their paragraph or the one before, that is told by the article itself. */
export function toldBefore(r: Reading, { from }: Mention): TokenRange | null {
  const here = r.sentenceOf[from] ?? 0;
  const block = r.blockOf[from] ?? 0;
  for (let at = here - 1; at >= Math.max(0, here - reach); at -= 1) {
    const sentence = r.sentences[at];
    if (!sentence || block - (r.blockOf[sentence.from] ?? 0) > 1) return null;
    const from = Math.max(sentence.from, sentence.to - longestSentence);
    for (let i = from; i < sentence.to; i += 1)
      if (!isMarked(r, i)) return { from, to: sentence.to };
  }
  return null;
}

/** The sentence right before somebody's words, where the article tells something and no words end it. */
export function storyBefore(r: Reading, pronoun: Mention): TokenRange | null {
  const sentence = toldBefore(r, pronoun);
  if (!sentence || isMarked(r, sentence.from) || isMarked(r, sentence.to - 1)) return null;
  return sentence;
}

/** How much of the words in marks beside a pronoun is looked at, in tokens with their mark. */
const longestWords = 40;
/** How far behind a pronoun they may begin: "he told reporters:". */
const longestCue = 6;

/** “She was kind”, of somebody else than who says so. */
export function wordsSpeakOf(r: Reading, pronoun: Mention, sex: "male" | "female"): boolean {
  const words = wordsBeside(r, pronoun);
  for (let i = words?.from ?? 0; i < (words?.to ?? 0); i += 1)
    if (sexOfPronoun(r, i) === sex) return true;
  return false;
}

/** The words in marks right before a pronoun, “…,” he said, or else those that its verb leads to; null where there are none. */
export function wordsBeside(r: Reading, { from, to }: Mention): TokenRange | null {
  const before = r.markedOf[from - 1] ?? -1;
  if (before >= 0 && before !== r.markedOf[from]) {
    let first = from - 1;
    while (first > 0 && from - first < longestWords && r.markedOf[first - 1] === before) first -= 1;
    return { from: first, to: from };
  }
  let open = to;
  while (open < to + longestCue && r.markedOf[open] === r.markedOf[from]) open += 1;
  const words = r.markedOf[open] ?? -1;
  if (words < 0 || words === r.markedOf[from] || !isOneOf(r, open - 1, ": ,")) return null;
  let end = open;
  while (end < open + longestWords && r.markedOf[end] === words) end += 1;
  return { from: open, to: end };
}
