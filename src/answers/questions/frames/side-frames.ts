import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { withParts } from "./frame.ts";
import { common } from "./parts.ts";

/** A question of its own, which is not asked of each article. */
const asks = /^(?:who|whose|whom|what|when|where|which|why|how)\b/i;

/** Whether a name may be an outlet's: people are compared in another way. */
function mayBeOutlet(typed: string, knows: KnowsName): boolean {
  return /^\p{Lu}/u.test(typed) && !knows(typed) && !knows(`the ${typed}`);
}

const parts: Parts = {
  ...common,
  outlet: /[^?]{2,40}?/,
  plain: /[^"“”?]{2,60}?/,
  long: /[^"“”?]{2,120}?/,
  stop: /[,;.?]/,
  stops: /[,;.?:–—-]+ ?/,
  articles:
    "article[s]|stories|text[s]|pieces|report[s]|outlets|papers|newspapers|sites|sources|accounts",
  /** Ways of asking whether articles agree, up to the matter. */
  whetherTheyAgree: [
    // "do the articles agree on"
    "[do|does|did] ((all|both|any) [of] [the|these|those|your|two]*|the|these|those|your) {articles} [all|both|really]* ([dis]agree|concur|differ) [with each other] [that|on|about|whether|if|over|regarding]",
    // "do all articles say that"
    "[do|does|did] (all|both) [of] [the|these|those|your|two]* {articles} [all|both|really]* (say|claim|report|state|put) [that]",
  ],
  same: "the same|identical|alike|different|word for word",
  /** What articles do with a matter: people do the others too. */
  prints: "quote[s|d]|report[s]|print[s]|cover[s]|render[s]",
  tells: "describe[s|d]|tell[s]|put[s]|word[s]|present[s]",
  /** What asks behind a matter whether it is the same in all articles. */
  isItTheSame: [
    "(is|are|was|were) (it|that|this|they|those|these|(the|these|those|their|both) (word[s]|wording[s]|quote[s]|quotation[s]|version[s]|sentence[s])) [quoted|printed|given] {same}",
    "(do|does) (they|both|all) (agree|match|differ)",
    "(which|what) (is|says|said) which",
  ],
  inEach: "(in|for|across|by) (both|all|each|the two) [(of (them|these)|{articles})]",
};

/** Ways of asking what several articles have on one matter, to hold against each other. */
export const sideFrames = withParts(parts, [
  {
    example: "do all the articles agree that the pier is safe?",
    opens: "do does did all both any the these those your",
    way: "{whetherTheyAgree} {topic}",
    means: ({ topic = "" }) => ({ ask: "side-by-side", about: topic }),
  },
  {
    example: "compare how the Herald and the Post quote Lee on the ferry",
    opens: "compare contrast how",
    needs: [" how ", "how "],
    way: "[compare|contrast] how [do|does|did] (the <x: {outlet}> and the <y: {outlet}>|(all|both|the|these|different) [of] [the|these] {articles}) [each|both] (<prints: {prints}>|{tells}) {topic}[{stop}{gap}{isItTheSame} [{inEach}]]",
    means: ({ topic = "", x, y = "", prints }, knows) =>
      x === undefined || (prints !== undefined && mayBeOutlet(x, knows) && mayBeOutlet(y, knows))
        ? { ask: "side-by-side", about: topic }
        : null,
  },
  {
    example: "one report on the pier says that it is safe and another that it is not",
    opens: "one",
    needs: [" another", " the other"],
    way: "one [of the] {articles} [(on|about|of) <of: {plain}>] (say[s]|claim[s]|report[s]|write[s]|state[s]|has) [that] <claim: {long}>[,] (and|but|while) (another|the other){wordEnd}{rest}",
    means: ({ of, claim = "" }) => ({
      ask: "side-by-side",
      about: claim,
      ...(of === undefined ? {} : { on: of }),
    }),
  },
  {
    example: "the words of Lee on the ferry, are they the same in both articles?",
    needs: [
      " same",
      "identical",
      "alike",
      "different",
      "word for word",
      " which",
      "agree",
      "match",
      "differ",
    ],
    way: "[<words: the (reply|replies|answer[s]|statement[s]|words|quote[s]|quotation[s]|response[s]) (from|of|by)>] {topic}{stops}[and] {isItTheSame} {inEach}",
    means: ({ topic = "", words }, knows) =>
      asks.test(topic) || (words === undefined && topic.split(/,| and /i).every(knows))
        ? null
        : { ask: "side-by-side", about: topic },
  },
  {
    example: "is the ferry quote the same in both articles?",
    opens: "is are was were",
    needs: [" same", "identical", "alike", "different", "word for word"],
    way: "(is|are|was|were) [the] {topic} [(quote[s]|quotation[s]|quoted|words|wording)] {same} {inEach}",
    means: ({ topic = "" }) => ({ ask: "side-by-side", about: topic }),
  },
]);
