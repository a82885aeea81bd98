import type { Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import {
  byEvent,
  type GoldArticle,
  type GoldMention,
  type GoldName,
  type GoldUnit,
  isSpoken,
  markedInside,
  overlap,
  type Stretches,
  sameName,
  trimmed,
  typeOf,
} from "./gold.ts";

/** Counts behind precision, recall and F. */
export interface Tally {
  found: number;
  right: number;
  gold: number;
  recalled: number;
}

/** One found attribution against its annotation. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** What was found or missed, for the listing of errors. */
export interface ErrorLine {
  readonly what: string;
  readonly article: string;
  readonly start: number;
  readonly context: string;
}

export interface Scores {
  readonly tallies: Record<string, Tally>;
  mentions: { gold: number; unknown: number; overlap: number; head: number };
  direct: { gold: number; unknown: number; right: number };
  terms: { gold: number; left: number };
  names: { gold: number; right: number; unknown: number };
  /** Pronouns and descriptions that were given somebody: whom they are taken to mean. */
  antecedents: { gold: number; right: number; unknown: number };
  readonly judged: Judged[];
  readonly errors: ErrorLine[];
}

/** A stretch that was found, with the quotation that it is part of. */
interface Found extends Stretches {
  readonly quotation: Quotation;
}

const thresholds = [0.3, 0.8, 1] as const;

export function emptyScores(): Scores {
  return {
    tallies: {},
    mentions: { gold: 0, unknown: 0, overlap: 0, head: 0 },
    direct: { gold: 0, unknown: 0, right: 0 },
    terms: { gold: 0, left: 0 },
    names: { gold: 0, right: 0, unknown: 0 },
    antecedents: { gold: 0, right: 0, unknown: 0 },
    judged: [],
    errors: [],
  };
}

/** Adds one article to the scores. */
export function judge(
  scores: Scores,
  gold: GoldArticle,
  quoted: QuotedArticle,
  names: readonly GoldName[],
  mentions: readonly GoldMention[],
): void {
  const { text } = gold;
  const found: Found[] = quoted.quotations
    .filter(({ kind, within }) => kind !== "echo" && kind !== "term" && within === undefined)
    .flatMap((quotation) =>
      quotation.kind === "reported"
        ? [
            {
              ...trimmed(text, quotation),
              parts: quotation.parts.map((part) => trimmed(text, part)),
              quotation,
            },
          ]
        : quotation.parts.map((part) => ({ ...trimmed(text, part), quotation })),
    );
  const direct = gold.quotes
    .filter((one) => typeOf(one) === "direct")
    .map((quote) => ({ ...trimmed(text, quote), quote }));
  const mixed = gold.quotes
    .filter((one) => typeOf(one) === "mixed")
    .flatMap((quote) => markedInside(text, quote).map((span) => ({ ...span, quote })));
  const marks = new Set(
    gold.quotes.filter((one) => typeOf(one) === "mixed").map(({ event }) => event),
  );
  const whole = byEvent(
    text,
    gold.quotes.filter((one) => marks.has(one.event) && typeOf(one) !== "direct"),
  );
  const indirect = byEvent(
    text,
    gold.quotes.filter((one) => typeOf(one) === "indirect" && !marks.has(one.event)),
  );
  const spoken = indirect.filter(({ quote }) => isSpoken(quote));
  const marked = found.filter(({ quotation }) => quotation.kind !== "reported");
  const reported = found.filter(({ quotation }) => quotation.kind === "reported");
  const strings = [...direct, ...mixed];
  for (const at of thresholds) {
    count(
      scores,
      `direct@${at}`,
      marked.filter((one) => one.quotation.kind === "direct"),
      direct,
      strings,
      marked,
      at,
    );
    const turned = [...spoken, ...indirect, ...whole];
    const paragraphs = direct.flatMap((unit) => byParagraph(text, unit));
    count(
      scores,
      `direct, by paragraph@${at}`,
      marked.filter(
        (one) => one.quotation.kind === "direct" && !(isTurn(text, one) && best(one, turned) >= at),
      ),
      paragraphs,
      [...strings, ...paragraphs],
      marked,
      at,
    );
    count(scores, `direct+mixed@${at}`, marked, strings, strings, marked, at);
    count(scores, `mixed, whole clause@${at}`, [], whole, [], found, at);
    const besides = [...indirect.filter(({ quote }) => !isSpoken(quote)), ...whole, ...direct];
    count(
      scores,
      `reported speech@${at}`,
      ignoring(reported, spoken, besides, at),
      spoken,
      spoken,
      reported,
      at,
    );
    count(
      scores,
      `all kinds@${at}`,
      found,
      [...strings, ...spoken],
      [...strings, ...whole, ...indirect],
      found,
      at,
    );
  }
  judgeMentions(scores, gold, strings, marked);
  judgeTerms(scores, gold, quoted.quotations);
  judgeNames(scores, gold, quoted, names);
  judgeAntecedents(scores, gold, quoted, mentions);
  listErrors(scores, gold, strings, marked, spoken, reported, [...whole, ...indirect, ...direct]);
}

/**
 * A direct quotation's words in each of its paragraphs: annotators close marks where an article
 * leaves them open, and the other way round.
 */
function byParagraph(text: string, unit: GoldUnit): GoldUnit[] {
  const units: GoldUnit[] = [];
  let start = unit.start;
  for (const piece of text.slice(unit.start, unit.end).split("\n")) {
    const span = trimmed(text, { start, end: start + piece.length });
    if (span.end > span.start) units.push({ ...span, quote: unit.quote });
    start += piece.length + 1;
  }
  return units;
}

/** "Q: …": direct words without marks, which the corpora type as indirect because they have none. */
function isTurn(text: string, { start }: Span): boolean {
  return /:\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Leaves out what matches an annotation of another kind only: neither right nor wrong here. */
function ignoring(
  found: readonly Found[],
  wanted: readonly Stretches[],
  besides: readonly Stretches[],
  at: number,
): Found[] {
  return found.filter((one) => best(one, wanted) >= at || best(one, besides) < at);
}

function best(span: Stretches, others: readonly Stretches[]): number {
  let most = 0;
  for (const other of others) most = Math.max(most, overlap(span, other));
  return most;
}

function count(
  scores: Scores,
  key: string,
  found: readonly Stretches[],
  gold: readonly Stretches[],
  accepted: readonly Stretches[],
  recalling: readonly Stretches[],
  at: number,
): void {
  scores.tallies[key] ??= { found: 0, right: 0, gold: 0, recalled: 0 };
  const tally = scores.tallies[key];
  tally.found += found.length;
  tally.right += found.filter((one) => best(one, accepted) >= at).length;
  tally.gold += gold.length;
  tally.recalled += gold.filter((one) => best(one, recalling) >= at).length;
}

function judgeMentions(
  scores: Scores,
  gold: GoldArticle,
  strings: readonly GoldUnit[],
  marked: readonly Found[],
): void {
  for (const unit of strings) {
    const match = closest(unit, marked);
    const { speaker } = unit.quote;
    if (!match || !speaker) continue;
    const { attribution } = match.quotation;
    const unknown = attribution.kind === "unknown";
    const mention = attribution.mention;
    const right = mention !== null && touches(mention, speaker);
    scores.mentions.gold += 1;
    scores.mentions.unknown += unknown ? 1 : 0;
    scores.mentions.overlap += right ? 1 : 0;
    scores.mentions.head +=
      mention && headOf(gold.text, mention) === headOf(gold.text, speaker) ? 1 : 0;
    if (!unknown) scores.judged.push({ confidence: attribution.confidence, right });
    if (typeOf(unit.quote) === "direct") {
      scores.direct.gold += 1;
      scores.direct.unknown += unknown ? 1 : 0;
      scores.direct.right += right && !unknown ? 1 : 0;
    }
    if (!right || unknown) {
      const said = unknown
        ? `unknown (${attribution.reason})`
        : clip(gold.text, attribution.mention);
      const kind = unknown ? "unknown" : "wrong";
      note(
        scores,
        `${kind} speaker (${typeOf(unit.quote)})`,
        gold,
        unit,
        `${said} ≠ ${speaker.text} [${unit.quote.cue?.text ?? ""}]`,
      );
    }
  }
}

function closest(unit: Span, found: readonly Found[]): Found | undefined {
  let most = 0.3;
  let match: Found | undefined;
  for (const one of found) {
    const share = overlap(unit, one);
    if (share < most) continue;
    most = share;
    match = one;
  }
  return match;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Offset of the last word before a comma, bracket or preposition: the head of a noun phrase. */
function headOf(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const cut = words.slice(1).search(/[,(]|\s(?:of|for|from|at|in|with|on|to|who|which|that)\s/);
  const phrase = (cut < 0 ? words : words.slice(0, cut + 1)).trimEnd();
  return start + phrase.lastIndexOf(" ") + 1;
}

/** Strings of one or two words in marks that no annotation holds must not be given a speaker. */
function judgeTerms(scores: Scores, gold: GoldArticle, quotations: readonly Quotation[]): void {
  const { text } = gold;
  for (const match of text.matchAll(/(?:[“"]|'')((?:[^“”"'\n]|'(?!')){1,40})(?:[”"]|'')/g)) {
    const words = (match[1] ?? "").trim().split(/\s+/).length;
    const span = { start: match.index, end: match.index + match[0].length };
    if (words > 2 || gold.quotes.some((one) => typeOf(one) !== "indirect" && touches(one, span)))
      continue;
    scores.terms.gold += 1;
    // Inside longer words that somebody said, they are that quotation's own.
    const given = quotations.some(
      (one) => (one.kind === "direct" || one.kind === "partial") && overlap(one, span) >= 0.5,
    );
    scores.terms.left += given ? 0 : 1;
    if (given) note(scores, "term given a speaker", gold, span, "");
  }
}

function judgeNames(
  scores: Scores,
  gold: GoldArticle,
  quoted: QuotedArticle,
  names: readonly GoldName[],
): void {
  for (const name of names) {
    const match = quoted.quotations.find(
      (one) =>
        (one.kind === "direct" || one.kind === "partial") &&
        one.parts.some((part) => touches(part, name)),
    );
    if (!match) continue;
    scores.names.gold += 1;
    const said = match.attribution.kind === "unknown" ? null : match.attribution.speaker.name;
    if (said === null) scores.names.unknown += 1;
    else if (sameName(said, name.name)) scores.names.right += 1;
    if (said === null || !sameName(said, name.name))
      note(scores, "wrong full name", gold, name, `${said ?? "unknown"} ≠ ${name.name}`);
  }
}

function judgeAntecedents(
  scores: Scores,
  gold: GoldArticle,
  { quotations }: QuotedArticle,
  mentions: readonly GoldMention[],
): void {
  for (const mention of mentions) {
    const found = quotations.flatMap(({ attribution }) =>
      attribution.kind !== "unknown" && attribution.mention.start === mention.start
        ? [attribution.speaker]
        : [],
    );
    const [speaker] = found;
    if (!speaker) continue;
    const { name } = mention;
    const unnamed =
      speaker.kind === "unnamed" ||
      speaker.aliases[0] === gold.text.slice(mention.start, mention.end);
    const right = name === null ? unnamed : sameName(speaker.name, name);
    scores.antecedents.gold += 1;
    if (right) scores.antecedents.right += 1;
    else if (unnamed) scores.antecedents.unknown += 1;
    if (!right) note(scores, "wrong antecedent", gold, mention, `${speaker.name} ≠ ${name}`);
  }
}

function listErrors(
  scores: Scores,
  gold: GoldArticle,
  strings: readonly GoldUnit[],
  marked: readonly Found[],
  spoken: readonly GoldUnit[],
  reported: readonly Found[],
  others: readonly GoldUnit[],
): void {
  for (const unit of strings)
    if (best(unit, marked) < 0.8)
      note(scores, `missed ${typeOf(unit.quote)}`, gold, unit, unit.quote.cue?.text ?? "");
  for (const one of marked)
    if (best(one, strings) < 0.8) note(scores, `extra ${one.quotation.kind}`, gold, one, "");
  for (const unit of spoken)
    if (best(unit, reported) < 0.3)
      note(
        scores,
        "missed report",
        gold,
        unit,
        `[${unit.quote.speaker?.text ?? ""}] [${unit.quote.cue?.text ?? ""}]`,
      );
  for (const one of reported) {
    if (best(one, [...others, ...strings]) >= 0.3) continue;
    const { attribution } = one.quotation;
    const cue =
      attribution.kind !== "unknown" && attribution.cue ? clip(gold.text, attribution.cue) : "";
    note(scores, "extra report", gold, one, `[${cue}]`);
  }
}

function note(scores: Scores, what: string, gold: GoldArticle, span: Span, detail: string): void {
  const from = Math.max(0, span.start - 90);
  const before = gold.text.slice(from, span.start).replaceAll(/\s+/g, " ");
  const words = clip(gold.text, span);
  const after = gold.text.slice(span.end, span.end + 70).replaceAll(/\s+/g, " ");
  scores.errors.push({
    what,
    article: gold.id,
    start: span.start,
    context: `${before}⟦${words}⟧${after}   ${detail}`,
  });
}

function clip(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, " ");
  return words.length > 110 ? `${words.slice(0, 60)} … ${words.slice(-40)}` : words;
}
