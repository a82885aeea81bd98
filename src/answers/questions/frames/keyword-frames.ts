import { speechVerbs } from "#answers/words/speech-words.ts";
import {
  about,
  didSay,
  end,
  type Frame,
  notOccasions,
  oneOf,
  onOccasion,
  owned,
  saidBy,
  slot,
  thing,
  whatSaid,
  whoSaid,
} from "./frame.ts";

/** What each word of `thing` begins with. */
const thingStems =
  "quot statement word comment remark line saying view opinion thought position stance reaction response take soundbite".split(
    " ",
  );

/** "Show me", "how many", "the number of". */
const show = oneOf([
  "(?:please )?(?:show|give|list|find|get|tell|send|read|share|fetch)(?: me| us)? ",
  "(?:do|have) (?:we|you)(?: have| got)? ",
  "how many ",
  "(?:the )?number of ",
]);
const every = `(?:${oneOf([
  "(?:an? )?(?:couple|few|handful)(?: of)? |two |three |four |five |several ",
  "an? |any |all(?: of)? |the |some |every |each |other |more ",
  "(?:direct|literal|verbatim|actual|exact) ",
  "(?:very )?(?:best|strongest|top|key|main|good|great|nice|punchiest|funniest|harshest|sharpest|toughest|angriest|boldest|clearest|shortest|most (?:important|interesting|quotable|critical)) ",
])})*`;
const wasSaid = "(?: (?:that )?(?:was |is |were |are )?(?:said|stated|spoken|made|given))?";
const whatTheySaid = "(?<said> (?:had to say|has to say|ever said|has said|said|says|stated))?";

/** Verbs between a name and the words in a sentence as somebody types it, a way a line. */
const hasSaid = oneOf([
  "said|says|added|thinks|believe[ds]",
  "claim(?:ed|s)|state[ds]|declare[ds]|insist(?:ed|s)|call(?:ed|s)",
  "denie[ds]|warn(?:ed|s)|promise[ds]",
  "(?:is|was) quoted as saying",
  "told reporters|told (?:the )?(?:press|media)",
]);

/** What asks at the end whether it is so: ", right?" */
const isItSo =
  "(?:[,;.] ?(?:right|correct|true|no|yes|is that (?:right|true|correct)|didn'?t (?:he|she|they)))?";

/** Ways of asking for somebody's words without a question: "quotes by Lee", "Lee said so", "Lee on fees". */
export const keywordFrames: readonly Frame[] = [
  {
    example: "quotes by Lee about the ferry",
    needs: [...thingStems, "anything", "something", "everything", "what"],
    pattern: `^${show}?${every}(?<sort>${thing}|anything|something|everything|what)${wasSaid}(?: (?<by>by|from|of))? ${slot.x}${whatTheySaid}(?: (?:(?:${about}|that mentions?|mentioning|to) ${slot.topic}|(?<occasion>(?:at|during) (?!(?:${notOccasions})\\b).+?)))?(?: (?:are|were) there)?${end}`,
    means: ({ x = "", topic, sort = "", by = "", said: ending, occasion }, knows) => {
      if (occasion !== undefined)
        return knows(x) ? onOccasion(saidBy(x, undefined), occasion) : null;
      if (sort.toLowerCase() === "what" && ending === undefined && !knows(x)) return null;
      const isNamed = /^(?:from|by)$/i.test(by) && /^(?:the )?\p{Lu}/u.test(x);
      if (by !== "" && !knows(x) && knows(`the ${x}`)) return saidBy(`the ${x}`, topic, true);
      return knows(x) || isNamed || topic !== undefined ? saidBy(x, topic, true, knows) : null;
    },
  },
  {
    example: "anything about the ferry from Lee",
    needs: [" from ", " by "],
    pattern: `^${show}?${every}(?:${thing}|anything|something|everything) ${about} ${slot.topic} (?:from|by) (?<x>.{2,40}?)${end}`,
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    example: "Lee’s exact remarks about the ferry",
    needs: thingStems,
    pattern: `^(?:(?:show|give|list|find|get|tell)(?: me| us)? )?(?:(?:all|an?|any|some|one) )?${slot.x}${owned}? (?:(?:own|exact|full|actual|precise) )*${thing}(?: (?:${about}|to) ${slot.topic})?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null, true) : null),
  },
  {
    example: "Lee quote safe pier",
    needs: [" quot"],
    pattern: `^${slot.x} (?:quotes?|quotation) (?!(?:about|on|from|by|of|in|with|and|or)\\b)${slot.words}${end}`,
    means: ({ x = "", words = "" }, knows) => {
      const speaker = [x, `the ${x}`].find(knows);
      return speaker === undefined ? null : whatSaid(speaker, words);
    },
  },
  {
    example: "Lee, everything she said",
    needs: ["everything", " all "],
    pattern: `^${slot.x}[,;:–—-]* (?:everything|all) (?:that )?(?:s?he|they|it)(?: has| have|['’]s|['’]ve)? (?:ever )?(?:said|says)${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    example: "Lee said what?",
    needs: ["said", "says"],
    pattern: `^${slot.x} (?:said|says)(?: what)?(?: about ${slot.topic})?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    example: "Lee said the pier is safe, right?",
    needs: [
      "said",
      "says",
      "claim",
      "state",
      "saying",
      "declare",
      "told ",
      "insist",
      "den",
      "warn",
      "promise",
      "call",
      "added",
      "thinks",
      "believe",
    ],
    pattern: `^${slot.x} (?:really |actually |also |once |just |even )?(?<verb>${hasSaid})(?:(?: as a fact)? that)?[:,]? ${slot.words}${isItSo}${end}`,
    means: ({ x = "", verb: used = "said", words }, knows) =>
      knows(x) ? didSay({ x, words, verb: speechVerbs.has(used) ? used : "said" }) : null,
  },
  {
    example: "Lee on the ferry",
    needs: [
      " about ",
      " on ",
      " regarding ",
      " concerning ",
      " of ",
      " re ",
      " over ",
      " regard ",
      " as to ",
    ],
    pattern: `^${slot.x} ${about} ${slot.topic}${end}`,
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    example: "more about the ferry",
    pattern: `^(?:(?:show|tell|give|find)(?: me)? )?(?:more )?(?:${every}(?:(?<sort>${thing}|attacks?|digs?|jabs?|zingers?|clips?)|something|anything|everything) )?(?:about |on |against |over )(?!(?:exactly |precisely )?(?:wh(?:at|ich|om|ose)|when|how)\\b)${slot.topic}${end}`,
    means: ({ topic = "", sort }, knows) => {
      if (!knows(topic)) return { ask: "search", words: topic };
      return sort === undefined ? { ask: "who-is", name: topic } : whoSaid(topic, "said", true);
    },
  },
  {
    example: "the latest on the ferry",
    needs: ["latest", "news", "update"],
    pattern: `^(?:what (?:is|are) )?(?:the |any )?(?:latest|news|updates?)(?: news| quotes?)? (?:about|on|regarding|with) ${slot.topic}${end}`,
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    example: "the ferry, what was said about it",
    needs: [" what "],
    pattern: `^(?<topic>[^"“”]{3,80}?)[,;.–—-]*(?: and)? what (?:was|is|has been|did (?:they|people|everyone)) (?:say|said)(?: (?:about|on|of) (?:it|this|that))?${end}`,
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    example: "that unsafe pier quote",
    needs: ["quot", "soundbite", "statement", "remark", "comment", "reaction", "response"],
    pattern: `^(?:(?:show|give|find|get)(?: me)? )?(?:that |${every})(?<words>[^"“”]{3,60}?) (?:quotes?|quotations?|soundbites?|statements?|remarks?|comments?)${end}`,
    means: ({ words = "" }) => ({ ask: "search", words }),
  },
  {
    example: "the ferry reaction",
    needs: ["reaction", "response"],
    pattern: `^(?:(?:show|give|find|get)(?: me)? )?(?:the |that |a )?(?!(?:who|what|why|when|where|how|is|was|did|any)\\b)(?<words>[^"“”]{3,60}?) (?:reactions?|responses?)${end}`,
    means: ({ words = "" }, knows) =>
      knows(words) ? { ask: "search", words } : whoSaid(words, "said", true),
  },
];
