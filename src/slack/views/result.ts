import type { KnownBlock, RichTextBlockElement, RichTextElement } from "@slack/types";
import type { Citation, Result, SpokenResult } from "#answers/answer.ts";
import { cutMark, excerpt } from "./excerpt.ts";
import {
  bold,
  highlighted,
  italic,
  plain,
  quote,
  richText,
  section,
  smallPrint,
} from "./rich-text.ts";
import { howWords, kindWords, modalityWords, placeWords, speakerWords } from "./wording.ts";

/** Code units of one quotation that a list shows before it is cut. */
const longestQuote = 1_200;

/**
 * One result: who, the words with the match in bold, and where they stand. A speaker's own words
 * are an indented quotation within marks; the article's own words are italic and without marks.
 */
export function resultBlocks(result: Result): KnownBlock[] {
  const notes = [placeWords(result), kindWords(result), howWords(result), modalityWords(result)];
  return [
    richText(section(...speakerLine(result)), ...words(result)),
    smallPrint(notes.filter((note) => note !== "").join(" · ")),
  ];
}

function speakerLine(result: Result): RichTextElement[] {
  const role = result.words === "speaker" ? result.role : null;
  return [bold(speakerWords(result)), ...(role ? [plain(`, ${role.quote}`)] : [])];
}

function words(result: Result): RichTextBlockElement[] {
  if (result.words === "article") return [articleWords(result, result)];
  if (result.kind === "term" || result.kind === "echo")
    return [articleWords(result.carrier, result)];
  if (result.kind === "partial") return [ownWords(result), articleWords(result.carrier, result)];
  return [ownWords(result)];
}

/** Each quoted stretch within marks of its own: stretches are never joined. */
function ownWords(result: SpokenResult): RichTextBlockElement {
  const parts = result.parts.length > 0 ? result.parts : [result];
  const share = Math.floor(longestQuote / parts.length);
  return quote(
    ...parts.flatMap((part, index) => [
      plain(index === 0 ? "" : ` ${cutMark} `),
      ...cut(part, result, share, "“", "”"),
    ]),
  );
}

/** The article's own words: italic, and no marks but its own. */
function articleWords(citation: Citation, result: Result): RichTextBlockElement {
  return section(...cut(citation, result, longestQuote, "", "", { italic: true }));
}

function cut(
  citation: Citation,
  { matches }: Pick<Result, "matches">,
  max: number,
  open: string,
  close: string,
  style?: { readonly italic: true },
): RichTextElement[] {
  const first = matches.find(({ start, end }) => end > citation.start && start < citation.end);
  const shown = excerpt(
    citation.quote,
    max,
    first && { start: first.start - citation.start, end: first.end - citation.start },
  );
  const text = citation.quote.slice(shown.start, shown.end);
  return [
    italic(shown.cutBefore ? `${cutMark} ` : ""),
    plain(open),
    ...highlighted(text, citation.start + shown.start, matches, style),
    plain(close),
    italic(shown.cutAfter ? ` ${cutMark}` : ""),
  ];
}
