import type { Span } from "#articles/article.ts";
import type { Quotation } from "#quotes/quotation.ts";

/**
 * The stretch that a report is found by and shown as: from its source, known or not, to its last word, cue
 * included, within its sentence and without the stop at its end.
 */
export function reportSpan(text: string, quotation: Quotation): Span {
  const { attribution, carrier, parts } = quotation;
  const { mention, cue } = attribution;
  const whole = hull([quotation, ...parts, mention ?? quotation, cue ?? quotation]);
  const bounds = hull([quotation, carrier]);
  const start = Math.max(whole.start, bounds.start);
  const end = Math.min(whole.end, bounds.end);
  const stop = /[\s.,;:]+$/.exec(text.slice(Math.max(start, end - 8), end));
  return { start, end: end - (stop?.[0].length ?? 0) };
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
