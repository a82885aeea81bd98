import type { Answer, Result } from "#answers/answer.ts";
import { passageOf } from "#answers/results/results.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import type { Article, Block } from "#articles/article.ts";

const listedAtMost = 10;

/** What an article is about, in its own words: its title and lead; of several, the titles. */
export function aboutArticle(scope: Scope): Answer {
  const { articles } = scope;
  const results = articles
    .slice(0, listedAtMost)
    .flatMap(({ article }) => openingOf(article, articles.length === 1));
  const isCut = articles.length > listedAtMost;
  const cut = isCut ? ({ isCut } as const) : {};
  return { ...answerBase(scope), kind: "passages", asked: "article", results, ...cut };
}

/** What the page states of the article itself; nothing is computed from its text. */
export function publicationOf(scope: Scope, wants: "published" | "author" | "outlet"): Answer {
  const stated = scope.articles.slice(0, listedAtMost).flatMap(({ article }): Result[] => {
    const value =
      wants === "published" ? article.published : wants === "author" ? article.author : article.url;
    const start = value === undefined ? -1 : article.text.indexOf(value);
    return value === undefined || value === "" || start < 0
      ? []
      : [passageOf(article, { start, end: start + value.length })];
  });
  const asked = {
    published: "the date of publication",
    author: "the author",
    outlet: "where it was published",
  }[wants];
  if (stated.length === 0) return { ...answerBase(scope), kind: "not-stated", asked };
  return { ...answerBase(scope), kind: "fact", results: stated };
}

/** Lines before the first that tells something: who wrote it, and when. */
const bylinesAtMost = 4;

/** Whether a paragraph has a sentence, and not who wrote the article. */
function isTelling({ text, author }: Article, { start, end }: Block): boolean {
  const printed = text.slice(start, end);
  return /[.!?…]["”’)]*\s*$/.test(printed) && (author === undefined || !printed.includes(author));
}

function openingOf(article: Article, withLead: boolean): Result[] {
  const title = article.blocks.find(({ kind }) => kind === "title");
  const body = article.blocks.filter(({ kind }) => kind === "body");
  const lead = body.slice(0, bylinesAtMost).find((block) => isTelling(article, block)) ?? body[0];
  const blocks = withLead || !title ? [title, lead] : [title];
  return blocks.flatMap((block) => (block ? passageOf(article, block) : []));
}
