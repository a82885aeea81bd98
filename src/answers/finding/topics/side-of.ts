import type { Answer, Result } from "#answers/answer.ts";
import { speakingAs } from "#answers/finding/speakers/known.ts";
import { whatSaid } from "#answers/finding/speakers/what-said.ts";
import type { Person } from "#answers/people/people.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { within } from "#answers/spans.ts";
import { onSide } from "./sides.ts";

/**
 * On which side of a matter somebody is, by sentences that say so in words for that, be it the other than was asked;
 * else what they said of it, which tells no side.
 */
export function sideOf(scope: Scope, speaker: string, about: string): Answer {
  const said = whatSaid(scope, { speaker, about });
  const who = speakingAs(scope, speaker);
  if (!who) return said;
  const taken = (["for", "against"] as const)
    .flatMap((side) => onSide(scope, about, side)?.results ?? [])
    .filter((result) => isOf(scope, result, who.people));
  if (taken.length === 0) return said;
  const given = kindOfFirst(who.base, taken, []);
  return { ...given, also: [...given.also, ...said.results] };
}

/** Whether somebody says a sentence, or is named in it before the word for a side. */
function isOf(
  scope: Scope,
  { words, speaker, article, start, end, matches }: Result,
  people: readonly Person[],
) {
  if (words === "speaker") return people.some(({ name }) => name === speaker);
  const told = matches.at(-1)?.start ?? end;
  return people.some(({ appearances }) =>
    appearances.some(
      ({ quoted, speaker: named }) =>
        quoted === articleOf(scope.sources, article.id) &&
        within(named.mentions, { start, end: told }).length > 0,
    ),
  );
}
