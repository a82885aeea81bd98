import type { Answer, Result } from "#answers/answer.ts";
import { findQuotes } from "#answers/finding/remembered/find-quotes.ts";
import { isCollective } from "#answers/people/offices.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { matterWords } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import { besides } from "./on-subject.ts";

/**
 * "The auditors" may be in no list of speakers and still stand in what is said or reported: where the article tells of
 * them before where somebody speaks of them, with what is said in its paragraph.
 */
export function ofCommonNoun(scope: Scope, speaker: string, about: string | null): Answer | null {
  const noun = pointing.exec(speaker)?.groups?.noun ?? (plural.test(speaker) ? speaker : undefined);
  if (noun === undefined) return null;
  const given = findQuotes(scope, `${noun} ${about ?? ""}`, { isTopic: true });
  if (given.kind !== "quotes" && given.kind !== "passages") return null;
  if (!given.results.every((result) => isOf(result, noun))) return null;
  const all = distinct([...given.results, ...given.also]);
  // A body speaks through others.
  const isAnybodys = about !== null || isCollective(foldsOf(noun));
  const isOpen = (result: Result) => isAnybodys || !isOfAnother(result, noun);
  const told = all.filter((each) => isOf(each, noun) && isTold(each, noun) && isOpen(each));
  if (about === null && told.length === 0) return null;
  const others = all.filter((result) => !told.includes(result));
  const [first] = told;
  const ordered =
    first === undefined || first === given.results[0]
      ? given
      : kindOfFirst({ ...given, also: [] }, told, others);
  const beside = besides(scope, "", ordered.results);
  return { ...ordered, also: distinct([...beside, ...ordered.also]) };
}

/** Whether somebody who is not called by the noun says or is told to say something of those who are. */
function isOfAnother({ speaker }: Result, noun: string): boolean {
  const called = new Set(foldsOf(speaker ?? noun));
  return matterWords(noun).every(
    (word) => !called.has(word) && !called.has(word.replace(/s$/, "")),
  );
}

/** Whether the last word of a description stands in the article's words and not only in what is said. */
function isTold(result: Result, noun: string): boolean {
  const last = matterWords(noun).at(-1) ?? "";
  const { quote } = result;
  const told = result.words === "speaker" ? result.carrier.quote.replace(quote, " ") : quote;
  return foldsOf(told).some((word) => word === last || word === last.replace(/s$/, ""));
}

/** Whether somebody is called by a common noun: "the auditors", "auditors". */
export function isCommonNoun(speaker: string): boolean {
  return pointing.test(speaker) || plural.test(speaker);
}

/**
 * Whether all of a description stands around a result, its last word in the sentence: "the club doctor"
 * is no other doctor, nor whoever speaks in an article on a club's doctor.
 */
function isOf(result: Result, noun: string): boolean {
  const carrier = result.words === "speaker" ? result.carrier.quote : result.quote;
  const sentence = new Set(foldsOf(carrier));
  const around = new Set([...foldsOf(result.article.title), ...sentence]);
  const has = (words: ReadonlySet<string>, word = "") =>
    words.has(word) || words.has(word.replace(/s$/, ""));
  const content = matterWords(noun);
  return has(sentence, content.at(-1)) && content.every((word) => has(around, word));
}

const pointing = /^(?:[Tt]he|some|any|his|her|their|these|those)\s+(?<noun>\p{Ll}.+)$/u;
const plural = /^[a-z][a-z -]*s$/;
