import type { Fact } from "#answers/questions/question.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { isNumeral } from "#answers/words/numerals.ts";
import { foldsOf } from "#answers/words/words.ts";
import { isAside } from "./aside.ts";

/**
 * Whether a sentence has something that can answer a question of a kind: a time, a place, a number.
 * A count has to stand with what is counted, the first word of matter of the question.
 */
export function states(
  sentence: string,
  wants: Fact | "occasion" | "price",
  topic: string,
): boolean {
  if (wants === "price") return price.test(sentence);
  if (wants === "occasion") return occasion.test(sentence) || places(sentence, topic);
  if (wants === "count") return counts(sentence, topic);
  if (wants === "number") return hasNumber(sentence);
  if (wants === "where") return places(sentence, topic) && !isAside(sentence, topic);
  if (wants === "when")
    return signs.when.test(withoutItself(sentence, topic)) && !isAside(sentence, topic);
  const sign = signs[wants];
  return sign === null || sign.test(sentence);
}

/** Whether a question names a day, a month or a year and a sentence others only. */
export function isOfOtherTime(sentence: string, topic: string): boolean {
  const asked = foldsOf(topic).filter(isDate);
  const told = foldsOf(sentence).filter(isDate);
  return asked.length > 0 && told.length > 0 && !asked.some((date) => told.includes(date));
}

/** Whether a word names a day, a month or a year. */
export function isDate(word: string): boolean {
  return date.test(word);
}

/** "May" may be a verb, and "March" what protesters do: they tell no date by themselves. */
const date =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|(?:1[89]|20)\d\d)$/;

function counts(sentence: string, topic: string): boolean {
  const words = foldsOf(sentence);
  const [counted] = matterWords(topic);
  if (counted === undefined) return false;
  const deeds = people.has(counted) ? deedsOf(topic).map(formOf) : [];
  const isDeed = (word: string) => deeds.some((isForm) => isForm(word));
  if (deeds.length > 0 && !words.some(isDeed)) return false;
  const isCounted = formOf(counted);
  return words.some((word, at) => (isCounted(word) || isDeed(word)) && isCountedAt(words, at));
}

/** Whether a word is a number's: "27 students had been held" counts both students and who was held. */
function isCountedAt(words: readonly string[], at: number): boolean {
  const from = Math.max(0, at - countedWithin);
  const number = words.slice(from, at).findLastIndex(isNumeral);
  if (number < 0) return false;
  const between = words.slice(from + number + 1, at);
  return between.filter((word) => isContentWord(word) && !staying.has(word)).length <= 1;
}

/** "Of the wounded nine remain in hospital" counts those in hospital. */
const staying = new Set("remain remains remained stay stays stayed".split(" "));

/** Words from a number within which what it counts is named. */
const countedWithin = 4;
/** Of whom there are many in any article: what they did has to be told as well. */
const people = new Set("people person persons men women".split(" "));

/** "People the works will hire": hire; "people hurt at the works": hurt, which may stand at either end. */
function deedsOf(topic: string): string[] {
  const [clause = ""] = topic.split(preposition);
  const [, ...rest] = matterWords(clause);
  const ends = ofSomething.test(clause) ? [rest.at(-1)] : [rest[0], rest.at(-1)];
  return ends.flatMap((word) => word ?? []);
}

/** "People will the", of whom something else is told to do something. */
const ofSomething = /^\S+ (?:(?:will|would|can|could) )?(?:the|an?) /i;
const preposition = / (?:in|on|at|by|for|from|to|of|with|during|after|before|since)\b/i;

function formOf(asked: string): (word: string) => boolean {
  const stem = asked.slice(0, Math.max(3, asked.length - 2));
  return (word) => word.startsWith(stem);
}

function hasNumber(sentence: string): boolean {
  return /\d|\b(?:once|twice)\b/i.test(sentence) || foldsOf(sentence).some(isNumeral);
}

const price =
  /\p{Sc}\s?\d|\b(?:R|Rs\.?|US|A)\$?\s?\d|\b(?:dollar|euro|pound|rupee|rand|crown|(?<!per )cent|pence|franc|yen|yuan|krone|peso)s?\b/u;

/** Without what is only told to be before or after what is asked about itself. */
function withoutItself(sentence: string, topic: string): string {
  const asked = new Set(matterWords(topic));
  const isItself = (printed: string) => foldsOf(printed).some((word) => asked.has(word));
  return sentence.replace(beside, (printed) => (isItself(printed) ? " " : printed));
}

const beside = /\b(?:during|ahead of|before|after) (?:the|an?)(?: [\p{L}\p{N}’'-]+){1,3}/giu;

/** A place other than what is asked about itself: a meeting is not where the meeting was. */
function places(sentence: string, topic: string): boolean {
  const asked = new Set(matterWords(topic));
  return sentence
    .matchAll(place)
    .some(([printed]) => !foldsOf(printed).some((word) => asked.has(word) || times.test(word)));
}

/** With the word after it: "in a conference call" is a call. */
const place =
  /\b(?:[Ii]n front of|[Oo]utside|[Ii]nside|[Oo]pposite|[Bb]ehind|[Bb]eside|[Nn]ext to) (?:the|an?|his|her|their|its) \p{L}+|\b(?:(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Oo]n|[Aa]cross|[Oo]ver) (?:the |a |an )?|(?:to|from) )(?:\p{Lu}\p{L}*|\p{L}+ (?:conference|hotel|hall|house|building|stadium|airport|office|city|town|hospital|court|school|university|street))(?: \p{L}+)?/gu;
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Where somebody can speak without being anywhere: "in a statement", "told a radio station". */
const occasion =
  /\b(?:(?:in|at|on|by|over|during|via|to) (?:an? |the |his |her |their )?(?:[\p{L}-]+ ){0,2}|(?:told|tells) (?:an? |the )?(?:[\p{L}-]+ ){0,2})(?:statement|interview|address|speech|conference|briefing|e-?mail|letter|call|phone|telephone|post|tweet|twitter|facebook|radio|television|tv|rally|meeting|hearing|court|testimony|podcast|media|magazine|newspaper|agency|station|blog|debate|reporters)\b/iu;

const signs = {
  when: /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept?\.|oct\.|nov\.|dec\.|in may|may \d|\d may\b|today|yesterday|tomorrow|tonight|in (?:the )?(?:(?:early|late) )?(?:spring|summer|autumn|winter)|(?:this|last|next|previous|earlier|late|early) (?:week|month|year|day|morning|evening|afternoon|night|spring|summer|autumn|fall|winter|decade|century)|a (?:week|month|year|day|decade|century) (?:ago|later|earlier|before|after)|weekend|christmas|easter|ramadan|thanksgiving|new year|ago|since|(?:in|by|since|until|before|after) \d{4}|\d{4}|\d{1,2}:\d{2}|\d (?:a|p)\.?m|noon|midnight|(?:during|ahead of|before|after) the)\b/i,
  /** Of a thing; an age alone ("Lee, 54,") is somebody's. */
  age: /\b(?:year|month|week|day|decade|centur(?:y|ie))s?[ -]old\b|\b(?:since|dat(?:es|ed|ing)|built|founded|opened|made|born|laid|launched|created|established)\b[^.;]{0,40}\b\d{3,4}s?\b/i,
  reason:
    /\b(?:because|(?<!\b(?:have|has|had|ever|long) )since(?! (?:then|last|this|the|\d+|being|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b)|due to(?! (?:end|start|begin|be|open|reopen|close|take|meet|return|appear|face|leave|arrive|go|run|continue|expire|launch|finish|play|speak|visit|come|give|make|have|hold|retire|resume|vote)\b)|owing to|in order to|so that|thanks to|as a result|in response to|amid|therefore|caused by|prompted by|which is why|that (?:is|was) why|on (?:the )?grounds (?:of|that)|for fear (?:of|that)|(?:strikes?|disputes?|protest(?:s|ed|ing)?|rows?|walkouts?|feuds?|quit|resign(?:s|ed|ing)?|sacked|sued|fined|arrested|jailed|criticised|criticized) (?:over|for))\b/i,
  who: null,
  what: null,
} as const satisfies Readonly<Record<Exclude<Fact, "count" | "number" | "where">, RegExp | null>>;
