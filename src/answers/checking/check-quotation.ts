import type { Answer, DiffPart, Result, Verdict } from "#answers/answer.ts";
import { sharedName, speakingAs } from "#answers/finding/speakers/known.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { shown } from "#answers/results/results.ts";
import { isBy, isSpoken, onceEach } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { isDeed, isDenial, isDone } from "#answers/telling/cue-verbs.ts";
import { type AskedWords, askedWords } from "#answers/wording/asked-words.ts";
import type { Compared } from "#answers/wording/compare-all.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { quotationWords } from "#answers/wording/quotation-words.ts";
import { negationsTurned } from "#answers/wording/sense.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { carriedAround, type Unjudged } from "./carried-around.ts";
import { denialsOf } from "./denials.ts";
import { inOneTurn } from "./in-one-turn.ts";
import { type Judged, judge } from "./judge.ts";
import { nearClaim } from "./near-claim.ts";
import { repliesTo } from "./replies-to.ts";
import { type Sought, waysToFind } from "./ways-to-find.ts";

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
    asked: { words, speaker: who ? sharedName(who) : speaker },
    kind: "verdict" as const,
  };
  const tried: Sought[] = [];
  const limit = speaker === null ? null : [...people, ...(who?.others ?? [])];
  const decided = decidedBy(waysToFind(scope, asked, people), asked, tried, (compared) =>
    judge(scope, isDeed(verb) ? havingDone(compared, verb) : compared, {
      asked,
      people: limit,
      verb,
    }),
  );
  if (who && isDenial(verb) && !isWhollyTheirs(asked, decided)) {
    const denied = denialsOf(scope, asked, people, verb);
    if (denied.length > 0) return kindOfFirst(who.base, denied, []);
  }
  if (!decided) {
    const replies = repliesTo(scope, asked, people);
    if (replies.length > 0)
      return { ...(who?.base ?? answerBase(scope)), kind: "quotes", diff: [], results: replies };
    const compared = tried.flatMap((sought) => sought.compared);
    const carried = isDeed(verb) ? null : carriedAround(scope, asked, people, verb, base);
    return carried ?? unsaid(base, nearClaim(scope, { asked, speaker, people, verb }, compared));
  }
  const { verdict, best, turn } = decided;
  const isSame = verdict === "verbatim" || (verdict !== "altered" && best.wording.verbatim);
  const results =
    turn?.map(shown) ?? mergeVariants(scope, withAlike(scope, asked, decided, people));
  const diff = isSame ? [] : best.wording.diff();
  const given = { ...base, verdict, diff, results };
  if (verdict !== "reported")
    return { ...given, senseTurned: [...new Set(best.wording.senseTurned())] };
  const senseTurned = negatedIn(asked, best);
  return { ...given, senseTurned, ...(hasAll(asked, decided) ? {} : { reportDiffers: true }) };
}

/** Whether what was found has all of matter that was asked, negated alike. */
function hasAll(asked: AskedWords, { best }: Judged): boolean {
  if (best.wording.verbatim) return true;
  return negatedIn(asked, best).length === 0 && !best.wording.diff().some(hasOtherMatter);
}

function isWhollyTheirs(asked: AskedWords, decided: Judged | null): boolean {
  return decided !== null && isTheirOwn.has(decided.verdict) && hasAll(asked, decided);
}

/** Verdicts on words of those who are asked about. */
const isTheirOwn: ReadonlySet<Verdict> = new Set(["verbatim", "altered", "reported"]);

/** Who only spoke of whom they are asked to have thanked or blamed did not do so. */
function havingDone(compared: readonly Compared[], verb: string): readonly Compared[] {
  return compared.filter(({ found }) => isDone(found, verb));
}

/** A verdict with where it was found. */
interface Decided extends Judged {
  readonly sought: Sought;
  /** Set where it takes several quotations to have the words. */
  readonly turn: readonly Found[] | undefined;
}

/**
 * The verdict on what the first way that decides has found, or on several quotations that have more of
 * the words together; `tried` collects what all have.
 */
function decidedBy(
  ways: Iterable<Sought>,
  asked: AskedWords,
  tried: Sought[],
  judgeOf: (compared: readonly Compared[]) => Judged | null,
): Decided | null {
  let decided: Decided | null = null;
  for (const sought of ways) {
    tried.push(sought);
    const judged = judgeOf(sought.compared);
    if (!judged) continue;
    decided = { ...judged, sought, turn: undefined };
    break;
  }
  const likeness = decided?.best.wording.likeness ?? 0;
  if (likeness === 1) return decided;
  const found = tried.flatMap((sought) => sought.found);
  const turn = inOneTurn(asked, found);
  if (!turn || turn.compared.wording.likeness <= likeness) return decided;
  const judged = judgeOf([turn.compared]);
  return judged ? { ...judged, sought: { found, compared: [] }, turn: turn.said } : decided;
}

/** The quotation that decides and, where it has the words, the others that have them. */
function withAlike(
  scope: Scope,
  asked: AskedWords,
  { best, sought }: Decided,
  people: readonly Person[],
): Found[] {
  if (best.wording.likeness < 1) return [decisive(best)];
  const isTheirs = (found: Found) => isBy(scope, found, people);
  const others = alike(asked, best, sought);
  return [decisive(best), ...others.filter((each) => isTheirs(each) === isTheirs(best.found))];
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

/** The quotation that decides, with the asked words marked in it. */
function decisive({ found, wording }: Compared): Found {
  return { ...found, hit: { ...found.hit, score: wording.likeness, matches: wording.spans } };
}

/** Further quotations with the same words, and for a few words those that have them apart. */
function alike(asked: AskedWords, best: Compared, { compared, found }: Sought): Found[] {
  const whole = compared.filter(({ wording }) => wording.likeness === 1).map(decisive);
  const isShort = asked.segments.flat().length < 4;
  const apart = isShort ? found.filter(({ hit }) => hit.coverage > 0.99) : [];
  return onceEach([...apart, ...whole]).filter(
    (each) => each.quotation !== best.found.quotation && isSpoken(each),
  );
}

function unsaid(base: Unjudged, also: readonly Result[]): Answer {
  return { ...base, verdict: "not-found", diff: [], senseTurned: [], results: [], also };
}
