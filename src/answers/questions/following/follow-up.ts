import type { Conversation } from "#answers/answer.ts";
import { pronounOf } from "#answers/questions/frames/frame.ts";
import { frameOf } from "#answers/questions/frames/frames.ts";
import { isClaim } from "#answers/questions/question.ts";
import { cleanQuestion, withoutBesideMarks } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import type { Completed } from "./completed.ts";
import { askedOf } from "./last-question.ts";
import { dealsWithIt, withMatterNamed } from "./matter-named.ts";
import { withFirstNamed } from "./named-first.ts";
import { ofOtherCircumstance } from "./other-circumstance.ts";
import { ofAnother } from "./other-speaker.ts";
import { circumstanceOf, pointingAtNothing, pointingBack } from "./pointing-back.ts";

/** Whom the words of a follow-up may mean. */
export interface Meant {
  /** Who of those who spoke before is meant by a pronoun; null where nobody is known to be. */
  readonly meantBy: MeantBy;
  /** The full name of the only one in the story of the last answer, of several whom a name fits; undefined for any other. */
  readonly nameInStory: (typed: string) => string | undefined;
}

type MeantBy = (pronoun: string) => string | null;

/** Completes a follow-up from its conversation; any other question stays as it is. */
export function completed(
  raw: string,
  before: Conversation | undefined,
  knowsName: KnowsName,
  meant: Meant,
): Completed {
  const typed = cleanQuestion(raw);
  const asked = before ? withoutBesideMarks(typed, inThat) : typed;
  const claimed = asked === typed ? null : frameOf(asked, knowsName);
  return asked === typed || (claimed && isClaim(claimed))
    ? completedOne(raw, before, knowsName, meant)
    : { ...completedOne(asked, before, knowsName, meant), inArticle: true };
}

const thatArticle =
  "(?:in|from) (?:that|this|(?:that |this |the )same) (?:article|story|piece|report|text|one)";

/** What points at the article of the last answer, and is nothing to look for. */
const inThat = new RegExp(
  `^(?:(?:and|but|so),? )?${thatArticle},? |,? ${thatArticle}(?=[\\s?!.]*$|,| and | please\\b)`,
  "i",
);

function completedOne(
  raw: string,
  before: Conversation | undefined,
  knowsName: KnowsName,
  { meantBy, nameInStory }: Meant,
): Completed {
  const clean = cleanQuestion(raw).replace(/[\s?!.]+$/, "");
  const text = withFirstNamed(withOneNamed(clean, meantBy), knowsName);
  if (!before)
    return pointingAtNothing(text) ?? { question: text === clean ? raw : text, show: "all" };
  const conversation = { ...before, question: cleanQuestion(before.question) };
  const { question: last } = conversation;
  if (moreOfIt.test(text)) return { question: last, show: "unshown", isKnown: true };
  const pointing = pointingBack(text, conversation, knowsName);
  if (pointing) return pointing;
  const ofNobody = ofNobodyKnown(text);
  if (ofNobody) return ofNobody;
  const whoseElse = whatElse.exec(text)?.groups?.whom ?? "";
  const fuller = nameInStory(whoseElse);
  if (fuller !== undefined)
    return { question: text.replace(whoseElse, fuller), show: "unshown", isKnown: true };
  const another = ofAnother(text, conversation, knowsName, correcting.test(raw));
  if (another) return another;
  const elsewhere = ofOtherCircumstance(text, last, knowsName);
  if (elsewhere !== null) return { question: elsewhere, show: "all", isKnown: true };
  const asked = onTopic(text, conversation, knowsName, meantBy);
  const ofAnybody = whatAbout.exec(text)?.groups?.matter ?? ofNamesakes(text, conversation);
  if (asked !== null)
    return { question: asked, show: "all", isKnown: true, ...(ofAnybody && { ofAnybody }) };
  const bare = text.replace(/^(?:and|or|but|also) /i, "").replace(itsOwn, "what is $&");
  const named =
    circumstanceOf(bare, conversation, knowsName) ?? withMatterNamed(bare, last, knowsName);
  const question = withPronounNamed(named, meantBy);
  if (dealsWithIt(named)) return { question, show: "all", isKnown: true, inArticle: true };
  return {
    question: question === clean ? raw : question,
    show: /^(?:what|who) else\b/i.test(text) ? "unshown" : "all",
  };
}

/** "No, Lee" */
const correcting = /^\W*(?:no|nope|not|i mean)\b/i;

/** "And Lee?" of "And her?", where Lee is who is meant; as it is where nobody is. */
function withOneNamed(text: string, meantBy: MeantBy): string {
  const { lead = "", pronoun } = oneAlone.exec(text)?.groups ?? {};
  const whom = pronoun === undefined ? null : meantBy(pronoun);
  return whom === null ? text : lead + whom;
}

/** "And her?" of nobody who is known: what "she" said. */
function ofNobodyKnown(text: string): Completed | null {
  const { pronoun } = oneAlone.exec(text)?.groups ?? {};
  const subject = pronounOf(pronoun?.replace(/^him$/i, "he") ?? "");
  return subject && { question: `what did ${subject} say`, show: "all", isKnown: true };
}

const oneAlone =
  /^(?<lead>(?:and|but|so) (?:(?:what|how) about )?|(?:what|how) about )(?<pronoun>s?he|him|her)$/i;

/** A topic alone, asked of whoever has the name that was asked for: "and about the leak?" may be another Holm’s. */
function ofNamesakes(text: string, { question: last, speaker }: Conversation): string | undefined {
  const { about, pronoun } = topicAlone.exec(text)?.groups ?? {};
  if (about === undefined || pronoun !== undefined || speaker === null) return undefined;
  const { whom = speaker } = askedOf(last) ?? {};
  return speaker.endsWith(` ${whom}`) ? `what did ${whom} say about ${about}` : undefined;
}

/** What may be asked of the last speaker or of anybody. */
const whatAbout = /^(?:(?:and|but|so) )?(?:what|how) about (?<matter>.+)$/i;

/** "His job", as a question. */
const itsOwn = /^(?:his|her|their)(?= [\p{L}-]+(?: [\p{L}-]+)?$)/iu;

/** "What else did Lee say?" */
const whatElse = /^(?:and |but )?what else (?:did|does|has) (?<whom>[^"“”]{2,60}?) (?:say|said)\b/i;

const moreOfIt =
  /^(?:more|next|go on|continue|(?:show|give)(?: me)? more|what else|anything else|any more|(?:are there )?(?:any )?others?)$/i;
/** A topic alone: the last speaker on it, or both of two side by side, where there are such. */
function onTopic(
  text: string,
  { question: last, speaker }: Conversation,
  knowsName: KnowsName,
  meantBy: MeantBy,
): string | null {
  const { about, pronoun = "", other } = topicAlone.exec(text)?.groups ?? {};
  const topic = about ?? other;
  if (topic === undefined) return null;
  const before = pronoun === "" ? frameOf(last, knowsName) : null;
  if (before?.ask === "compare") return `compare ${before.speakers.join(" and ")} on ${topic}`;
  const whom = pronoun === "" ? speaker : meantBy(pronoun);
  if (whom !== null) return `what did ${whom} say about ${topic}`;
  return pronoun === "" ? topic : `what did ${pronoun} say about ${topic}`;
}

/** "And about fees", "what did she say about fees", "and fees"; a whole question is none. */
const topicAlone =
  /^(?:(?:and|or|but|so) )?(?:what |how )?(?:did (?<pronoun>he|she|they) say )?(?:about|on|regarding) (?:the topic of )?(?<about>(?!(?:exactly |precisely )?wh(?:at|ich|om)\b).+)$|^(?:and|or|but|also) (?!(?:(?:on|in|at|to|from|by|for|with|of) )?(?:before|after|who|whom|what|when|where|which|why|how|did|does|do|has|have|is|was|are|were|his|her|their|from:)\b)(?<other>.+)$/i;

/** The pronoun of a question, as its subject or after "about" and the like; never a quoted one. */
function withPronounNamed(text: string, meantBy: MeantBy): string {
  if (/^who (?:said|says)\b/i.test(text)) return text;
  const said = text.search(remembered);
  const asked = said < 0 ? text : text.slice(0, said);
  const named = asked
    .replace(owner, (typed, before: string, pronoun: string) => {
      const whom = meantBy(pronoun);
      return whom === null ? typed : `${before}${ownerName(whom, before)}’s`;
    })
    .replace(anyPronoun, (typed, before = "") => {
      const whom = meantBy(typed.slice(before.length));
      return whom === null ? typed : `${before}${whom}`;
    });
  return named + text.slice(asked.length);
}

/** Whose spokesman, brother or job it is: of people as articles print it, by the surname. */
function ownerName(speaker: string, before: string): string {
  return /(?:did|does|has) $/i.test(before) ? (speaker.split(" ").at(-1) ?? speaker) : speaker;
}

/** Where words begin that may have been said, with pronouns of their own. */
const remembered =
  /["“«]|(?<=^(?:did|does|has) .{2,60}? (?:say|said) )(?!(?:anything|something|about|on|to)\b)/i;

/** "What is her job", "what did her brother say". */
const owner =
  /^((?:what|who)(?:['’]s| is| was| are| were) |(?:what )?(?:did|does|has) )(his|her|their)\b/i;

const anyPronoun =
  /(^|\b(?:did|does|do|has|have|had|is|was|are|were|will|would|can|could|should|may|might|from|about|on|with|against|by|of|to|else) )(?:he|she|they|him|her|them)\b|(?<= )(?:him|her|them)$/i;
