import type { KnownBlock, RichTextBlockElement, RichTextElement } from "@slack/types";
import type { Citation, Result, SpokenResult } from "#answers/answer.ts";
import { cutMark, excerpt, shorten } from "./excerpt.ts";
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
import {
  elsewhereWords,
  howWords,
  kindWords,
  modalityWords,
  placeWords,
  roleWords,
  speakerWords,
} from "./wording.ts";

/** Code units of one quotation that a list shows before it is cut. */
const longestQuote = 1_200;
/** Code units of a speaker, of a role, and of a line of notes. */
const longestName = 300;
const longestNotes = 900;

export interface ResultBlocksOptions {
  /** Whether the sentence of a partial quotation stands right above already. */
  readonly sentenceShown?: boolean;
}

/**
 * One result: who, the words with the match in bold, and where they stand. A speaker's own words
 * are an indented quotation within marks; the article's own words are italic and without marks.
 */
export function resultBlocks(
  result: Result,
  { sentenceShown = false }: ResultBlocksOptions = {},
): KnownBlock[] {
  const notes = [
    placeWords(result),
    sentenceShown ? "partial quotation, in the same sentence" : kindWords(result),
    howWords(result),
    modalityWords(result),
    elsewhereWords(result),
  ];
  const role = shorten(roleWords(result), longestName);
  const speaker = shorten(speakerWords(result), longestName);
  return [
    richText(
      section(bold(speaker), plain(role === "" ? "" : `, ${role}`)),
      ...words(result, sentenceShown),
    ),
    smallPrint(shorten(notes.filter((note) => note !== "").join(" · "), longestNotes)),
  ];
}

function words(result: Result, sentenceShown: boolean): RichTextBlockElement[] {
  if (result.words === "article") return [articleWords(result, result)];
  if (result.kind === "term" || result.kind === "echo")
    return [articleWords(result.carrier, result)];
  const own = ownWords(result);
  return result.kind === "partial" && !sentenceShown
    ? [own, articleWords(result.carrier, result)]
    : [own];
}

/** Each quoted stretch within marks of its own: stretches are never joined. */
function ownWords(result: SpokenResult): RichTextBlockElement {
  const parts = result.parts.length > 0 ? result.parts : [result];
  const share = Math.floor(longestQuote / parts.length);
  return quote(
    ...parts.flatMap((part, index) => [
      plain(index === 0 ? "" : ` ${cutMark} `),
      ...cut(part, result, share, { open: "“", close: "”" }),
    ]),
  );
}

/** The article's own words: italic, and no marks but its own. */
function articleWords(citation: Citation, result: Result): RichTextBlockElement {
  return section(...cut(citation, result, longestQuote, { style: { italic: true } }));
}

interface Around {
  readonly open?: string;
  readonly close?: string;
  readonly style?: { readonly italic: true };
}

function cut(
  citation: Citation,
  { matches }: Pick<Result, "matches">,
  max: number,
  { open = "", close = "", style }: Around,
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
