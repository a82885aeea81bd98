import type { Library } from "#library/library.ts";
import { type LibrarySummary, mostArticles } from "#slack/views/home.ts";
import { keptPerArticles } from "./kept.ts";
import { idOfEntry } from "./type-ahead.ts";
import { voicesOf } from "./voices.ts";

/** What the app's Home tells of a library. */
export const summaryOf = keptPerArticles((library): LibrarySummary => {
  const { articles } = library;
  const voices = voicesOf(library);
  return {
    articles: articles.length,
    quotations: articles.reduce((sum, one) => sum + quotedIn(one), 0),
    speakers: voices.length,
    voices: voices.slice(0, 20).map((voice) => ({ ...voice, id: idOfEntry(voice.speaker) })),
    some: newestFirst(articles)
      .slice(0, mostArticles)
      .map((one) => ({ article: one.article, quotations: quotedIn(one) })),
  };
});

/** The quotations that have somebody's own words. */
function quotedIn({ quotations }: Library["articles"][number]): number {
  return quotations.filter(({ kind }) => kind === "direct" || kind === "partial").length;
}

/** By their dates, those without one last; otherwise as they are. */
function newestFirst(articles: Library["articles"]): Library["articles"] {
  const dayOf = ({ article: { published = "" } }: Library["articles"][number]) =>
    /^\d{4}-\d{2}-\d{2}/.test(published) ? published : "";
  return articles.toSorted((one, other) =>
    dayOf(one) === dayOf(other) ? 0 : dayOf(one) < dayOf(other) ? 1 : -1,
  );
}
