import { asksWords } from "#answers/questions/following/last-question.ts";
import { frameOf } from "#answers/questions/frames/frames.ts";
import { asksToCheck } from "#answers/questions/frames/pasted.ts";
import {
  cleanQuestion,
  markedStrings,
  withMarksCovered,
} from "#answers/questions/typed/clean-question.ts";
import { withoutCourtesy } from "#answers/questions/typed/courtesy.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { isOfSaying } from "#answers/questions/typed/of-saying.ts";
import { anyWay } from "#answers/questions/typed/ways.ts";
import { titles } from "#answers/words/titles.ts";
import { foldsOf } from "#answers/words/words.ts";

/** A text parted before the first of its sentences that asks something. */
interface Led {
  /** What leads up to it. */
  readonly lead: string;
  readonly asked: string;
}

/** The claim that a text asks to check behind it: "A friend wrote that Lee said so. Is that right?"; null for any other. */
export function claimToCheck(text: string, knowsName: KnowsName): string | null {
  const led = ledIn(text) ?? taggedIn(text);
  return led && asksToCheck(bare(led.asked)) ? claimIn(led.lead, knowsName) : null;
}

/**
 * The question that other sentences lead up to, for a text that finds nothing as a whole; null where there are none, or
 * where they may tell what it asks of: it has no matter of its own, points back, or has a name that they have or a
 * speaker who is only described or isn't known.
 */
export function withoutLead(text: string, knowsName: KnowsName): string | null {
  const led = ledIn(text);
  if (!led || markedStrings(led.lead).length > 0 || isOfSaying(led.asked)) return null;
  const asked = frameOf(bare(led.asked), knowsName);
  const points = !asksWords(led.asked) && pointing.test(led.asked);
  const speaker = asked && "speaker" in asked ? asked.speaker : null;
  const isKnown = speaker === null || (knowsName(speaker) && !described.test(speaker));
  const before = new Set(foldsOf(led.lead));
  const names = led.asked.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => knowsName(word));
  const isSettled = foldsOf(names.join(" ")).some((name) => before.has(name));
  return points || !isKnown || isSettled ? null : led.asked;
}

const described = /^(?:the|an?|this|that|our|my) /i;

const pointing = /\b(?:s?he|they|him|hers?|them|his|theirs?|it|its|that|this|these|those)\b/i;

function ledIn(typed: string): Led | null {
  const text = cleanQuestion(typed);
  const starts = [0, ...sentenceStarts(text)];
  if (starts.length < 2) return null;
  const at = starts.findIndex((start, each) => isAsking(text.slice(start, starts[each + 1])));
  const from = starts[at];
  if (from === undefined || from === 0) return null;
  return { lead: text.slice(0, from).trim(), asked: withoutCourtesy(text.slice(from)) };
}

/** "Lee said so, is it right?" */
function taggedIn(typed: string): Led | null {
  const text = cleanQuestion(typed);
  const at = text.lastIndexOf(",");
  const asked = text.slice(at + 1).trim();
  return at > 0 && asked.endsWith("?") && asksToCheck(bare(asked))
    ? { lead: text.slice(0, at), asked }
    : null;
}

function bare(sentence: string): string {
  return sentence.replace(/[\s?!.]+$/, "");
}

/** Where the sentences of a text begin but for the first; none behind "Dr." */
function sentenceStarts(text: string): number[] {
  const covered = withMarksCovered(text);
  return [...covered.matchAll(stop)].flatMap((match) => {
    const [{ length }, mark] = match;
    const before = mark === "." ? beforeStop.exec(covered.slice(0, match.index)) : null;
    if (mark === "." && !before) return [];
    const [word = ""] = foldsOf(before?.[1] ?? "");
    return titles.has(word) ? [] : match.index + length;
  });
}

/** What a sentence ends with before another begins. */
const stop = /([.?!])["”’)]?\s+(?=["“]?\p{Lu})/gu;
/** What a full stop stands behind that ends a sentence: a word of three letters, a number, a mark. */
const beforeStop = /(\p{L}{3,20})["”’)]?$|[\p{N}"”’)]$/u;

function isAsking(sentence: string): boolean {
  return /\?["”’)\s]*$/.test(sentence) || asking.test(withoutCourtesy(sentence.trim()));
}

const asking =
  /^(?:please )?(?:who|whom|whose|what|when|where|which|why|how|compare|list|show|give|find|tell|name|quote|check|confirm|verify)\b/i;

/** What somebody is claimed to have said, as it stands or behind whoever claims it: "I believe", "a friend wrote that". */
function claimIn(lead: string, knowsName: KnowsName): string | null {
  const said = bare(lead);
  const before = claiming.exec(said)?.[0] ?? "";
  const claim = doubt.test(before) ? said : said.slice(before.length);
  return frameOf(claim, knowsName)?.ask === "did-say" ? claim : null;
}

const claiming = new RegExp(
  `^${anyWay(
    [
      // "I firmly believe", "we have that"
      "(i|we) [{word}] (believe|think|thought|heard|read|understand|remember|recall|assume|gather|suppose|noted|saw|wrote|have) [written|noted|read|heard|seen] [that]",
      // "a friend of mine wrote that"
      "(a|an|my|our|the|one|some|someone|somebody){few} (wrote|writes|says|said|claims|claimed|told me|tells me|believes|thinks|noted|reports|reported) that",
    ],
    { word: /\p{L}+/u, few: /(?: \p{L}+){0,4}/u },
  )} `,
  "iu",
);

/** What takes a claim back that it stands before. */
const doubt =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|hardly|scarcely|barely|rarely|seldom|wrongly|falsely|mistakenly|wrong|false|dont|doesnt|didnt|liar)\b|n['’]t\b/i;
