import {
  documentsOf,
  hasBit,
  isListed,
  listLength,
  listOf,
} from "#search/segments/posting-lists.ts";
import { type Accepts, isOpen, type Segment } from "#search/segments/segment.ts";
import { firstTerm, type Term } from "#search/segments/term-dictionary.ts";
import { streamOf } from "#search/segments/token-stream.ts";

/** The documents of a segment that have every one of these phrases word for word, as they are asked for. */
export function* documentsWithPhrases(
  segment: Segment,
  phrases: readonly (readonly Term[])[],
  among: Uint16Array | undefined,
  accepts: Accepts | undefined,
): Generator<number, void> {
  const lists = [...new Set(phrases.flat())].map((term) => listOf(segment, term));
  if (lists.includes(-1)) return;
  // Every document has the rarest word of all: only its documents are looked at.
  lists.sort((a, b) => listLength(segment, a) - listLength(segment, b));
  const [rarest = -1, ...others] = lists;
  for (const document of documentsOf(segment, rarest)) {
    if (among !== undefined && !hasBit(among, 0, document)) continue;
    if (!others.every((list) => isListed(segment, list, document))) continue;
    if (!isOpen(segment, document, accepts)) continue;
    const words = streamOf(segment, document);
    if (phrases.every((phrase) => contains(words, phrase))) yield document;
  }
}

/**
 * True where the phrase's words stand in this order with none between them. Fields come after the
 * body: a phrase has to stand in the passage, not over it.
 */
function contains(words: readonly Term[], phrase: readonly Term[]): boolean {
  for (let at = 0; (words[at] ?? 0) >= firstTerm; at++) {
    let same = 0;
    while (same < phrase.length && words[at + same] === phrase[same]) same++;
    if (same === phrase.length) return true;
  }
  return false;
}
