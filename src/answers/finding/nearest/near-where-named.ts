import type { Appearance } from "#answers/people/appearances.ts";
import type { Person } from "#answers/people/people.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { shown } from "#answers/results/results.ts";
import { saidIn } from "#answers/sources/quotations-of.ts";
import { isInside, type Scope } from "#answers/sources/scope.ts";
import { sentencesIn, stemsIn } from "#answers/sources/sentences.ts";
import { blockAt } from "#answers/sources/sources.ts";
import type { Block } from "#articles/article.ts";
import { byNearness, type Near, type Sense, shareIn } from "./senses.ts";

/** The least share of a matter that a sentence has to have to be near it. */
const leastShare = 0.35;
/** Of somebody who is in many articles. */
const articlesAtMost = 40;
const sentencesAtMost = 2;

/** The sentences on a matter in paragraphs that name some people, and what is said beside them. */
export function nearWhereNamed(
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
      const beside = saidIn(scope, quoted, paragraph).filter(
        ({ quotation }) => quotation.kind === "direct",
      );
      const itself = saidIn(scope, quoted, sentence).map(shown);
      const told = itself.length > 0 ? itself : [sentenceResult(scope, quoted.article, sentence)];
      return [
        ...told.map((result) => ({ result, nearness: 2.5 * nearness })),
        ...beside.map((each) => ({ result: shown(each), nearness })),
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
