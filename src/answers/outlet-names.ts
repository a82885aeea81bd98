import { foldsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";

/**
 * What the outlet of an article is called, in folded words: its source, and the name in its address, "echo" of
 * www.echo.example.
 */
export function outletNames({
  source,
  url,
}: Pick<Article, "source" | "url">): readonly (readonly string[])[] {
  return [source ?? "", siteOf(url ?? "")].map(foldsOf).filter(({ length }) => length > 0);
}

/** The name of a site: of "news.the-echo.co.uk" it is "the-echo". */
function siteOf(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(?<host>[a-z\d.-]{1,253})/i.exec(url)?.groups?.host ?? "";
  const labels = host.split(".");
  const ending = /^(?:ac|co|com|edu|gov|net|org)$/i.test(labels.at(-2) ?? "") ? 2 : 1;
  return labels.length > ending ? (labels.at(-ending - 1) ?? "").replaceAll("-", " ") : "";
}
