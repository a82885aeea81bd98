import type { Question } from "#answers/questions/question.ts";
import { markedStrings, withoutMarks } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anyWay, type Parts } from "#answers/questions/typed/ways.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import { common } from "./parts.ts";

/** One way of asking, and what it means. */
export interface Frame {
  /** A question that this is the first to fit. */
  readonly example: string;
  /** The words that such a question begins with, "." for none; any where it isn't given. */
  readonly opens?: string;
  /** Strings of which such a question has at least one, in lower case. */
  readonly needs?: readonly string[];
  /** The cleaned question as a whole, written down as `ways.ts` tells. */
  readonly way: string;
  /** The parts that its way has. */
  readonly parts: Parts;
  /** What it asks by what is named in its way; null where that can't be so. */
  readonly means: (groups: Groups, knowsName: KnowsName) => Question | null;
}

/** Ways of asking that have some parts in common. */
export function withParts(parts: Parts, frames: readonly Omit<Frame, "parts">[]): readonly Frame[] {
  return frames.map((frame) => ({ ...frame, parts }));
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Who said some words, or spoke about something. */
export function whoSaid(words: string, verb: string, isTopic = false): Question {
  const said = words.replace(/[\s?!.]+$/, "").trim();
  if (isNothing(said))
    return saysHow(verb) ? { ask: "said-how", verb, speaker: null } : { ask: "voices" };
  if (!isTopic && /^sa/i.test(verb) && theirSorry.test(said))
    return { ask: "said-how", verb: "apologize", speaker: null };
  const asked = isTopic ? withoutWhose(said) : said;
  return { ask: "who-said", words: asked, verb: verb.toLowerCase(), isTopic };
}

/** A matter without whose it is to whoever speaks: what is said of "her brother" calls him "my brother". */
function withoutWhose(matter: string): string {
  return matter.replace(/^(?:his|her|its|their)(?: own)? (?=[\p{L}\p{N}])/iu, "");
}

/** Whether words only point at others that are not there. */
function isNothing(said: string): boolean {
  return said === "" || nothing.test(said);
}

const nothing = new RegExp(
  `^${anyWay([
    "(it|this|that|what|so|these|those|them) [all]",
    "[(any|some)(one|body)] (anything|something|everything|[any] thing[s]|stuff) [[at] all]",
    "who[m] [[of] what]|(any|some)(one|body)",
  ])}$`,
  "i",
);

/** Whether a stretch that should be a name has run over into the rest of the question. */
function isNoName(x: string): boolean {
  return /^(?:who|what|which|whose)\b|^been$|["“”]|\b(?:say|says|said|tell|tells|told|talk|talked|speak|spoke|that|who|what)\b| (?:did|does|do) | (?:he|she|they|it)$|\b(?:is|was|are|were|the|an?|of|to|and|or|for|with)$/i.test(
    x,
  );
}

/** What somebody said, "he" being anybody whom it fits without a conversation; null where the stretch can't be a name. */
export function whatSaid(x: string, topic: string | null, everything = false): Question | null {
  if (isNoName(x)) return null;
  if (anybody.test(x.trim())) return whoSaid(topic ?? "", "said", true);
  const pronoun = pronounOf(x);
  if (pronoun) return { ask: "search", words: withoutWhose(topic ?? x), pronoun };
  const speaker = x
    .replace(anyOf, "the ")
    .replace(oneself, "")
    .replace(/(?:'s|’s)$/, "")
    .trim();
  const about = topic === null ? null : withoutWhose(topic);
  return { ask: "what-said", speaker, about, everything: everything && topic === null };
}

/** By what somebody is pointed at, and not named. */
export function pronounOf(x: string): "he" | "she" | null {
  if (/^(?:he|his)$/i.test(x.trim())) return "he";
  return /^(?:she|her)$/i.test(x.trim()) ? "she" : null;
}

/** A question with the asker's verb for the speaking. */
export function withVerb(asked: Question | null, used: string): Question | null {
  return asked?.ask === "what-said" ? { ...asked, verb: used.toLowerCase() } : asked;
}

/** A question of what somebody said, on what occasion. */
export function onOccasion(asked: Question | null, typed: string): Question | null {
  if (asked?.ask !== "what-said") return asked;
  return { ...asked, about: typed.replace(/^(?:at|in|during|on) /i, ""), isOccasion: true };
}

/** "Any of the unions", "both unions". */
const anyOf = /^(?:any|all|both|some|each|either)(?: of)?(?: the| these| those)? (?=\p{Ll}+s$)/u;

/** "Lee himself" is Lee. */
const oneself = /,? (?:himself|herself|themselves|itself|personally)$/i;

/** Whoever spoke is meant. */
const anybody = new RegExp(
  `^${anyWay(
    [
      "they|people|anyone|anybody|someone|somebody|others|there|we",
      "(the|this) (article|story|text)|{everybody}",
    ],
    common,
  )}$`,
  "i",
);

/** What "you" or somebody said; of "quotes" from nobody, what there is on the topic. */
export function saidBy(
  x: string,
  topic: string | undefined,
  everything = false,
  knows?: KnowsName,
): Question | null {
  if (/^you$/i.test(x.trim())) return { ask: "declined", reason: "opinion", about: topic ?? "" };
  if (knows && !knows(x) && topic !== undefined && /^(?:quotes?|anything|something)?$/i.test(x))
    return { ask: "search", words: topic };
  return whatSaid(x, topic ?? null, everything);
}

/** Whether somebody said some words; null where the stretch can't be a name. */
export function didSay({ x = "", words = "", verb: used = "say" }: Groups): Question | null {
  if (isNoName(x)) return null;
  if (/^you$/i.test(x.trim()) && opinion.test(used))
    return { ask: "declined", reason: "opinion", about: words };
  const strings = markedStrings(words);
  const asked = strings.length > 0 ? strings.join(" … ") : withoutMarks(words);
  const said = asked
    .replace(/^(?:that|the words?|the phrase|(?:it|him|her|them)(?: as)?(?: an?)?)\s+/i, "")
    .replace(/[\s?]+$/, "");
  if (/^wr(?:i|o)t/i.test(used) && strings.length === 0 && writing.test(said))
    return { ask: "search", words: `${x} ${said}` };
  // To call the mother is to ring her; to call her a liar is to say so.
  if (/^call/i.test(used) && strings.length === 0 && onlySomebody.test(said))
    return { ask: "search", words: `${x} ${used} ${said}` };
  const { occasion } = anythingAt.exec(said)?.groups ?? {};
  if (occasion !== undefined) return onOccasion(whatSaid(x, null), occasion);
  const isNobody = nobodyNamed.test(x.trim());
  if (/^sa/i.test(used) && strings.length === 0 && sorry.test(said)) return howSaid("apologize", x);
  if (isNothing(said)) {
    if (saysHow(used)) return howSaid(used.toLowerCase(), x);
    return isNobody ? { ask: "voices" } : whatSaid(x, null);
  }
  if (isNobody && strings.length === 0 && saysHow(used)) return whoSaid(said, used);
  return {
    ask: "did-say",
    speaker: isNobody ? null : x.replace(oneself, "").trim(),
    words: said,
    marked: strings.length > 0,
    verb: used.toLowerCase(),
    ...pronounGiven(x),
  };
}

/** Whether something was done by speaking, by whoever it is where nobody is named. */
function howSaid(verb: string, x: string): Question {
  const speaker = nobodyNamed.test(x.trim()) ? null : x.trim();
  return { ask: "said-how", verb, speaker, ...pronounGiven(x) };
}

function pronounGiven(x: string): { readonly pronoun?: "he" | "she" } {
  const pronoun = pronounOf(x);
  return pronoun === null ? {} : { pronoun };
}

/** What somebody wrote as a whole, not words of it. */
const writing =
  /^(?:the|an?|his|her|their|this|that) (?:[\p{L}-]+ ){0,2}(?:letter|book|report|op-ed|memo|memoir|speech|article|essay|song|poem|statement|note|email|e-mail|script|column)s?$/iu;

/** Somebody or something, and nothing that it is called. */
const onlySomebody = /^(?:the|his|her|their|its|this|that|my|our) [\p{L}-]+$/iu;

/** "Anything in court" */
const anythingAt = /^(?:anything|something) (?:else )?(?<occasion>(?:at|in|during) .+)$/i;

/** "They were sorry", which nobody says of themselves so. */
const theirSorry = /^(?:he|she|they|it)(?:['’](?:s|re)| (?:is|are|was|were)) sorry$/i;
/** To say so is to apologize, in whatever words. */
const sorry = /^(?:he|she|they|it)?(?:['’](?:s|re)| (?:is|are|was|were))? ?sorry$/i;

/** Whoever said it is meant. */
const nobodyNamed =
  /^(?:they|people|anyone|anybody|someone|somebody|anyone else|he|she|we|you|the article|the story)$/i;

/** What the app is asked to do itself: "do you think that …". */
const opinion = /^(?:think|believe|feel|agree|suppose|reckon|guess|assume)$/i;

/** What stands side by side is first what each says of the other. */
const oneAnother = /^(?:each other|one another)(?:['’]s .*)?$/i;

const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/i;

/** Speakers side by side, several before the last where all are known; null where none is. */
export function compare({ x = "", y = "", topic }: Groups, knowsName: KnowsName): Question | null {
  if (isNoName(x) || isNoName(y) || reflexive.test(y)) return null;
  const several = x.split(/,(?: and)? | and /i);
  const before = several.every(knowsName) ? several : [x];
  const speakers = [...before, y].map((name) => name.trim());
  if (!speakers.some(knowsName)) return null;
  const isAny = topic === undefined || isNothing(topic) || oneAnother.test(topic);
  return { ask: "compare", speakers, about: isAny ? null : topic };
}
