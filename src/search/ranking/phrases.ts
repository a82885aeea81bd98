import {
  documentsOf,
  hasBit,
  isListed,
  listLength,
  listOf,
} from "#search/segments/posting-lists.ts";
import { type Accepts, isOpen, type Segment } from "#search/segments/segment.ts";
import { firstTerm, type Term } from "#search/segments/term-dictionary.ts";
import { termAt, unitsOf } from "#search/segments/token-stream.ts";

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
    if (phrases.every((phrase) => contains(segment, document, phrase))) yield document;
  }
}

/**
 * True where the phrase's words stand in a document in this order with none between them. Fields come
 * after the body: a phrase has to stand in the passage, not over it.
 */
function contains(
  { stream, starts }: Segment,
  document: number,
  [first, ...others]: readonly Term[],
): boolean {
  const end = starts[document + 1] as number;
  for (let at = starts[document] as number; at < end; ) {
    const term = termAt(stream, at);
    if (term < firstTerm) return false;
    at += unitsOf(term);
    if (term === first && follow(stream, at, end, others)) return true;
  }
  return false;
}

/** True where these words stand at a place of a stream, one after the other. */
function follow(stream: Uint16Array, from: number, end: number, words: readonly Term[]): boolean {
  let at = from;
  for (const word of words) {
    if (at >= end || termAt(stream, at) !== word) return false;
    at += unitsOf(word);
  }
  return true;
}
