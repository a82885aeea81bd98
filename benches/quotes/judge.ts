import type { QuotedArticle } from "#quotes/quotation.ts";
import { listErrors } from "./errors.ts";
import {
  type GoldArticle,
  type GoldMention,
  type GoldName,
  type GoldUnit,
  isSpoken,
} from "./gold.ts";
import type { Scores } from "./scores.ts";
import { judgeAntecedents, judgeMentions, judgeNames, judgeTerms } from "./speakers.ts";
import { best, type Stretches, trimmed } from "./stretches.ts";
import { type Found, type Units, unitsOf } from "./units.ts";

const thresholds = [0.3, 0.8, 1] as const;

/** Adds one article to the scores. */
export function judge(
  scores: Scores,
  gold: GoldArticle,
  quoted: QuotedArticle,
  names: readonly GoldName[],
  mentions: readonly GoldMention[],
): void {
  const units = unitsOf(gold, quoted);
  for (const at of thresholds) {
    for (const [kind, comparison] of Object.entries(comparisons(units, at)))
      count(scores, `${kind}@${at}`, comparison, at);
  }
  judgeMentions(scores, gold, units);
  judgeTerms(scores, gold, quoted.quotations);
  judgeNames(scores, gold, quoted, names);
  judgeAntecedents(scores, gold, quoted, mentions);
  listErrors(scores, gold, units);
}

/** What is held against what: for precision `found` against `accepted`, for recall `gold` against `recalling`. */
interface Comparison {
  readonly found: readonly Stretches[];
  readonly accepted: readonly Stretches[];
  readonly gold: readonly Stretches[];
  readonly recalling: readonly Stretches[];
}

/** The comparisons of an article, by what they are called in the table. */
function comparisons(units: Units, at: number): Readonly<Record<string, Comparison>> {
  const { text, direct, strings, whole, indirect, spoken, found, marked, reported } = units;
  const inMarks = marked.filter(({ quotation }) => quotation.kind === "direct");
  const turned = [...spoken, ...indirect, ...whole];
  const paragraphs = direct.flatMap((unit) => byParagraph(text, unit));
  const besides = [...indirect.filter(({ quote }) => !isSpoken(quote)), ...whole, ...direct];
  return {
    direct: { found: inMarks, accepted: strings, gold: direct, recalling: marked },
    "direct, by paragraph": {
      found: inMarks.filter((one) => !(isTurn(text, one) && best(one, turned) >= at)),
      accepted: [...strings, ...paragraphs],
      gold: paragraphs,
      recalling: marked,
    },
    "direct+mixed": { found: marked, accepted: strings, gold: strings, recalling: marked },
    "mixed, whole clause": { found: [], accepted: [], gold: whole, recalling: found },
    "reported speech": {
      found: ignoring(reported, spoken, besides, at),
      accepted: spoken,
      gold: spoken,
      recalling: reported,
    },
    "all kinds": {
      found,
      accepted: [...strings, ...whole, ...indirect],
      gold: [...strings, ...spoken],
      recalling: found,
    },
  };
}

function count(
  scores: Scores,
  key: string,
  { found, accepted, gold, recalling }: Comparison,
  at: number,
): void {
  scores.tallies[key] ??= { found: 0, right: 0, gold: 0, recalled: 0 };
  const tally = scores.tallies[key];
  tally.found += found.length;
  tally.right += found.filter((one) => best(one, accepted) >= at).length;
  tally.gold += gold.length;
  tally.recalled += gold.filter((one) => best(one, recalling) >= at).length;
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
function isTurn(text: string, { start }: Stretches): boolean {
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
