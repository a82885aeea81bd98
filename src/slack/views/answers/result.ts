import type { KnownBlock, RichTextBlockElement, RichTextElement } from "@slack/types";
import type { Citation, Result, SpokenResult } from "#answers/answer.ts";
import { elsewhereWords } from "#phrases/elsewhere.ts";
import { modalityWords } from "#phrases/modality.ts";
import { secondHandWords } from "#phrases/second-hand.ts";
import {
  bold,
  highlighted,
  italic,
  plain,
  quote,
  richText,
  section,
  smallPrint,
} from "#slack/views/blocks/rich-text.ts";
import { cutMark, excerpt, shorten } from "#slack/views/words/excerpt.ts";
import {
  type AlreadySaid,
  between,
  howWords,
  kindWords,
  paragraphWords,
  partsOf,
  roleWords,
  speakerWords,
  titleWords,
} from "#slack/views/words/wording.ts";

/** Code units of one quotation that a list shows before it is cut. */
const longestQuote = 1_200;
/** Code units of a quotation of several stretches up to which a further one is shown. */
const longestStretches = 600;
/** Code units of a speaker, of a role, and of a line of notes. */
const longestName = 300;
const longestNotes = 900;

export interface ResultBlocksOptions extends AlreadySaid {
  /** Whether the sentence of a partial quotation stands right above already. */
  readonly sentence?: boolean;
}

/**
 * One result: who, the words with the match in bold, and where they stand. A speaker's own words
 * are an indented quotation within marks; the article's own words are italic and without marks.
 */
export function resultBlocks(result: Result, said: ResultBlocksOptions = {}): KnownBlock[] {
  const notes = [
    said.title ? "" : titleWords(result),
    paragraphWords(result),
    said.sentence ? "quoted in part, in the same sentence" : kindWords(result),
    howWords(result),
    modalityWords(result),
    shorten(secondHandWords(result), longestName),
    elsewhereWords(result),
  ];
  const role = shorten(roleWords(result), longestName);
  const speaker = shorten(speakerWords(result), longestName);
  return [
    richText(
      ...(said.speaker || speaker === ""
        ? []
        : [section(bold(speaker), plain(role === "" ? "" : `, ${role}`))]),
      ...words(result, said.sentence ?? false),
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

/**
 * Each quoted stretch within marks of its own, for stretches are never joined: from the first with
 * a match on, as many as there is room for.
 */
function ownWords(result: SpokenResult): RichTextBlockElement {
  const parts = partsOf(result);
  const first = Math.max(
    0,
    parts.findIndex((part) => matchIn(part, result) !== undefined),
  );
  const elements: RichTextElement[] = first > 0 ? [italic(`${cutMark} `)] : [];
  let shown = 0;
  for (const [index, part] of parts.entries()) {
    if (index < first) continue;
    shown += part.quote.length;
    if (index > first && shown > longestStretches) {
      if (!endsCut(elements)) elements.push(cutAtEnd);
      break;
    }
    if (index > first) elements.push(plain(between(parts[index - 1], part)));
    elements.push(...cut(part, result, longestQuote, { open: "“", close: "”" }));
  }
  return quote(...elements);
}

const cutAtEnd = italic(` ${cutMark}`);

function endsCut(elements: readonly RichTextElement[]): boolean {
  const last = elements.at(-1);
  return last?.type === "text" && last.text === ` ${cutMark}`;
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
  result: Pick<Result, "matches">,
  max: number,
  { open = "", close = "", style }: Around,
): RichTextElement[] {
  const first = matchIn(citation, result);
  const shown = excerpt(
    citation.quote,
    max,
    first && { start: first.start - citation.start, end: first.end - citation.start },
  );
  const text = citation.quote.slice(shown.start, shown.end);
  return [
    italic(shown.cutBefore ? `${cutMark} ` : ""),
    plain(open),
    ...highlighted(text, citation.start + shown.start, result.matches, style),
    plain(close),
    ...(shown.cutAfter ? [cutAtEnd] : []),
  ];
}

function matchIn(citation: Citation, { matches }: Pick<Result, "matches">) {
  return matches.find(({ start, end }) => end > citation.start && start < citation.end);
}
