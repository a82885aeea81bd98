import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";

/** In tokens, from the verb to the marks. */
const farthest = 24;

/** What is done with a paper by those whose words it has. */
const issues = wordSet(
  "air aired airing airs issue issued issues issuing launch launched made post posted posting posts publish " +
    "published publishes publishing put ran reprint reprinted reprints release released releases releasing send sends " +
    "sent signed tweeted unveiled write writes writing wrote",
);

/**
 * The paper of "Ekman shared an article by the Lund Mail that claimed Holm had lied and called him a “rat”": its words are not
 * those of whoever shares it, against "Ekman released a video that said".
 */
export function paperThatSays(r: Reading, { open, firstSentence }: Place): Mention | null {
  const floor = r.sentences[firstSentence]?.from ?? open;
  for (let i = open - 1; i > Math.max(floor + 1, open - farthest); i -= 1) {
    if (isMarked(r, i) || isOneOf(r, i, "; : — –")) return null;
    const verb = r.verb(i);
    if (!verb || !(verb.classes & spoken) || verb.classes & verbClass.thought) continue;
    if (!isAmong(verb.form, "past present participle")) return null;
    if (!isOneOf(r, i - 1, "that which")) return null;
    const paper = phraseEndingAt(r, i - 2, floor);
    if (!paper || paper.from === floor || !isWriting(lowerAt(r, paper.head))) return null;
    if (!hasClass(r, paper.from, is.determiner)) return null;
    return isOneOf(r, paper.from - 1, issues) ? null : paper;
  }
  return null;
}

const spoken = speechClasses | verbClass.label;
