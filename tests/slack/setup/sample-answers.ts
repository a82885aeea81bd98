import type { Answer, ArticleResult, Citation, Result, SpokenResult } from "#answers/answer.ts";
import type { ArticleId, Span } from "#articles/article.ts";
import type { QuotedArticle, Speaker, SpeakerId } from "#quotes/quotation.ts";

const text = [
  "Harbour to stay open, says mayor",
  "Mayor Ines Okafor said the harbour would stay open.",
  "“We will keep the harbour open & safe,” she said, “whatever the weather.”",
  "“And we will pay for it.”",
  "Critics called the plan “reckless” on Monday.",
].join("\n\n");

export const article = {
  id: "art123456789" as ArticleId,
  title: "Harbour to stay open, says mayor",
};

/** The sample text as the library holds it. */
export const quoted: QuotedArticle = {
  article: {
    ...article,
    text,
    url: "https://news.example/harbour",
    blocks: text.split("\n\n").map((paragraph, index) => ({
      kind: index === 0 ? "title" : "body",
      start: text.indexOf(paragraph),
      end: text.indexOf(paragraph) + paragraph.length,
      number: index + 1,
    })),
  },
  quotations: [],
  speakers: ["Ines Okafor", "Critics"].map(speaker),
};

function speaker(name: string): Speaker {
  const id = name as SpeakerId;
  return { id, kind: "person", name, aliases: [name], roles: [], mentions: [] };
}

/** The stretch of the sample text that reads `quote`. */
export function cite(quote: string): Citation {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`Not in the sample text: ${quote}`);
  const paragraph = text.slice(0, start).split("\n\n").length;
  return { article, paragraph, start, end: start + quote.length, quote };
}

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

export function spoken(quote: string, more: Partial<SpokenResult> = {}): SpokenResult {
  return {
    ...cite(quote),
    words: "speaker",
    receipt: receiptOf(quote),
    elsewhere: [],
    id: `q${text.indexOf(quote)}`,
    kind: "direct",
    parts: [cite(quote)],
    speaker: "Ines Okafor",
    role: cite("Mayor"),
    attribution: "named",
    how: "explicit",
    confidence: 0.95,
    modality: "asserted",
    carrier: cite(quote),
    mention: null,
    cue: null,
    evidence: { steps: [], rivals: [] },
    score: 1,
    matches: [],
    ...more,
  };
}

export function own(quote: string, more: Partial<ArticleResult> = {}): ArticleResult {
  return {
    ...cite(quote),
    words: "article",
    receipt: receiptOf(quote),
    kind: "passage",
    id: null,
    speaker: null,
    attribution: null,
    how: null,
    confidence: 0,
    modality: "asserted",
    evidence: null,
    elsewhere: [],
    score: 1,
    matches: [],
    ...more,
  };
}

/** A reference of the form that answers give: unique in the sample text. */
function receiptOf(quote: string): string {
  return `${article.id}.${text.indexOf(quote).toString(36)}.${quote.length.toString(36)}.0`;
}

export const pronounQuote = spoken("We will keep the harbour open & safe,", {
  how: "pronoun",
  confidence: 0.9,
  mention: cite("she"),
  parts: [cite("We will keep the harbour open & safe,"), cite("whatever the weather.")],
  matches: [spanOf("harbour open &")],
});

export const continuedQuote = spoken("And we will pay for it.", {
  how: "continuation",
  confidence: 0.8,
  evidence: {
    steps: [
      { by: "continuation", paragraph: 4, ...spanOf("“And we will pay for it.”") },
      { by: "cue", paragraph: 3, ...spanOf("she said") },
    ],
    rivals: [],
  },
});

export const partialQuote = spoken("reckless", {
  kind: "partial",
  speaker: "Critics",
  role: null,
  attribution: "unnamed",
  carrier: cite("Critics called the plan “reckless” on Monday."),
  matches: [spanOf("reckless")],
});

export const reported = own("Mayor Ines Okafor said the harbour would stay open.", {
  kind: "reported",
  speaker: "Ines Okafor",
  attribution: "named",
  how: "indirect",
});

/** What every answer has; `articles` is how many were searched. */
export const base = {
  question: "harbour",
  understood: "harbour",
  articles: 3,
  results: [],
  also: [],
  corrected: [],
  namesakes: [],
} as const satisfies Partial<Answer>;

export const quotesAnswer: Answer = {
  ...base,
  kind: "quotes",
  diff: [],
  results: [pronounQuote, continuedQuote],
};

/** Every result above, as the sample library finds them by receipt. */
export const samples: readonly Result[] = [pronounQuote, continuedQuote, partialQuote, reported];
