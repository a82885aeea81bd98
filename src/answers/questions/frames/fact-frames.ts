import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import { type KnowsName, nameAtStart } from "#answers/questions/typed/name-in.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { contentOf } from "#answers/words/function-words.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import { titles } from "#answers/words/titles.ts";
import { foldsOf } from "#answers/words/words.ts";
import { withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  maybe: /.*?/,
  stem: /[a-z]{3,}/,
  beforeThe: /(?= the )/,
  beforeDo: /(?=.* do[\s?!.]*$)/,
  unmarked: /[^"“”]{4,80}?/,
  onward: /.{0,80}?/,
  longName: /.{2,80}?/,
  notTimes: /\b(?! times\b)/,
  place: /[^"“”?!.,:;]{3,40}?/,
  /** How somebody takes a matter: a sentence that says so answers, not whoever speaks of it. */
  feeling:
    "[not|very|so]* [un](worried|concerned|furious|angry|annoyed|happy|upset|afraid|scared|terrified|delighted|relieved|proud|disappointed|frustrated|surprised|shocked|s(c|k)eptical|critical|optimistic|pessimistic|confident)",
  /** What was done to somebody, by the form of its verb. */
  done: "{stem}(ed|en|wn|ught)|hit|hurt|shot|spat|left|sent|held|paid|made|put|cut|kept|found|born",
  /** Ways of asking who somebody is, up to the name. */
  asksWho: [
    "who('s| is| was| are| were|se is)",
    "tell me (about|who)|describe|identify|introduce|name{beforeThe}",
    // "what is the role of", "what does … do"
    "(what|which)('s| is| was) the (role|job|position|title|function|post) of",
    "what (does|did) {beforeDo}|role of",
    "[what('s| is| was)] [the] name[s] of",
  ],
  /** What tells who somebody is. */
  whatTheyAre: [
    "role|job|position|title|function|post|occupation|profession",
    "[first|last|full|real] name|surname",
    "boss[es]|employer[s]|superior[s]|day job",
  ],
  /** What somebody does for another. */
  standsFor: [
    "work[s|ed|ing]|sp(eak[s]|eaking|oke)|act[s|ing]|talk[s|ing]",
    "stand[s|ing]|report[s|ing]|answer[s|ing]",
  ],
  /** Ways of asking for a reason, up to what it is one of. */
  why: [
    "why|how come|for what reason",
    // "what was the reason behind"
    "what (is|was|were) [the|his|her|their] (reason|motive|motivation|intention)[s] [for|behind|of]",
    "what (made|motivated|drove|led)",
  ],
  /** Whose figures are asked for, where there are several. */
  whose: ["{everybody}[{owned}|']", "(different|conflicting|various|both|all [the])"],
};

/** Ways of asking for facts, and who somebody is. */
export const factFrames = withParts(parts, [
  {
    example: "why did Lee resign?",
    opens: "why how for what",
    way: "{why}{wordEnd}{gap}<topic: {maybe}>",
    means: ({ topic = "" }) => ({ ask: "fact", wants: "reason", about: topic }),
  },
  // Who somebody is
  {
    example: "what is Lee’s job?",
    opens: "what who whos",
    way: "(what|who)('s| is| was| are) <name: {name}>['s|s'|s] {whatTheyAre}",
    means: ({ name = "" }) => ({ ask: "who-is", name }),
  },
  {
    example: "who does Berg speak for?",
    opens: "who whom what",
    way: "[for] (who|whom|what)('s| is| does| did| was) <name: {name}> {standsFor} [for|to|on behalf of|as]",
    means: ({ name = "" }, knows) => (knows(name) ? { ask: "who-is", name } : null),
  },
  {
    example: "what does Lee do for a living?",
    opens: "what",
    needs: [" do"],
    way: "what (does|did|do) <name: {name}> do [for (a|their|his|her) (living|job|work)]",
    means: ({ name = "" }, knows) => (knows(name) ? { ask: "who-is", name } : null),
  },
  {
    example: "is Lee a minister?",
    opens: "is was isn isnt wasnt",
    way: "(is|was|isn't|wasn't) <words: {unmarked}>",
    means: ({ words = "" }, knows) => {
      const parted = nameAtStart(words, knows);
      return parted && isRole(parted.rest, knows) ? { ask: "who-is", name: parted.name } : null;
    },
  },
  // Facts
  {
    example: "who is worried about the ferry?",
    opens: "who whos",
    way: "who('s| is| was| are| were) <topic: {feeling} [(about|at|by|of|over|that|with) {any}]>",
    means: ({ topic = "" }) => ({ ask: "fact", wants: "who", about: topic }),
  },
  {
    example: "who is Lee?",
    opens: "who whos whose what which tell role the name names identify describe introduce",
    way: "{asksWho} [this|that] <name: <deed: {done}>{wordEnd}{onward}|{longName}> [is|do]",
    means: ({ name = "", deed }, knows) =>
      deed === undefined || knows(name)
        ? { ask: "who-is", name }
        : { ask: "fact", wants: "who", about: name },
  },
  {
    example: "when was the vote?",
    opens: "when on at in since until by what which",
    way: "([since|until|by] when|[on|at|in|since|until] [exactly|precisely] (what|which) [exact|precise] (day|date|time|year|month|week|weekday)[s])['s]{wordEnd}{gap}{tail}",
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "when", about: topic }),
  },
  {
    example: "where was the vote?",
    opens: "where wheres in at to from what which",
    way: "(where['s]|[in|at|to|from] (what|which) (place|city|country|town|location|venue|state)){wordEnd}{gap}{tail}",
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "where", about: topic }),
  },
  {
    example: "how did Lee vote on the pier?",
    opens: "how",
    needs: [" vote"],
    way: "how (did|has) <name: {any}> vote[d] [(on|for) <topic: {any}>]",
    means: ({ name = "", topic = "" }, knows) =>
      knows(name) ? { ask: "search", words: `${name} voted ${topic}`.trim() } : null,
  },
  {
    example: "how many ferries sank?",
    opens: "how",
    way: "how many{notTimes}{gap}{tail}",
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "count", about: topic }),
  },
  {
    example: "Vik how many boats sank",
    needs: [" how many "],
    way: "<place: {place}>[,|:|;] how many {topic}",
    means: ({ place = "", topic = "" }) =>
      /\b(?:say|says|said|ask|asks|asked|tell|told|knows?)$/i.test(place)
        ? null
        : { ask: "fact", wants: "count", about: `${topic} ${place}` },
  },
  {
    example: "the pier repair, how much",
    needs: [" how much", " how many", " how long"],
    way: "<place: {place}>[,|:|;] how (much|<count: many>|long)",
    means: ({ place = "", count }) => ({
      ask: "fact",
      wants: count === undefined ? "number" : "count",
      about: place,
    }),
  },
  {
    example: "how old is Lee?",
    opens: "how",
    needs: ["how old"],
    way: "how old {is} <name: {any}> [now]",
    means: ({ name = "" }, knows) =>
      knows(name) ? { ask: "age", name } : { ask: "fact", wants: "age", about: name },
  },
  {
    example: "how much did the pier cost?",
    opens: "how by",
    way: "[by] how (much [money|cash]|long|far|often|many times|big|large|tall|high){wordEnd}{gap}{tail}",
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "number", about: topic }),
  },
  {
    example: "the different figures on the dead",
    needs: ["number", "figure", "estimate", "count", "total"],
    way: "[what('s| is| are| were)|give [me]|show [me]|list] [the] {whose} (number[s]|figure[s]|estimate[s]|count[s]|total[s]) (on|of|for|about) {topic}",
    means: ({ topic = "" }) => ({ ask: "fact", wants: "number", about: topic }),
  },
  {
    example: "what would the pier cost?",
    opens: "what",
    needs: [" cost"],
    way: "what (would|will|does|do|did) [it] <topic: {maybe}{wordEnd}cost{wordEnd}{maybe}>",
    means: ({ topic = "" }) => ({ ask: "fact", wants: "number", about: topic }),
  },
  {
    example: "what is a lido?",
    opens: "what whats which define meaning explain",
    way: "(what['s]|which|define|meaning of|explain){wordEnd} [(is|are|was|were|does|do|did|has|have|had|meant by|the meaning of){wordEnd}]*{gap}{tail}",
    means: ({ tail: topic = "" }) => ({
      ask: "fact",
      wants: "what",
      about: topic.replace(/(?: mean| stand for| refer to)?[\s?!.]*$/i, ""),
    }),
  },
  {
    example: "who built the pier?",
    opens: "who whom to with by whose",
    way: "(who|whom|to whom|with whom|by whom|whose){wordEnd}{gap}{tail}",
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "who", about: topic }),
  },
  {
    example: "how was the pier built?",
    opens: "how",
    way: "how{wordEnd}{gap}{tail}",
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "what", about: topic }),
  },
  // Whether something is so: what the articles have on it, if they have it all
  {
    example: "was the pier damaged?",
    opens:
      "is are was were did does do has have had will would can could isn wasn didn doesn hasn isnt wasnt didnt doesnt hasnt",
    way: "(is|are|was|were|did|does|do|has|have|had|will|would|can|could|isn't|wasn't|didn't|doesn't|hasn't) {tail}",
    means: ({ tail: words = "" }) =>
      markedStrings(words).length > 0
        ? null
        : { ask: "search", words: contentOf(words.replace(/\bgoing to (?=\p{L})/iu, "")) },
  },
]);

/** Whether a stretch says what somebody is: "a minister", "Lee’s spokesman", "the harbour master". */
function isRole(what: string, knowsName: KnowsName): boolean {
  const bare = what.replace(/^(?:(?:really|actually|still|now|an?|the|one of) )+/i, "");
  const [first = "", ...others] = foldsOf(bare);
  if (speechVerbs.has(first) && first.endsWith("ing")) return false;
  const isOffice = [first, ...others].some((word) => titles.has(word) && word !== "under");
  return isOffice || knowsName(`the ${bare}`);
}
