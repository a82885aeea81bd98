import type { Answer } from "#answers/answer.ts";
import { resolveName } from "#answers/people/names.ts";
import { notFound } from "#answers/results/not-found.ts";
import { resultOf } from "#answers/results/results.ts";
import { answerBase, type Found, isBy, type Scope } from "#answers/results/scope.ts";
import { findQuotes } from "./find-quotes.ts";
import { matterOf, responsesTo } from "./responses-to.ts";
import { whatSaid } from "./what-said.ts";
import { whoever } from "./who-is.ts";

/** What somebody or anybody said in response to somebody or something; else what there is on it. */
export function responses(scope: Scope, { to, by }: { to: string; by: string | null }): Answer {
  const found = responsesTo(scope, to);
  if (by !== null) return responsesBy(scope, by, to, found);
  if (found.length === 0) return unanswered(scope, to);
  const results = found.map(({ quoted, quotation, hit }) => resultOf(quoted, quotation, hit));
  return { ...answerBase(scope), kind: "quotes", diff: [], results };
}

/** Of a person's own words none is an answer to them; of a matter all there is may be. */
function unanswered(scope: Scope, to: string): Answer {
  const matter = matterOf(to);
  if (resolveName(matter, scope.people).found) return notFound(scope, to);
  return findQuotes(scope, matter, { isTopic: true });
}

function responsesBy(scope: Scope, by: string, to: string, found: readonly Found[]): Answer {
  const who = whoever(scope, by);
  if (!who.found) return who.answer;
  const theirs = found.filter(({ quoted, quotation }) =>
    isBy(scope, quoted, quotation, who.people),
  );
  if (theirs.length === 0) return whatSaid(scope, { speaker: by, about: to, everything: false });
  const results = theirs.map(({ quoted, quotation, hit }) => resultOf(quoted, quotation, hit));
  return { ...who.base, kind: "quotes", diff: [], results };
}
