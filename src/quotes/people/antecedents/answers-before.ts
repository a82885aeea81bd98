import type { People } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt, wordMention } from "#quotes/reading/noun-phrase.ts";
import { persons, sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { type WordSet, wordSet } from "#quotes/reading/word-set.ts";
import type { Introduced } from "./introduced-before.ts";
import { opensAsAsked } from "./partners.ts";
import { isReaction } from "./reactions.ts";
import { toldBefore } from "./words-beside.ts";

/**
 * Whom the sentence right before asks or tells something: the "she" of "Asked about Holm, she shrugged. “Next question,” she
 * said", where Holm is another, the Ruiz of "Told of Holm, Ruiz shrugged". Null where a pronoun has no words right before it.
 */
export function askedBefore(r: Reading, pronoun: Mention): Mention | null {
  const { from, head } = pronoun;
  const sentence = storyBefore(r, pronoun);
  if (!sentence || !isMarked(r, sentenceAt(r, from)?.from ?? from)) return null;
  if (!opensAsAsked(r, sentence.from)) return null;
  const sex = sexOfPronoun(r, head);
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    if (lowerAt(r, i - 1) !== ",") continue;
    if (hasClass(r, i, is.subjectPronoun))
      return sexOfPronoun(r, i) === sex ? wordMention(r, i) : null;
    const subject = phraseStartingAt(r, i, sentence.to);
    if (subject && isReaction(r, subject.to)) return subject;
  }
  return null;
}

/**
 * From whom an answer comes in the sentence right before "he" or "she": the Holm of "That drew a sharp response from Holm. “No,” he said",
 * where nobody else of that sex is named.
 */
export function answererBefore(r: Reading, people: People, pronoun: Mention): Introduced | null {
  const sentence = storyBefore(r, pronoun);
  const from = sentence ? sourceOfAnswer(r, sentence) : -1;
  const sex = sexOfPronoun(r, pronoun.head);
  if (!sentence || from < 0 || !sex) return null;
  // "The minister drew criticism from Holm. “I was right,” he said": either.
  const subject = phraseStartingAt(r, sentence.from, from);
  if (subject?.form === "nominal" && hasClass(r, subject.head, persons)) return null;
  for (let i = sentence.from; i < from; i += 1)
    if (hasClass(r, i, is.subjectPronoun) && sexOfPronoun(r, i) === sex) return null;
  const { runs, entityOf } = people;
  const mayBe = (at: number) =>
    entityOf[at]?.kind === "person" && (entityOf[at]?.gender ?? sex) === sex;
  let only: Introduced | null = null;
  for (
    let at = runsBefore(runs, sentence.from);
    (runs[at]?.from ?? sentence.to) < sentence.to;
    at += 1
  ) {
    const [run, entity] = [runs[at], entityOf[at]];
    if (!run || !entity || !mayBe(at)) continue;
    if (only || run.from < from || run.from - from > longestTitle) return null;
    only = { entity, run };
  }
  return only;
}

/** In tokens: "from the head of the Lund Salvage Council,". */
const longestTitle = 10;

/** The "from" of "drew a reply from", "was met with fury by", "there was praise from" and "the sharpest criticism came from"; -1 for none. */
function sourceOfAnswer(r: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i += 1) {
    if (!isOneOf(r, i, "from by")) continue;
    if (isOneOf(r, i - 1, "came come comes")) return tells(r, from, i, answers) ? i : -1;
    const answer = isOneOf(r, i - 1, answers) && lowerAt(r, i - 2) !== "no";
    return answer && tells(r, from, i, draws) ? i : -1;
  }
  return -1;
}

function tells(r: Reading, from: number, to: number, words: WordSet): boolean {
  for (let i = from; i < to; i += 1) if (isOneOf(r, i, words)) return true;
  return false;
}

const draws = wordSet(
  "attracted brought draw draws drew earned elicited invited met prompted prompts provoked provokes sparked there triggered wins won",
);

const answers = wordSet(
  "anger answer applause backlash challenge chuckle complaint criticism derision dismay dissent fury jibe laugh mockery " +
    "objection opposition outrage praise protest question reaction rebuff rebuke rejoinder reply response retort ridicule " +
    "riposte scorn support swipe warning",
);

/** The sentence right before somebody's words, where the article tells something and no words end it. */
function storyBefore(r: Reading, pronoun: Mention): TokenRange | null {
  const sentence = toldBefore(r, pronoun);
  if (!sentence || isMarked(r, sentence.from) || isMarked(r, sentence.to - 1)) return null;
  return sentence;
}
