import { entityAt, type People, runAt } from "#quotes/names/entity.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { persons, sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { type Introduced, isSomebodyNamedIn } from "./introduced-before.ts";
import { toldBefore } from "./words-beside.ts";

/**
 * By whom what was said is taken up, right before "he" or "she" speaks: "His remarks were echoed by Ruiz. “…,” she said". Null
 * where somebody else whom the pronoun may mean is named behind them.
 */
export function responderBefore(r: Reading, people: People, pronoun: Mention): Introduced | null {
  const sex = sexOfPronoun(r, pronoun.head);
  if (!sex || !hasClass(r, pronoun.head, is.subjectPronoun)) return null;
  const sentence = toldBefore(r, pronoun);
  if (!sentence) return null;
  const first = isOneOf(r, sentence.from, "but and") ? sentence.from + 1 : sentence.from;
  if (!isOneOf(r, first, "his her their its that this it the")) return null;
  const { to } = sentence;
  for (let i = first + 1; i < Math.min(to, first + longestLead); i += 1) {
    if (isCapital(r, i) || hasClass(r, i, persons)) return null;
    if (lowerAt(r, i) !== "by" || !isOneOf(r, i - 1, takingUp)) continue;
    const head = phraseStartingAt(r, i + 1, to)?.head ?? -1;
    const run = runAt(people, head);
    const entity = entityAt(people, head);
    if (!run || entity?.kind !== "person" || (entity.gender ?? sex) !== sex) return null;
    return isSomebodyNamedIn(people, { from: run.to, to }, sex) ? null : { entity, run };
  }
  return null;
}

/** In tokens: "His call for a new bridge across the old harbour was". */
const longestLead = 16;

const takingUp =
  "backed challenged condemned contradicted criticised criticized dismissed disputed echoed endorsed opposed questioned " +
  "rejected repeated ridiculed seconded shared supported welcomed";
