import type { Conversation } from "#answers/answer.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";
import type { KnowsName } from "./frame.ts";

/** A follow-up as a full question, and whether what was shown is left out. */
export interface Completed {
  readonly question: string;
  readonly leavesOutShown: boolean;
}

/**
 * Completes a follow-up that says nothing by itself: "who said that?", "when?", "are you sure?"; null
 * for any other. The conversation's question comes cleaned.
 */
export function pointingBack(
  text: string,
  { question: last, speaker }: Conversation,
  knowsName: KnowsName,
): Completed | null {
  const asked = (question: string): Completed => ({ question, leavesOutShown: false });
  if (whoElse.test(text)) return { question: ofAnybody(last), leavesOutShown: true };
  if (whoThen.test(text)) return asked(`who said ${saidWords(last)}`);
  if (again.test(text)) return asked(last);
  const whom = speaker ?? askedOf(last)?.whom;
  if (whom !== undefined && answering.test(text)) return asked(`what was the response to ${whom}`);
  const topic = topicOf(last);
  if (topic !== null && pointsAtTopic.test(text))
    return asked(text.replace(pointsAtTopic, (_, before: string) => `${before}${topic}`));
  if (speaker !== null && whoDisagreed.test(text)) return asked(`who disagreed with ${speaker}`);
  const { name, other } = respond.exec(text)?.groups ?? {};
  const responding = name ?? other ?? "";
  if (knowsName(responding))
    return asked(`how did ${responding} respond to ${speaker ?? topic ?? saidWords(last)}`);
  const wants = bareWants.exec(text)?.groups?.wants?.toLowerCase();
  if (speaker === null || wants === undefined) return null;
  return asked(wants === "why" ? `why did ${speaker} say that` : `${wants} did ${speaker} speak`);
}

const whoThen =
  /^(?:(?:and|but|so|then) )*who (?:did|was it|is it|was that|(?:said|says|said it|used) (?:it|that|this|so))(?:,? then)?$/i;
const again =
  /^(?:are you (?:sure|certain)|really|sure|context|(?:what(?:'s| is) the )?(?:source|context)|link|(?:the )?(?:full|whole|exact|complete) (?:quote|quotation|words|sentence)|(?:show|give)(?: me)? the (?:full |whole |exact )?(?:quote|context|source)|(?:say|ask) that again|repeat(?: that)?|again)$/i;
const respond = new RegExp(
  `^(?:and |but )?(?:${[
    // "how did Lee respond to that", "did Lee agree", "how did Lee take it"
    "(?:how )?(?:did|does|has) (?<name>.{2,60}?) (?:respond(?:ed)?|react(?:ed)?|repl(?:y|ied)|answer(?:ed)?|(?:dis)?agree[ds]?|object(?:ed)?|(?:push(?:ed)?|hit|c[ao]me) back|take(?= (?:that|it|this)$))(?:(?: (?:with|to|at|on))? (?:that|this|it|him|her|them))?",
    // "any comeback from Lee"
    "(?:(?:is|was) there )?any (?:responses?|reactions?|reply|answers?|comebacks?|comments?|word) (?:from|by) (?<other>.{2,60}?)",
  ].join("|")})$`,
  "i",
);
const whoDisagreed =
  /^(?:and |but )?(?:who|(?:did|does) any(?:one|body)) (?:disagree[ds]?|object(?:ed|s)?)(?: (?:with|to) (?:that|this|it|him|her|them))?$/i;
const bareWants =
  /^(?:and )?(?<wants>when|where|why)(?: (?:was|is|did|does) (?:that|this|it|he|she|they)(?: (?:say|said|speak) ?(?:it|that|this|so)?)?| exactly)?$/i;

const whoElse =
  /^(?:and |but )?(?:who else|any(?:one|body) else|did any(?:one|body) else|(?:any )?other (?:people|voices|views|opinions|estimates|figures|numbers|reactions|quotes))(?: (?:say|said|says|use[ds]?|mention(?:ed)?)(?: (?:it|that|this|so|the same(?: thing)?))?)?$/i;

const answering =
  /^what (?:did (?:he|she|they|it|the other(?: side)?) (?:(?:say|tell (?:him|her|them)) (?:back|in (?:reply|response|return|answer))|say(?= to (?:that|this|it)$)|answer|reply|respond)|was the (?:response|reply|answer))(?: to (?:that|this|it|him|her|them))?$/i;

/** A question of fact whose subject is what was spoken about. */
const pointsAtTopic =
  /^((?:when|where|how (?:much|many|long|old|far|big)|who) (?:is|was|did|does|will|has) )(?:it|that|this)(?= [a-z])(?! (?:say|said)\b)/i;

/** What the last question was about: what was spoken of, or who took sides on it; null where its form doesn't tell. */
function topicOf(question: string): string | null {
  const text = question.replace(/[\s?!.]+$/, "");
  return onTopic.exec(text)?.groups?.topic ?? null;
}

const onTopic =
  /^(?:what (?:did|does|has) .{1,60}? (?:say|said) (?:about|on)|who (?:spoke about|doubts|backs|supports|opposes|(?:is|was) (?:for|against|in favou?r of))) (?<topic>.+)$/i;

/** A question parted around whom it asks of; null where its form doesn't tell. */
export function askedOf(question: string): { before: string; whom: string; after: string } | null {
  const { before, whom, after } = ofSomebody.exec(question)?.groups ?? {};
  if (before === undefined || whom === undefined || after === undefined) return null;
  return { before, whom, after };
}

const ofSomebody = new RegExp(
  `^(?<before>(?:what )?(?:did|does|has) )(?<whom>[^"“”]{1,60}?)(?<after> (?:ever )?${anySpeechVerb}\\b.*)$`,
  "is",
);

/** The last question asked of anybody. */
function ofAnybody(last: string): string {
  const topic = topicOf(last);
  if (topic !== null) return `who spoke about ${topic}`;
  if (/^who /i.test(last)) return last;
  return /^what (?:did|does|has) .{1,60}? (?:say|said)\W*$/i.test(last)
    ? "who is quoted"
    : `who said ${saidWords(last)}`;
}

/** The words that a question asks for, as far as its form tells them. */
function saidWords(question: string): string {
  const text = question.replace(/[\s?!.]+$/, "");
  const words =
    /^(?:who (?:said|says)|(?:did|does|has) .{1,60}? (?:say|said))(?: that)? (?<words>.+)$/i.exec(
      text,
    )?.groups?.words;
  return words ?? text;
}
