import { type Entity, entityAt, runAt } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import { closes } from "#quotes/names/roles/role-words.ts";
import { articleOf, printedBefore } from "#quotes/people/introductions.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { maybeAnybody } from "./described-again.ts";
import { kindsCalled } from "./told-kinds.ts";

/**
 * The one person whom a word that no list has describes, and "the forager" means: "forager Ana Ruiz", "Ana Ruiz, 45, a
 * forager,".
 */
export function calledByWord(
  r: Reading,
  { people }: Speakers,
  mention: Mention,
): Entity | undefined {
  const { from, head, to } = mention;
  if (lowerAt(r, from) !== "the" || head !== to - 1 || head - from > longest) return undefined;
  const noun = lowerAt(r, head);
  if (isOfSeveral(noun) || kindsCalled(noun) !== 0 || hasClass(r, head, is.body)) return undefined;
  if (maybeAnybody(r, mention)) return undefined;
  const called = new Set<Entity>();
  for (const at of printedBefore(r, noun, from).slice(0, mostPlaces)) {
    const entity = namedBehind(r, people, at) ?? namedAhead(r, people, at);
    if (entity?.kind === "person") called.add(entity);
  }
  const [one, another] = called;
  return another ? undefined : one;
}

/** In tokens: "the security guard". */
const longest = 2;
const mostPlaces = 12;

/** Who is named right behind a noun: "forager Ana Ruiz". */
function namedBehind(r: Reading, people: Speakers["people"], at: number): Entity | undefined {
  const run = runAt(people, at + 1);
  const isNext = run && (run.core === at + 1 || run.from === at + 1);
  // "the forager’s friend Ana Ruiz" has no noun right before her name.
  return isNext && !isOneOf(r, at - 1, "and or") ? entityAt(people, at + 1) : undefined;
}

/** Whom a noun tells of right behind their name: "Ana Ruiz, a forager,", "Ana Ruiz, 45, a forager from Lund," */
function namedAhead(r: Reading, people: Speakers["people"], at: number): Entity | undefined {
  const article = articleOf(r, at);
  if (!isOneOf(r, article, "a an the") || lowerAt(r, article - 1) !== ",") return undefined;
  if (!closes(r, at + 1) && !hasClass(r, at + 1, is.preposition | is.relative)) return undefined;
  const run = people.runs[runsBefore(people.runs, article) - 1];
  if (!run) return undefined;
  const aged = lowerAt(r, run.to) === "," && r.tokens[run.to + 1]?.kind === "number";
  return article - 1 === (aged ? run.to + 2 : run.to) ? entityAt(people, run.from) : undefined;
}
