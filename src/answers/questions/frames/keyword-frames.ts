import type { Parts } from "#answers/questions/typed/ways.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import { didSay, onOccasion, saidBy, whatSaid, whoSaid, withParts } from "./frame.ts";
import { common } from "./parts.ts";

/** What each word of `thing` begins with. */
const thingStems =
  "quot statement word comment remark line saying view opinion thought position stance reaction response take soundbite".split(
    " ",
  );

const parts: Parts = {
  ...common,
  shortName: /.{2,40}?/,
  unmarked: /[^"“”]{3,60}?/,
  long: /[^"“”]{3,80}?/,
  stop: /[,;:.–—-]*/,
  noLink: /(?!(?:about|on|from|by|of|in|with|and|or)\b)/,
  noQuestion: /(?!(?:exactly |precisely )?(?:wh(?:at|ich|om|ose)|when|how)\b)/,
  noOther: /(?!(?:who|what|why|when|where|how|is|was|did|any)\b)/,
  /** "Show me", "how many", "the number of". */
  show: [
    "[please] (show|give|list|find|get|tell|send|read|share|fetch) [me|us]",
    "(do|have) (we|you) [have|got]",
    "how many",
    "[the] number of",
  ],
  every: [
    "[a|an] (couple|few|handful) [of]|one|two|three|four|five|several",
    "a|an|any|all [of]|the|some|every|each|other|more",
    "direct|literal|verbatim|actual|exact|short|brief|quick|single|strong|pithy",
    "money|killer|[very] (best|strongest|top|key|main|good|great|nice|juicy|juiciest|punchiest|funniest|longest|harshest|sharpest|toughest|angriest|boldest|clearest|shortest|most (important|interesting|quotable|critical))",
  ],
  wasSaid: "[that] [was|is|were|are] (said|stated|spoken|made|given)",
  whatTheySaid: "had to say|has to say|ever said|has said|said|says|stated",
  /** Verbs between a name and the words in a sentence as somebody types it. */
  hasSaid: [
    "said|says|added|thinks|believe(d|s)",
    "claim(ed|s)|state(d|s)|declare(d|s)|insist(ed|s)|call(ed|s)",
    "denie(d|s)|warn(ed|s)|promise(d|s)",
    "(is|was) quoted as saying",
    "told reporters|told [the] (press|media)",
  ],
  /** "That crab thing", but no other thing. */
  thatThing: /(?<=\bthat .*)(?:thing|bit|line)/,
  /** What asks at the end whether it is so: ", right?" */
  isItSo:
    "(,|;|.){gap}(right|correct|true|no|yes|is that (right|true|correct)|didn't (he|she|they))",
};

/** Ways of asking for somebody's words without a question: "quotes by Lee", "Lee said so", "Lee on fees". */
export const keywordFrames = withParts(parts, [
  {
    example: "quotes by Lee about the ferry",
    needs: [...thingStems, "anything", "something", "everything", "what"],
    way: "[{show}] [{every}]* <sort: {thing}|anything|something|everything|what> [{wasSaid}] [<by: by|from|of>] {x} [<said: {whatTheySaid}>] [({about}|(that|which) (mention|contain|ha(ve|s)|say)[s]|mentioning|containing|using|with|to) [the (word[s]|phrase|term)] {topic}|<occasion: (at|during) {noManner}{any}>] [(are|were) there]",
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
    way: "[{show}] [{every}]* ({thing}|anything|something|everything) {about} {topic} (from|by) <x: {shortName}>",
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    example: "Lee’s exact remarks about the ferry",
    needs: thingStems,
    way: "[(show|give|list|find|get|tell) [me|us]] [(all|a[n]|any|some|one)] {x}[{owned}] [own|exact|full|actual|precise]* {thing} [({about}|to) {topic}]",
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null, true) : null),
  },
  {
    example: "Lee quote safe pier",
    needs: [" quot"],
    way: "{x} (quote[s]|quotation) {noLink}{words}",
    means: ({ x = "", words = "" }, knows) => {
      const speaker = [x, `the ${x}`].find(knows);
      return speaker === undefined ? null : whatSaid(speaker, words);
    },
  },
  {
    example: "Lee, everything she said",
    needs: ["everything", " all "],
    way: "{x}{stop} (everything|all) [that] (he|she|they|it)[ has| have|'s|'ve] [ever] (said|says)",
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    example: "Lee said what?",
    needs: ["said", "says"],
    way: "{x} (said|says) [what] [about {topic}]",
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
    way: "{x} [really|actually|also|once|just|even] <verb: {hasSaid}> [[as a fact] that][:|,] {words}[{isItSo}]",
    means: ({ x = "", verb: used = "said", words }, knows) =>
      knows(x) ? didSay({ x, words, verb: speechVerbs.has(used) ? used : "said" }) : null,
  },
  {
    example: "the pier is safe, said Lee",
    needs: [", said ", ", says "],
    way: "{words}, (said|says) {x}",
    means: ({ x = "", words }, knows) => (knows(x) ? didSay({ x, words, verb: "said" }) : null),
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
    way: "{x} {about} {topic}",
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    example: "more about the ferry",
    way: "[[can you|please] (show|tell|give|find|get|send) [me|us]] [more] [[{every}]* (<sort: {thing}|attack[s]|dig[s]|jab[s]|zinger[s]|clip[s]>|something|anything|everything)] (about|on|against|over) {noQuestion}{topic}",
    means: ({ topic = "", sort }, knows) => {
      if (!knows(topic)) return { ask: "search", words: topic };
      return sort === undefined ? { ask: "who-is", name: topic } : whoSaid(topic, "said", true);
    },
  },
  {
    example: "the latest on the ferry",
    needs: ["latest", "news", "update"],
    way: "[what (is|are)] [the|any] (latest|news|update[s]) [news|quote[s]] (about|on|regarding|with) {topic}",
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    example: "the ferry, what was said about it",
    needs: [" what "],
    way: "<topic: {long}>{stop} [and] what (was|is|has been|did (they|people|everyone)) (say|said) [(about|on|of) (it|this|that)]",
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    example: "that unsafe pier quote",
    needs: ["quot", "soundbite", "statement", "remark", "comment", "that "],
    way: "[(show|give|find|get) [me]] [that] [{every}]* <words: {unmarked}> ({thatThing}|quote[s]|quotation[s]|soundbite[s]|statement[s]|remark[s]|comment[s])",
    means: ({ words = "" }) => ({ ask: "search", words }),
  },
  {
    example: "the ferry reaction",
    needs: ["reaction", "response"],
    way: "[(show|give|find|get) [me]] [the|that|a] {noOther}<words: {unmarked}> (reaction[s]|response[s])",
    means: ({ words = "" }, knows) =>
      knows(words) ? { ask: "search", words } : whoSaid(words, "said", true),
  },
]);
