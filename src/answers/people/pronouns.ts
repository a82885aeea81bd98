import { keptFor } from "#answers/kept.ts";
import { fold } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** Whether a speaker may be meant by a pronoun: another is printed for them, or none. */
export function fitsPronoun(
  articles: readonly QuotedArticle[],
  speaker: string,
  pronoun: string,
): boolean {
  const asked = subjects.get(fold(pronoun));
  const printed = pronounsIn(articles).get(speaker);
  return asked === undefined || printed === undefined || printed.has(asked);
}

/** Speakers by name → which of "he" and "she" stands beside their words. */
const pronounsIn = keptFor((articles: readonly QuotedArticle[]) => {
  const bySpeaker = new Map<string, Set<string>>();
  for (const { article, quotations } of articles)
    for (const { attribution } of quotations) {
      if (attribution.kind === "unknown") continue;
      const { mention, speaker } = attribution;
      const pronoun = subjects.get(fold(article.text.slice(mention.start, mention.end)));
      if (pronoun === undefined) continue;
      bySpeaker.set(speaker.name, (bySpeaker.get(speaker.name) ?? new Set()).add(pronoun));
    }
  return bySpeaker;
});

const subjects: ReadonlyMap<string, string> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["she", "she"],
  ["her", "she"],
]);
