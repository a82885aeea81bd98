import { entityAt, type People, runAt } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { personClasses, sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { type WordSet, wordSet } from "#quotes/reading/word-set.ts";
import { type Introduced, isSomebodyNamedIn } from "./introduced.ts";
import { storyBefore, toldBefore } from "./words-beside.ts";

/** Who responds to something right before "he" or "she" speaks; null where somebody else may be meant. */
export function responderBefore(r: Reading, people: People, pronoun: Mention): Introduced | null {
  return answererBefore(r, people, pronoun) ?? takenUpBefore(r, people, pronoun);
}

/** By whom what was said is taken up: "His remarks were echoed by Ruiz. “…,” she said", and nobody else is named behind. */
function takenUpBefore(r: Reading, people: People, pronoun: Mention): Introduced | null {
  const sex = sexOfPronoun(r, pronoun.head);
  if (!sex || !hasClass(r, pronoun.head, is.subjectPronoun)) return null;
  const sentence = toldBefore(r, pronoun);
  if (!sentence) return null;
  const first = isOneOf(r, sentence.from, "but and") ? sentence.from + 1 : sentence.from;
  if (!isOneOf(r, first, "his her their its that this it the")) return null;
  const { to } = sentence;
  for (let i = first + 1; i < Math.min(to, first + longestLead); i += 1) {
    if (isCapital(r, i) || hasClass(r, i, personClasses)) return null;
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

/** From whom an answer comes: "That drew a sharp response from Holm. “No,” he said", and nobody else of that sex is named. */
function answererBefore(r: Reading, people: People, pronoun: Mention): Introduced | null {
  const sentence = storyBefore(r, pronoun);
  const from = sentence ? sourceOfAnswer(r, sentence) : -1;
  const sex = sexOfPronoun(r, pronoun.head);
  if (!sentence || from < 0 || !sex) return null;
  // "The minister drew criticism from Holm. “I was right,” he said": either.
  const subject = phraseStartingAt(r, sentence.from, from);
  if (subject?.form === "nominal" && hasClass(r, subject.head, personClasses)) return null;
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
