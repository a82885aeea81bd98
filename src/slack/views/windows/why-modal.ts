import type { KnownBlock, ModalView, RichTextElement } from "@slack/types";
import type { Result } from "#answers/answer.ts";
import type { Article } from "#articles/article.ts";
import { surePerHundred, sureWords } from "#phrases/counts.ts";
import { rivalWords } from "#phrases/rivals.ts";
import type { EvidenceStep, Rival } from "#quotes/quotation.ts";
import {
  bold,
  bullets,
  header,
  italic,
  plain,
  quote,
  richText,
  section,
  smallPrint,
} from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { placeWords, quotedWords, speakerWords } from "#slack/views/words/wording.ts";
import { modal } from "./modal.ts";

/** The chain from the words to the speaker, and who else it could have been. */
export function whyModal(result: Result, article: Article): ModalView {
  const { steps, rivals } = result.evidence ?? { steps: [], rivals: [] };
  return modal("Why this speaker?", [
    header(speakerWords(result)),
    richText(quote(plain(shorten(quotedWords(result), longestQuote)))),
    smallPrint(placeWords(result)),
    ...confidence(result),
    ...chain(steps, article),
    ...rejected(rivals, article),
  ]);
}

function confidence({ confidence: share, words, kind }: Result): KnownBlock[] {
  if (kind === "passage" || (words === "article" && share === 0)) return [];
  return [
    smallPrint(`${sureWords(share)}: of 100 like this, about ${surePerHundred(share)} are right.`),
  ];
}

function chain(steps: readonly EvidenceStep[], article: Article): KnownBlock[] {
  if (steps.length === 0)
    return [
      richText(section(plain("The article itself gives no step from the words to a speaker."))),
    ];
  const lines = steps.map((step): RichTextElement[] => [
    plain(`¶${step.paragraph}: `),
    ...words(article, step),
    plain(` — ${stepWords[step.by]}`),
  ]);
  return [richText(section(bold("From the words to the speaker:")), bullets(lines))];
}

function rejected(rivals: readonly Rival[], article: Article): KnownBlock[] {
  if (rivals.length === 0) return [];
  const lines = rivals.map((rival): RichTextElement[] => [
    plain(`Not ${shorten(rival.speaker, 200)}`),
    ...namedAs(article, rival),
    plain(`: ${rivalWords[rival.why]}`),
  ]);
  return [richText(section(bold("Others named nearby:")), bullets(lines))];
}

/** How somebody is called nearby, where that is no part of the name. */
function namedAs(article: Article, rival: Rival): RichTextElement[] {
  const called = article.text.slice(rival.start, rival.end);
  const isInName = rival.speaker.toLocaleLowerCase().includes(called.toLocaleLowerCase());
  return isInName ? [] : [plain(", "), ...words(article, rival)];
}

function words(article: Article, span: { start: number; end: number }): RichTextElement[] {
  const [line = ""] = article.text.slice(span.start, span.end).split("\n");
  return [italic(shorten(line, longestWords))];
}

/** Code units of the words in question: as much as it takes to know them again. */
const longestQuote = 300;
/** Code units of the words of one step: as much as it takes to find them again. */
const longestWords = 90;

const stepWords: Record<EvidenceStep["by"], string> = {
  cue: "the word for speaking",
  pronoun: "stands for the speaker",
  nominal: "stands for the speaker",
  name: "the speaker’s name",
  role: "the speaker’s role",
  continuation: "goes on with what the same speaker said before",
};
