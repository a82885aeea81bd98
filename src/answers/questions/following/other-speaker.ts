import type { Conversation } from "#answers/answer.ts";
import { isCollective } from "#answers/people/offices.ts";
import { type KnowsName, nameAtStart, type Parted } from "#answers/questions/typed/name-in.ts";
import { isOfSaying } from "#answers/questions/typed/of-saying.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Completed } from "./completed.ts";
import { askedOf, topicOf } from "./last-question.ts";

/** The last question asked of whom a follow-up names: "and Lee?", "what about the union", "the labour one". */
export function ofAnother(
  text: string,
  { question: last, speaker }: Conversation,
  knowsName: KnowsName,
  isCorrection: boolean,
): Completed | null {
  const namesake = ofNamesake(text, last, speaker, knowsName);
  if (namesake !== null) return { question: namesake, show: "all", isKnown: true };
  const besides = besidesName(text, speaker, knowsName);
  if (besides) return ofMatter(besides, last, speaker, knowsName);
  const { named, and, bare } = naming.exec(text)?.groups ?? {};
  const whom = askedOf(last)?.whom;
  const isName = (isCorrection || asName.test(text)) && knowsName(text);
  const [surname = ""] = whom?.split(" ").slice(-1) ?? [];
  const isFull = foldsOf(text).at(-1) === foldsOf(surname).at(-1);
  const fuller = (isFull ? [text] : [`${text} ${surname}`, text]).find(knowsName);
  const alone = whom === undefined ? undefined : (bare ?? (isName ? fuller : undefined));
  const other = ownedBy(speaker, oneOfThem(text, last) ?? named ?? and ?? alone ?? "", knowsName);
  // "What about the union" asks what somebody says about it, and of a body what another says.
  const isNext = whom !== undefined && (and !== undefined || isBody(whom));
  const isOther = knowsName(other) || (isNext && isBody(other));
  if (!isOther) return null;
  const question = withOtherSpeaker(last, speaker, other);
  // There is a mayor in many a story: the one in that of the last answer is meant.
  const inStory = /^the /i.test(other) ? { inStory: true as const } : {};
  return { question, show: "all", isKnown: true, ...inStory };
}

/** Words by which somebody is named, and not what they may mean besides. */
const asName = /^(?:\p{Lu}\S*(?: \p{Lu}\S*)?|\p{Ll}[\p{L}'’-]+ \p{Ll}[\p{L}'’-]+)$/u;

/** "The other Lee": the last question asked of anybody else of that name. */
function ofNamesake(
  text: string,
  last: string,
  speaker: string | null,
  knowsName: KnowsName,
): string | null {
  const { name = "" } =
    /^(?:(?:and|but|what about|how about) )?the other (?<name>.{2,40})$/i.exec(text)?.groups ?? {};
  const asked = askedOf(last);
  if (!asked || speaker === null || !knowsName(name)) return null;
  if (!foldsOf(speaker).includes(foldsOf(name).at(-1) ?? "")) return null;
  return `${asked.before}${name}${asked.after.replace(/[\s?!.]+$/, "")} besides ${speaker}`;
}

/** Whom a follow-up names first, and what else it asks: "and Lee that same evening", "and his manager about fees". */
function besidesName(text: string, speaker: string | null, knowsName: KnowsName): Parted | null {
  const typed = text.replace(/^(?:(?:and|or|but|so) )?(?:(?:what|how) about )?/i, "");
  const owned = withOwner(typed, speaker);
  const { name = "", rest = "" } = onMatter.exec(owned)?.groups ?? {};
  if (typed !== text && knowsName(name)) return { name, rest };
  const parted = nameAtStart(owned, knowsName);
  return parted && isOfSaying(parted.rest) && pointing.test(parted.rest) ? parted : null;
}

/** What another says on what a follow-up names, else on the matter of the last question, else in its story. */
function ofMatter(
  { name, rest }: Parted,
  last: string,
  speaker: string | null,
  knowsName: KnowsName,
): Completed {
  const ofSpeaker = /^(?:him|her)$/i.test(rest) ? speaker : null;
  const topic = ofSpeaker ?? (isOfSaying(rest) ? topicOf(last, knowsName) : rest);
  const about = topic === null ? "" : ` about ${topic}`;
  return { question: `what did ${name} say${about}`, show: "all", isKnown: true, inStory: true };
}

const pointing = /\b(?:that|this|it|then|there)\b/i;
const onMatter = /^(?<name>.{2,60}?) (?:about|on|regarding) (?<rest>.+)$/i;

const naming =
  /^(?:(?:and|or|but|so) )?(?:(?:did|does|has|what about|how about) (?<named>.+)|(?<=^(?:and|or|but) )(?<and>.+)|(?:i mean )?(?<bare>the [\p{L}-]+(?: [\p{L}-]+)?))$/iu;

/** "His sister" after what Lee said is Lee’s, where anybody is known to be that. */
function ownedBy(speaker: string | null, other: string, knowsName: KnowsName): string {
  const owned = withOwner(other, speaker);
  return knowsName(owned) || kin.test(other) ? owned : other;
}

function withOwner(typed: string, speaker: string | null): string {
  return speaker === null
    ? typed
    : typed.replace(/^(?:his|her|their) /i, `${speaker.split(" ").at(-1)}’s `);
}

/** Who is somebody's, and nobody's else. */
const kin =
  /^(?:his|her|their) (?:\p{L}+-?)?(?:mother|father|sister|brother|wife|husband|partner|son|daughter|parents?|children|family|mum|mom|dad|uncle|aunt|cousin|nephew|niece)$/iu;

/** Of those whom the last question called the minister, the labour minister. */
function oneOfThem(text: string, last: string): string | null {
  const which = /^(?:(?:and|but|or|no|i mean),? )*(?:the )?(?<which>[^"“”]{2,40}) one$/i.exec(text)
    ?.groups?.which;
  const whom = askedOf(last)?.whom.split(" ").at(-1);
  return which === undefined || whom === undefined ? null : `the ${which} ${whom}`;
}

/** "The union": after what somebody said it is another who may have spoken of that. */
function isBody(typed: string): boolean {
  return /^the /i.test(typed) && isCollective(foldsOf(typed));
}

/** What is asked of somebody and nothing else, up to the name. */
const ofPerson = /^(?<of>(?:how old|who) (?:is|was) )[^"“”]{2,60}$/i;

/** Whether a question is of what somebody says, and not of what they did. */
const asksForWords = new RegExp(
  `\\b(?:${anySpeechVerb}|about|on|who is|quotes?)\\b|^\\S+(?: \\S+)?$`,
  "i",
);

/** The last question asked of somebody else. */
function withOtherSpeaker(last: string, speaker: string | null, other: string): string {
  if (speaker !== null && asksForWords.test(last)) {
    const parts = speaker.split(" ").reverse();
    const names = [speaker, ...parts.filter((part) => /^\p{Lu}..+/u.test(part))];
    for (const name of names) {
      const at = last.toLowerCase().indexOf(name.toLowerCase());
      if (at >= 0) return last.slice(0, at) + other + last.slice(at + name.length);
    }
  }
  const asked = askedOf(last);
  if (asked) return asked.before + other + asked.after;
  const { of } = ofPerson.exec(last)?.groups ?? {};
  if (of !== undefined) return of + other;
  const words = /^who (?:said|says)(?: that)? (.+)$/i.exec(last.replace(/[\s?!.]+$/, ""))?.[1];
  return words === undefined ? `what did ${other} say` : `did ${other} say ${words}`;
}
