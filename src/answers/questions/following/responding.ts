import type { Conversation } from "#answers/answer.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anyWay, type Parts } from "#answers/questions/typed/ways.ts";
import { askedOf, saidWords, topicOf } from "./last-question.ts";

/** What a follow-up about a response asks. */
interface OfResponse {
  readonly question: string;
  readonly orElse?: Instead;
}

/** What is asked where nothing tells somebody's response: what they say. */
export interface Instead {
  readonly question: string;
  /** Whether it is of a matter, which may be found in any story. */
  readonly isOnMatter: boolean;
  /** Whether it was asked on whose side they are, which other words of theirs don't tell. */
  readonly isOfSides: boolean;
}

/**
 * A follow-up that asks for somebody's response to the last speaker, else for what they say on the same matter; or
 * for anybody's; null for any other.
 */
export function ofResponse(
  text: string,
  { question: last, speaker }: Conversation,
  knowsName: KnowsName,
): OfResponse | null {
  const side = whoAgreed.exec(text)?.groups?.side;
  if (speaker !== null && side !== undefined)
    return { question: `who ${/^a/i.test(side) ? "agreed" : "disagreed"} with ${speaker}` };
  const { name, sides, owner, other, camp, matter } = respond.exec(text)?.groups ?? {};
  const topic = matter ?? topicOf(last, knowsName);
  const isToNamed = matter !== undefined && knowsName(matter);
  const to = isToNamed ? matter : (speaker ?? topic ?? saidWords(last));
  const by = [name, owner, other, camp && `the ${camp}s`, camp && `the ${camp}`].find(
    (typed) => typed !== undefined && knowsName(typed) && !to.endsWith(typed),
  );
  const matterOfTheirs = topic?.toLowerCase() === by?.toLowerCase() ? null : topic;
  if (by !== undefined)
    return {
      question: `how did ${by} respond to ${to}`,
      orElse: {
        question: `what did ${by} say${matterOfTheirs === null ? "" : ` about ${matterOfTheirs}`}`,
        isOnMatter: matterOfTheirs !== null,
        isOfSides: sides !== undefined,
      },
    };
  if (camp !== undefined) return { question: `what was the response to ${to}` };
  const whom = speaker ?? askedOf(last)?.whom;
  return whom !== undefined && answering.test(text)
    ? { question: `what was the response to ${whom}` }
    : null;
}

const parts: Parts = {
  name: /.{2,60}?/,
  kind: /[\p{L}-]+(?: [\p{L}-]+)?/u,
  all: /.{2,60}/,
  any: /.{1,60}/,
  asking: "(is|was) there|what (was|is|about)|how about",
  response:
    "response[s]|reaction[s]|reply|replies|answer[s]|comeback[s]|comment[s]|word|rebuttal[s]",
  toThat: "[with|to|at|on|about] (that|this|it|him|her|them)",
  responded: "respond[ed]|react[ed]|reply|replied|answer[ed]",
  tookSides: "[dis]agree[d|s]|object[ed]|(push[ed]|hit|came|come) back",
  takeIt: /take(?= (?:that|it|this)$)/,
  owned: /['’]s?/,
  others: "he|she|they|it|any(one|body)|the other [side]",
  sayTo: /say(?= to (?:that|this|it)$)/,
};

const respond = new RegExp(
  `^(?:and |but )?${anyWay(
    [
      // "how did Lee respond to that", "did Lee agree", "how did Lee take it"
      "[how|what] (did|does|has) <name: {name}> ({responded}|<sides: {tookSides}>|{takeIt}) [{toThat}]",
      // "Lee's answer on that", "what was Lee's reply"
      "[{asking}] <owner: {name}>{owned} [own|first|official] {response} [{toThat}|(to|on|about) <matter: {all}>]",
      // "any comeback from Lee", "the reaction of Lee"
      "[{asking}] [the|any|a] {response} (from|by|of) <other: {name}> [{toThat}]",
      // "the union reaction to the announcement"
      "[{asking}] (the|any) <camp: {kind}> {response} [(to|on|about) {any}]",
    ],
    parts,
  )}$`,
  "iu",
);
const whoAgreed =
  /^(?:and |but )?(?:who|(?:did|does) any(?:one|body)) (?:else )?(?<side>(?:dis)?agree[ds]?|object(?:ed|s)?)(?: (?:with|to) (?:that|this|it|him|her|them))?$/i;

const answering = new RegExp(
  `^(?:and |but )?${anyWay(
    [
      // "what did they say back", "what did she answer"
      "what did {others} ((say|tell (him|her|them)) (back|in (reply|response|return|answer))|{sayTo}|answer|reply|respond)",
      "what was the (response|reply|answer)",
      // "did they respond", "has anyone reacted"
      "[how] (did|has|have) {others} {responded}",
    ],
    parts,
  )}(?: to (?:that|this|it|him|her|them))?$`,
  "i",
);
