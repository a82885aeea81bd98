import { type DomNode, paragraphsBelow } from "./dom-paragraphs.ts";
import type { RenderedParagraph } from "./rendered.ts";

/** What is needed of a page. */
interface Page {
  querySelectorAll(selectors: string): Iterable<DomNode>;
}

/** Each part is read by itself, though one stands in another: a page of comments has a thousand. */
const mostParts = 40;

/**
 * The paragraphs of the part that a page itself marks as its article or its main part; of several
 * such parts the one with the most prose, and the innermost of those that have the same.
 */
export function mainPartOf(page: Page): readonly RenderedParagraph[] {
  let most = 0;
  let main: readonly RenderedParagraph[] = [];
  const parts = [...page.querySelectorAll("main, article, [itemprop=articleBody]")];
  for (const part of parts.slice(0, mostParts)) {
    const paragraphs = paragraphsBelow(part);
    const length = lengthOf(paragraphs.filter(isProse));
    if (length < most || length === 0) continue;
    most = length;
    main = paragraphs;
  }
  return main;
}

/** Whether some paragraphs lack more than half of the prose of others. */
export function lackMostOf(
  paragraphs: readonly RenderedParagraph[],
  others: readonly RenderedParagraph[],
): boolean {
  const known = new Set(paragraphs.map(({ words }) => words));
  const prose = others.filter(isProse);
  return lengthOf(prose.filter(({ words }) => !known.has(words))) > lengthOf(prose) / 2;
}

/** Sentences in a row, unlike what menus, teasers and captions mostly have. */
function isProse({ words, kind }: RenderedParagraph): boolean {
  return kind === "body" && words.length >= 80 && /[.!?…]["”’»)\]]*$/.test(words);
}

function lengthOf(paragraphs: readonly RenderedParagraph[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words.length, 0);
}
