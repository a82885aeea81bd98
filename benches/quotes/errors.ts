import type { Span } from "#articles/article.ts";
import { type GoldArticle, typeOf } from "./gold.ts";
import type { Scores } from "./scores.ts";
import { best } from "./stretches.ts";
import type { Units } from "./units.ts";

/** Lists the quotations of an article that were missed, and those that are none. */
export function listErrors(
  scores: Scores,
  gold: GoldArticle,
  { strings, marked, spoken, reported, whole, indirect, direct }: Units,
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
    if (best(one, [...whole, ...indirect, ...direct, ...strings]) >= 0.3) continue;
    const { attribution } = one.quotation;
    const cue =
      attribution.kind !== "unknown" && attribution.cue ? clip(gold.text, attribution.cue) : "";
    note(scores, "extra report", gold, one, `[${cue}]`);
  }
}

/** Notes an error with the words around it, for the listing. */
export function note(
  scores: Scores,
  what: string,
  gold: GoldArticle,
  span: Span,
  detail: string,
): void {
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

/** Words as one line, the middle of long ones left out. */
export function clip(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, " ");
  return words.length > 110 ? `${words.slice(0, 60)} … ${words.slice(-40)}` : words;
}
