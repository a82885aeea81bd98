import { end, type Frame, tail } from "./frame.ts";

/** Ways of asking for facts, and for what is declined. */
export const factFrames: readonly Frame[] = [
  // What is declined
  {
    opens: "is was",
    pattern: `^(?:is|was) it (?:really )?(?:true|a fact|correct|real|a lie|fake)(?: that| what)? (?<topic>.+?)${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    opens: "is was are were",
    pattern: `^(?:is|was|are|were) (?<topic>.+? (?:telling the truth|lying|guilty|innocent|a liar|liars|honest|dishonest|right|wrong|true|false|fake|correct|credible|trustworthy|justified|a (?:good|bad|great|terrible) \\w+))(?: about .+)?${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    opens: "did does do has have can could",
    pattern: `^(?:did|does|do|has|have|can|could) (?<topic>.+? (?:lie|lied|tell the truth|be trusted|be believed|really do it))(?: (?:about|to|when) .+)?${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    opens: "what whats do who whos should would in whose which how",
    pattern: `^(?:what do you (?:think|make|believe|feel)|do you (?:think|believe|agree|like|support|trust)|what(?:'s| is) your (?:opinion|view|take|thoughts?)|who(?:'s| is| was) (?:right|wrong|lying|to blame|better|worse|telling the truth|the (?:liar|good guy|bad guy|villain))|who do you|should|would you|in your opinion|whose side|which side|how (?:good|bad|stupid|smart|credible|trustworthy|honest|likely|biased) (?:is|was|are|were))\\b ?(?<topic>.*?)${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "opinion", about: topic }),
  },
  {
    opens: "why how for what",
    pattern: `^(?:why|how come|for what reason|what (?:is|was|were) (?:the |his |her |their )?(?:reason|motive|motivation|intention)s?(?: (?:for|behind|of))?|what (?:made|motivated|drove|led))\\b ?(?<topic>.*?)${end}`,
    means: ({ topic = "" }) => ({ ask: "fact", wants: "reason", about: topic }),
  },
  // Facts
  {
    opens: "who whos whose what which tell role",
    pattern: `^(?:who(?:'s|s|’s| is| was| are| were|se is)|tell me (?:about|who)|(?:what|which)(?: is|'s|’s| was) the (?:role|job|position|title|function|post) of|what (?:does|did) (?=.* do${end})|role of) (?:this |that )?(?<name>.{2,80}?)(?: is| do)?${end}`,
    means: ({ name = "" }) => ({ ask: "who-is", name }),
  },
  {
    opens: "what whats",
    pattern: `^what(?:'s| is| was) (?<name>.{2,60}?)(?:'s|’s) (?:role|job|position|title|function|post|occupation)${end}`,
    means: ({ name = "" }) => ({ ask: "who-is", name }),
  },
  {
    opens: "when on at in since until by what which",
    pattern: `^(?:(?:since |until |by )?when|(?:on |at |in |since |until )?(?:what|which) (?:day|date|time|year|month|week|weekday))(?:'s)?\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "when", about: topic }),
  },
  {
    opens: "where wheres in at to from what which",
    pattern: `^(?:where(?:'s)?|(?:in |at |to |from )?(?:what|which) (?:place|city|country|town|location|venue|state))\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "where", about: topic }),
  },
  {
    opens: "how",
    pattern: `^how many\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "count", about: topic }),
  },
  {
    opens: "how",
    pattern: `^how (?:much|long|old|far|often|big|large|tall|high)\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "number", about: topic }),
  },
  {
    opens: "what whats which define meaning explain",
    pattern: `^(?:what(?:'s|s|’s)?|which|define|meaning of|explain)\\b(?: (?:is|are|was|were|does|do|did|has|have|had|meant by|the meaning of))* ?${tail}`,
    means: ({ tail: topic = "" }) => ({
      ask: "fact",
      wants: "what",
      about: topic.replace(/(?: mean| stand for| refer to)?[\s?!.]*$/i, ""),
    }),
  },
  {
    opens: "who whom to with by whose",
    pattern: `^(?:who|whom|to whom|with whom|by whom|whose)\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "who", about: topic }),
  },
  {
    opens: "how",
    pattern: `^how\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "what", about: topic }),
  },
];
