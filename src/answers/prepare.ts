import { nameIndexOf } from "./people/name-index.ts";
import { officesOf } from "./people/officers.ts";
import { keptPeople, peopleOf } from "./people/people.ts";
import { ownedIn } from "./people/spoken-for.ts";
import { titlesOf } from "./questions/limits/titled.ts";
import { keptTerms } from "./results/suggestions.ts";
import { saidBy } from "./sources/quotations-of.ts";
import type { Sources } from "./sources/sources.ts";

/** Makes the index derive what it tells slips of the keys by: long, and like no word. */
const unknownWord = "qxzjqxzjqxzj";

/**
 * Derives what all questions share, in steps that each take a few milliseconds:
 * otherwise the first who asks waits for it, for seconds where there are thousands of articles.
 */
export function* preparing(sources: Sources): Generator<void, void> {
  const { articles, index } = sources;
  for (const kind of ["quotation", "paragraph"] as const) {
    index.search(unknownWord, { kind });
    yield;
  }
  yield* keptPeople.steps(articles);
  nameIndexOf(peopleOf(articles));
  yield;
  officesOf(peopleOf(articles));
  yield;
  ownedIn(peopleOf(articles));
  yield;
  saidBy(articles);
  yield;
  titlesOf(articles);
  yield;
  yield* keptTerms.steps(articles);
}
