import { titles } from "#answers/words/titles.ts";
import { foldsOf } from "#answers/words/words.ts";
import { isOfSaying } from "./circumstance.ts";
import { cleanQuestion, markedStrings, withMarksCovered } from "./clean-question.ts";
import { withoutCourtesy } from "./courtesy.ts";
import type { KnowsName } from "./frame.ts";
import { frameOf } from "./frames.ts";
import { asksWords } from "./last-question.ts";
import { asksToCheck } from "./pasted.ts";

/** A text parted before the first of its sentences that asks something. */
interface Led {
  /** What leads up to it. */
  readonly lead: string;
  readonly asked: string;
}

/**
 * What a text surely asks that only leads up to its question: the question without what the asker does ("I am writing
 * on fees. Who …?"), or the claim that it is to check ("A friend wrote that Lee said so. Is that right?"). Any other
 * as it is.
 */
export function askedIn(text: string, knowsName: KnowsName): string {
  const led = ledIn(text) ?? taggedIn(text);
  if (!led) return text;
  const { lead, asked } = led;
  if (asksToCheck(bare(asked))) return claimIn(lead, knowsName) ?? text;
  return doing.test(lead) ? asked : text;
}

/**
 * The question that other sentences lead up to, for a text that finds nothing as a whole; null where there are none, or
 * where it has no matter of its own or points back at theirs.
 */
export function withoutLead(text: string): string | null {
  const led = ledIn(text);
  if (!led || markedStrings(led.lead).length > 0) return null;
  const points = !asksWords(led.asked) && pointing.test(led.asked);
  return points || isOfSaying(led.asked) ? null : led.asked;
}

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
  return [...withMarksCovered(text).matchAll(start)].flatMap(({ index, groups }) => {
    const [word = ""] = foldsOf(groups?.word ?? "");
    return titles.has(word) ? [] : index + (groups?.before ?? "").length;
  });
}

const start =
  /(?<before>(?:(?<word>\p{L}{3,20})["”’)]?\.|[\p{N}"”’)]\.|[?!])["”’)]?\s+)(?=["“]?\p{Lu})/gu;

function isAsking(sentence: string): boolean {
  return /\?["”’)\s]*$/.test(sentence) || asking.test(withoutCourtesy(sentence.trim()));
}

const asking =
  /^(?:please )?(?:who|whom|whose|what|when|where|which|why|how|compare|list|show|give|find|tell|name|quote|check|confirm|verify)\b/i;

/** What people tell of themselves before they ask. */
const doing =
  /^(?:(?:i|we)(?:['’]m|['’]re| am| are| have been)|(?:my|our) (?:\p{L}+ ){1,2}(?:is|are)) (?:\p{L}+ )?(?:writing|working|preparing|researching|studying|editing|compiling|collecting|gathering|checking|covering|looking|reporting|drafting|finishing|trying|putting|making|doing|interested|new|a|an)\b/iu;

/** What somebody is claimed to have said, up to whoever claims it: "I believe", "a friend wrote that". */
function claimIn(lead: string, knowsName: KnowsName): string | null {
  const said = bare(lead);
  const ways = [said, said.replace(believing, ""), ...said.split(/\bthat /i).slice(1)];
  const claim = ways.find((way) => frameOf(way, knowsName)?.ask === "did-say");
  return claim ?? null;
}

const believing =
  /^(?:i|we) (?:\p{L}+ )?(?:believe|think|thought|heard|read|understand|remember|recall|assume|gather|suppose|noted|saw|wrote|have)(?: (?:written|noted|read|heard|seen))?(?: that)? /iu;
