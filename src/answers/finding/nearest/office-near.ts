import type { Result } from "#answers/answer.ts";
import { saidAbout } from "#answers/finding/topics/said-about.ts";
import { type Appearance, nameWords } from "#answers/people/appearances.ts";
import type { Person } from "#answers/people/people.ts";
import { havingAll } from "#answers/people/printed-names.ts";
import { withRole } from "#answers/people/roles.ts";
import { titlesOf } from "#answers/questions/limits/titled.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { isSpoken, quotationsOf } from "#answers/sources/quotations-of.ts";
import { isInside, type Scope } from "#answers/sources/scope.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

const shownAtMost = 3;

/** Somebody who may be meant by an office, in the article that names whose it is. */
export interface Holder {
  readonly person: Person;
  readonly appearance: Appearance;
}

/**
 * Who may be "Lee’s agent" or "the harbour boss": who has that office in an article which has the
 * other words in its title or in somebody's name. No article says so, so they are nobody's answer.
 */
export function holdersNear(scope: Scope, described: string): Holder[] {
  const words = foldsOf(described.replace(/['’]s?(?= )/g, "")).filter(isContentWord);
  const { words: titleWords } = titlesOf(scope.sources.articles);
  for (const [office, owner] of partings(words)) {
    const naming = articlesNaming(scope, owner);
    // An office such as "president" is held by thousands: most owners are named nowhere.
    if (naming.size === 0 && !owner.every((word) => titleWords.has(word))) continue;
    const holders = withRole(office, scope.people).flatMap((person) =>
      person.appearances
        .filter(({ quoted }) => naming.has(quoted) || isTitled(quoted.article, owner))
        .filter(({ quoted }) => isInside(scope, quoted.article))
        .map((appearance) => ({ person, appearance })),
    );
    if (holders.length > 0) return holders;
  }
  return [];
}

/** What those say who may be meant, on a topic where one is given. */
export function saidByHolders(scope: Scope, described: string, about: string | null): Result[] {
  return saidOn(
    scope,
    [...new Set(holdersNear(scope, described).map(({ person }) => person))],
    about,
  );
}

/** A little of what some people say, on a topic where one is given; spoken rather than reported. */
export function saidOn(scope: Scope, people: readonly Person[], about: string | null): Result[] {
  if (people.length === 0) return [];
  const said = about === null ? quotationsOf(scope, people) : saidAbout(scope, people, about).found;
  const spoken = said.filter(isSpoken);
  return distinct((spoken.length > 0 ? spoken : said).values().map(shown), shownAtMost);
}

/** Words parted into an office and whose it is, the office last ("Lee agent") or first ("boss of Lee"). */
function partings(words: readonly string[]): [readonly string[], readonly string[]][] {
  return [2, 1]
    .filter((size) => size < words.length)
    .flatMap((size): [readonly string[], readonly string[]][] => [
      [words.slice(-size), words.slice(0, -size)],
      [words.slice(0, size), words.slice(size)],
    ]);
}

/** The articles that somebody speaks in or is named in whose name has all of some words. */
function articlesNaming({ people }: Scope, owner: readonly string[]): ReadonlySet<QuotedArticle> {
  const named = havingAll(nameWords(owner.join(" ")), people);
  return new Set(named.flatMap(({ appearances }) => appearances.map(({ quoted }) => quoted)));
}

/** Whether a title has all of some folded words; most of many titles are told apart unread. */
function isTitled({ title }: Article, wanted: readonly string[]): boolean {
  const folded = fold(title);
  if (wanted.length === 0 || !wanted.every((word) => folded.includes(word))) return false;
  const words = new Set(foldsOf(title.replace(/['’]s?(?= |$)/g, "")));
  return wanted.every((word) => words.has(word));
}
