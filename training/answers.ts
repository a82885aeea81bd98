import type { Span } from "#articles/article.ts";
import type { Candidate } from "#quotes/candidate.ts";
import type { Place } from "#quotes/places.ts";
import type { Report } from "#quotes/reports.ts";
import {
  type GoldArticle,
  isSpoken,
  markedInside,
  overlap,
  trimmed,
  typeOf,
} from "../benches/quotes/gold.ts";

/** What the annotation says to the questions of the judges; null where it says nothing. */
export interface Answers {
  speaker(candidate: Candidate, place: Place): boolean | null;
  quoted(place: Place): boolean;
  report(report: Report): boolean | null;
}

/** The answers for one annotated article. */
export function answersOf(gold: GoldArticle): Answers {
  const strings = gold.quotes.flatMap((quote) => {
    const type = typeOf(quote);
    if (type === "direct") return [{ span: trimmed(gold.text, quote), quote }];
    return type === "mixed" ? markedInside(gold.text, quote).map((span) => ({ span, quote })) : [];
  });
  const unmarked = gold.quotes.filter((quote) => typeOf(quote) !== "direct");
  const match = ({ string }: Place) =>
    strings.find(({ span }) =>
      string.parts.some((part) => overlap(span, trimmed(gold.text, part)) >= 0.5),
    );
  return {
    quoted: (place) => match(place) !== undefined,
    speaker(candidate, place) {
      const speaker = match(place)?.quote.speaker;
      return speaker ? touches(candidate.mention, speaker) : null;
    },
    report({ cue, start, end }) {
      const verb = { start: cue.end - 1, end: cue.end };
      const told = unmarked.filter(
        (quote) =>
          overlap(quote, { start, end }) >= 0.1 && quote.cue !== null && touches(quote.cue, verb),
      );
      if (told.some(isSpoken))
        return told.some(
          (quote) =>
            isSpoken(quote) && (quote.speaker === null || touches(quote.speaker, cue.source)),
        );
      if (told.length > 0) return null;
      return unmarked.some(
        (quote) =>
          isSpoken(quote) &&
          overlap(quote, { start, end }) >= 0.6 &&
          quote.speaker !== null &&
          touches(quote.speaker, cue.source),
      );
    },
  };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
