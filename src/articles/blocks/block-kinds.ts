import type { BlockKind } from "#articles/article.ts";
import { authorOf, publishedOf } from "./byline.ts";
import { isFurniture } from "./furniture.ts";
import { hasOpenMark, hasSpeech, isSigned } from "./speech-lines.ts";

/** Longest line that can be a heading, in UTF-16 code units. */
const longestHeading = 100;
/** How far down a line that is a date dates the article, in paragraphs. */
const topParagraphs = 8;
/** Longest paragraph that can be a title. */
const longestTitle = 250;
/** Lines in marks of one text that are looked for in the rest of it. */
const mostEchoes = 100;
/** Longest title of two sentences: "She thought it was heartburn. It wasn’t." */
const longestPair = 80;

/** What each paragraph of a plain text is, judged by its form and its neighbours. */
export function kindsOf(paragraphs: readonly string[]): BlockKind[] {
  const kinds = paragraphs.map(
    (words, index): BlockKind => (isPagePart(words, index) ? "furniture" : "body"),
  );
  markTitle(paragraphs, kinds);
  markHeadings(paragraphs, kinds);
  return kinds;
}

/** Whether the paragraph at `index` is the page's: its furniture, or near the top its date line. */
export function isPagePart(words: string, index: number): boolean {
  return isFurniture(words) || (index < topParagraphs && publishedOf(words) !== undefined);
}

/** The first paragraph of the article is its title if it reads like one and something follows. */
function markTitle(paragraphs: readonly string[], kinds: BlockKind[]): void {
  const first = kinds.indexOf("body");
  const words = paragraphs[first];
  if (words === undefined || kinds.indexOf("body", first + 1) < 0) return;
  const transcript = isTurn(words) && paragraphs.slice(first + 1, first + 4).some(isTurn);
  if (!transcript && authorOf(words) === undefined && readsLikeTitle(words)) kinds[first] = "title";
}

/**
 * Headings stand alone between paragraphs: short, without a full stop. Several short lines in a row
 * are a list, verse or a transcript; at the very end, after prose, they are what the page adds.
 */
function markHeadings(paragraphs: readonly string[], kinds: BlockKind[]): void {
  const short = paragraphs.map(
    (words, i) =>
      kinds[i] === "body" &&
      isHeadingLike(words) &&
      authorOf(paragraphs[i - 1] ?? "") === undefined,
  );
  const prose = paragraphs.filter((words, i) => kinds[i] === "body" && endsSentence(words)).length;
  const echoed = echoes(paragraphs, kinds);
  const last = kinds.lastIndexOf("body");
  for (let from = 0; from < kinds.length; from++) {
    if (!short[from]) continue;
    let to = from;
    while (short[to]) to++;
    const run = paragraphs.slice(from, to);
    if (last < to) {
      const page = prose >= 2 && run.length <= prose && !run.some((words) => /["“”«»]/.test(words));
      if (page) kinds.fill("furniture", from, to);
    } else if (run.length <= 2) {
      run.forEach((words, i) => {
        if (!isDialogue(words, echoed)) kinds[from + i] = "heading";
      });
    }
    from = to;
  }
}

function readsLikeTitle(words: string): boolean {
  if (words.length > longestTitle || isListItem(words)) return false;
  if (!/[.:;,][”"’')\]]{0,3}$/.test(words.slice(-5))) return words.length < 200;
  if (hasSpeech(words) || words.length > 160) return false;
  if (capitalisedShare(words) >= 0.6) return true;
  if (readsLikeLead(words)) return false;
  return isOneSentence(words) || (words.length <= longestPair && !/["“”«»‘]/.test(words));
}

/**
 * A sentence of the story rather than a headline with a full stop. Headlines are short and do
 * without articles and auxiliaries; two signs of the contrary decide.
 */
function readsLikeLead(words: string): boolean {
  const articles = words.match(/\b(?:the|an?)\b/gi)?.length ?? 0;
  const auxiliaries =
    words.match(/\b(?:has|have|had|was|were|been|will|would|could|his|her|their|its)\b/g)?.length ??
    0;
  const signs = [
    articles >= 2,
    articles >= 1 && auxiliaries >= 1,
    articles + auxiliaries >= 3,
    words.length > 90,
    words.length > 110,
    opensSentence.test(words),
    dateline.test(words) ? 2 : 0,
    /\b(?:said|told|added|asked|according to)\b/.test(words) ? 2 : 0,
    /["“”].*\b(?:says|tells|continued|recently)\b/.test(words) ? 2 : 0,
    /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(words) ? 2 : 0,
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(words),
  ];
  return signs.reduce((sum: number, sign) => sum + Number(sign), 0) >= 2;
}

const opensSentence =
  /^(?:he|she|it|they|we|i|so|then|but|and|there|this|that|these|those|on|in|at|for|after|when|while|as) /i;
/** "ASHFORD (AP) —", "Ashford, Kent, May 2 (AP) -" */
const dateline = /^(?:[A-Z][A-Z .,’'-]{2,40}[^.]{0,40}|[A-Z][\w .,]{2,40}\(\w{2,20}\)) ?[-–—] /;

/** The share of words of four letters or more that start with a capital. */
function capitalisedShare(words: string): number {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => isUpper(word.charAt(0))).length / Math.max(1, long.length);
}

/** No full stop in the middle; one after a short or capitalised word is an abbreviation's. */
function isOneSentence(words: string): boolean {
  for (const match of words.matchAll(/[.!?]["”’')]{0,2} ["“‘']{0,2}(?=(.))/g)) {
    const before = words.slice(Math.max(0, match.index - 3), match.index);
    const lower = before.length === 3 && [...before].every(isLower);
    if (lower && isUpper(match[1] ?? "")) return false;
  }
  return true;
}

// Letters are told by their two cases: a \p{…} class costs a short command milliseconds to compile.
function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function isHeadingLike(words: string): boolean {
  if (words.length > longestHeading || isListItem(words) || isTurn(words)) return false;
  if (words.includes("\n") || authorOf(words) !== undefined) return false;
  if (hasSpeech(words) || !isOneSentence(words) || hasOpenMark(words)) return false;
  if (isSigned(words)) return false;
  const ending = words.slice(-5);
  if (/[.…,;:—–{}-][”"’'»)\]]{0,3}$/.test(ending) || !hasLetterOrDigit(words)) {
    return false;
  }
  if (/[!?]$/.test(ending)) return !/[!"“”«»]/.test(words);
  return !/[!?]["”»]$/.test(ending) || /^["“«„]/.test(words);
}

/**
 * A line that is one quotation from mark to mark and asks or exclaims is somebody speaking; one
 * without a full stop, or whose words the article repeats, is a heading.
 */
function isDialogue(words: string, echoed: (inner: string) => boolean): boolean {
  const quoted = /^["“«„]([^"”»“]+)["”»“]$/.exec(words);
  if (!quoted?.[1]) return false;
  return /[!?]$/.test(quoted[1]) && !echoed(quoted[1]);
}

/**
 * Whether other paragraphs have the words of a heading, letter case and closing marks aside. Only the
 * first that are asked about are looked for: what has many such lines is dialogue.
 */
function echoes(
  paragraphs: readonly string[],
  kinds: readonly BlockKind[],
): (inner: string) => boolean {
  let body: string | undefined;
  let asked = 0;
  return (inner) => {
    if (++asked > mostEchoes) return false;
    body ??= paragraphs
      .filter((words, i) => kinds[i] === "body" && words.length > longestHeading)
      .join("\n")
      .toLowerCase();
    return body.includes(inner.replace(/[!?.…]+$/, "").toLowerCase());
  };
}

function endsSentence(words: string): boolean {
  return /[.!?…][”"’'»)\]]{0,3}$/.test(words.slice(-5));
}

function isListItem(words: string): boolean {
  return /^(?:[-*•▪‣·–—]\s?[^\s-]|\(?[a-z][.)]\s)/.test(words);
}

/** A turn of a transcript: "Q: …", "SMITH: …", against the title "Q&A: …". */
function isTurn(words: string): boolean {
  if (/^[QA][.:]\s/.test(words)) return true;
  const end = words.slice(0, 44).indexOf(": ");
  const label = words.slice(0, end);
  if (label === "Q&A") return false;
  return end > 1 && /^[^"“”?!:;]+$/.test(label) && !isLower(label) && isUpper(label);
}

function hasLetterOrDigit(words: string): boolean {
  return isUpper(words) || isLower(words) || /\d/.test(words);
}
