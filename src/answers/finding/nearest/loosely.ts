import type { Answer, Result } from "#answers/answer.ts";
import { cleanQuestion } from "#answers/questions/clean-question.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { stemsIn } from "#answers/sources/sentences.ts";
import { articleOf, blockAt } from "#answers/sources/sources.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { closestTo } from "./closest.ts";
import { byNearness, missingFrom, type Near, sensesAsked, shareIn } from "./senses.ts";

/** Of what a question's words tell, the share that a paragraph has to have to answer it, if loosely. */
const leastShare = 0.55;
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
 * stands together, or what is near was set apart for what it says, that is shown as no answer.
 */
export function looselyAnswered(given: Answer, scope: Scope): Answer {
  if (given.kind !== "not-found" && given.kind !== "not-stated") return given;
  const unfound = given.kind === "not-found" ? given : null;
  const speaker = unfound?.speaker;
  const isApart = given.also.length > 0 && speaker === undefined && !unfound?.isNearByWords;
  if (isApart || unfound?.nothingMore) return given;
  const question = cleanQuestion(
    unfound && speaker !== undefined ? unfound.searched : scope.understood,
  );
  const also = given.also.length > 0 ? given.also : closestTo(scope, question);
  const [best, ...others] = nearIn(also, scope, question, speaker);
  if (!best) return { ...given, also };
  const isAsNear = ({ nearness }: Near) => nearness >= best.nearness * nearlyBest;
  const near = [best, ...others.filter(isAsNear)].slice(0, shownAtMost);
  const results = near.map(({ result }) => result);
  // What is said right after a sentence tells of it too.
  const { id } = best.result.article;
  const beside = also.filter((each) => each.article.id === id && !results.includes(each));
  const { corrected, namesakes } = given;
  return {
    ...kindOfFirst({ ...answerBase(scope), corrected, namesakes }, results, beside),
    missing: missingFrom(stemsAround(scope, best.result), question),
  };
}

/** Those of some results that are near enough to a question, the nearest first; of one paragraph what itself has more. */
function nearIn(
  results: readonly Result[],
  scope: Scope,
  question: string,
  speaker: string | undefined,
): Near[] {
  const senses = sensesAsked(scope, question);
  const fewest = speaker === undefined ? fewestWords.ofAnybody : fewestWords.ofSpeaker;
  if (senses.length < fewest) return [];
  const all = senses.reduce((sum, { weight }) => sum + weight, 0);
  const least = Math.max(leastShare, leastWeight / all);
  const ownShare = (result: Result) => shareIn(senses, new Set(stemsOf(result.quote)));
  return results
    .filter((result) => speaker === undefined || result.speaker === speaker)
    .toSorted((one, other) => ownShare(other) - ownShare(one))
    .map((result) => ({ result, nearness: shareIn(senses, stemsAround(scope, result)) }))
    .filter(({ nearness }) => nearness >= least)
    .toSorted(byNearness);
}

/** The stems of the paragraph of a result, and of who is told to speak there. */
function stemsAround({ sources }: Scope, result: Result): ReadonlySet<string> {
  const article = articleOf(sources, result.article.id)?.article;
  const paragraph = article && blockAt(article.blocks, result.start);
  const role = result.words === "speaker" ? result.role?.quote : undefined;
  const credit = stemsOf(`${result.speaker ?? ""} ${role ?? ""}`);
  return new Set([...(article && paragraph ? stemsIn(article, paragraph) : []), ...credit]);
}
