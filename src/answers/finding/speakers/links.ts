import type { Citation } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { citationOf } from "#answers/results/results.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { within } from "#answers/spans.ts";
import { tellsStance } from "#answers/words/agreement-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";

/** A sentence that names both, and has the topic where there is one: sooner one in which they agree or don't. */
export function linkOf(pair: Pair, about: string | null): Citation | null {
  const links = linksOf(pair, matterWords(about ?? ""))
    .take(linksAtMost)
    .toArray();
  return links.find(({ quote }) => tellsStance(quote)) ?? links[0] ?? null;
}

const linksAtMost = 20;

function* linksOf([ones, others]: Pair, topic: readonly string[]): Generator<Citation, void> {
  const placesOf = (people: readonly Person[]) => people.flatMap(({ appearances }) => appearances);
  const partners = placesOf(others);
  for (const { quoted, speaker } of placesOf(ones)) {
    const partner = partners.find((each) => each.quoted === quoted)?.speaker;
    if (!partner) continue;
    const { article } = quoted;
    const isNamed = (stretch: Span) =>
      [speaker, partner].every(({ mentions }) => within(mentions, stretch).length > 0);
    for (const block of article.blocks) {
      if (block.kind !== "body" || !isNamed(block)) continue;
      for (const sentence of sentencesIn(article, block))
        if (isNamed(sentence) && isOn(article.text, sentence, topic))
          yield citationOf(article, sentence);
    }
  }
}

type Pair = readonly [readonly Person[], readonly Person[]];

function isOn(text: string, { start, end }: Span, topic: readonly string[]): boolean {
  const words = foldsOf(text.slice(start, end));
  return topic.every((wanted) => words.some((word) => word.startsWith(wanted.replace(/s$/, ""))));
}
