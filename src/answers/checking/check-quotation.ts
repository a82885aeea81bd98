import type { Answer, AnswerBase, DiffPart, Result, Verdict } from "#answers/answer.ts";
import { writtenBy } from "#answers/finding/articles/written-by.ts";
import { type Known, nameInSentence, speakingAs } from "#answers/finding/speakers/known.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { shown } from "#answers/results/results.ts";
import { suggestionsFor } from "#answers/results/suggestions.ts";
import { isMisled } from "#answers/sources/queries.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchQuotations } from "#answers/sources/searches.ts";
import { isDeed, isDenial, isDone } from "#answers/telling/cue-verbs.ts";
import { isWish, isWished } from "#answers/telling/wishing.ts";
import { type AskedWords, askedWords } from "#answers/wording/asked-words.ts";
import type { Compared } from "#answers/wording/compare-all.ts";
import { quotedElsewhere } from "#answers/wording/disowned.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { quotationWords } from "#answers/wording/quotation-words.ts";
import { isDirection, negationsTurned } from "#answers/wording/sense.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { carriedAround, type Unjudged } from "./carried-around.ts";
import { type Decided, decidedBy, withAlike } from "./decided.ts";
import { denialsOf } from "./denials.ts";
import { type Judged, judge } from "./judge.ts";
import { nearClaim } from "./near-claim.ts";
import { repliesTo } from "./replies-to.ts";
import { type Sought, waysToFind } from "./ways-to-find.ts";
import { wishedIn } from "./wishes.ts";

const writtenAtMost = 2;

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
  const claimed = { asked, speaker, who, people: who?.people ?? [], verb };
  const tried: Sought[] = [];
  const decided = decide(scope, claimed, tried) ?? decideWish(scope, claimed);
  const denied = denialInstead(scope, claimed, decided);
  if (denied) return denied;
  const spelt = decided ? null : asSpelt(scope, claim, asked);
  if (spelt) return spelt;
  const base = {
    ...baseOf(scope, claimed),
    asked: { words, speaker: who ? nameInSentence(who) : speaker },
    kind: "verdict" as const,
  };
  return decided
    ? verdictOf(scope, claimed, base, decided)
    : undecided(
        scope,
        claimed,
        base,
        tried.flatMap(({ compared }) => compared),
      );
}

/** A claim of one word that no article has, of the word that it is a slip of; null for any other. */
function asSpelt(scope: Scope, claim: Claim, { marked, segments }: AskedWords): Answer | null {
  const [word, ...others] = segments.flat();
  const { index } = scope.sources;
  if (!word || others.length > 0 || marked || index.knows(word.fold)) return null;
  const { corrections } = searchQuotations(scope, word.fold).result;
  const [correction] = corrections;
  if (!correction || isMisled(word.fold, corrections)) return null;
  const given = checkQuotation(scope, { ...claim, words: correction.searched });
  return { ...given, corrected: [...given.corrected, ...corrections] };
}

/** A claim as it is held against the articles. */
interface Claimed {
  readonly asked: AskedWords;
  readonly speaker: string | null;
  readonly who: Known | null;
  /** Whom the speaker's name means. */
  readonly people: readonly Person[];
  readonly verb: string;
}

/** The same of what somebody is claimed to want, by what they are told to urge, demand or hope for. */
function decideWish(scope: Scope, claimed: Claimed): Decided | null {
  const wished = isPlain(claimed) ? wishedIn(claimed.asked.text) : null;
  if (wished === null) return null;
  return decide(scope, { ...claimed, asked: askedWords(wished), verb: "want" }, []);
}

function isPlain({ asked, verb }: Claimed): boolean {
  return !asked.marked && !saysHow(verb);
}

function baseOf(scope: Scope, { who }: Claimed): AnswerBase {
  return who?.base ?? answerBase(scope);
}

/** The verdict on a claim; `tried` collects what was looked at for it. */
function decide(scope: Scope, claimed: Claimed, tried: Sought[]): Decided | null {
  const { asked, speaker, who, people, verb } = claimed;
  const limit = speaker === null ? null : [...people, ...(who?.others ?? [])];
  return decidedBy(waysToFind(scope, asked, people), asked, tried, (compared) =>
    judge(scope, asFarAsTold(compared, verb), { asked, people: limit, verb }),
  );
}

/** Who is asked to have denied what they are not told to have said: what they are told to have denied; null for others. */
function denialInstead(
  scope: Scope,
  { asked, who, people, verb }: Claimed,
  decided: Decided | null,
): Answer | null {
  if (!who || !isDenial(verb) || isWhollyTheirs(asked, decided)) return null;
  const denied = denialsOf(scope, asked, people, verb);
  return denied.length > 0 ? kindOfFirst(who.base, denied, []) : null;
}

/** What is shown where nobody has the words: what was replied to just that, what stands around them, what comes near. */
function undecided(
  scope: Scope,
  claimed: Claimed,
  base: Unjudged,
  compared: readonly Compared[],
): Answer {
  const { asked, speaker, people, verb } = claimed;
  const replies = repliesTo(scope, asked, people);
  if (replies.length > 0)
    return { ...baseOf(scope, claimed), kind: "quotes", diff: [], results: replies };
  const carried = isDeed(verb) ? null : carriedAround(scope, asked, people, verb, base);
  if (carried) return carried;
  const near = nearClaim(scope, claimed, compared);
  const written =
    speaker === null || near.length > 0 ? null : writtenBy(scope, speaker, base.asked.words);
  const given = unsaid(base, written?.results.slice(0, writtenAtMost) ?? near);
  const isStranger = speaker !== null && !claimed.who;
  return isStranger ? { ...given, suggestions: namesLike(scope, speaker) } : given;
}

/** The names that are spelt like one that nobody has. */
function namesLike(scope: Scope, typed: string): string[] {
  const names = new Set(scope.people.all.map(({ name }) => name));
  return suggestionsFor(scope, typed).filter((suggestion) => names.has(suggestion));
}

function verdictOf(
  scope: Scope,
  { asked, people }: Claimed,
  base: Unjudged,
  decided: Decided,
): Answer {
  const { verdict, best, turn } = decided;
  const isSame = verdict === "verbatim" || (verdict !== "altered" && best.wording.verbatim);
  const results =
    turn?.map(shown) ?? mergeVariants(scope, withAlike(scope, asked, decided, people));
  const diff = isSame ? [] : best.wording.diff();
  const given = { ...base, verdict, diff, results };
  if (verdict !== "reported") {
    const disowning = best.wording.disowning() ?? quotedElsewhere(best.found);
    return {
      ...given,
      senseTurned: [...new Set(best.wording.senseTurned())],
      ...(disowning && { disowning }),
    };
  }
  const senseTurned = negatedIn(asked, best);
  return { ...given, senseTurned, ...(hasAll(asked, decided) ? {} : { reportDiffers: true }) };
}

/** Whether what was found has all of matter that was asked, negated alike. */
function hasAll(asked: AskedWords, { best }: Judged): boolean {
  if (negatedIn(asked, best).length > 0) return false;
  return best.wording.verbatim || !best.wording.diff().some(hasOtherMatter);
}

function isWhollyTheirs(asked: AskedWords, decided: Judged | null): boolean {
  return decided !== null && isTheirOwn.has(decided.verdict) && hasAll(asked, decided);
}

/** Verdicts on words of those who are asked about. */
const isTheirOwn: ReadonlySet<Verdict> = new Set(["verbatim", "altered", "reported"]);

/** Who only spoke of whom they are asked to have thanked, or of what they are asked to want, did not do so. */
function asFarAsTold(compared: readonly Compared[], verb: string): readonly Compared[] {
  if (isDeed(verb)) return compared.filter(({ found }) => isDone(found, verb));
  if (!isWish(verb)) return compared;
  return compared.filter(({ found, wording }) =>
    isWished(found, wording.spans[0]?.start ?? found.quotation.start),
  );
}

/** Whether words of matter were asked that the source has not. */
function hasOtherMatter({ op, asked }: DiffPart): boolean {
  const isMatter = (word: string) => isContentWord(word) || isDirection(word);
  return (op === "added" || op === "swapped") && foldsOf(asked).some(isMatter);
}

/** The negations that only the asked words have, or only the report of them. */
function negatedIn({ segments }: AskedWords, { found, wording }: Compared): string[] {
  const source = quotationWords(found.quoted.article, found.quotation);
  return negationsTurned([...new Set(wording.senseTurned())], segments.flat(), source);
}

function unsaid(base: Unjudged, also: readonly Result[]) {
  return { ...base, verdict: "not-found", diff: [], senseTurned: [], results: [], also } as const;
}
