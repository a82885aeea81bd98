import type { Library } from "#library/library.ts";
import { operatorWords } from "./chosen-question.ts";
import { keptPerArticles } from "./kept.ts";

/**
 * A question with each link to an article of the library, and the "in" before it, as the operator that keeps
 * to that article; any other link stays as it is.
 */
export function withLinkedArticles(library: Library, question: string): string {
  return question.replaceAll(link, (whole: string, address: string) => {
    const title = titlesOf(library).get(placeOf(address));
    return title === undefined ? whole : operatorWords("in", title);
  });
}

/** Whether a text is a link and nothing else. */
export function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/** The signs that end a sentence are no part of a link that ends it. */
const link = /(?:\b(?:in|from|of) )?(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]])/gi;

const titlesOf = keptPerArticles(
  ({ articles }): ReadonlyMap<string, string> =>
    new Map(
      articles.flatMap(({ article: { url, title } }) =>
        url === undefined || title === "" ? [] : [[placeOf(url), title]],
      ),
    ),
);

/** What tells one page from another: no scheme, no "www", no mark within the page, nothing that counts visits. */
function placeOf(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_|fbclid$|gclid$)/.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/$/, "");
  return `${url.host.replace(/^www\./, "")}${path}${url.search}`;
}
