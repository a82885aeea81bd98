import type { Answer, Result } from "#answers/answer.ts";
import type { Question } from "#answers/questions/question.ts";
import { cleanQuestion } from "#answers/questions/typed/clean-question.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { stemsIn } from "#answers/sources/sentences.ts";
import { articleOf, blockAt } from "#answers/sources/sources.ts";
import { isAdmission, isDeed, isDenial } from "#answers/telling/cue-verbs.ts";
import { isNegated } from "#answers/wording/sense.ts";
import { tellsStance } from "#answers/words/agreement-words.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { foldsOf, wordsOf } from "#answers/words/words.ts";
import { stemOf } from "#search/text/word-stem.ts";
import { closestTo } from "./closest.ts";
import { byNearness, missingFrom, sensesAsked, shareIn } from "./senses.ts";

/** Of what a question's words tell, the share that a paragraph has to have to answer it, if loosely. */
const leastShare = 0.55;
/** The same of a claim, whose words are what somebody said. */
const leastOfClaim = 0.6;
/** The same as the sum of what the words weigh: two rare words at least, or more that are less so. */
const leastWeight = 1.2;
/** Of fewer words of a question each is what was asked. */
const fewestWords = { ofAnybody: 4, ofSpeaker: 3 };
/** Of what the best paragraph has, what another has to have to be shown as well. */
const nearlyBest = 0.85;
const shownAtMost = 3;

/**
 * What answers a question loosely that nothing answers as it is asked: where most of what it is about stands in
 * one paragraph, with the words that are missing there; of a speaker only their own words do. Where only less
 * stands together, where each word counts, or what is near was set apart for what it says, that is shown as no answer.
 */
export function looselyAnswered(asked: Question, given: Answer, scope: Scope): Answer {
  if (given.kind !== "not-found" && given.kind !== "not-stated") return given;
  const unfound = given.kind === "not-found" ? given : null;
  if (unfound?.nothingMore) return given;
  const question = cleanQuestion(scope.understood);
  const speaker = unfound?.speaker;
  const isTheirs = (result: Result) => speaker === undefined || result.speaker === speaker;
  const also = given.also.length > 0 ? given.also : closestTo(scope, question).filter(isTheirs);
  const isApart = given.also.length > 0 && speaker === undefined && !unfound?.isNearByWords;
  if (isApart || !mayBeLoose(asked, question, speaker)) return { ...given, also };
  const matter = unfound && speaker !== undefined ? cleanQuestion(unfound.searched) : question;
  const results = nearIn(scope, also, {
    matter,
    speaker,
    share: asked.ask === "who-said" && !asked.isTopic ? leastOfClaim : leastShare,
  });
  const [best] = results;
  if (!best) return { ...given, also };
  // What is said right after a sentence tells of it too.
  const { id } = best.article;
  const beside = also.filter((each) => each.article.id === id && !results.includes(each));
  const { corrected, namesakes } = given;
  return {
    ...kindOfFirst({ ...answerBase(scope), corrected, namesakes }, results, beside),
    missing: missingFrom(stemsAround(scope, best), matter),
  };
}

/**
 * Whether a question may be answered by most of its words: not one of what somebody said whom nobody is known to
 * be, nor who agrees or denies.
 */
function mayBeLoose(asked: Question, question: string, speaker: string | undefined): boolean {
  if (speaker === undefined && !ofAnybody.has(asked.ask)) return false;
  if (asked.ask === "who-said" && saysOtherwise(asked.verb ?? "say")) return false;
  return !tellsStance(question);
}

const ofAnybody: ReadonlySet<Question["ask"]> = new Set([
  "search",
  "who-said",
  "quoted-on",
  "who-is",
  "fact",
]);

function saysOtherwise(verb: string): boolean {
  return isDenial(verb) || isAdmission(verb) || isDeed(verb);
}

interface Wanted {
  /** What a paragraph has to have most of. */
  readonly matter: string;
  /** Whose words it has to be. */
  readonly speaker: string | undefined;
  /** The least share of what the matter tells. */
  readonly share: number;
}

/**
 * Those of some results that are near enough to what is wanted, the nearest first; of one paragraph what itself has
 * more. Names alone don't count: of whom a question is about there is much that is no answer. Nor does what has none
 * of the names, or no negation where the matter has one.
 */
function nearIn(scope: Scope, results: readonly Result[], wanted: Wanted): Result[] {
  const { matter, speaker, share } = wanted;
  const senses = sensesAsked(scope, matter);
  const fewest = speaker === undefined ? fewestWords.ofAnybody : fewestWords.ofSpeaker;
  if (senses.length < fewest) return [];
  const all = senses.reduce((sum, { weight }) => sum + weight, 0);
  const least = Math.max(share, leastWeight / all);
  const words = foldsOf(matter);
  const others = words.filter((word) => !scope.people.byWord.has(word));
  const unnamed = sensesAsked(scope, others.join(" "));
  const somebody = words.filter((word) => isSomebodys(scope, word)).map(stemOf);
  const negated = isNegated(wordsOf(matter));
  const ownShare = (result: Result) => shareIn(senses, new Set(stemsOf(result.quote)));
  const near = results
    .filter((result) => speaker === undefined || result.speaker === speaker)
    .toSorted((one, other) => ownShare(other) - ownShare(one))
    .map((result) => ({ result, stems: stemsAround(scope, result) }))
    .filter(({ stems }) => somebody.length === 0 || somebody.some((stem) => stems.has(stem)))
    .filter(({ result, stems }) => shareIn(unnamed, stems) > 0 && (!negated || hasNegation(result)))
    .map(({ result, stems }) => ({ result, nearness: shareIn(senses, stems) }))
    .filter(({ nearness }) => nearness >= least)
    .toSorted(byNearness);
  const most = near[0]?.nearness ?? 0;
  return near
    .filter(({ nearness }) => nearness >= most * nearlyBest)
    .slice(0, shownAtMost)
    .map(({ result }) => result);
}

/** Whether a word is a person's name, and nothing else that a dictionary has. */
function isSomebodys({ people, sources }: Scope, word: string): boolean {
  const isPerson = people.byWord.get(word)?.some(({ kind }) => kind === "person") ?? false;
  return isPerson && (sources.synonyms?.(word) ?? []).length === 0;
}

function hasNegation(result: Result): boolean {
  return isNegated(wordsOf(result.words === "speaker" ? result.carrier.quote : result.quote));
}

/** The stems of the paragraph of a result, and of who is told to speak there. */
function stemsAround({ sources }: Scope, result: Result): ReadonlySet<string> {
  const article = articleOf(sources, result.article.id)?.article;
  const paragraph = article && blockAt(article.blocks, result.start);
  const role = result.words === "speaker" ? result.role?.quote : undefined;
  const credit = stemsOf(`${result.speaker ?? ""} ${role ?? ""}`);
  return new Set([...(article && paragraph ? stemsIn(article, paragraph) : []), ...credit]);
}
