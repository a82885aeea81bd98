import type { Answer, Result } from "#answers/answer.ts";
import { isAbout } from "#answers/words/answer-words.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import { wordsOf } from "#answers/words/words.ts";
import { stemOf } from "#search/text/word-stem.ts";

/** More words than these that something lacks tell no more than that it is no answer. */
const mostNamed = 3;

/** An answer to a question that nothing answers, with the words of matter that what is nearest lacks, where it has as many. */
export function withLacking(given: Answer): Answer {
  const searched = searchedIn(given);
  const [nearest] = given.also;
  if (searched === null || !nearest || given.alsoSearched || isAsked.test(searched)) return given;
  const has = new Set(stemsOf(textOf(nearest)));
  const wanted = wordsOf(searched).filter(({ fold }) => isAbout(fold) && !speechVerbs.has(fold));
  const lacking = wanted.filter(({ fold }) => !has.has(stemOf(fold)));
  if (lacking.length === 0 || lacking.length > mostNamed) return given;
  if (lacking.length * 2 > wanted.length) return given;
  return { ...given, lacking: lacking.map(({ start, end }) => searched.slice(start, end)) };
}

/** A question as a whole, or words in marks: what of these is lacking tells nothing. */
const isAsked = /["“«]|^(?:who|what|when|where|which|why|how|is|was|did|does)\b/i;

function searchedIn(given: Answer): string | null {
  if (given.kind === "not-found") return given.searched;
  return given.kind === "not-stated" ? given.asked : null;
}

/** All that is shown of a result in words. */
function textOf(result: Result): string {
  const carrier = result.words === "speaker" ? result.carrier.quote : "";
  return [result.quote, carrier, result.speaker ?? "", result.article.title].join(" ");
}
