import type { Question } from "#answers/questions/question.ts";
import { anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import {
  adverb,
  end,
  type Frame,
  type Groups,
  oneOf,
  press,
  slot,
  tail,
  whoSaid,
} from "./frame.ts";

/** Whether somebody was spoken to, or of: "who was asked", but not "who was it that asked". */
function isDoneTo(auxiliaries: string, used: string): boolean {
  const isPassive = /\b(?:is|was|are|were|been)\b(?!.* (?:who|that|to)\b)/i.test(auxiliaries);
  return isPassive && objects.has(used.toLowerCase());
}

/** Verbs behind which "it" is what is called something, and no word of what it is called. */
const calling = /^(?:call|describe|label|term|dub)/i;
const whomever = /^(?:it|this|that|him|her|them) (?:as )?(?=\S)/i;

const objects = new Set(
  "asked told warned accused blamed praised criticized criticised condemned urged promised called described addressed".split(
    " ",
  ),
);

const quote = "(?:quotes?|quotations?)";

/** Ways of asking whose some words are, up to the words. */
const whose = oneOf([
  // "who is the source of"
  "who(?:'s| is| was)?(?: the)? (?:source|speaker|author|origin)(?: (?:of|for|behind))",
  "(?:the )?source (?:of|for)",
  "(?:what(?: is|'s) )?(?:the )?(?:full )?context (?:of|for|to|around|behind)",
  // "where does the line", "whose words are"
  "(?:where|who) (?:does|did|is|was) (?:the )?(?:quote|line|phrase|words?)?",
  "whose (?:words?|quote|line|phrase|statement)s?(?: (?:is|are|was|were))?",
  // "find me the quote", "search for"
  "find (?:me )?(?:the |this )?(?:quote|quotation|line|phrase)",
  "search(?: for)?|look up|look for|find",
  // "show me the quote that mentions"
  `(?:show|give)(?: me)? (?:the )?${quote} (?:with|containing|that (?:mentions?|contains?|says?)|where .{1,20} says?|including)`,
  // "to whom are the words", "who should be credited with"
  "to whom (?:is|are|was|were)(?: the words?)?",
  "who should be credited (?:for|with)",
]);

/** What tells that somebody gave no answer, a way a line. */
const saidNothing = oneOf([
  "(?:declined|refused|declines|refuses) to (?:comment|respond|reply|answer(?: questions)?)",
  "(?:would|did|could|does|do)(?: not|n['’]?t) (?:comment|respond|reply|answer(?: questions)?)",
  "(?:had|has|gave|made|offered) no comment",
]);

/** Verbs that take up a matter, a way a line. */
const takesUp = oneOf([
  "(?:came|come) up with",
  "(?:brought|brings?) up",
  "point(?:ed|s) out(?: that)?",
  "went on about",
  "(?<called>call(?:ed|s)?) for",
]);

/** What puts somebody on a side, a way a line. */
const isFor = oneOf([
  "supports?|supported|backs?|backed|favou?rs?|favou?red|endors(?:es?|ed)|approv(?:es?|ed) of",
  "(?:(?:is|was|are|were) )?(?:for|in favou?r of|supportive of)",
  "(?:is|was|are|were) the (?:supporters?|backers?) of",
]);
const isAgainst = oneOf([
  "(?:is|was|are|were|do|does|did)(?: not|n['’]?t) (?:back(?:ing)?|support(?:ing)?|favou?r(?:ing)?|approv(?:e|ing) of|for|in favou?r of)",
  "oppos(?:es?|ed)|object(?:s|ed)? to",
  "(?:(?:is|was|are|were) )?(?:against|opposed to|critical of)",
  "(?:is|was|are|were) the (?:opponents?|critics?) of",
]);

const whoever = [
  "(?:who|which [\\w-]+(?: [\\w-]+)?|(?:is|are|was|were|does|do|did) any(?:one|body))",
  "(?: (?:else|really|actually|also|does|do|did))*",
].join("");

/** Where else somebody stands on a matter is known by what they say of it, a way a line. */
const stands = oneOf([
  "wants?|wanted|needs?",
  "hopes?|hoped|expects?|expected|fears?|feared",
  "is (?:hoping for|calling for)",
  "(?:dis)?agrees? (?:on|about)",
  "doubts?|doubted",
]);

/** Whoever said it: "who", "which person was it that", "who is the one who". */
const asker = [
  "(?:who|whom|which (?:person|people|speaker|source|one|of them)|what person)",
  "(?:'s| is| was)?(?: it (?:who|that))?",
  "(?: (?:the|that) (?:one|person|first|man|woman|speaker)(?: (?:who|that|to))?)?",
].join("");
const auxiliaries = "(?:has |have |had |is |was |been |are |were )*";

/** What may stand between a verb of speaking and the words: "used the phrase", "told reporters that". */
const beforeWords = [
  "(?: (?:by|out|to (?:have|be)))?",
  oneOf([
    " (?:the )?(?:words?|phrase|term|line|expression)\\b",
    ` (?:to )?${press}(?= (?:about|of|on|that)\\b)`,
  ]),
  "?(?:[:,]| that\\b|(?<link> about\\b| of\\b| on\\b))?",
].join("");

/** Who takes sides on a topic, and on which. */
function takesSides({ tail: words = "", for: isFor, against: isAgainst }: Groups): Question {
  const asked = whoSaid(words, "said", true);
  const side = isFor !== undefined ? "for" : isAgainst !== undefined ? "against" : "any";
  const verb = (isFor ?? isAgainst ?? "said").toLowerCase();
  return asked.ask === "who-said" ? { ...asked, side, verb } : asked;
}

/** What tells that words are not meant to the letter. */
const toTheEffect = oneOf(["like|along the lines of", "to the effect(?: of)?|similar to|close to"]);

/** What stands behind "which" where no kind of speaker does. */
const isOfTime =
  /\b(?:did|does|do|was|were|is|are|has|have|had|else|would)\b|^(?:day|date|time|year|month|week) /i;

/** Ways of asking who said something. */
export const whoSaidFrames: readonly Frame[] = [
  // Who said nothing
  {
    example: "who declined to comment on the ferry?",
    opens: "who whos",
    needs: ["comment", "respond", "reply", "answer"],
    pattern: `^who(?:'s| has| had| else)* ${saidNothing}(?: to (?:\\w+ ){0,2}(?:requests?|questions?|calls?)(?: for comment)?)?(?: (?:about|on|over|regarding|to) ${slot.topic})?${end}`,
    means: ({ topic }) => ({ ask: "silences", about: topic ?? null }),
  },
  // Who said it
  {
    example: "who said something like the pier is safe?",
    opens: "who which",
    needs: [" like ", " lines of ", " effect ", "similar to", "close to"],
    pattern: `^who (?:(?:has|have|had|was|is|else|first|actually|really) )*${verb} (?:(?:something|anything|words|stuff) )?${toTheEffect}(?: (?:the )?(?:words|idea))?[:,]?(?: that)? ${tail}$`,
    means: ({ tail: words = "" }) => whoSaid(words, "said"),
  },
  {
    example: "who said something about the ferry?",
    opens: "who which",
    pattern: `^who (?:(?:has|have|had|was|is|else|first|actually|really) )*(?:${verb}|talk(?:s|ed|ing)?|sp(?:oke|eaks?|eaking)) (?:something|anything|stuff|a word)(?: (?:about|on|regarding))? ${tail}$`,
    means: ({ tail: words = "" }) => whoSaid(words, "said", true),
  },
  {
    example: "who came up with the ferry?",
    opens: "who which",
    needs: [
      "came up with",
      "come up with",
      "brought up",
      "bring up",
      "brings up",
      "spoke up",
      "pointed out",
      "points out",
      "went on about",
      "called for",
      "calls for",
      "call for",
    ],
    pattern: `^who (?:(?:has|have|had|else|first|actually|was it that) )*${takesUp} ${tail}$`,
    means: ({ tail: words = "", called }) => whoSaid(words, called ?? "said", true),
  },
  {
    example: "who is against the ferry?",
    opens: "who which is are was were does do did",
    pattern: `^${whoever} (?:(?<for>${isFor})|(?<against>${isAgainst})|${stands}(?: (?:for|to))?) ${tail}$`,
    means: takesSides,
  },
  {
    example: "who said the pier is safe?",
    opens: "who whos whom which what",
    pattern: `^(?<asker>${asker})${adverb} (?<auxiliaries>${auxiliaries})${adverb.trim()} ?(?<verb>${verb})${beforeWords} ?${tail}$`,
    means: ({ verb: used = "said", tail: words = "", link, asker = "", auxiliaries = "" }) =>
      isDoneTo(`${asker} ${auxiliaries}`, used)
        ? null
        : whoSaid(
            calling.test(used) ? words.replace(whomever, "") : words,
            used,
            link !== undefined,
          ),
  },
  {
    example: "which minister said the pier is safe?",
    opens: "which what",
    pattern: `^(?:which|what) (?<who>[^?!,:;"“”]{2,40}?) (?:has |have |had )?(?<verb>${verb})(?:[:,]| that\\b| about\\b)? ?${tail}$`,
    means: ({ who = "", verb: used = "said", tail: words = "" }, knows) => {
      if (isOfTime.test(who)) return null;
      const asked = whoSaid(words, used);
      if (asked.ask !== "said-how")
        return whoSaid(`${words.replace(/[\s?!.]+$/, "")} ${who}`, used, true);
      return { ...asked, speaker: knows(who) ? who : `the ${who}` };
    },
  },
  {
    example: "whose words are the pier is safe?",
    opens: "who whos where whose the source find search look show give to context full what whats",
    pattern: `^${whose}[:,]? (?<words>.*[^\\s?!.,:;].*?)(?: (?:come from|attributed to|is this|are these|is it|is that|from))?${end}`,
    means: ({ words = "" }) => whoSaid(words, "said"),
  },
];
