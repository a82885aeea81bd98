import type { Person } from "#answers/people/people.ts";
import { isSpoken, quotationsOf, type Said, saidIn } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { isWithin } from "#answers/spans.ts";
import { deeds } from "#answers/words/deed-words.ts";
import { baseOf, likeVerbs } from "./cue-verbs.ts";

/** Paragraphs with a word that are read for who does by it what a verb names. */
const readAtMost = 20;

/**
 * What was said that does what a verb names, whatever the article calls it: "we are sorry" apologizes. Of some
 * people, or of anybody.
 */
export function doneInWords(scope: Scope, verb: string, people: readonly Person[] | null): Said[] {
  const others = deeds.get(baseOf(verb));
  if (others === undefined) return [];
  const words = [...likeVerbs(verb), ...others];
  const doing = new RegExp(`${ofSpeaker}(?:${words.join("|")})(?!\\p{L})`, "iu");
  const said = people === null ? saidWith(scope, words) : quotationsOf(scope, people);
  return said.filter(
    (each) =>
      isSpoken(each) &&
      !isQuotedBy(each) &&
      doing.test(each.quoted.article.text.slice(each.quotation.start, each.quotation.end)),
  );
}

/** Whether words stand in what another says: “they say ‘sorry’”. */
function isQuotedBy({ quoted, quotation }: Said): boolean {
  return quoted.quotations.some((other) => other !== quotation && isWithin(quotation, other));
}

/**
 * "I am so, so", "we would like to", "our deepest", or nothing before it: no refusal, no pity, and nothing that is
 * only spoken of, "sorry doesn't help".
 */
const ofSpeaker =
  "(?:^(?!\\p{L}+ (?:do|does|doesn|is|isn|was|wasn|will|won|would|can)\\b)|(?<!\\p{L})(?:I|we|my|our)(?:['’](?:m|re|d))?(?: (?!not |never |refuse|feel|felt|no )\\p{L}+,?){0,4} )";

function saidWith(scope: Scope, words: readonly string[]): Said[] {
  return words.flatMap((word) =>
    searchParagraphs(scope, word, readAtMost).hits.flatMap(({ passage, level }) => {
      const quoted = articleOf(scope.sources, passage.article.id);
      const [paragraph] = passage.parts;
      return quoted && paragraph && level !== "typo" ? saidIn(scope, quoted, paragraph) : [];
    }),
  );
}
