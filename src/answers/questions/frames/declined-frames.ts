import { end, type Frame, oneOf, slot } from "./frame.ts";

/** Ways of asking for an opinion or a guess, up to what it is on, a way a line. */
const opinion = oneOf([
  // "what do you think of", "what's your view"
  "what do you (?:think|make|believe|feel)",
  "do you (?:think|believe|agree|like|support|trust)",
  "what(?:'s| is) your (?:opinion|view|take|thoughts?)",
  "who do you|would you|in your opinion",
  // "who is to blame", "which side is lying"
  "wh(?:o|ich (?:one|of (?:them|the two)|side))(?:'s| is| was) (?:right|wrong|lying|to blame|better|worse|telling the truth|the (?:liar|good guy|bad guy|villain))",
  "whose side|which side(?! (?:did|does|do|has|have|will) )",
  // "who would make the better mayor", "which of them is the best"
  "wh(?:o|ich (?:one|of (?:them|the two)))(?: would|'d| will| could)? (?:be|make|makes|is|was) (?:an? |the )?(?:(?:more |most )?(?:good|honest|credible|qualified|suitable|likable|trustworthy)|better|best|worse|worst|greater|greatest)",
  // "should fees rise", "who should I believe"
  "should|who should (?:i|we|you|one|people)",
  // "who will win"
  "who (?:will|would|is going to|is gonna|can) win",
  // "how credible is"
  "how (?:good|bad|stupid|smart|credible|trustworthy|honest|likely|biased) (?:is|was|are|were)",
]);

/** Ways of asking what somebody had in mind, a way a line. */
const meant = oneOf([
  // "did Lee really mean it that way"
  "(?:did|does|do) (?<topic>.{2,60}?) (?:really |actually |even |truly )?(?:mean|intend)(?: (?:it|that|this|what .+|so))?(?: that way| by (?:it|that))?",
  // "was Lee being serious"
  `(?:is|was) ${slot.x} (?:being )?(?:serious|joking|sincere|sarcastic|kidding|ironic)(?: (?:about|when) .+)?`,
]);

/** What only an opinion calls something. */
const judged = oneOf([
  "good|bad|fair|unfair|right|wrong|ok|okay|great|terrible",
  "legal|moral|reasonable|justified|dangerous|serious|normal|funny|important",
]);

/** What tells whether somebody or something is to be believed. */
const credible = oneOf([
  "telling the truth|lying|guilty|innocent|reliable|biased|believable|objective|a liar|liars",
  "honest|dishonest|right|wrong|true|false|fake|correct|credible|trustworthy|justified",
  "a (?:good|bad|great|terrible) \\w+",
]);

/** Ways of asking for what is declined: motives, truth, opinions, guesses. */
export const declinedFrames: readonly Frame[] = [
  {
    example: "is Lee serious about the ferry?",
    opens: "did does do is was",
    pattern: `^${meant}${end}`,
    means: ({ topic, x }) => ({ ask: "declined", reason: "motive", about: aboutWhom(topic ?? x) }),
  },
  {
    example: "what did Lee mean by that?",
    opens: "what",
    pattern: `^what (?:did|does|do) (?<topic>.{2,60}?) (?:really |actually )?mean(?: by .+?)?${end}`,
    means: ({ topic = "" }, knows) =>
      knows(topic) ? { ask: "declined", reason: "motive", about: topic } : null,
  },
  {
    example: "is it a good idea?",
    opens: "is was are were",
    pattern: `^(?:is|was|are|were) (?:it|this|that|they|these|those) (?:a |an |all |really )?${judged}(?: (?:or (?:not|bad|wrong|unfair|good|right)|thing|idea|news|sign|move|quote|point))*${end}`,
    means: () => ({ ask: "declined", reason: "opinion", about: "" }),
  },
  {
    example: "is it true that the pier is safe?",
    opens: "is was",
    pattern: `^(?:is|was) it (?:really )?(?:true|a fact|correct|real|a lie|fake)(?: that| what)? ${slot.topic}${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    example: "is Lee telling the truth?",
    opens: "is was are were",
    pattern: `^(?:is|was|are|were) (?<topic>.+?(?<! (?:found|declared|ruled|judged|held|pleaded)(?: not)?) ${credible})(?: about .+)?${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    example: "did Lee lie about the ferry?",
    opens: "did does do has have can could",
    pattern: `^(?:did|does|do|has|have|can|could) (?<topic>.+? (?:lie|lied|tell the truth|be trusted|be believed|really do it))(?: (?:about|to|when) .+)?${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    example: "should the ferry go on?",
    opens: "what whats do which who whos should would in whose how",
    pattern: `^${opinion}\\b ?(?<topic>.*?)${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "opinion", about: topic }),
  },
  {
    example: "will the town win?",
    opens: "will can could",
    needs: [" win"],
    pattern: `^(?:will|can|could) (?<topic>.{2,60}?) (?:ever |still )?win\\b.*$`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "opinion", about: topic }),
  },
];

/** A pronoun names nobody to look for. */
function aboutWhom(typed = ""): string {
  return /^(?:he|she|they|it|that|this|him|her|them)$/i.test(typed.trim()) ? "" : typed;
}
