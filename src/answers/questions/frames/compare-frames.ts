import {
  about,
  compare,
  end,
  everybody,
  type Frame,
  oneOf,
  onTopic,
  owned,
  responded,
  slot,
  thing,
  whatSaid,
  whoSaid,
} from "./frame.ts";

const anybody = oneOf([
  "who|which (?:person|people|speakers?)|did any(?:one|body)",
  "how (?:did|have|has) (?:people|they|any(?:one|body)|others|everyone)",
]);

/** Ways of asking what was answered, up to whom or what, a way a line. */
const whatWasAnswered = oneOf([
  // "what was the response to", "was there any union reaction to"
  `(?:(?:what (?:is|was|were|are)|(?:was|is|were) there) )?(?:(?:the|any|a|an|all) )?(?:(?<x>[^\\s,?!.]+) )?(?:responses?|reactions?|repl(?:y|ies)|answers?|comebacks?|rebuttals?)(?: (?:of|from|by) ${slot.y})? (?:to|on)`,
  // "who hit back at", "how did people react to"
  `${anybody}(?: has| have)? (?:${responded}|hit back)(?: to| at)?`,
]);

/** Ways of asking for all that is said of a matter, up to it, a way a line. */
const allVoices = oneOf([
  // "everyone on", "both sides' views on"
  `${everybody}(?:${owned}|['’])?(?: (?:${thing}|arguments?|versions?|accounts?))? (?:${about}|to|for)`,
  // "the different views on", "both arguments about"
  `(?:both|all(?: the)?|different|differing|opposing|various|conflicting) (?:${thing}|arguments?|versions?|accounts?|sides?) (?:${about}|to|for)`,
  // "the case for and against"
  "(?:arguments?|case|reasons?) for and against|pros and cons of",
  // "who is for and who is against", "who is on which side of"
  "who(?: is|'s|s)? (?:for (?:it )?(?:and|or) (?:who(?: is|'s|s)? )?against|on (?:which|what) side (?:of|on))",
]);

/** "Lee vs Park: who broke it?" */
const whoDid = "(?:who|what|which|how|why) (?:(?:did|does|do|is|are|was|were|has) )?";

/** What says that two are of one mind, or are not. */
const sidesWith = oneOf([
  "(?:dis)?agreed? with|in (?:dis)?agreement with|(?:at odds|on the same page) with",
  "contradict(?:ed)?|support(?:ed)?|back(?:ed)?|oppose[ds]?",
]);

/** Ways of asking what somebody answered, up to what it was to, a way a line. */
const whatTheyAnswered = oneOf([
  // "what was Lee's first response"
  `what (?:is|was|were|are) ${slot.x}${owned} (?:own |official |first )?(?:responses?|reactions?|repl(?:y|ies)|answers?)`,
  // "how did Lee respond"
  `how (?:did|does|has|have|do) ${slot.y} ${responded}`,
]);

/** Ways of asking for two sides of a matter: who is against whom, and what was answered. */
export const compareFrames: readonly Frame[] = [
  {
    example: "both sides’ views on the ferry",
    needs: [
      "every",
      "both",
      "all ",
      "each",
      "differ",
      "oppos",
      "vario",
      "conflict",
      "against",
      "cons ",
      "side",
    ],
    pattern: `^(?:(?:what(?:'s| is| are| were)|give(?: me)?|show(?: me)?|list|compare) )?(?:the )?${allVoices} ${slot.topic}${end}`,
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  // Who is with it or against it
  {
    example: "who agrees with Lee?",
    opens: "who which did does has",
    needs: ["agree", "object", " side"],
    pattern: `^(?:who|which [\\w-]+|(?:did|does|has) any(?:one|body)) (?:(?:else|really|openly|also|actually|has|have) )*(?:(?<against>disagree[ds]?|object(?:ed|s)?)|agree[ds]?|side[ds]?) (?:with|to) ${slot.topic}${end}`,
    means: ({ topic = "", against }) => ({
      ask: "responses",
      to: topic,
      by: null,
      side: against === undefined ? "for" : "against",
    }),
  },
  // Two speakers
  {
    example: "Lee vs. Berg on the ferry",
    needs: ["vs", " v ", " v. ", "versus", "against", "compared"],
    pattern: `^(?:compare )?${slot.x},? (?:vs?\\.?|versus|against|compared (?:to|with)) ${slot.y}(?:(?: ${about}|:) (?:${whoDid})?${slot.topic})?${end}`,
    means: compare,
  },
  {
    example: "Lee and Berg on the ferry",
    needs: [" and ", " & "],
    pattern: `^${slot.x} (?:and|&) ${slot.y} ${about} ${slot.topic}${end}`,
    means: (groups, knows) =>
      [groups.x, groups.y].every((name = "") => knows(name)) ? compare(groups, knows) : null,
  },
  {
    example: "compare Lee and Berg on the ferry",
    opens: "compare contrast what whats the difference differences",
    pattern: `^(?:compare|contrast|(?:what(?:'s| is| are) )?the differences? between)(?: what)? ${slot.x} (?:and|with|to) ${slot.y}(?:(?: (?:say|said|says|think))?${onTopic}|(?: (?:say|said|says|think)))${end}`,
    means: compare,
  },
  {
    example: "does Lee agree with Berg about the ferry?",
    opens: "do does did would is are has have",
    needs: ["agree", "odds", "page", "contradict", "support", "back", "oppos"],
    pattern: `^(?:do|does|did|would|is|are|has|have) ${slot.x} (?:(?:really|ever|always|still|also) )*${sidesWith} ${slot.y}${onTopic}${end}`,
    means: (groups, knows) => {
      const { x = "", y = "" } = groups;
      if (knows(y)) return compare(groups, knows);
      return knows(x) ? { ask: "side-of", speaker: x, about: y } : null;
    },
  },
  {
    example: "do the unions agree on the ferry?",
    opens: "do did",
    needs: ["agree"],
    pattern: `^(?:do|did) (?<x>the [\\w’'-]+s|both .{2,40}?) (?:(?:really|ever|still|all|both) )*(?:dis)?agree(?: with each other)?${onTopic}${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    example: "where do Lee and Berg differ on the ferry?",
    opens: "do does did where on how what",
    needs: [" and "],
    pattern: `^(?:do|does|did|where do|on what do|how do|what do) ${slot.x} and ${slot.y} (?:dis)?(?:agree|differ|say|think)(?: with each other)?${onTopic}${end}`,
    means: compare,
  },
  // What was answered
  {
    example: "what was the response to the report?",
    needs: ["respon", "reac", "repl", "answer", "comeback", "rebut"],
    pattern: `^${whatWasAnswered} ${slot.topic}${end}`,
    means: ({ topic = "", x, y }, knows) => ({
      ask: "responses",
      to: topic,
      by: y ?? [x, x?.replace(/s$/, "")].find((each) => each !== undefined && knows(each)) ?? null,
    }),
  },
  {
    example: "how did Lee respond to the report?",
    opens: "what how",
    needs: ["respon", "react", "repl", "answer"],
    pattern: `^${whatTheyAnswered}(?: (?:to|on))? ${slot.topic}${end}`,
    means: ({ x, y, topic = "" }) => ({ ask: "responses", to: topic, by: x ?? y ?? null }),
  },
];
