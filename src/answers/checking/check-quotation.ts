import type { Answer, DiffPart, Result, Verdict } from "#answers/answer.ts";
import { speakingAs } from "#answers/finding/speakers/known.ts";
import type { Person } from "#answers/people/people.ts";
import { isContrary } from "#answers/results/cue-verbs.ts";
import { notFound } from "#answers/results/not-found.ts";
import { shown } from "#answers/results/results.ts";
import { isBy, sayerOf } from "#answers/results/said.ts";
import { answerBase, type Scope } from "#answers/results/scope.ts";
import type { Found } from "#answers/results/searches.ts";
import { toldBy } from "#answers/results/told-by.ts";
import type { Compared } from "#answers/wording/compare-wording.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { negationsTurned } from "#answers/wording/sense.ts";
import { type AskedWords, askedWords, quotationWords } from "#answers/wording/wording.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import { foldsOf, type Word } from "#answers/words/words.ts";
import { stemOf } from "#search/text/word-stem.ts";
import { carriedAround, type Unjudged } from "./carried-around.ts";
import { inOneTurn } from "./in-one-turn.ts";
import { tellsOf } from "./second-hand.ts";
import { like, type Sought, waysToFind } from "./ways-to-find.ts";

/** A claim that somebody said some words. */
export interface Claim {
  /** As typed; null where the claim names nobody. */
  readonly speaker: string | null;
  readonly words: string;
  /** Whether the words were claimed in marks, where the marks are not with them. */
  readonly marked?: boolean;
  /** The claimant's word for the speaking: "said" where it says no more. */
  readonly verb?: string;
}

/** Whether somebody said some words: the verdict, what differs, and where the words stand. */
export function checkQuotation(scope: Scope, claim: Claim): Answer {
  const { speaker, words, marked, verb = "say" } = claim;
  const asked = askedWords(words, marked);
  if (asked.segments.length === 0) return notFound(scope, words);
  const who = speaker === null ? null : speakingAs(scope, speaker);
  const people = who?.people ?? [];
  const base = {
    ...(who?.base ?? answerBase(scope)),
    asked: { words, speaker: who?.name ?? speaker },
    kind: "verdict" as const,
  };
  const limit = speaker === null ? null : people;
  let found: readonly Found[] = [];
  let compared: readonly Compared[] = [];
  let judged: ReturnType<typeof judge> = null;
  const tried: Sought[] = [];
  for (const sought of waysToFind(scope, asked, people)) {
    ({ found, compared } = sought);
    tried.push(sought);
    judged = judge(scope, compared, limit, verb);
    if (judged) break;
  }
  const turn = judged
    ? null
    : inOneTurn(
        asked,
        tried.flatMap((sought) => sought.found),
      );
  if (turn) judged = judge(scope, [turn.compared], limit, verb);
  if (!judged) {
    const also = [
      ...nearest(
        asked,
        tried.flatMap((sought) => sought.compared),
      ),
      ...toldInstead(scope, verb, people),
    ];
    const carried = carriedAround(scope, asked, { people, near: like(scope, asked) }, base);
    return carried ?? unsaid(base, also);
  }
  const { verdict, best } = judged;
  const isSame = verdict === "verbatim" || (verdict !== "altered" && best.wording.verbatim);
  const isApart = best.wording.likeness === 1 && !turn;
  const others = isApart ? alike(asked, best, compared, found) : [];
  const isOf = ({ quoted, quotation }: Found) => isBy(scope, quoted, quotation, people);
  const alikeBy = others.filter((each) => isOf(each) === isOf(best.found));
  const results = turn ? turn.said.map(shown) : mergeVariants(scope, [decisive(best), ...alikeBy]);
  const diff = isSame ? [] : best.wording.diff();
  const given = { ...base, verdict, diff, results };
  if (verdict !== "reported")
    return { ...given, senseTurned: [...new Set(best.wording.senseTurned())] };
  const senseTurned = negatedIn(asked, best);
  const differs = senseTurned.length > 0 || diff.some(hasOtherMatter);
  return { ...given, senseTurned, ...(differs ? { reportDiffers: true } : {}) };
}

/** Whether words of matter were asked that the source has not. */
function hasOtherMatter({ op, asked }: DiffPart): boolean {
  return (op === "added" || op === "swapped") && foldsOf(asked).some(isContentWord);
}

/** The negations that only the asked words have, or only the report of them. */
function negatedIn({ segments }: AskedWords, { found, wording }: Compared): string[] {
  const source = quotationWords(found.quoted.article, found.quotation);
  return negationsTurned([...new Set(wording.senseTurned())], segments.flat(), source);
}

function judge(
  scope: Scope,
  compared: readonly Compared[],
  people: readonly Person[] | null,
  verb: string,
): { readonly verdict: Verdict; readonly best: Compared } | null {
  const isTheirs = ({ found: { quoted, quotation } }: Compared) =>
    people === null || isBy(scope, quoted, quotation, people);
  const isSpoken = ({ found: { quotation } }: Compared) =>
    quotation.kind !== "reported" && quotation.modality === "asserted";
  const isReport = ({ found }: Compared) =>
    found.quotation.kind === "reported" && !isContrary(found, verb);
  const isWhole = ({ wording }: Compared) => wording.likeness === 1;
  const own = compared.find((each) => isTheirs(each) && isSpoken(each));
  const report = compared.find((each) => isTheirs(each) && isReport(each));
  const other = compared.find((each) => !isTheirs(each) && isSpoken(each));
  if (own && isWhole(own))
    return { verdict: own.wording.verbatim ? "verbatim" : "altered", best: own };
  if (report && isWhole(report)) return { verdict: "reported", best: report };
  if (other && isWhole(other)) return byAnother(scope, other, people);
  if (own?.wording.isClose) return { verdict: "altered", best: own };
  const told = report?.wording.isClose
    ? report
    : compared.find((each) => isTheirs(each) && isReport(each) && isCarried(each));
  if (told) return { verdict: "reported", best: told };
  if (other?.wording.isClose && other.wording.likeness >= 0.55)
    return byAnother(scope, other, people);
  return null;
}

/** A report has its own words: it says the same where it has all of the asked words of matter. */
function isCarried({ found, wording }: Compared): boolean {
  return found.hit.coverage >= 0.9 && wording.likeness >= 0.3;
}

/**
 * Somebody else's words: second-hand where they say that the asked person spoke so. Where nobody is
 * known to have said them and the asked person is in the article, nothing can be told.
 */
function byAnother(
  scope: Scope,
  best: Compared,
  people: readonly Person[] | null,
): { readonly verdict: Verdict; readonly best: Compared } | null {
  const { quoted, quotation } = best.found;
  const present = people?.some(({ appearances }) =>
    appearances.some((appearance) => appearance.quoted === quoted),
  );
  if (present && sayerOf(scope, quoted, quotation) === undefined) return null;
  const isTold = tellsOf(people ?? [], best.found, best.wording.spans);
  return { verdict: isTold ? "second-hand" : "other-speaker", best };
}

/** The quotation that decides, with the asked words marked in it. */
function decisive({ found, wording }: Compared): Found {
  return { ...found, hit: { ...found.hit, score: wording.likeness, matches: wording.spans } };
}

/** Further quotations with the same words, and for a few words those that have them apart. */
function alike(
  asked: AskedWords,
  best: Compared,
  compared: readonly Compared[],
  found: readonly Found[],
): Found[] {
  const whole = compared.filter(({ wording }) => wording.likeness === 1).map(decisive);
  const isShort = asked.segments.flat().length < 4;
  const apart = isShort ? found.filter(({ hit }) => hit.coverage > 0.99) : [];
  const distinct = new Map([...apart, ...whole].map((each) => [each.quotation, each]));
  distinct.delete(best.found.quotation);
  return [...distinct.values()].filter(({ quotation }) => quotation.kind !== "reported");
}

/** What stands nearest to words that nobody said. */
function nearest(asked: AskedWords, compared: readonly Compared[]): Result[] {
  const near = compared.filter(
    (each) => (each.wording.likeness >= 0.35 || isCarried(each)) && sharesMatter(asked, each.found),
  );
  return near.slice(0, 1).map(({ found }) => shown(found));
}

/** Whether some words have two words of matter with a quotation in common, in whatever form: one is chance. */
function sharesMatter({ segments }: AskedWords, { quoted, quotation }: Found): boolean {
  const stemsOf = (words: readonly Word[]) =>
    new Set(words.filter((word) => isContentWord(word.fold)).map((word) => stemOf(word.fold)));
  const wanted = stemsOf(segments.flat());
  const shared = wanted.intersection(stemsOf(quotationWords(quoted.article, quotation)));
  return shared.size >= Math.min(2, wanted.size);
}

/** What the asked person is told to have denied or promised instead. */
function toldInstead(scope: Scope, verb: string, people: readonly Person[]): Result[] {
  return saysHow(verb) ? toldBy(scope, verb, people).slice(0, 2) : [];
}

function unsaid(base: Unjudged, also: readonly Result[]): Answer {
  return { ...base, verdict: "not-found", diff: [], senseTurned: [], results: [], also };
}
