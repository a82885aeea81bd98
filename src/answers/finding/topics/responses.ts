import type { Answer, Result } from "#answers/answer.ts";
import { findQuotes } from "#answers/finding/remembered/find-quotes.ts";
import { speakingAs } from "#answers/finding/speakers/known.ts";
import { whatSaid } from "#answers/finding/speakers/what-said.ts";
import { resolveName } from "#answers/people/names.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { kindOfFirst, quotesElsePassages } from "#answers/results/quotes-or-passages.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { isBy, quotationsOf } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { toldWith } from "#answers/telling/told-with-verb.ts";
import type { Side } from "#answers/words/stance-words.ts";
import { agreeing } from "./agreeing.ts";
import { onSubject } from "./on-subject.ts";
import { answeredIn, isAnsweredBy, matterOf, responsesTo } from "./responses-to.ts";

interface Responses {
  readonly to: string;
  readonly by: string | null;
  readonly side?: Side;
}

/** What somebody or anybody said in response to somebody or something; else what there is on it. */
export function responses(scope: Scope, { to, by, side }: Responses): Answer {
  const taken = side ? agreeing(scope, answeredIn(scope, to), side) : [];
  if (taken.length > 0) return kindOfFirst(answerBase(scope), taken.map(shown), []);
  const found = responsesTo(scope, to);
  // Nobody is told to agree: what was answered is none of that, but near.
  if (side === "for")
    return notFound(scope, to, { also: distinct(found.values().map(shown), shownAtMost) });
  if (by !== null) return responsesBy(scope, by, to, found);
  if (found.length === 0) return unanswered(scope, to);
  const given = quotesElsePassages(answerBase(scope), found.map(shown));
  const matter = matterOf(to);
  const isPerson = resolveName(matter, scope.people).found;
  const others = (isPerson ? null : onMatter(scope, matter))?.results ?? [];
  const isNew = ({ receipt }: Result) => !given.results.some((each) => each.receipt === receipt);
  return { ...given, also: distinct([...others.filter(isNew), ...given.also]) };
}

/** What others than who is answered say in articles about a matter. */
function onMatter(scope: Scope, matter: string): Answer | null {
  const without = [...scope.without, ...answeredIn(scope, matter)];
  return onSubject({ ...scope, without }, matter, answerBase(scope));
}

/** What is said of a matter is no answer to it, and a person's own words are none to them. */
function unanswered(scope: Scope, to: string): Answer {
  const matter = matterOf(to);
  const answered = resolveName(matter, scope.people);
  if (answered.found) return notFound(scope, to, { also: oppositionTo(scope, answered.people) });
  const told = onMatter(scope, matter);
  if (told) return told;
  const given = findQuotes(scope, matter, { isTopic: true });
  return given.results.length === 0
    ? given
    : notFound(scope, to, { also: given.results.slice(0, 2) });
}

/** Verbs of who is against what somebody said. */
const opposing = ["dispute", "contradict", "challenge", "disagree", "criticize", "criticise"];
const shownAtMost = 2;

/** What articles that somebody is in tell by such a verb: of whom they don't say, so it is shown apart. */
function oppositionTo(scope: Scope, people: readonly Person[]): Result[] {
  const articles = new Set<string>(
    people.flatMap(({ appearances }) => appearances.map(({ quoted }) => quoted.article.id)),
  );
  const names = new Set<string | null>(people.map(({ name }) => name));
  return distinct(opposing.flatMap((verb) => toldWith(scope, verb, null)))
    .filter(({ article, speaker }) => articles.has(article.id) && !names.has(speaker))
    .slice(0, shownAtMost);
}

function responsesBy(scope: Scope, by: string, to: string, found: readonly Found[]): Answer {
  const who = speakingAs(scope, by);
  if (!who) return unsaidBy(scope, by, to);
  const theirs = found.filter((each) => isBy(scope, each, who.people));
  if (theirs.length > 0) return quotesElsePassages(who.base, theirs.map(shown));
  const others = answeredIn(scope, matterOf(to));
  const answered = quotationsOf(scope, who.people).filter((each) =>
    isAnsweredBy(scope, each, others),
  );
  if (answered.length === 0) return unsaidBy(scope, by, to);
  return notFound(scope, to, { also: distinct(answered.values().map(shown), shownAtMost) });
}

/** What somebody who is not told to answer said of a matter; else, as no answer, what others say of it. */
function unsaidBy(scope: Scope, by: string, to: string): Answer {
  const given = whatSaid(scope, { speaker: by, about: to });
  if (given.kind !== "not-found" || given.also.length > 0) return given;
  const others = onMatter(scope, matterOf(to))?.results ?? [];
  return { ...given, also: others.slice(0, shownAtMost) };
}
