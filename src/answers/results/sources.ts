import { keptFor } from "#answers/kept.ts";
import type { ArticleId, Block, Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type { Passage, PassageIndex, SynonymSource } from "#search/passage.ts";
import { reportSpan } from "./report-span.ts";

/**
 * What questions are asked of. `articles` is never changed in place: a library gives a new array
 * after each change, and what is derived from an array is kept for as long as the array is.
 */
export interface Sources {
  readonly articles: readonly QuotedArticle[];
  /** Holds `passagesOf` each of the articles. */
  readonly index: PassageIndex;
  /** Asked only where a topic or a remembered wording is found nowhere. */
  readonly synonyms?: SynonymSource;
}

/** What the index searches of an article: its body paragraphs, and what was said in them. */
export function passagesOf(quoted: QuotedArticle): Passage[] {
  const { article } = quoted;
  const headings = headingsOf(article.blocks, article.text);
  const passages: Passage[] = [];
  const title = article.title === "" ? {} : { title: article.title };
  for (const block of article.blocks) {
    if (block.kind !== "body") continue;
    const parts = [{ start: block.start, end: block.end }];
    const fields = { ...title, ...headings.get(block.number) };
    passages.push({ article, kind: "paragraph", key: String(block.number), parts, fields });
  }
  for (const quotation of quoted.quotations) {
    if (!isSearched(quotation)) continue;
    const fields = {
      ...title,
      ...headings.get(quotation.paragraph),
      ...speakerFields(quoted, quotation),
    };
    const parts =
      quotation.kind === "reported" ? [reportSpan(article.text, quotation)] : partsOf(quotation);
    passages.push({ article, kind: "quotation", key: quotation.id, parts, fields });
  }
  return passages;
}

/** The stretches of a quotation; the whole where it is in one piece. */
export function partsOf(quotation: Quotation): readonly Span[] {
  return quotation.parts.length > 0 ? quotation.parts : [quotation];
}

/** The article of an id, or undefined where the sources don't have it. */
export function articleOf(sources: Sources, id: ArticleId): QuotedArticle | undefined {
  return articlesById(sources.articles).get(id);
}

const articlesById = keptFor(
  (articles: readonly QuotedArticle[]): ReadonlyMap<ArticleId, QuotedArticle> =>
    new Map(articles.map((quoted) => [quoted.article.id, quoted])),
);

/** The quotation of an id in an article. */
export function quotationOf(quoted: QuotedArticle, id: string): Quotation | undefined {
  return quotationsById(quoted).get(id);
}

const quotationsById = keptFor(
  ({ quotations }: QuotedArticle): ReadonlyMap<string, Quotation> =>
    new Map(quotations.map((quotation) => [quotation.id, quotation])),
);

/** The block that holds an offset, or the last before it. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const block = blocks[middle];
    if (block && block.start <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

/** Terms and echoes have nobody who says them: their paragraphs are found instead. */
function isSearched(quotation: Quotation): boolean {
  return quotation.kind !== "term" && quotation.kind !== "echo";
}

function headingsOf(blocks: readonly Block[], text: string): Map<number, { heading: string }> {
  const headings = new Map<number, { heading: string }>();
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.kind === "heading") heading = text.slice(block.start, block.end);
    else if (heading !== null) headings.set(block.number, { heading });
  }
  return headings;
}

function speakerFields(
  { article }: QuotedArticle,
  { attribution }: Quotation,
): { speaker?: string; role?: string } {
  if (attribution.kind === "unknown") return {};
  const { speaker } = attribution;
  const role = speaker.roles[0];
  return {
    speaker: speaker.name,
    ...(role ? { role: article.text.slice(role.start, role.end) } : {}),
  };
}
