import type { Result } from "#answers/answer.ts";
import { shown } from "#answers/results/results.ts";
import { onceEach } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import {
  type Found,
  foundBy,
  searchParagraphs,
  searchQuotations,
} from "#answers/sources/searches.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { subjectOf } from "#answers/subject.ts";
import { byNearness, type Sense, sensesOf, shareIn } from "./senses.ts";
import { stemsBeside, stemsSaid } from "./stretches-around.ts";

const readAtMost = 10;
const shownAtMost = 2;
/** Fewer words of matter are found all together or not at all. */
const fewest = 3;
/** Code units of a quotation beyond which it has any words, and not near one another. */
const longest = 1_000;
/** The least share of what is remembered that stands in what is said, and around it as well. */
const leastOwn = 0.17;
const leastOfAll = 0.5;

/**
 * What somebody may remember who remembers it in other words: some stand in what is said, more in its
 * paragraph, in the title and in the opening of its article.
 */
export function halfRemembered(scope: Scope, remembered: string): Result[] {
  const senses = sensesOf(scope, remembered, []);
  if (senses.length < fewest) return [];
  return onceEach(candidates(scope, remembered))
    .flatMap((found) => {
      const nearness = nearnessOf(found, senses);
      return nearness > 0 ? [{ found, nearness }] : [];
    })
    .toSorted(byNearness)
    .slice(0, shownAtMost)
    .map(({ found }) => shown(found));
}

function nearnessOf(found: Found, senses: readonly Sense[]): number {
  const own = stemsSaid(found);
  const itself = shareIn(senses, own);
  if (itself < leastOwn) return 0;
  const { title, opening } = subjectOf(found.quoted);
  const all = shareIn(senses, own, stemsBeside(found), title, opening);
  return all >= leastOfAll ? itself + all : 0;
}

/** What is said in words like these or in paragraphs on them. */
function candidates(scope: Scope, remembered: string): Found[] {
  const { synonyms } = scope.sources;
  const { found } = searchQuotations(scope, remembered, { limit: readAtMost, synonyms });
  const { hits } = searchParagraphs(scope, remembered, readAtMost);
  const beside = hits.flatMap(({ passage: { article, key } }) => {
    const quoted = articleOf(scope.sources, article.id);
    const said = quoted?.quotations.filter(({ paragraph }) => String(paragraph) === key) ?? [];
    return said.flatMap((each) => (quoted && each.kind === "direct" ? foundBy(quoted, each) : []));
  });
  return [...found, ...beside].filter(
    ({ hit, quotation: { start, end } }) => hit.level !== "typo" && end - start <= longest,
  );
}
