import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Article, ArticleDetails } from "#articles/article.ts";
import { authorOf } from "#articles/blocks/byline.ts";
import { oneLine } from "#articles/blocks/title.ts";
import { type DomNode, paragraphsBelow } from "./dom-paragraphs.ts";
import { refuseIntricate } from "./intricacy.ts";
import { unlinkSentences } from "./linked-sentences.ts";
import { lackMostOf, mainPartOf } from "./main-part.ts";
import { articleFromRendered, type RenderedParagraph } from "./rendered.ts";

/**
 * Reads a page: the article without the menus around it, with what the page says of itself. Where
 * the reader misses most of what the page marks as its main part, that part is the article.
 *
 * @throws {RangeError} where it has a hundred thousand tags, or elements a thousand deep
 */
export function articleFromHtml(html: string, details: ArticleDetails = {}): Article {
  refuseIntricate(html);
  const document = pageOf(html);
  const url = canonicalAddress(document);
  const everything = paragraphsBelow(document.body);
  const main = mainPartOf(document);
  unlinkSentences(document);
  const read = new Readability(document, { serializer: (content): DomNode => content }).parse();
  const found = read?.content ? paragraphsBelow(read.content) : [];
  const content = lackMostOf(found, main) ? main : found;
  const title = titleOf(everything, oneLine(read?.title ?? ""));
  const author = oneLine(read?.byline ?? "");
  const published = oneLine(read?.publishedTime ?? "");
  return articleFromRendered(withTitle(content.length > 0 ? content : everything, title), {
    ...(url && { url }),
    ...(author && { author: authorOf(author) ?? author }),
    ...(published && { published }),
    ...details,
  });
}

/** The page's heading, where the window's title is that heading and the outlet's name. */
function titleOf(paragraphs: readonly RenderedParagraph[], windowTitle: string): string {
  const heading = paragraphs.find(({ kind }) => kind === "title")?.words;
  return heading !== undefined && windowTitle.includes(heading) ? heading : windowTitle;
}

/** A page that leaves its frame's tags out, as HTML allows, gets the frame that the reader expects. */
function pageOf(html: string): Page {
  const { document } = parseHTML(html);
  const root = document.documentElement;
  if (root?.localName === "html" && root.querySelector("body")) return document;
  const page = framed(root?.localName === "html" ? root.innerHTML : html);
  for (const element of page.querySelectorAll(ofTheHead)) page.head.append(element);
  return page;
}

const ofTheHead = ["title", "meta", "link"]
  .flatMap((tag) => [`body > ${tag}`, `body > head > ${tag}`])
  .join(", ");

function framed(body: string): Page {
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;
}

type Page = ReturnType<typeof parseHTML>["document"];

function canonicalAddress(document: Page): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return [link, shared].find((url) => url && /^https?:\/\//i.test(url)) ?? undefined;
}

/** The reader takes the title out of the text; the article begins with it. */
function withTitle(paragraphs: readonly RenderedParagraph[], title: string): RenderedParagraph[] {
  const titled = paragraphs.some(({ kind }) => kind === "title");
  if (title === "" || titled) return [...paragraphs];
  const [first, ...rest] = paragraphs;
  const repeated = first?.words === title;
  return [{ words: title, kind: "title" }, ...(repeated || !first ? rest : [first, ...rest])];
}
