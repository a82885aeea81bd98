import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { beforeAdverbs } from "./noun-before.ts";

/** "never used the term “…”", "avoided the word “…”", "without saying the word “…”" */
export function isUnused(r: Reading, { open }: Place): boolean {
  if (!isOneOf(r, open - 1, "word words term terms phrase phrases expression expressions"))
    return false;
  if (!isOneOf(r, open - 2, "the that this those these")) return false;
  const verb = lowerAt(r, open - 3);
  if (isAmong(verb, "avoid avoids avoided avoiding")) return true;
  if (!isAmong(verb, uses)) return false;
  if (isOneOf(r, open - 4, "just only merely simply")) return false;
  const to = lowerAt(r, open - 4) === "to" ? open - 5 : open - 4;
  const not = beforeAdverbs(r, to + 1, is.auxiliary);
  const before = lowerAt(r, not);
  return (
    isAmong(before, "never not n't n’t without") ||
    (to === open - 5 &&
      isAmong(before, "refuse refuses refused refusing decline declines declined declining"))
  );
}

const uses =
  "use uses used using say says said saying utter utters uttered uttering mention mentions mentioned mentioning";
