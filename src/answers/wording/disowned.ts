import type { Disowning } from "#answers/answer.ts";
import type { Said } from "#answers/sources/quotations-of.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import type { Word } from "#answers/words/words.ts";
import { isNegated, isNegatedFrom } from "./sense.ts";

/** Words of a sentence that are read before the asked ones. */
const longest = 20;
/** Words between what disowns and what was asked: "the myth that Mayor Lee …". */
const reach = 5;

/**
 * What stands before some words in their speaker's sentence, where it denies them, leaves them open or gives them as
 * said by others: "let us drop the myth that …", "if …", "they say …"; null for anything else.
 */
export function disowning(text: string, words: readonly Word[], from: number): Disowning | null {
  const before = beforeIn(text, words, from);
  const [first, last, next] = [before[0], before.at(-1), words[from]];
  const nearest = before
    .map((word, at) => ({
      word,
      how: howDisowned(text, before, at),
      behind: before.length - at - 1,
    }))
    .findLast(({ how }) => how !== null);
  if (!first || !last || !next || !nearest?.how || nearest.behind > reach) return null;
  const isParted = parting.test(text.slice(nearest.word.end, next.start));
  return isParted ? null : { how: nearest.how, words: text.slice(first.start, last.end) };
}

/** What leads to some words in their sentence where it only tells that they were quoted: "was quoted as saying". */
export function quotedElsewhere({ quoted, quotation }: Said): Disowning | null {
  const { start } = quotation.carrier;
  const before = quoted.article.text.slice(start, Math.max(start, quotation.start));
  const words = quotedAs.exec(before)?.[0];
  return words === undefined ? null : { words, how: "quoted" };
}

const quotedAs = /\b(?:is|are|was|were|been) (?:\p{L}+ )?quoted as \p{L}+ing\b/iu;

/** What takes back what disowns, or ends it: ", and I agree,". */
const parting =
  /[.;:!?—–…]|,(?!.*\bthat\b)|\b(?:but|because)\b|, (?:and |as |which |so )?(?:I|we)\b(?!.*(?:n['’]t|\bnot|\bnever)\b)/i;

/** The words of a sentence before one of them, in the same stretch. */
function beforeIn(text: string, words: readonly Word[], from: number): readonly Word[] {
  const isGoingOn = (at: number) => {
    const [word, next] = [words[at], words[at + 1]];
    return word?.part === next?.part && !/[.!?]["”’)]*\s/.test(text.slice(word?.end, next?.start));
  };
  let start = from;
  while (start > 0 && from - start < longest && isGoingOn(start - 1)) start -= 1;
  return words.slice(start, from);
}

function howDisowned(text: string, words: readonly Word[], at: number): Disowning["how"] | null {
  const fold = words[at]?.fold ?? "";
  const isThat = words[at + 1]?.fold === "that";
  const before = words.slice(Math.max(0, at - 3), at);
  if (open.has(fold)) return "left-open";
  if (isThat && hearsay.has(fold)) return "of-others";
  if (isThat && (untruths.has(fold) || (truths.has(fold) && isNegated(before)))) return "denied";
  if (isThat && thoughts.has(fold))
    return isNegated(before) || before.some(isRejecting) ? "denied" : null;
  if (denying.has(fold)) {
    const isAffirmed = isOwned(before) || isUndenied(text, words, at);
    if (before.length === 0 || isAffirmed) return null;
    return fold.startsWith("doubt") ? "left-open" : "denied";
  }
  return saying.has(speechVerbs.get(fold) ?? fold) ? howSaid(words, at, before) : null;
}

/** How words are disowned by a word for saying or thinking them. */
function howSaid(
  words: readonly Word[],
  at: number,
  before: readonly Word[],
): Disowning["how"] | null {
  const owner = words[at - 1]?.fold ?? "";
  const isUntrue = before.some(({ fold }) => untruths.has(fold));
  if (determiners.has(owner)) {
    const isClaim = words[at]?.fold.startsWith("claim") && words[at + 1]?.fold === "that";
    if (!isClaim || own.has(owner)) return null;
    return isUntrue || isNegated(before) ? "denied" : "of-others";
  }
  const closing = before.findLastIndex(({ fold }) => isContentWord(fold) && !isAdverb(fold));
  const auxiliaries = before.slice(closing + 1);
  if (isUntrue || isNegated(auxiliaries)) return "denied";
  const isOfOthers = before.length > 0 && !auxiliaries.some(({ fold }) => own.has(fold));
  return isOfOthers && !facts.has(before[closing]?.fold ?? "") ? "of-others" : null;
}

/** "No one can deny", "it is hard to dispute": what is denied by nobody is affirmed. */
function isUndenied(text: string, words: readonly Word[], at: number): boolean {
  const start = Math.max(0, at - reach);
  const isHard = words.slice(start, at).some(({ fold }) => hard.has(fold));
  return isHard || isNegatedFrom(text, words, at, at, reach);
}

/** "There is no doubt", "any remaining doubts". */
function isOwned(before: readonly Word[]): boolean {
  return before.slice(-2).some(({ fold }) => determiners.has(fold));
}

/** "I reject the notion that", "this absurd idea that". */
function isRejecting({ fold }: Word): boolean {
  return rejecting.test(fold);
}

const rejecting =
  /^(?:reject|dispel|dismiss|refut|rebut|debunk|bury|buri|drop|oppos|mock|laugh|absurd|ridiculous|false|crazy|silly|stupid|wrong|mistaken|offensive|against)/;

function isAdverb(fold: string): boolean {
  return fold.endsWith("ly") || adverbs.has(fold);
}

const adverbs = new Set("always often still even never already".split(" "));
const open = new Set(["if", "unless", "whether"]);
const untruths = new Set(
  (
    "fiction fictions myth myths lie lies falsehood hoax nonsense fantasy illusion delusion misconception " +
    "pretense pretence false untrue"
  ).split(" "),
);
const hearsay = new Set("rumor rumors rumour rumours allegation allegations narrative".split(" "));
/** What says something as nobody's view. */
const facts = new Set(
  "fact facts figures numbers data evidence statistics records history".split(" "),
);
const hard = new Set("hard difficult impossible few hardly".split(" "));
const truths = new Set(["true", "right", "correct", "case", "fact", "so"]);
const thoughts = new Set("notion idea thought theory suggestion view belief".split(" "));
const denying = new Set(
  "deny denies denied doubt doubts doubted dispute disputes disputed".split(" "),
);
const saying = new Set(
  "say claim argue insist believe think suggest allege tell assert pretend pretends pretended".split(
    " ",
  ),
);
/** "The claim", "a thought": nouns. */
const determiners = new Set("the a an this that his her their its our my your no any".split(" "));
/** The speaker's own person, and what they are about to say themselves. */
const own = new Set("i we id ive im wed weve my our let lets me us to".split(" "));
