import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { Judges } from "#quotes/judges/judges.ts";
import type { GoldMention } from "../benches/quotes/gold.ts";
import { overlap, trimmed } from "../benches/quotes/stretches.ts";
import { type Expectation, readPhenomena } from "../tests/quotes/setup/read-phenomena.ts";
import { type Answers, edgeSlack, isNamed } from "./answers.ts";

/** An article of which is known what is quoted, what is reported, and by whom. */
export interface Case {
  readonly text: string;
  /** What it tells; null to all else. */
  readonly known: Pick<Answers, "quoted" | "edge" | "antecedent">;
}

/**
 * The cases of a folder in the notation of tests/quotes/phenomena/README.md, as answers: what is a quotation,
 * where reports begin and end, and whom the mention beside a quotation stands for.
 * @param judges find the quotations that mentions stand beside
 */
export function readCases(folder: URL, judges: Judges): Case[] {
  const asked: Judges = { ...judges, antecedent: nearest };
  return readPhenomena(folder).map(({ group, name, text, quotations }) => {
    const mentions = mentionsOf(`${group}/${name}`, text, quotations, asked);
    const inMarks = quotations.filter(({ kind }) => /^(?:direct|partial)$/.test(kind));
    const reports = quotations.filter(({ kind }) => kind === "reported");
    return {
      text,
      known: {
        quoted: ({ string }) =>
          inMarks.some(({ parts }) => string.parts.some((part) => isOneOf(text, parts, part, 0.5))),
        edge({ kind, offset, report }) {
          const told = reports.find(({ parts }) => isOneOf(text, parts, report, 0.3));
          const part = kind === "end" ? told?.parts.at(-1) : told?.parts[0];
          if (!part) return null;
          const edge = trimmed(text, part);
          return Math.abs(offset - (kind === "end" ? edge.end : edge.start)) <= edgeSlack;
        },
        antecedent(antecedents, { start }) {
          const mention = mentions.find((one) => one.start === start);
          return mention ? antecedents.findIndex((one) => isNamed(text, one, mention)) : null;
        },
      },
    };
  });
}

function isOneOf(
  text: string,
  parts: Expectation["parts"],
  span: { readonly start: number; readonly end: number },
  least: number,
): boolean {
  return parts.some((part) => overlap(part, trimmed(text, span)) >= least);
}

/** Whom the mentions beside the quotations stand for. */
function mentionsOf(
  id: string,
  text: string,
  quotations: readonly Expectation[],
  judges: Judges,
): GoldMention[] {
  const found = findQuotations(articleFromText(text), judges).quotations;
  return quotations.flatMap(({ parts, fields }): GoldMention[] => {
    const [first] = parts;
    const quotation = found.find(({ start }) => start === first?.start);
    const attribution = quotation?.attribution;
    const speaker = speakerIn(fields);
    if (!attribution || attribution.kind === "unknown" || speaker === undefined) return [];
    return [{ id, ...attribution.mention, name: speaker }];
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
