import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { Judges } from "#quotes/judges/judges.ts";
import type { GoldArticle, GoldMention } from "../benches/quotes/gold.ts";
import { readPhenomena } from "../tests/quotes/setup/read-phenomena.ts";

/** An article whose speakers are known, but not all of its quotations. */
export interface Case {
  readonly gold: GoldArticle;
  readonly mentions: readonly GoldMention[];
}

/**
 * The cases of a folder in the notation of tests/quotes/phenomena/README.md: whom the mention beside
 * each quotation stands for, as the expected speaker tells.
 * @param judges find the quotations
 */
export function readCases(folder: URL, judges: Judges): Case[] {
  const asked: Judges = { ...judges, antecedent: nearest };
  return readPhenomena(folder).map(({ group, name, text, quotations }) => {
    const id = `${group}/${name}`;
    const found = findQuotations(articleFromText(text), asked).quotations;
    const mentions = quotations.flatMap(({ parts, fields }): GoldMention[] => {
      const [first] = parts;
      const quotation = found.find(({ start }) => start === first?.start);
      const attribution = quotation?.attribution;
      const speaker = speakerIn(fields);
      if (!attribution || attribution.kind === "unknown" || speaker === undefined) return [];
      return [{ id, ...attribution.mention, name: speaker }];
    });
    return { gold: { id, text, quotes: [] }, mentions };
  });
}

/** Takes the nearest, so that everybody is asked for. */
const nearest: Judges["antecedent"] = (antecedents) =>
  antecedents.map((_, i) => (i === 0 ? 0.96 : 0));

/** The expected speaker; null for somebody without a name, undefined where none is expected. */
function speakerIn(fields: readonly string[]): string | null | undefined {
  for (const field of fields) {
    const [, kind, description] = /^(institution|unnamed): (.*)$/.exec(field) ?? [];
    if (kind === "unnamed") return null;
    if (description !== undefined) return description;
    if (/^\p{Lu}/u.test(field)) return field;
  }
  return undefined;
}
