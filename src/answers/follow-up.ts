import type { Conversation } from "./answer.ts";
import { cleanQuestion } from "./clean-question.ts";
import type { KnowsName } from "./frame.ts";

/** A follow-up as a full question, and whether what was shown is left out. */
export interface Completed {
  readonly question: string;
  readonly leavesOutShown: boolean;
}

/** Completes a follow-up from its conversation; any other question stays as it is. */
export function completed(
  raw: string,
  conversation: Conversation | undefined,
  knowsName: KnowsName,
): Completed {
  const asIs = { question: raw, leavesOutShown: false };
  if (!conversation) return asIs;
  const text = cleanQuestion(raw).replace(/[\s?!.]+$/, "");
  const { question: last, speaker } = conversation;
  if (
    /^(?:more|next|go on|continue|(?:show|give)(?: me)? more|what else|anything else|any more|(?:are there )?(?:any )?others?)$/i.test(
      text,
    )
  )
    return { question: last, leavesOutShown: true };
  const withSpeaker = speaker === null ? text : text.replace(pronoun, speaker);
  const about =
    /^(?:(?:and|or|but|so) )?(?:what |how )?(?:did (?:he|she|they) say )?(?:about|on|regarding) (?:the topic of )?(?<topic>.+)$/i.exec(
      text,
    )?.groups?.topic;
  const and = /^(?:and|or|but|also) (?<rest>.+)$/i.exec(text)?.groups?.rest;
  const topic = about ?? (and !== undefined && !startsQuestion.test(and) ? and : undefined);
  if (topic !== undefined) {
    if (knowsName(topic))
      return { question: withOtherSpeaker(last, speaker, topic), leavesOutShown: false };
    if (speaker !== null)
      return { question: `what did ${speaker} say about ${topic}`, leavesOutShown: false };
    return { question: topic, leavesOutShown: false };
  }
  if (/^what else\b/i.test(text)) return { question: withSpeaker, leavesOutShown: true };
  const question =
    and !== undefined && speaker !== null ? and.replace(pronoun, speaker) : withSpeaker;
  return question === text ? asIs : { question, leavesOutShown: false };
}

const pronoun = /\b(?:he|she|they|him|her|them)\b/i;
const startsQuestion =
  /^(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are|were|from:)\b/i;

/** The last question asked of somebody else. */
function withOtherSpeaker(last: string, speaker: string | null, other: string): string {
  if (speaker !== null) {
    const names = [speaker, ...speaker.split(" ").reverse()].filter((name) => name.length > 2);
    for (const name of names) {
      const at = last.toLowerCase().indexOf(name.toLowerCase());
      if (at >= 0) return last.slice(0, at) + other + last.slice(at + name.length);
    }
  }
  return `what did ${other} say`;
}
