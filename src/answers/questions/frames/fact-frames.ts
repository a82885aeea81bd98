import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { nameAtStart } from "#answers/questions/typed/name-in.ts";
import { contentOf } from "#answers/words/function-words.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import { titles } from "#answers/words/titles.ts";
import { foldsOf } from "#answers/words/words.ts";
import { end, everybody, type Frame, oneOf, owned, slot, tail } from "./frame.ts";

/** How somebody takes a matter: a sentence that says so answers, not whoever speaks of it. */
const feeling =
  "(?:not |very |so |un)*(?:worried|concerned|furious|angry|annoyed|happy|upset|afraid|scared|terrified|delighted|relieved|proud|disappointed|frustrated|surprised|shocked|s[ck]eptical|critical|optimistic|pessimistic|confident)";

/** What was done to somebody, by the form of its verb. */
const done =
  "(?:[a-z]{3,}(?:ed|en|wn|ught)|hit|hurt|shot|spat|left|sent|held|paid|made|put|cut|kept|found|born)";

/** Ways of asking who somebody is, up to the name. */
const asksWho = oneOf([
  "who(?:'s|s|’s| is| was| are| were|se is)",
  "tell me (?:about|who)|describe|identify|introduce|name(?= the )",
  // "what is the role of", "what does … do"
  "(?:what|which)(?: is|'s|’s| was) the (?:role|job|position|title|function|post) of",
  `what (?:does|did) (?=.* do${end})|role of`,
  "(?:what(?: is|'s|’s| was) )?(?:the )?names? of",
]);

/** What tells who somebody is. */
const whatTheyAre = oneOf([
  "role|job|position|title|function|post|occupation|profession",
  "(?:first |last |full |real )?name|surname",
  "boss(?:es)?|employers?|superiors?|day job",
]);

/** What somebody does for another. */
const standsFor = oneOf([
  "work(?:s|ed|ing)?|sp(?:eaks?|eaking|oke)|act(?:s|ing)?|talk(?:s|ing)?",
  "stand(?:s|ing)?|report(?:s|ing)?|answer(?:s|ing)?",
]);

/** Ways of asking for a reason, up to what it is one of. */
const why = oneOf([
  "why|how come|for what reason",
  // "what was the reason behind"
  "what (?:is|was|were) (?:the |his |her |their )?(?:reason|motive|motivation|intention)s?(?: (?:for|behind|of))?",
  "what (?:made|motivated|drove|led)",
]);

/** Whose figures are asked for, where there are several. */
const whose = oneOf([
  `${everybody}(?:${owned}|['’])?`,
  "(?:different|conflicting|various|both|all(?: the)?)",
]);

/** Ways of asking for facts, and who somebody is. */
export const factFrames: readonly Frame[] = [
  {
    example: "why did Lee resign?",
    opens: "why how for what",
    pattern: `^${why}\\b ?(?<topic>.*?)${end}`,
    means: ({ topic = "" }) => ({ ask: "fact", wants: "reason", about: topic }),
  },
  // Who somebody is
  {
    example: "what is Lee’s job?",
    opens: "what who whos",
    pattern: `^(?:what|who)(?:'s| is| was| are) (?<name>.{2,60}?)(?:'s|’s|s'|s’|s)? ${whatTheyAre}${end}`,
    means: ({ name = "" }) => ({ ask: "who-is", name }),
  },
  {
    example: "who does Berg speak for?",
    opens: "who whom what",
    pattern: `^(?:for )?(?:who|whom|what)(?:'s| is| does| did| was) (?<name>.{2,60}?) ${standsFor}(?: (?:for|to|on behalf of|as))?${end}`,
    means: ({ name = "" }, knows) => (knows(name) ? { ask: "who-is", name } : null),
  },
  {
    example: "what does Lee do for a living?",
    opens: "what",
    needs: [" do"],
    pattern: `^what (?:does|did|do) (?<name>.{2,60}?) do(?: for (?:a|their|his|her) (?:living|job|work))?${end}`,
    means: ({ name = "" }, knows) => (knows(name) ? { ask: "who-is", name } : null),
  },
  {
    example: "is Lee a minister?",
    opens: "is was isn isnt wasnt",
    pattern: `^(?:is|was|isn'?t|wasn'?t) (?<words>[^"“”]{4,80}?)${end}`,
    means: ({ words = "" }, knows) => {
      const parted = nameAtStart(words, knows);
      return parted && isRole(parted.rest, knows) ? { ask: "who-is", name: parted.name } : null;
    },
  },
  // Facts
  {
    example: "who is worried about the ferry?",
    opens: "who whos",
    pattern: `^who(?:'s| is| was| are| were) (?<topic>${feeling}(?: (?:about|at|by|of|over|that|with) .+?)?)${end}`,
    means: ({ topic = "" }) => ({ ask: "fact", wants: "who", about: topic }),
  },
  {
    example: "who is Lee?",
    opens: "who whos whose what which tell role the name names identify describe introduce",
    pattern: `^${asksWho} (?:this |that )?(?<name>(?<deed>${done})\\b.{0,80}?|.{2,80}?)(?: is| do)?${end}`,
    means: ({ name = "", deed }, knows) =>
      deed === undefined || knows(name)
        ? { ask: "who-is", name }
        : { ask: "fact", wants: "who", about: name },
  },
  {
    example: "when was the vote?",
    opens: "when on at in since until by what which",
    pattern: `^(?:(?:since |until |by )?when|(?:on |at |in |since |until )?(?:exactly |precisely )?(?:what|which) (?:(?:exact|precise) )?(?:day|date|time|year|month|week|weekday)s?)(?:'s)?\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "when", about: topic }),
  },
  {
    example: "where was the vote?",
    opens: "where wheres in at to from what which",
    pattern: `^(?:where(?:'s)?|(?:in |at |to |from )?(?:what|which) (?:place|city|country|town|location|venue|state))\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "where", about: topic }),
  },
  {
    example: "how many ferries sank?",
    opens: "how",
    pattern: `^how many\\b(?! times\\b) ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "count", about: topic }),
  },
  {
    example: "Vik how many boats sank",
    needs: [" how many "],
    pattern: `^(?<place>[^"“”?!.,:;]{3,40}?)[,:;]? how many ${slot.topic}${end}`,
    means: ({ place = "", topic = "" }) =>
      /\b(?:say|says|said|ask|asks|asked|tell|told|knows?)$/i.test(place)
        ? null
        : { ask: "fact", wants: "count", about: `${topic} ${place}` },
  },
  {
    example: "how old is Lee?",
    opens: "how",
    needs: ["how old"],
    pattern: `^how old (?:is|was|are|were) (?<name>.+?)(?: now)?${end}`,
    means: ({ name = "" }, knows) =>
      knows(name) ? { ask: "age", name } : { ask: "fact", wants: "age", about: name },
  },
  {
    example: "how much did the pier cost?",
    opens: "how by",
    pattern: `^(?:by )?how (?:much|long|far|often|many times|big|large|tall|high)\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "number", about: topic }),
  },
  {
    example: "the different figures on the dead",
    needs: ["number", "figure", "estimate", "count", "total"],
    pattern: `^(?:(?:what(?:'s| is| are| were)|give(?: me)?|show(?: me)?|list) )?(?:the )?${whose} (?:numbers?|figures?|estimates?|counts?|totals?) (?:on|of|for|about) ${slot.topic}${end}`,
    means: ({ topic = "" }) => ({ ask: "fact", wants: "number", about: topic }),
  },
  {
    example: "what would the pier cost?",
    opens: "what",
    needs: [" cost"],
    pattern: `^what (?:would|will|does|do|did) (?:it )?(?<topic>.*?\\bcost\\b.*?)${end}`,
    means: ({ topic = "" }) => ({ ask: "fact", wants: "number", about: topic }),
  },
  {
    example: "what is a lido?",
    opens: "what whats which define meaning explain",
    pattern: `^(?:what(?:'s|s|’s)?|which|define|meaning of|explain)\\b(?: (?:is|are|was|were|does|do|did|has|have|had|meant by|the meaning of)\\b)* ?${tail}`,
    means: ({ tail: topic = "" }) => ({
      ask: "fact",
      wants: "what",
      about: topic.replace(/(?: mean| stand for| refer to)?[\s?!.]*$/i, ""),
    }),
  },
  {
    example: "who built the pier?",
    opens: "who whom to with by whose",
    pattern: `^(?:who|whom|to whom|with whom|by whom|whose)\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "who", about: topic }),
  },
  {
    example: "how was the pier built?",
    opens: "how",
    pattern: `^how\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "what", about: topic }),
  },
  // Whether something is so: what the articles have on it, if they have it all
  {
    example: "was the pier damaged?",
    opens:
      "is are was were did does do has have had will would can could isn wasn didn doesn hasn isnt wasnt didnt doesnt hasnt",
    pattern: `^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|isn'?t|wasn'?t|didn'?t|doesn'?t|hasn'?t) ${tail}$`,
    means: ({ tail: words = "" }) =>
      markedStrings(words).length > 0 ? null : { ask: "search", words: contentOf(words) },
  },
];

/** Whether a stretch says what somebody is: "a minister", "Lee’s spokesman", "the harbour master". */
function isRole(what: string, knowsName: KnowsName): boolean {
  const bare = what.replace(/^(?:(?:really|actually|still|now|an?|the|one of) )+/i, "");
  const [first = "", ...others] = foldsOf(bare);
  if (speechVerbs.has(first) && first.endsWith("ing")) return false;
  return [first, ...others].some((word) => titles.has(word)) || knowsName(`the ${bare}`);
}
