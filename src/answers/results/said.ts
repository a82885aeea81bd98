import { keptFor } from "#answers/kept.ts";
import { type Person, peopleOf } from "#answers/people/people.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";

/** A quotation with its article. */
export interface Said {
  readonly quoted: QuotedArticle;
  readonly quotation: Quotation;
  /** Its place among all that is said. */
  readonly at: number;
}

/** What each person is quoted with, in document order; made once for an array of articles. */
export const saidBy = keptFor((articles: readonly QuotedArticle[]) => {
  const people = peopleOf(articles);
  const said = new Map<Person, Said[]>();
  let at = 0;
  for (const quoted of articles) {
    for (const quotation of quoted.quotations) {
      at += 1;
      const { attribution } = quotation;
      if (attribution.kind === "unknown") continue;
      const person = people.personOf(quoted.article.id, attribution.speaker);
      if (person === undefined) continue;
      const theirs = said.get(person);
      if (theirs) theirs.push({ quoted, quotation, at });
      else said.set(person, [{ quoted, quotation, at }]);
    }
  }
  return said as ReadonlyMap<Person, readonly Said[]>;
});
