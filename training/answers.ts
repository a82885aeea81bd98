import type { Span } from "#articles/article.ts";
import type { Candidate } from "#quotes/candidates/candidate.ts";
import type { Antecedent } from "#quotes/people/antecedents/antecedent.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Edge } from "#quotes/reports/edge.ts";
import type { Report } from "#quotes/reports/report.ts";
import {
  byEvent,
  type GoldArticle,
  type GoldMention,
  type GoldQuote,
  type GoldUnit,
  isSpoken,
  markedInside,
  sameName,
  typeOf,
} from "../benches/quotes/gold.ts";
import { overlap, touches, trimmed } from "../benches/quotes/stretches.ts";

/** What the annotation says to the questions of the judges; null where it says nothing. */
export interface Answers {
  speaker(candidate: Candidate, place: Place): boolean | null;
  quoted(place: Place): boolean;
  report(report: Report): boolean | null;
  edge(edge: Edge): boolean | null;
  /** Index of the antecedent that a mention stands for, -1 where it is none of them. */
  antecedent(antecedents: readonly Antecedent[], mention: Span): number | null;
}

/** Least share that a report and annotated words have in common to be one attribution. */
const leastShared = 0.05;
/** An edge is right up to this many characters: a mark, a blank. */
export const edgeSlack = 2;

/** The answers for one annotated article, and for the mentions in it whose full names are known. */
export function answersOf(gold: GoldArticle, mentions: readonly GoldMention[]): Answers {
  const strings = gold.quotes.flatMap((quote) => {
    const type = typeOf(quote);
    if (type === "direct") return [{ span: trimmed(gold.text, quote), quote }];
    return type === "mixed" ? markedInside(gold.text, quote).map((span) => ({ span, quote })) : [];
  });
  const units = byEvent(
    gold.text,
    gold.quotes.filter((quote) => typeOf(quote) !== "direct"),
  );
  const match = ({ string }: Place) => {
    let best: { readonly share: number; readonly quote: GoldQuote } | undefined;
    for (const { span, quote } of strings)
      for (const part of string.parts) {
        const share = overlap(span, trimmed(gold.text, part));
        if (share >= (best ? best.share + 0.01 : 0.5)) best = { share, quote };
      }
    return best;
  };
  return {
    quoted: (place) => match(place) !== undefined,
    speaker(candidate, place) {
      const quote = match(place)?.quote;
      if (!quote?.speaker && !quote?.elsewhere) return null;
      return [quote.speaker ?? [], quote.elsewhere ?? []]
        .flat()
        .some((speaker) => touches(candidate.mention, speaker));
    },
    report(report) {
      const told = unitsOf(units, report);
      const spoken = told.filter(({ quote }) => isSpoken(quote));
      if (spoken.length > 0) return spoken.some((unit) => isToldBy(unit, report));
      if (told.length > 0) return null;
      const { cue, start, end } = report;
      const { source } = cue;
      return units.some(
        (unit) =>
          isSpoken(unit.quote) &&
          overlap(unit, { start, end }) >= 0.6 &&
          source !== null &&
          unit.quote.speaker !== null &&
          touches(unit.quote.speaker, source),
      );
    },
    antecedent(antecedents, { start }) {
      const mention = mentions.find((one) => one.start === start);
      return mention ? antecedents.findIndex((one) => isNamed(gold.text, one, mention)) : null;
    },
    edge({ kind, offset, report }) {
      const unit = unitsOf(units, report).find((one) => isToldBy(one, report));
      if (!unit) return null;
      const edge = trimmed(gold.text, unit);
      return Math.abs(offset - (kind === "end" ? edge.end : edge.start)) <= edgeSlack;
    },
  };
}

/** The annotated words of the same cue. */
function unitsOf(units: readonly GoldUnit[], { cue }: Report): GoldUnit[] {
  const verb = { start: cue.end - 1, end: cue.end };
  return units.filter(({ quote }) => quote.cue !== null && touches(quote.cue, verb));
}

/** Whether a report has the source of annotated words, and looks for them on the right side. */
function isToldBy(unit: GoldUnit, { cue, content, start, end }: Report): boolean {
  const { speaker } = unit.quote;
  if (speaker && cue.source && !touches(speaker, cue.source)) return false;
  if (overlap(unit, { start, end }) < leastShared) return false;
  const all = unit.parts ?? [unit];
  const sum = all.reduce((length, part) => length + part.end - part.start, 0);
  const later = all
    .filter((part) => part.start >= cue.start)
    .reduce((length, part) => length + part.end - part.start, 0);
  const share = later / sum;
  if (content.where === "after") return share > 0.85;
  return content.where === "before" ? share < 0.15 : share >= 0.15 && share <= 0.85;
}

/** Whether an antecedent is who a mention is annotated to stand for. */
export function isNamed(text: string, antecedent: Antecedent, { name }: GoldMention): boolean {
  if (antecedent.kind === "named")
    return name !== null && isFormOf(antecedent.entity.words.join(" "), name);
  const { start, end } = antecedent.subject.mention;
  return name === null || sameName(text.slice(start, end), name);
}

/** Whether two names are one, or one is the other with more before or behind it: "Madam Rashida Alidu", "Rashida Alidu II". */
function isFormOf(a: string, b: string): boolean {
  if (sameName(a, b)) return true;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (!shorter.includes(" ")) return false;
  return longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`);
}
