import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { end, type Frame, oneOf, slot } from "./frame.ts";

const articles =
  "(?:articles?|stories|texts?|pieces|reports?|outlets|papers|newspapers|sites|sources|accounts)";
const of = "(?: of)?(?: (?:the|these|those|your|two))*";
const begins = "(?:(?:do|does|did) )?";

/** Ways of asking whether articles agree, up to the matter, a way a line. */
const whetherTheyAgree = oneOf([
  // "do the articles agree on"
  `${begins}(?:(?:all|both|any)${of}|the|these|those|your) ${articles} (?:(?:all|both|really) )*(?:(?:dis)?agree|concur|differ)(?: with each other)?(?: (?:that|on|about|whether|if|over|regarding))?`,
  // "do all articles say that"
  `${begins}(?:all|both)${of} ${articles} (?:(?:all|both|really) )*(?:say|claim|report|state|put)(?: that)?`,
]);
const same = "(?:the same|identical|alike|different|word for word)";

/** What articles do with a matter: people do the others too. */
const prints = "(?<prints>quote[sd]?|reports?|prints?|covers?|renders?)";
const tells = "(?:describe[sd]?|tells?|puts?|words?|presents?)";

/** What asks behind a matter whether it is the same in all articles. */
const isItTheSame = oneOf([
  `(?:is|are|was|were) (?:it|that|this|they|those|these|(?:the|these|those|their|both) (?:words?|wordings?|quotes?|quotations?|versions?|sentences?))(?: (?:quoted|printed|given))? ${same}`,
  "(?:do|does) (?:they|both|all) (?:agree|match|differ)",
  "(?:which|what) (?:is|says|said) which",
]);
/** A question of its own, which is not asked of each article. */
const asks = /^(?:who|whose|whom|what|when|where|which|why|how)\b/i;

const inEach = `(?: (?:in|for|across|by) (?:both|all|each|the two)(?: (?:of (?:them|these)|${articles}))?)`;

/** Whether a name may be an outlet's: people are compared in another way. */
function mayBeOutlet(typed: string, knows: KnowsName): boolean {
  return /^\p{Lu}/u.test(typed) && !knows(typed) && !knows(`the ${typed}`);
}

/** Ways of asking what several articles have on one matter, to hold against each other. */
export const sideFrames: readonly Frame[] = [
  {
    example: "do all the articles agree that the pier is safe?",
    opens: "do does did all both any the these those your",
    pattern: `^${whetherTheyAgree} ${slot.topic}${end}`,
    means: ({ topic = "" }) => ({ ask: "side-by-side", about: topic }),
  },
  {
    example: "compare how the Herald and the Post quote Lee on the ferry",
    opens: "compare contrast how",
    needs: [" how ", "how "],
    pattern: `^(?:(?:compare|contrast) )?how (?:do |does |did )?(?:the (?<x>[^?]{2,40}?) and the (?<y>[^?]{2,40}?)|(?:all|both|the|these|different)(?: of)?(?: the| these)? ${articles}) (?:each |both )?(?:${prints}|${tells}) ${slot.topic}(?:[,;.?] ?${isItTheSame}${inEach}?)?${end}`,
    means: ({ topic = "", x, y = "", prints }, knows) =>
      x === undefined || (prints !== undefined && mayBeOutlet(x, knows) && mayBeOutlet(y, knows))
        ? { ask: "side-by-side", about: topic }
        : null,
  },
  {
    example: "one report on the pier says that it is safe and another that it is not",
    opens: "one",
    needs: [" another", " the other"],
    pattern: `^one (?:of the )?${articles}(?: (?:on|about|of) (?<of>[^"“”?]{2,60}?))? (?:says?|claims?|reports?|writes?|states?|has)(?: that)? (?<claim>[^"“”?]{2,120}?),? (?:and|but|while) (?:another|the other)\\b.*$`,
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
    pattern: `^(?<words>the (?:repl(?:y|ies)|answers?|statements?|words|quotes?|quotations?|responses?) (?:from|of|by) )?${slot.topic}[,;.?:–—-]+ ?(?:and )?${isItTheSame}${inEach}${end}`,
    means: ({ topic = "", words }, knows) =>
      asks.test(topic) || (words === undefined && topic.split(/,| and /i).every(knows))
        ? null
        : { ask: "side-by-side", about: topic },
  },
  {
    example: "is the ferry quote the same in both articles?",
    opens: "is are was were",
    needs: [" same", "identical", "alike", "different", "word for word"],
    pattern: `^(?:is|are|was|were) (?:the )?${slot.topic}(?: (?:quotes?|quotations?|quoted|words|wording))? ${same}${inEach}${end}`,
    means: ({ topic = "" }) => ({ ask: "side-by-side", about: topic }),
  },
];
