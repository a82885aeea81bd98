import type { Answer, Result, Verdict } from "./answer.ts";
import { withoutMarks } from "./clean-question.ts";
import { isContentWord } from "./function-words.ts";
import { mergeVariants } from "./merge-variants.ts";
import { resolveName } from "./names.ts";
import { notFound } from "./not-found.ts";
import { nameWords, type Person } from "./people.ts";
import { resultOf } from "./results.ts";
import {
  answerBase,
  type Found,
  isBy,
  namesakesOf,
  type Scope,
  searchQuotations,
} from "./scope.ts";
import { speechVerbs } from "./speech-words.ts";
import {
  type AskedWords,
  askedWords,
  type Comparison,
  compareWording,
  quotationWords,
} from "./wording.ts";

/** A claim that somebody said some words. */
export interface Claim {
  /** As typed; null where the claim names nobody. */
  readonly speaker: string | null;
  readonly words: string;
}

interface Compared {
  readonly found: Found;
  readonly wording: Comparison;
}

/** Whether somebody said some words: the verdict, what differs, and where the words stand. */
export function checkQuotation(scope: Scope, { speaker, words }: Claim): Answer {
  const asked = askedWords(withoutMarks(words));
  if (asked.segments.length === 0) return notFound(scope, words);
  const name = speaker === null ? null : resolveName(speaker, scope.people);
  const people = name?.found ? name.people : [];
  const compared = candidates(scope, asked, people);
  const base = {
    ...answerBase(scope),
    corrected: name?.found && name.correction ? [name.correction] : [],
    namesakes: namesakesOf(people),
    asked: { words, speaker: people[0]?.name ?? speaker },
    kind: "verdict" as const,
  };
  const judged = judge(scope, asked, compared, speaker === null ? null : people);
  if (!judged) return unsaid(base, compared);
  const { verdict, best } = judged;
  const isSame = verdict === "verbatim" || (verdict !== "altered" && best.wording.verbatim);
  const results = resultsFor(scope, best, compared, people);
  return {
    ...base,
    verdict,
    diff: isSame ? [] : best.wording.diff(),
    senseTurned: verdict === "reported" ? [] : [...new Set(best.wording.senseTurned())],
    results,
  };
}

/** How like the source changed words have to be; two words of which one is right are. */
function leastLikeness(asked: AskedWords): number {
  const content = asked.segments.flat().filter(({ fold }) => isContentWord(fold)).length;
  return content < 3 ? 0.44 : 0.55;
}

/** Quotations that may have the words: the named people's own, and everybody's. */
function candidates(scope: Scope, asked: AskedWords, people: readonly Person[]): Compared[] {
  const query = asked.segments
    .flat()
    .map(({ fold }) => fold)
    .join(" ");
  const theirs =
    people.length > 0 ? searchQuotations(scope, query, { people, limit: 8 }).found : [];
  const all = searchQuotations(scope, query, { limit: 8 }).found;
  const distinct = new Map([...theirs, ...all].map((found) => [found.quotation, found]));
  return [...distinct.values()]
    .map((found) => ({
      found,
      wording: compareWording(asked, found.quoted.article, found.quotation),
    }))
    .sort((one, other) => other.wording.likeness - one.wording.likeness);
}

function judge(
  scope: Scope,
  asked: AskedWords,
  compared: readonly Compared[],
  people: readonly Person[] | null,
): { readonly verdict: Verdict; readonly best: Compared } | null {
  const least = leastLikeness(asked);
  const isTheirs = ({ found: { quoted, quotation } }: Compared) =>
    people === null || isBy(scope, quoted, quotation, people);
  const isSpoken = ({ found: { quotation } }: Compared) =>
    quotation.kind !== "reported" && quotation.modality === "asserted";
  const isReport = ({ found: { quotation } }: Compared) => quotation.kind === "reported";
  const isWhole = ({ wording }: Compared) => wording.likeness === 1;
  const own = compared.find((each) => isTheirs(each) && isSpoken(each));
  const report = compared.find((each) => isTheirs(each) && isReport(each));
  const other = compared.find((each) => !isTheirs(each) && isSpoken(each));
  if (own && isWhole(own))
    return { verdict: own.wording.verbatim ? "verbatim" : "altered", best: own };
  if (report && isWhole(report)) return { verdict: "reported", best: report };
  if (other && isWhole(other)) return { verdict: byAnother(scope, other, people), best: other };
  if (own && own.wording.likeness >= least) return { verdict: "altered", best: own };
  if (report && report.wording.likeness >= least) return { verdict: "reported", best: report };
  if (other && other.wording.likeness >= Math.max(least, 0.6))
    return { verdict: byAnother(scope, other, people), best: other };
  return null;
}

/** Second-hand where the words' speaker says that the asked person spoke so. */
function byAnother(scope: Scope, { found }: Compared, people: readonly Person[] | null): Verdict {
  const names = new Set(
    people?.flatMap(({ appearances }) =>
      appearances.flatMap(({ speaker }) => speaker.aliases.flatMap(nameWords)),
    ),
  );
  const words = quotationWords(found.quoted.article, found.quotation);
  const tells = words.some(({ fold }, at) =>
    names.has(fold.replace(/s$/, "")) || names.has(fold)
      ? words.slice(at + 1, at + 5).some((next) => speechVerbs.has(next.fold))
      : false,
  );
  return tells && scope.people.all.length > 0 ? "second-hand" : "other-speaker";
}

/** The quotation that decides, then others that have all the asked words. */
function resultsFor(
  scope: Scope,
  best: Compared,
  compared: readonly Compared[],
  people: readonly Person[],
): Result[] {
  const isOf = ({ found: { quoted, quotation } }: Compared) =>
    isBy(scope, quoted, quotation, people);
  const alike = compared.filter(
    (each) =>
      each !== best &&
      each.found.quotation.kind !== "reported" &&
      (each.wording.likeness === 1 || each.found.hit.coverage > 0.99) &&
      isOf(each) === isOf(best),
  );
  return mergeVariants(
    scope,
    [best, ...alike].map(({ found, wording }) => ({
      ...found,
      hit: {
        ...found.hit,
        score: wording.likeness,
        matches: wording.spans.length > 0 ? wording.spans : found.hit.matches,
      },
    })),
  );
}

function unsaid(
  base: Omit<Extract<Answer, { kind: "verdict" }>, "verdict" | "diff" | "senseTurned">,
  compared: readonly Compared[],
): Answer {
  const near = compared.filter(({ wording }) => wording.likeness >= 0.35).slice(0, 1);
  const also = near.map(({ found }) => resultOf(found.quoted, found.quotation, found.hit));
  return { ...base, verdict: "not-found", diff: [], senseTurned: [], results: [], also };
}
