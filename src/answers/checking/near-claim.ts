import type { Result } from "#answers/answer.ts";
import { nearestOfTheirs } from "#answers/finding/nearest/nearest-of-theirs.ts";
import type { Person } from "#answers/people/people.ts";
import { isApart, shown } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { toldWith } from "#answers/telling/told-with-verb.ts";
import type { AskedWords } from "#answers/wording/asked-words.ts";
import type { Compared } from "#answers/wording/compare-all.ts";
import { quotationWords } from "#answers/wording/quotation-words.ts";
import { stemsAmong } from "#answers/words/matter.ts";
import { saysHow } from "#answers/words/speech-words.ts";

/** A claim with whom it names, as far as they are known. */
interface Claimed {
  readonly asked: AskedWords;
  readonly speaker: string | null;
  readonly people: readonly Person[];
  readonly verb: string;
}

const shownAtMost = 3;
/** What is so much like the asked words stands before what the asked person says else. */
const mostlyAlike = 0.5;

/**
 * What stands nearest to words that nobody said: what is like them, and of words that were not claimed
 * as the very words what the asked person says on the matter.
 */
export function nearClaim(
  scope: Scope,
  { asked, speaker, people, verb }: Claimed,
  compared: readonly Compared[],
): Result[] {
  const closest = compared.find(
    (each) => (each.wording.likeness >= 0.35 || isCarried(each)) && sharesTwo(asked, each.found),
  );
  const like = closest ? [shown(closest.found)] : [];
  const theirs =
    asked.marked || speaker === null ? [] : nearestOfTheirs(scope, speaker, people, asked.text);
  // Told to have denied, promised or regretted something, which may be what is meant.
  const [told = [], ...others] = saysHow(verb) ? toldWith(scope, verb, people) : [];
  const before = closest && closest.wording.likeness >= mostlyAlike ? 0 : shownAtMost - 1;
  const alike = [...theirs.slice(0, before), ...like, ...theirs.slice(before)];
  const near = [told, ...alike, ...others].flat();
  return near.filter((each, at) => isApart(each, near.slice(0, at))).slice(0, shownAtMost);
}

/** A report has its own words: it says the same where it has all of the asked words of matter. */
export function isCarried({ found, wording }: Compared): boolean {
  return found.hit.coverage >= 0.9 && wording.likeness >= 0.3;
}

/** Whether some words have two words of matter with a quotation in common, in whatever form: one is chance. */
function sharesTwo({ segments }: AskedWords, { quoted, quotation }: Found): boolean {
  const wanted = stemsAmong(segments.flat());
  return wanted.intersection(stemsAmong(quotationWords(quoted.article, quotation))).size > 1;
}
