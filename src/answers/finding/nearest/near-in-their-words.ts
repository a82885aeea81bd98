import type { Person } from "#answers/people/people.ts";
import { shown } from "#answers/results/results.ts";
import { isSpoken, quotationsByArticle, type Said } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { subjectOf } from "#answers/subject.ts";
import { isDenied } from "#answers/telling/cue-verbs.ts";
import { byNearness, type Near, type Sense, sensesOf, shareIn } from "./senses.ts";
import { stemsBefore, stemsBeside, stemsSaid } from "./stretches-around.ts";

const shownAtMost = 3;
/** Articles, and quotations in them, that are looked at. */
const articlesAtMost = 40;
const quotationsAtMost = 400;

/**
 * What some people say nearest to a matter that none of their words have as it was asked: in other
 * words, beside it, or in an article about it. What they deny comes first. It is no answer.
 */
export function nearInTheirWords(
  scope: Scope,
  people: readonly Person[],
  matter: string,
  senses: readonly Sense[] = sensesOf(scope, matter, people),
): Near[] {
  const said = quotationsByArticle(scope, people);
  if (said.size === 0 || senses.length === 0) return [];
  const { hits } = searchParagraphs(scope, matter, articlesAtMost);
  const told = hits.map(({ passage }) => passage.article.id);
  return [...new Set([...told, ...said.keys()])]
    .filter((id) => said.has(id))
    .slice(0, articlesAtMost)
    .flatMap((id) => said.get(id) ?? [])
    .slice(0, quotationsAtMost)
    .map((each) => ({ each, nearness: nearnessOf(each, senses) }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted(byNearness)
    .slice(0, shownAtMost)
    .map(({ each, nearness }) => ({ result: shown(each), nearness }));
}

/** The least share of a matter that what is said has to have to be near it. */
const leastOwn = 0.35;
/** The same with its paragraph, with those before, or with the title of its article. */
const leastInParagraph = 0.4;
const leastAround = 0.6;
const leastTitled = 0.5;

/** How near a quotation is to a matter; 0 where it is not. */
function nearnessOf(said: Said, senses: readonly Sense[]): number {
  const own = stemsSaid(said);
  const paragraph = stemsBeside(said);
  const { title } = subjectOf(said.quoted);
  const itself = shareIn(senses, own);
  const inParagraph = shareIn(senses, own, paragraph);
  const around = shareIn(senses, own, paragraph, ...stemsBefore(said));
  const titled = shareIn(senses, own, title);
  const isNear =
    itself >= leastOwn ||
    inParagraph >= leastInParagraph ||
    around >= leastAround ||
    titled >= leastTitled;
  if (!isNear) return 0;
  const denied = isDenied(said) ? 1 : 0;
  const spoken = isSpoken(said) ? 0.2 : 0;
  return 2 * itself + inParagraph + around + titled + denied + spoken;
}
