import type { Answer, Result } from "#answers/answer.ts";
import { nearInTheirWords } from "#answers/finding/nearest/near-in-their-words.ts";
import { saidAbout } from "#answers/finding/topics/said-about.ts";
import type { Person } from "#answers/people/people.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { isSpoken, quotationsOf } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { overlap } from "#answers/spans.ts";
import { type Known, sharedName, speakingAs } from "./known.ts";
import { linkOf } from "./links.ts";
import { onlyNamed } from "./only-named.ts";

const shownAtMost = 5;
const namedAtMost = 2;

/**
 * Speakers side by side, and the sentence in which the article links the first two; no verdict on it.
 * Whoever never speaks has an empty side.
 */
export function compare(scope: Scope, names: readonly string[], about: string | null): Answer {
  const heard = names.map((name) => speakingAs(scope, name));
  const known = heard.filter((who) => who !== null);
  const [first, second] = known;
  // "A letter against Lee" compares nobody.
  const stranger = second ? undefined : names.find((_, at) => heard[at] === null);
  const named = stranger === undefined ? null : onlyNamed(scope, stranger);
  if (named && (!first || named.kind === "not-found")) return named;
  const groups = names.map((name, at) => groupOf(name, heard[at] ?? null, known));
  const sides = groups.map(({ speaker, people, others }) => ({
    speaker,
    results: sideOf(scope, people, others, about),
  }));
  const link = first && second ? linkOf([first.people, second.people], about) : null;
  const sided = sides.flatMap(({ results }) => results);
  const isShown = ({ article, start, end }: Result) =>
    [...sided, ...(link ? [link] : [])].some(
      (each) => each.article.id === article.id && overlap(each, { start, end }),
    );
  const near = groups.flatMap((group, at) =>
    sides[at]?.results.length === 0 ? nearOf(scope, group, about) : [],
  );
  return {
    ...(first?.base ?? answerBase(scope)),
    corrected: known.flatMap(({ base }) => base.corrected),
    kind: "compare",
    sides,
    link,
    results: sided,
    also: distinct(near.filter((result) => !isShown(result))),
  };
}

/** One of those who are compared. */
interface Group {
  /** As they are known, or as typed who never speaks. */
  readonly speaker: string;
  /** Empty for who never speaks. */
  readonly people: readonly Person[];
  readonly others: readonly Person[];
}

/** Beside "the deputy mayor" nobody means the same person by "the mayor". */
function groupOf(name: string, who: Known | null, known: readonly Known[]): Group {
  const others = known.filter((other) => other !== who).flatMap(({ people }) => people);
  if (!who) return { speaker: name, people: [], others };
  const apart = who.people.filter((person) => !others.includes(person));
  return { speaker: sharedName(who), people: apart.length > 0 ? apart : who.people, others };
}

/** What comes near of who says nothing on it; of who never speaks, where they are named. */
function nearOf(scope: Scope, { speaker, people }: Group, about: string | null): readonly Result[] {
  if (quotationsOf(scope, people).length === 0)
    return onlyNamed(scope, speaker).results.slice(0, namedAtMost);
  return nearInTheirWords(scope, people, about ?? "").map(({ result }) => result);
}

function sideOf(
  scope: Scope,
  people: readonly Person[],
  others: readonly Person[],
  about: string | null,
): Result[] {
  const topic = about ?? others[0]?.name ?? "";
  const topical = saidAbout(scope, people, topic);
  const found = [...topical.found, ...topical.replies];
  const spoken = found.filter(isSpoken);
  const chosen = (spoken.length > 0 ? spoken : found).toSorted(inOrder);
  const results = chosen.map(shown);
  if (results.length > 0 || about !== null) return results.slice(0, shownAtMost);
  const all = quotationsOf(scope, people);
  const own = all.filter(isSpoken);
  return (own.length > 0 ? own : all).slice(0, shownAtMost).map(shown);
}

/** Within an article as they stand in it. */
function inOrder(one: Found, other: Found): number {
  return one.quoted === other.quoted ? one.quotation.start - other.quotation.start : 0;
}
