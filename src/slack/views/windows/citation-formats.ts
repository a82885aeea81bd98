import type { Result } from "#answers/answer.ts";
import type { Article } from "#articles/article.ts";
import { quotedWords } from "#slack/views/words/wording.ts";
import { webAddressOf } from "./web-address.ts";

/** One way of writing a citation down. */
export interface CitationFormat {
  readonly name: string;
  readonly text: string;
}

/** Code units of the article at either side that a W3C text-quote selector carries. */
const selectorContext = 32;

/** A result in every format that it can be cited in. */
export function citationFormats(result: Result, article: Article): readonly CitationFormat[] {
  return [
    { name: "Plain", text: plainCitation(result, article) },
    { name: "Markdown", text: markdownCitation(result, article) },
    { name: "HTML", text: htmlCitation(result, article) },
    { name: "CSV row", text: csvRow(result, article) },
    { name: "W3C text-quote selector", text: selector(result, article) },
    { name: "Receipt", text: result.receipt },
  ];
}

function plainCitation(result: Result, article: Article): string {
  const speaker = result.speaker === null ? "" : `${result.speaker}: `;
  return `${speaker}${quotedWords(result)} (${whereIn(result, article)})`;
}

function markdownCitation(result: Result, article: Article): string {
  const quoted = markdownEscaped(quotedWords(result)).replaceAll("\n", "\n> ");
  const title = markdownEscaped(whereIn(result, article));
  const url = webAddressOf(article);
  const place =
    url === null ? title : `[${title}](<${url.replaceAll(/[<>]/g, encodeURIComponent)}>)`;
  const speaker = markdownEscaped(result.speaker ?? "");
  return `> ${quoted}\n>\n> — ${speaker === "" ? "" : `${speaker}, `}${place}`;
}

function htmlCitation(result: Result, article: Article): string {
  const url = webAddressOf(article);
  const cite = url === null ? "" : ` cite="${htmlEscaped(url)}"`;
  const speaker = result.speaker === null ? "" : `${htmlEscaped(result.speaker)}, `;
  const tag = result.words === "speaker" ? "blockquote" : "p";
  const place = htmlEscaped(whereIn(result, article));
  const attribute = tag === "blockquote" ? cite : "";
  return `<${tag}${attribute}>${htmlEscaped(quotedWords(result))}</${tag}>\n<footer>${speaker}<cite>${place}</cite></footer>`;
}

/** RFC 4180; a field that a spreadsheet would read as a formula begins with an apostrophe. */
function csvRow(result: Result, article: Article): string {
  const { speaker, words, paragraph, start, end, receipt } = result;
  const fields = [
    speaker ?? "",
    quotedWords(result),
    words,
    article.title,
    article.url ?? "",
    paragraph,
    start,
    end,
    receipt,
  ];
  return fields
    .map((field) =>
      typeof field === "number" ? `${field}` : field.replace(/^(?=[=+@\t\r-])/, "'"),
    )
    .map((field) => `"${field.replaceAll('"', '""')}"`)
    .join(",");
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
function selector({ start, end, quote }: Result, { text }: Article): string {
  return JSON.stringify(
    {
      type: "TextQuoteSelector",
      exact: quote,
      prefix: text.slice(Math.max(0, start - selectorContext), start),
      suffix: text.slice(end, end + selectorContext),
    },
    null,
    2,
  );
}

function whereIn({ paragraph }: Result, { title, published }: Article): string {
  return [title || "Untitled", published, `¶${paragraph}`].filter(Boolean).join(", ");
}

function markdownEscaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#+|~!&-]/g, "\\$&");
}

function htmlEscaped(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
