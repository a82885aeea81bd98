import { getDomainWithoutSuffix } from "tldts";
import { foldsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";

/**
 * What the outlet of an article is called, in folded words: its source, and the name in its address, "the echo" of
 * www.the-echo.example.
 */
export function outletNames({
  source,
  url,
}: Pick<Article, "source" | "url">): readonly (readonly string[])[] {
  return [source ?? "", siteOf(url ?? "")].map(foldsOf).filter(({ length }) => length > 0);
}

function siteOf(url: string): string {
  // Papers on a host for many, "echo.blogspot.com", have names of their own.
  const site = getDomainWithoutSuffix(url, { allowPrivateDomains: true }) ?? "";
  return site.replaceAll("-", " ");
}
