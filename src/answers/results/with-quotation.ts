import { blockAt } from "#answers/sources/sources.ts";
import { isWithin, overlap } from "#answers/spans.ts";
import type { Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";

/**
 * A sentence with all of what is said in it, in its paragraph: words in marks that it begins or ends in the midst of,
 * and those right before it of which it only says whose they are: “Who asks?” Lee told the club.
 */
export function withQuotation(quoted: QuotedArticle, sentence: Span): Span {
  const block = blockAt(quoted.article.blocks, sentence.start);
  if (!block) return sentence;
  const stretches = quoted.quotations
    .filter(({ kind }) => kind === "direct" || kind === "partial")
    .filter((each) => isCut(each, sentence) || isClosedBy(quoted, each, sentence))
    .flatMap(({ parts, carrier }) => [...parts, carrier])
    .filter((each) => isWithin(each, block));
  return {
    start: Math.min(sentence.start, ...stretches.map(({ start }) => start)),
    end: Math.max(sentence.end, ...stretches.map(({ end }) => end)),
  };
}

function isCut({ parts }: Quotation, sentence: Span): boolean {
  return parts.some((part) => overlap(part, sentence) && !isWithin(part, sentence));
}

/** Whether a sentence has nothing but whose the words right before it are. */
function isClosedBy({ article }: QuotedArticle, said: Quotation, sentence: Span): boolean {
  const { cue } = said.attribution;
  if (cue === null || !isWithin(cue, sentence)) return false;
  return said.end < sentence.start && goesOn.test(article.text.slice(said.end - 1, sentence.start));
}

/** What words in marks end with where their sentence goes on all the same. */
const goesOn = /^[?!…]["”’'»]{1,3}\s*$/;
