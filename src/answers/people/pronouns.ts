import { keptFor } from "#answers/kept.ts";
import { fold } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** Whether a speaker may be meant by a pronoun: another is printed for them, or was told not to fit, or neither. */
export function fitsPronoun(
  articles: readonly QuotedArticle[],
  speaker: string,
  pronoun: string,
): boolean {
  const asked = subjects.get(fold(pronoun));
  const known = pronounsIn(articles).get(speaker);
  return asked === undefined || known === undefined || known.has(asked);
}

type Pronoun = "he" | "she";

/**
 * Speakers by name → which of "he" and "she" stands beside their words, or is left for who was passed
 * over there because the other doesn't fit them.
 */
const pronounsIn = keptFor((articles: readonly QuotedArticle[]) => {
  const bySpeaker = new Map<string, Set<Pronoun>>();
  const add = (speaker: string, pronoun: Pronoun) =>
    bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? new Set()).add(pronoun));
  for (const { article, quotations } of articles)
    for (const { attribution } of quotations) {
      if (attribution.kind === "unknown") continue;
      const { mention, speaker, evidence } = attribution;
      const pronoun = subjects.get(fold(article.text.slice(mention.start, mention.end)));
      if (pronoun === undefined) continue;
      add(speaker.name, pronoun);
      for (const rival of evidence.rivals)
        if (rival.why === "gender") add(rival.speaker, pronoun === "he" ? "she" : "he");
    }
  return bySpeaker;
});

const subjects: ReadonlyMap<string, Pronoun> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["she", "she"],
  ["her", "she"],
]);
