import type { Result } from "#answers/answer.ts";
import type { Article } from "#articles/article.ts";
import { modalityWords } from "#phrases/modality.ts";
import { secondHandWords } from "#phrases/second-hand.ts";
import { unsureWords, whoWords } from "#phrases/who.ts";
import { kindWords, paragraphWords, quotedWords, roleWords } from "#slack/views/words/wording.ts";
import { webAddressOf } from "./web-address.ts";

/** One way of writing a citation down. */
export interface CitationFormat {
  readonly name: string;
  readonly text: string;
  /** What it is for, or what its parts are, where that isn't plain. */
  readonly note?: string;
}

/** Code units of the article at either side that a W3C text-quote selector carries. */
const selectorContext = 32;

/** A result in every format that it can be cited in. */
export function citationFormats(result: Result, article: Article): readonly CitationFormat[] {
  return [
    { name: "Plain", text: plainCitation(result, article) },
    { name: "Markdown", text: markdownCitation(result, article) },
    { name: "HTML", text: htmlCitation(result, article) },
    { name: "CSV row", text: csvRow(result, article), note: `Columns: ${csvColumns.join(", ")}.` },
    { name: "W3C text-quote selector", text: selector(result, article) },
    {
      name: "Receipt",
      text: result.receipt,
      note: "Ask WhoSaid for it at any time to see whether the words still stand there.",
    },
  ];
}

function plainCitation(result: Result, article: Article): string {
  const said = saidBy(result);
  const where = [titleOf(article), ...placeIn(result, article)].join(", ");
  const aside = [where, ...notesOn(result)].join("; ");
  const url = webAddressOf(article);
  return `${said && `${said}: `}${quotedWords(result)} (${aside})${url === null ? "" : ` ${url}`}`;
}

function markdownCitation(result: Result, article: Article): string {
  const quoted = quotedWords(result).split("\n").map(markdownLine).join("\n> ");
  const title = markdownEscaped(titleOf(article));
  const url = webAddressOf(article);
  const linked = url === null ? title : `[${title}](${markdownAddress(url)})`;
  const [said, ...place] = [saidBy(result), ...placeIn(result, article)].map(markdownEscaped);
  const where = [said, linked, ...place].filter(Boolean).join(", ");
  return `> ${quoted}\n>\n> — ${[where, ...notesOn(result).map(markdownEscaped)].join("; ")}`;
}

/** https://html.spec.whatwg.org/multipage/grouping-content.html: a quotation's source stands outside it. */
function htmlCitation(result: Result, article: Article): string {
  const quoted = htmlEscaped(quotedWords(result)).replaceAll("\n", "<br>\n");
  const title = htmlEscaped(titleOf(article));
  const url = webAddressOf(article);
  const address = url === null ? "" : htmlEscaped(url);
  const linked = url === null ? title : `<a href="${address}">${title}</a>`;
  const [said, ...place] = [saidBy(result), ...placeIn(result, article)].map(htmlEscaped);
  const where = [said, `<cite>${linked}</cite>`, ...place].filter(Boolean).join(", ");
  const caption = [where, ...notesOn(result).map(htmlEscaped)].join("; ");
  return [
    "<figure>",
    `<blockquote${url === null ? "" : ` cite="${address}"`}>${quoted}</blockquote>`,
    `<figcaption>${caption}</figcaption>`,
    "</figure>",
  ].join("\n");
}

const csvColumns = [
  "speaker",
  "role",
  "words",
  "kind",
  "notes",
  "title",
  "published",
  "address",
  "paragraph",
  "start",
  "end",
  "receipt",
] as const;

/** RFC 4180; a field that a spreadsheet would read as a formula begins with an apostrophe. */
function csvRow(result: Result, article: Article): string {
  const { speaker, kind, paragraph, start, end, receipt } = result;
  const fields: Record<(typeof csvColumns)[number], string | number> = {
    speaker: speaker ?? "",
    role: roleWords(result),
    words: quotedWords(result),
    kind,
    notes: notesOn(result).join("; "),
    title: article.title,
    published: article.published ?? "",
    address: article.url ?? "",
    paragraph,
    start,
    end,
    receipt,
  };
  return csvColumns
    .map((column) => fields[column])
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

/** Whose words they are, with the role as printed; empty for the article's own, whoever they tell of. */
function saidBy(result: Result): string {
  if (result.words === "article" || result.speaker === null) return "";
  return [whoWords(result), roleWords(result)].filter(Boolean).join(", ");
}

/** What must go with the words wherever they are repeated. */
function notesOn(result: Result): string[] {
  const own = result.words === "article" ? kindWords(result) : "";
  return [own, unsureWords(result), modalityWords(result), secondHandWords(result)].filter(Boolean);
}

function titleOf({ title }: Article): string {
  return title || "Untitled";
}

function placeIn(result: Result, { published }: Article): string[] {
  return [...(published ? [published] : []), paragraphWords(result)];
}

/** A line of a quotation: what begins it could make a list or a heading of it. */
function markdownLine(line: string): string {
  return markdownEscaped(line)
    .replace(/^(?=\s*(?:[#>+-]|=+\s*$))/, "\\")
    .replace(/^(\s*\d+)(?=[.)]\s)/, "$1\\");
}

/** What Markdown would run within a line; a sign that it leaves alone stays as it is. */
function markdownEscaped(text: string): string {
  return text.replaceAll(/[\\`*_~[\]<]|&(?=#?\w+;)/g, "\\$&");
}

function markdownAddress(url: string): string {
  return /[()<>]/.test(url) ? `<${url.replaceAll(/[<>]/g, encodeURIComponent)}>` : url;
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
