import type { Appearance } from "#answers/people/appearances.ts";
import type { Person } from "#answers/people/people.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { resultOf } from "#answers/results/results.ts";
import { isInside, isOfKind, type Scope } from "#answers/results/scope.ts";
import { blockAt } from "#answers/results/sources.ts";
import { sentencesIn, stemsIn } from "#answers/results/stretches.ts";
import type { Block, Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import { byNearness, type Near, type Sense, shareIn } from "./senses.ts";

/** The least share of a matter that a sentence has to have to be near it. */
const leastShare = 0.35;
/** Of somebody who is in many articles. */
const articlesAtMost = 40;
const sentencesAtMost = 2;

/** The sentences on a matter in paragraphs that name some people, and what is said beside them. */
export function toldNear(
  scope: Scope,
  people: readonly Person[],
  senses: readonly Sense[],
): Near[] {
  return people
    .flatMap(({ appearances }) => appearances)
    .filter(({ quoted }) => isInside(scope, quoted.article))
    .slice(0, articlesAtMost)
    .flatMap((appearance) =>
      paragraphsNaming(appearance).map((paragraph) => ({
        appearance,
        paragraph,
        ...bestIn(appearance, paragraph, senses),
      })),
    )
    .filter(({ nearness }) => nearness >= leastShare)
    .toSorted(byNearness)
    .slice(0, sentencesAtMost)
    .flatMap(({ appearance: { quoted }, paragraph, sentence, nearness }) => {
      const beside = saidIn(scope, quoted, paragraph).filter(({ kind }) => kind === "direct");
      const itself = saidIn(scope, quoted, sentence).map((each) => resultOf(quoted, each));
      const told = itself.length > 0 ? itself : [sentenceResult(scope, quoted.article, sentence)];
      return [
        ...told.map((result) => ({ result, nearness: 2.5 * nearness })),
        ...beside.map((each) => ({ result: resultOf(quoted, each), nearness })),
      ];
    });
}

function paragraphsNaming({ quoted: { article }, speaker }: Appearance): Block[] {
  const blocks = speaker.mentions.flatMap(({ start }) => blockAt(article.blocks, start) ?? []);
  return [...new Set(blocks)].filter(({ kind }) => kind === "body");
}

/** The sentence of a paragraph that has most of a matter. */
function bestIn({ quoted: { article } }: Appearance, paragraph: Block, senses: readonly Sense[]) {
  const [best] = sentencesIn(article, paragraph)
    .map((sentence) => ({ sentence, nearness: shareIn(senses, stemsIn(article, sentence)) }))
    .toSorted(byNearness);
  return best ?? { sentence: paragraph, nearness: 0 };
}

/** What is said in a stretch. */
function saidIn(scope: Scope, { quotations }: QuotedArticle, { start, end }: Span): Quotation[] {
  return quotations.filter(
    (each) => each.start >= start && each.end <= end && isOfKind(scope, each),
  );
}
