import type { Answer } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { passageOf, shown } from "#answers/results/results.ts";
import { isBy, quotationsOf, type Said, sayerOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { isContrary } from "#answers/telling/cue-verbs.ts";
import type { AskedWords } from "#answers/wording/asked-words.ts";
import { quotationWords } from "#answers/wording/quotation-words.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { wordsOf } from "#answers/words/words.ts";
import { tellsOf } from "./second-hand.ts";
import { like } from "./ways-to-find.ts";

/** A verdict's answer before its verdict. */
export type Unjudged = Omit<
  Extract<Answer, { kind: "verdict" }>,
  "verdict" | "diff" | "senseTurned"
>;

/**
 * The asked words of matter stand in the article's sentence around words that it quotes in part: a
 * report where those are the asked people's, somebody else's words where they are among the asked
 * ones. Null where neither is so.
 */
export function carriedAround(
  scope: Scope,
  asked: AskedWords,
  people: readonly Person[],
  verb: string,
  base: Unjudged,
): Answer | null {
  const wanted = asked.segments.flat().flatMap(({ fold }) => (isContentWord(fold) ? fold : []));
  if (base.asked.speaker === null || wanted.length < 2) return null;
  const given = { ...base, diff: [], senseTurned: [] };
  const own = people.length === 0 ? [] : quotationsOf(scope, people);
  const theirs = own.filter((said) => isCarrying(said, wanted) && !isContrary(said, verb));
  const [first] = theirs;
  if (first) {
    const said = theirs.map(shown);
    const isSaid = said.some(({ modality }) => modality === "asserted");
    const sentence = passageOf(first.quoted.article, first.quotation.carrier);
    return { ...given, verdict: "reported", results: isSaid ? [sentence, ...said] : said };
  }
  const others = like(scope, asked).filter((said) => {
    const isKnown = sayerOf(scope, said) !== undefined;
    const isAnothers = isKnown && !isBy(scope, said, people);
    const isAsserted = said.quotation.modality === "asserted";
    return isAnothers && isAsserted && isCarrying(said, wanted) && isAmong(wanted, said);
  });
  if (others.length === 0) return null;
  const isTold = others.some((said) => tellsOf(people, said, [said.quotation]));
  const verdict = isTold ? "second-hand" : "other-speaker";
  return { ...given, verdict, results: others.map(shown) };
}

/** Whether the sentence around a quotation in part has all of some words. */
function isCarrying({ quoted, quotation }: Said, wanted: readonly string[]): boolean {
  const { start, end } = quotation.carrier;
  if (quotation.kind !== "partial") return false;
  const words = new Set(wordsOf(quoted.article.text, start, end).map(({ fold }) => fold));
  return wanted.every((word) => words.has(word));
}

/** Whether the words of matter in a quotation's marks are all among some words. */
function isAmong(wanted: readonly string[], { quoted, quotation }: Said): boolean {
  const words = quotationWords(quoted.article, quotation).map(({ fold }) => fold);
  const ofMatter = words.filter(isContentWord);
  return ofMatter.length > 0 && ofMatter.every((word) => wanted.includes(word));
}
