import type { Conversation } from "#answers/answer.ts";
import { frameOf } from "#answers/questions/frames/frames.ts";
import { type Fact, isClaim } from "#answers/questions/question.ts";
import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { isOfSaying } from "#answers/questions/typed/of-saying.ts";
import type { Completed } from "./completed.ts";
import { lastChanged } from "./last-changed.ts";
import { asksWords, claimedIn, saidWords, topicOf } from "./last-question.ts";
import { ofResponse } from "./responding.ts";

/**
 * Completes a follow-up that says nothing by itself: "who said that?", "when?", "are you sure?"; null
 * for any other. The conversation's question comes cleaned.
 */
export function pointingBack(
  text: string,
  conversation: Conversation,
  knowsName: KnowsName,
): Completed | null {
  const { question: last, speaker } = conversation;
  const asked = (question: string): Completed => ({ question, show: "all", isKnown: true });
  if (evidence.test(text) || (why.test(text) && asksWords(last)))
    return { ...asked(last), ofEvidence: true };
  const said = didSayThat.exec(text)?.groups?.whom ?? "";
  if (isPronoun.test(said) && (asksWords(last) || isOfClaim(last, knowsName)))
    return { ...asked(last), ofEvidence: true };
  if (said !== "" && asksWords(last)) return asked(`did ${said} say ${saidWords(last)}`);
  const { there } = whoSpeaks.exec(text)?.groups ?? { there: null };
  if (whoElseSpoke.test(text) || (there !== null && (there || asksOfArticle(last))))
    return { ...asked(whoIsQuoted), inArticle: true };
  if (whoElse.test(text)) {
    const question = ofAnybody(last, knowsName);
    const inArticle = question === whoIsQuoted ? { inArticle: true as const } : {};
    return { ...asked(question), show: "unshown", ...inArticle };
  }
  if (whoThen.test(text) && !asksWords(last) && claimedIn(last) !== null)
    return { ...asked(last), ofEvidence: true };
  if (whoThen.test(text))
    return asked(isOfNoWords(last, knowsName) ? last : `who said ${saidWords(last)}`);
  if (whoWas.test(text) && asksWords(last))
    return { question: `who said ${saidWords(last)}`, show: "all" };
  if (again.test(text) || (saidExactly.test(text) && isOfClaim(last, knowsName)))
    return asked(last);
  const changed = lastChanged(text, conversation, knowsName);
  if (changed) return changed;
  if (speaker !== null && theWords.test(text)) return asked(`what did ${speaker} say`);
  const matter = takingSides.test(text) ? topicOf(last, knowsName) : null;
  if (matter !== null) return asked(text.replace(/\S+$/, matter));
  if (whatAnswered.test(text) && wasAsked.test(last)) return asked(last);
  const response = ofResponse(text, conversation, knowsName);
  return response && { ...response, show: "all", isKnown: true, inStory: true };
}

/** What only asks whether an answer holds, where none was given; null for any other, one word to look for among them. */
export function pointingAtNothing(text: string): Completed | null {
  const isAsked = evidence.test(text) && text.includes(" ");
  return isAsked ? { question: text, show: "all", ofEvidence: true } : null;
}

/** Whether a question gives words that somebody is to have said, be it as a pasted sentence. */
function isOfClaim(question: string, knowsName: KnowsName): boolean {
  const asked = frameOf(question.replace(/[\s?!.]+$/, ""), knowsName);
  return markedStrings(question).length > 0 || (asked !== null && isClaim(asked));
}

/** Whether the form of a question tells that it asks for what somebody said, and not whose some words are. */
function isOfNoWords(question: string, knowsName: KnowsName): boolean {
  if (asksWords(question)) return false;
  const asked = frameOf(question.replace(/[\s?!.]+$/, ""), knowsName);
  // "Quotes about fees" gives a matter.
  if (asked?.ask === "search") return !question.startsWith(asked.words);
  return asked !== null && asked.ask !== "finish";
}

/** Whether a question is of an article as such: "what is the ferry story about?" */
function asksOfArticle(question: string): boolean {
  return /\b(?:article|story|piece|report|interview)\b/i.test(question);
}

/** When, where or why of what the last question was of, by a question that has nothing else; null for any other. */
export function circumstanceOf(
  text: string,
  { question: last, speaker }: Conversation,
  knowsName: KnowsName,
): string | null {
  const asked = isOfSaying(text) ? frameOf(text, knowsName) : null;
  const wants = asked?.ask === "fact" ? asking.get(asked.wants) : undefined;
  if (wants === undefined) return null;
  const deed = /^(?:who|(?:when|where|why) somebody) (?<deed>(?!said\b|says\b).+)$/i.exec(
    last.replace(/[\s?!.]+$/, ""),
  )?.groups?.deed;
  if (deed !== undefined && frameOf(last, knowsName)?.ask === "fact")
    return `${wants} somebody ${deed}`;
  if (speaker === null) return null;
  // What was shown tells why, if anything does.
  if (wants === "why") return `${last.replace(/[\s?!.]+$/, "")} and why`;
  return `${wants} did ${speaker} ${speaking(last, knowsName)}`;
}

const asking: ReadonlyMap<Fact, string> = new Map([
  ["when", "when"],
  ["where", "where"],
  ["reason", "why"],
]);

const whoThen =
  /^(?:(?:and|but|so|then) )*who (?:did|(?:said|says|said it|used) (?:it|that|this|so))(?:,? then)?$/i;
const whoWas = /^(?:(?:and|but|so|then) )*who(?:['’]s| was| is) (?:it|that|this)(?:,? then)?$/i;
/** Whether what was answered holds, whoever it was said to be. */
const evidence =
  /^(?:(?:and|but|so|ok|wait|hm+),? )*(?:(?:is|was) (?:that|this|it) (?:really )?(?:right|true|correct|accurate|so|certain|verbatim|exact|word for word|(?:a |an |the |his |her |their )?(?:(?:direct|real|actual|genuine|exact|verbatim|own) )+(?:quote|quotation|words?))|(?:are you|how) (?:(?:really|absolutely|quite|so|100%) )*(?:sure|certain)(?: are you)?(?: (?:about|of) (?:that|this|it|him|her|them))?|really|sure|how (?:do|can) you (?:know|tell)(?: (?:that|this|it|who it (?:is|was)))?|who(?: says)?|says who|according to who(?:m)?|(?:(?:show|give)(?: me)? )?(?:(?:the|your|any) )?(?:evidence|proof)|(?:what(?:'s| is) )?(?:the|your) (?:evidence|proof)(?: for (?:that|this|it))?|prove it|why (?:him|her|them|this (?:speaker|person)))$/i;
/** "Did she say that?" */
const didSayThat =
  /^(?:(?:and|but|so) )?(?:did|has) (?<whom>[^"“”]{1,40}?) (?:(?:really|ever|actually) )*(?:say|said) (?:that|this|it|so)$/i;
const isPronoun = /^(?:s?he|they|it)$/i;
/** "What did she answer?" after "what was she asked?", which is answered with what she replied. */
const whatAnswered =
  /^(?:(?:and|so|but) )?what (?:did (?:s?he|they) (?:answer|reply|say(?: to (?:that|this|it))?)|was (?:the|his|her|their) (?:answer|reply))$/i;
const wasAsked = /^what (?:was|were|is|has|have) .{1,60}? (?:been )?asked\b/i;
const why = /^(?:(?:and|but|so) )*why$/i;
const again =
  /^(?:(?:what(?:'s| is) the )?source|link|(?:in )?(?:which|what) (?:article|story|paragraph)(?: (?:is|was) (?:it|that|this|he|she)(?: (?:in|from))?)?|where(?: is|['’]s| was) (?:it|that|this) from|(?:(?:the|his|her|their|its) )?(?:(?:full|whole|exact|complete|own|actual|precise) )+(?:quote|quotation|words|wording|sentence)|verbatim|word for word|in full|(?:(?:a|the) )?(?:shorter|briefer|longer)(?: version| answer)?|in (?:short|brief)|(?:show|give)(?: me)? the (?:full |whole |exact )?(?:quote|source)|(?:say|ask) that again|repeat(?: that)?|again|which (?:ones?|are (?:they|those))|what are (?:they|those)|(?:name|list) them)$/i;
/** What was really said, after a question whether somebody said some words. */
const saidExactly =
  /^(?:(?:and|so) )?what did (?:s?he|they) (?:(?:actually|really|exactly) say|say (?:exactly|actually|really|instead|then))$/i;
const theWords =
  /^(?:(?:and|so) )?what (?:was|is|were|are) (?:the|his|her|their) (?:(?:exact|actual|own) )?(?:quote|quotation|words)$/i;
/** Who is for or against what the last question was of. */
const takingSides =
  /^(?:and |but )?who (?:(?:is|was|spoke|speaks) (?:for|against)|(?:supports?|supported|backs?|backed|opposes?|opposed|objects? to|objected to|is in favou?r of|is opposed to)) (?:it|that|this|them)$/i;
const whoElseSpoke =
  /^(?:and |but )?(?:who else|any(?:one|body) else) (?:spoke|speaks|talked|(?:is|was) (?:quoted|speaking|cited)|commented)(?: (?:there|here|in (?:it|there)))?$/i;
const whoSpeaks =
  /^(?:and |but |so )?(?:who(?:['’]s| is| was| are)? (?:all |being )?(?:quoted|cited|speaking)(?: (?:the )?most)?|who (?:speaks|spoke)|who said what|who do they quote)(?<there> (?:there|here|in (?:it|there)))?$/i;
const whoElse =
  /^(?:and |but )?(?:who else|any(?:one|body) else|did any(?:one|body) else|(?:any )?other (?:people|voices|views|opinions|estimates|figures|numbers|reactions|quotes))(?: (?:say|said|says|use[ds]?|mention(?:ed)?)(?: (?:it|that|this|so|the same(?: thing)?))?)?$/i;

/** What the last question was of, as something that somebody did: say some words, talk about a matter, or speak at all. */
function speaking(last: string, knowsName: KnowsName): string {
  const before = /^(?:when|where) did .{1,60}? (?<spoke>(?:say|talk about) .+)$/i.exec(last);
  if (before?.groups?.spoke !== undefined) return before.groups.spoke;
  if (/^who (?:said|says) /i.test(last)) return `say ${saidWords(last)}`;
  const topic = topicOf(last, knowsName);
  return topic === null ? "speak" : `talk about ${topic}`;
}

const whoIsQuoted = "who is quoted";

/** The last question asked of anybody. */
function ofAnybody(last: string, knowsName: KnowsName): string {
  const topic = topicOf(last, knowsName);
  if (topic !== null) return `who spoke about ${topic}`;
  if (/^who /i.test(last)) return last;
  return /^what (?:did|does|has) .{1,60}? (?:say|said)\W*$/i.test(last)
    ? whoIsQuoted
    : `who said ${saidWords(last)}`;
}
