import type { Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import { clip, note } from "./errors.ts";
import { type GoldArticle, type GoldMention, type GoldName, sameName, typeOf } from "./gold.ts";
import type { Scores } from "./scores.ts";
import { overlap, touches } from "./stretches.ts";
import type { Found, Units } from "./units.ts";

/** Holds the words that name each speaker against the annotated ones. */
export function judgeMentions(scores: Scores, gold: GoldArticle, { strings, marked }: Units): void {
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

/** Offset of the last word before a comma, bracket or preposition: the head of a noun phrase. */
function headOf(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const cut = words.slice(1).search(/[,(]|\s(?:of|for|from|at|in|with|on|to|who|which|that)\s/);
  const phrase = (cut < 0 ? words : words.slice(0, cut + 1)).trimEnd();
  return start + phrase.lastIndexOf(" ") + 1;
}

/** Strings of one or two words in marks that no annotation holds must not be given a speaker. */
export function judgeTerms(
  scores: Scores,
  gold: GoldArticle,
  quotations: readonly Quotation[],
): void {
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

/** Holds full names against those that the quotations at their places were given. */
export function judgeNames(
  scores: Scores,
  gold: GoldArticle,
  quoted: QuotedArticle,
  names: readonly GoldName[],
): void {
  const inMarks = quoted.quotations
    .filter(({ kind }) => kind === "direct" || kind === "partial")
    .flatMap((quotation) => quotation.parts.map((part) => ({ ...part, quotation })));
  for (const name of names) {
    const match = closest(name, inMarks);
    if (!match) continue;
    const { attribution } = match.quotation;
    scores.names.gold += 1;
    const said = attribution.kind === "unknown" ? null : attribution.speaker.name;
    if (said === null) scores.names.unknown += 1;
    else if (sameName(said, name.name)) scores.names.right += 1;
    if (said === null || !sameName(said, name.name))
      note(scores, "wrong full name", gold, name, `${said ?? "unknown"} ≠ ${name.name}`);
  }
}

/** "a letter", "the company": what a body is called, and no name. */
const description = /^(?:[Aa]n?|[Tt]h(?:e|is|at|eir)|[Hh](?:is|er)|[Ii]ts) [^\p{Lu}]/u;

/** Holds whom pronouns and descriptions were taken to mean against whom they mean. */
export function judgeAntecedents(
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
      description.test(speaker.name) ||
      speaker.aliases[0] === gold.text.slice(mention.start, mention.end);
    const right = name === null ? unnamed : sameName(speaker.name, name);
    scores.antecedents.gold += 1;
    if (right) scores.antecedents.right += 1;
    else if (unnamed) scores.antecedents.unknown += 1;
    if (!right) note(scores, "wrong antecedent", gold, mention, `${speaker.name} ≠ ${name}`);
  }
}
