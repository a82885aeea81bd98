import { isContentWord } from "#answers/words/function-words.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import type { Word } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import { isNegated } from "./sense.ts";

/** Words of a sentence that are read before the asked ones. */
const longest = 20;
/** Words between what disowns and what was asked: "the myth that Mayor Lee …". */
const reach = 5;

/**
 * What stands before some words in their speaker's sentence, where it denies them, leaves them open or gives them as
 * said by others: "let us drop the myth that …", "they say …", "if …"; null for anything else.
 */
export function disowning(text: string, words: readonly Word[], from: number): Span | null {
  const before = beforeIn(text, words, from);
  const [first, last] = [before[0], before.at(-1)];
  const at = before.findLastIndex((_, place) => isDisowning(before, place));
  const next = words[from];
  if (!first || !last || !next || at < 0 || before.length - at - 1 > reach) return null;
  const between = text.slice(before[at]?.end, next.start);
  return /[.;:!?—–…]|,(?!.*\bthat\b)|\b(?:but|because)\b/i.test(between)
    ? null
    : { start: first.start, end: last.end };
}

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

function isDisowning(words: readonly Word[], at: number): boolean {
  const fold = words[at]?.fold ?? "";
  const isThat = words[at + 1]?.fold === "that";
  const before = words.slice(Math.max(0, at - 3), at);
  if (open.has(fold)) return true;
  if (isThat && (untruths.has(fold) || (truths.has(fold) && isNegated(before)))) return true;
  if (isThat && thoughts.has(fold)) return isNegated(before) || before.some(isRejecting);
  if (denying.has(fold)) return before.length > 0 && !isOwned(before);
  if (!saying.has(speechVerbs.get(fold) ?? fold)) return false;
  const owner = words[at - 1]?.fold ?? "";
  if (determiners.has(owner)) return isThat && fold.startsWith("claim") && !own.has(owner);
  const closing = before.findLastIndex(({ fold }) => isContentWord(fold) && !isAdverb(fold));
  const auxiliaries = before.slice(closing + 1);
  if (isNegated(auxiliaries) || before.some(({ fold }) => untruths.has(fold))) return true;
  return before.length > 0 && !auxiliaries.some(({ fold }) => own.has(fold));
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
    "fiction fictions myth myths lie lies falsehood rumor rumors rumour rumours hoax nonsense fantasy " +
    "illusion delusion misconception allegation allegations narrative pretense pretence false untrue"
  ).split(" "),
);
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
