import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { claimedIn, saidWords, topicOf } from "./last-question.ts";

/** A follow-up with what was spoken about in the place of "it"; as it is where the last question has no such matter. */
export function withMatterNamed(text: string, last: string, knowsName: KnowsName): string {
  const topic = topicOf(last, knowsName);
  const dealt = dealtWith.test(text) ? (topic ?? claimedIn(last)) : null;
  if (dealt !== null) return text.replace(dealtWith, dealt);
  if (!itself.test(text) || ofArticle.test(text)) return text;
  const matter = topic ?? subjectOf.exec(saidWords(last))?.groups?.subject;
  return matter === undefined
    ? text
    : text.replace(itself, (_, before = "") => `${before}${matter}`);
}

/** Whether somebody is asked for who dealt with what was asked of before, and nothing else tells with what. */
export function dealsWithIt(text: string): boolean {
  return dealtWith.test(text);
}

/** "Who welcomed it", "has anyone denied that": of words, "who said it" asks whose they are. */
const dealtWith =
  /(?<=^(?:who|(?:has|have|did|does|do) any(?:one|body)) (?:(?:has|have|had|else|also|first) )*(?!(?:said|says|used|did|does|wrote|tweeted|posted) )[\p{L}-]{3,} (?:to |with |for )?)(?:it|that|this)$/iu;

/** "When does it end", "who was against it"; what somebody said is no matter: "who said that?" */
const itself =
  /^((?:when|where|how (?:much|many|long|old|far|big)|who) (?:is|was|did|does|do|will|has) )(?:it|that|this)(?= [a-z])(?! (?:say|said)\b)|(?<= (?:about|on|against|for|in favou?r of|of|over) )(?:it|that|this)$/i;

/** "When was it published" asks of an article. */
const ofArticle = /\b(?:published|printed|posted|written)\W*$/i;

/** What some words say something of: "the fee" of "the fee was too high". */
const subjectOf =
  /^(?<subject>(?:the|this|an?) [^"“”,;:]{2,40}?) (?:is|are|was|were|has|have|had|will|would|can|could|should|must)\b/i;
