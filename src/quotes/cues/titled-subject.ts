import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass } from "#quotes/reading/word-at.ts";

/**
 * "the “Sea Wall” actor": a description of somebody from its article on, where all that can be its subject begins
 * behind a title in marks, at `floor`; otherwise the subject as it is.
 */
export function withTitle(r: Reading, subject: Mention | null, floor: number): Mention | null {
  if (!subject || subject.from !== floor || !lacksArticle(r, subject)) return subject;
  const from = articleBeforeTitle(r, floor);
  return from < 0 ? subject : { ...subject, from, start: r.tokens[from]?.start ?? subject.start };
}

/** "actor", against "the actor" */
function lacksArticle(r: Reading, { form, from, head }: Mention): boolean {
  return form === "nominal" && hasClass(r, head, personClasses) && !hasClass(r, from, articles);
}

/** The article before a title in marks that ends before a token, in its sentence; -1 without one. */
function articleBeforeTitle(r: Reading, to: number): number {
  const title = r.markedOf[to - 1] ?? -1;
  // “a sham.” and “a sham,” are no titles.
  if (title < 0 || title === r.markedOf[to] || r.tokens[to - 2]?.kind === "punctuation") return -1;
  let first = to - 1;
  while (first > to - longestTitle && r.markedOf[first] === title) first -= 1;
  const isIn = r.markedOf[first] !== title && r.sentenceOf[first] === r.sentenceOf[to];
  return isIn && hasClass(r, first, articles) ? first : -1;
}

const articles = is.determiner | is.possessivePronoun;

/** In tokens, the marks among them. */
const longestTitle = 8;
