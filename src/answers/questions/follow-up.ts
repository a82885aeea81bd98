import type { Conversation } from "#answers/answer.ts";
import { isCollective } from "#answers/people/offices.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { cleanQuestion } from "./clean-question.ts";
import type { KnowsName } from "./frame.ts";
import { withFirstNamed } from "./named-first.ts";
import { askedOf, type Completed, pointingBack, withMatterNamed } from "./pointing-back.ts";

/** Completes a follow-up from its conversation; any other question stays as it is. */
export function completed(
  raw: string,
  before: Conversation | undefined,
  knowsName: KnowsName,
): Completed {
  const clean = cleanQuestion(raw).replace(/[\s?!.]+$/, "");
  const text = withFirstNamed(clean, knowsName);
  if (!before) return { question: text === clean ? raw : text, leavesOutShown: false };
  const conversation = { ...before, question: cleanQuestion(before.question) };
  const { question: last, speaker } = conversation;
  if (moreOfIt.test(text)) return { question: last, leavesOutShown: true };
  const pointing = pointingBack(text, conversation, knowsName);
  if (pointing) return pointing;
  const chosen = oneOfThem(text, last);
  if (chosen !== null && knowsName(chosen))
    return { question: withOtherSpeaker(last, speaker, chosen), leavesOutShown: false };
  const named = withMatterNamed(text, last, knowsName);
  const withSpeaker = speaker === null ? named : withPronounNamed(named, speaker);
  const sameOf = /^(?:(?:and|or|but|so) )?(?:did|does|has) (?<name>.+)$/i.exec(text)?.groups?.name;
  if (sameOf !== undefined && knowsName(sameOf))
    return { question: withOtherSpeaker(last, speaker, sameOf), leavesOutShown: false };
  const about =
    /^(?:(?:and|or|but|so) )?(?:what |how )?(?:did (?:he|she|they) say )?(?:about|on|regarding) (?:the topic of )?(?<topic>.+)$/i.exec(
      text,
    )?.groups?.topic;
  const and = /^(?:and|or|but|also) (?<rest>.+)$/i.exec(text)?.groups?.rest;
  const topic = about ?? (and !== undefined && !startsQuestion.test(and) ? and : undefined);
  if (topic !== undefined)
    return { question: onTopic(conversation, topic, knowsName), leavesOutShown: false };
  if (/^(?:what|who) else\b/i.test(text)) return { question: withSpeaker, leavesOutShown: true };
  const question =
    and !== undefined && speaker !== null ? withPronounNamed(and, speaker) : withSpeaker;
  return { question: question === clean ? raw : question, leavesOutShown: false };
}

const moreOfIt =
  /^(?:more|next|go on|continue|(?:show|give)(?: me)? more|(?:what|who) else|anything else|any more|(?:are there )?(?:any )?others?)$/i;
const startsQuestion =
  /^(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are|were|from:)\b/i;

/** "The labour one": of those whom the last question called the minister, the labour minister. */
function oneOfThem(text: string, last: string): string | null {
  const which = /^(?:(?:and|but|or|no|i mean),? )?(?:the )?(?<which>[^"“”]{2,40}) one$/i.exec(text)
    ?.groups?.which;
  const whom = askedOf(last)?.whom.split(" ").at(-1);
  return which === undefined || whom === undefined ? null : `the ${which} ${whom}`;
}

/** The pronoun of a question, as its subject or after "about" and the like; never a quoted one. */
function withPronounNamed(text: string, speaker: string): string {
  if (/^who (?:said|says)\b/i.test(text)) return text;
  const said = text.search(remembered);
  const asked = said < 0 ? text : text.slice(0, said);
  const named = asked.replace(pronoun, (_, before: string) => `${before}${speaker}`);
  return named + text.slice(asked.length);
}

/** Where words begin that may have been said, with pronouns of their own. */
const remembered =
  /["“«]|(?<=^(?:did|does|has) .{2,60}? (?:say|said) )(?!(?:anything|something|about|on|to)\b)/i;

const pronoun =
  /(^|\b(?:did|does|do|has|have|had|is|was|are|were|from|about|on|with|against|by|of|to|else) )(?:he|she|they|him|her|them)\b/i;

/** A topic alone: the last speaker on it, or the last question of the one it names. */
function onTopic({ question, speaker }: Conversation, topic: string, knowsName: KnowsName): string {
  const isOther = isBody(topic) && isBody(askedOf(question)?.whom ?? "");
  if (isOther || knowsName(topic)) return withOtherSpeaker(question, speaker, topic);
  return speaker === null ? topic : `what did ${speaker} say about ${topic}`;
}

/** "The union": after what the council said it is another who may have spoken of that. */
function isBody(typed: string): boolean {
  return /^the /i.test(typed) && isCollective(foldsOf(typed));
}

/** Whether a question is of what somebody says, and not of what they did. */
const asksForWords = new RegExp(
  `\\b(?:${anySpeechVerb}|about|on|who is|quotes?)\\b|^\\S+(?: \\S+)?$`,
  "i",
);

/** The last question asked of somebody else. */
function withOtherSpeaker(last: string, speaker: string | null, other: string): string {
  if (speaker !== null && asksForWords.test(last)) {
    const names = [speaker, ...speaker.split(" ").reverse()].filter((name) => name.length > 2);
    for (const name of names) {
      const at = last.toLowerCase().indexOf(name.toLowerCase());
      if (at >= 0) return last.slice(0, at) + other + last.slice(at + name.length);
    }
  }
  const asked = askedOf(last);
  if (asked) return asked.before + other + asked.after;
  const words = /^who (?:said|says)(?: that)? (.+)$/i.exec(last.replace(/[\s?!.]+$/, ""))?.[1];
  return words === undefined ? `what did ${other} say` : `did ${other} say ${words}`;
}
