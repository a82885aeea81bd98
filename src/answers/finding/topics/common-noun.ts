import type { Answer, Result } from "#answers/answer.ts";
import { findQuotes } from "#answers/finding/remembered/find-quotes.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { matterWords } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";

/** "The auditors" may be in no list of speakers and still stand in what is said or reported. */
export function ofCommonNoun(scope: Scope, speaker: string, about: string | null): Answer | null {
  const noun = pointing.exec(speaker)?.groups?.noun ?? (plural.test(speaker) ? speaker : undefined);
  if (noun === undefined) return null;
  const given = findQuotes(scope, `${noun} ${about ?? ""}`, { isTopic: true });
  if (given.kind !== "quotes" && given.kind !== "passages") return null;
  return given.results.every((result) => isOf(result, noun)) ? given : null;
}

/** Whether somebody is called by a common noun with a word that points at them. */
export function isCommonNoun(speaker: string): boolean {
  return pointing.test(speaker);
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
