import type { Block } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type { Passage } from "#search/passage.ts";
import { reportSpan } from "./report-span.ts";
import { partsOf } from "./sources.ts";

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
