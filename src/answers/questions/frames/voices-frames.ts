import { end, type Frame, oneOf, slot, thing, whatSaid, whoSaid } from "./frame.ts";

const sources = "(?:people|persons?|individuals?|speakers?|sources?|voices?)";
const show = "(?:(?:list|show|name|give)(?: me)? )?";
const inText = "(?: in .{0,40})?";
const isQuoted =
  "(?:is|are|was|were|gets?|got|has been|have been) (?:(?:all|ever|actually|directly) )?(?:quoted|cited|speaking|talking|mentioned|named)";
const neverHeard = `(?:,? (?:but|and|yet|who) (?:(?:is|are|was|were|do|does|did|has|have) )?(?:never|not|doesn['’]?t|don['’]?t) ${oneOf(
  [
    "(?:directly )?(?:quoted|cited|heard|named)",
    "(?:actually |really |ever )?(?:gets? to )?(?:speaks?|talks?|says? (?:anything|something|a (?:single )?word))",
  ],
)})?`;
/** What else may be asked of whoever is only reported: "and which are only paraphrased". */
const orReported =
  "(?:,? (?:and|or|but) (?:(?:who|which)(?: of them)? (?:is|are|was|were) )?(?:only |just |merely )?(?:paraphrased|reported|summari[sz]ed))?";
const how = "(?: here| (?:the )?most(?: often)?| directly| by name)?";

/** Ways of asking who is quoted, a way a line. */
const whoIsQuoted = oneOf([
  // "who is quoted the most?", "which people are named but never quoted"
  `(?:who|which ${sources}) (?:(?:all|else|exactly) )?${isQuoted}${how}${inText}${orReported}${neverHeard}${how}${inText}`,
  // "who are the speakers in the story"
  `who (?:is|are|was|were) the ${sources}${neverHeard}${how}${inText}`,
  // "list everyone who is quoted"
  `${show}(?:everyone|everybody)(?: (?:who|that)(?:'s| is| was| has been)?)? (?:quoted|cited|named|mentioned)(?: in .{0,40}| here)?`,
  // "show me all the speakers"
  `${show}(?:all |the |of )*(?:${sources}|names)(?: (?:quoted|cited|named|mentioned))?${inText}`,
  // "who gets the most quotes"
  "who (?:has|gets|got|makes|made) the (?:most|fewest|least) (?:quotes?|quotations?|statements?|words|lines?)",
  "who (?:speaks|talks|spoke|is quoted) the (?:most|least)",
  // "who said something in the article"
  `who (?:all )?(?:speaks|talks|spoke|talked|said (?:anything|something|what|most|the most))(?: in .{0,40}| here)?`,
  "who (?:(?:is |are )?(?:never|not)|(?:is|has|was)n['’]?t(?: been)?|has (?:never|not) been) quoted",
  "who(?:'s| is) in (?:the|this) (?:article|story|text)",
  // "how many people are quoted here"
  `how many (?:people|persons|speakers|sources|voices|quotes|quotations|statements)(?: (?:(?:are|were|is|do|does|has|have|get|got) )?(?:(?:there|quoted|cited|named|mentioned|speak|talk|heard|said|been|here|in|is there|does it)\\b.{0,40}))?`,
  // "how often is each person quoted"
  "how often (?:is|are|was|were) (?:each|every|everyone|everybody|each person|people|they)\\b.{0,30}",
]);

/** Verbs of what somebody may do with a word many times. */
const using = oneOf([
  "say|said|says|use[ds]?|mention(?:ed|s)?|utter(?:ed)?|repeat(?:ed)?",
  "talk(?:ed)? about|bring up|brought up",
]);

/** Verbs of who speaks on a matter. */
const speaking = oneOf([
  "comment(?:s|ed|ing)?|spoken?|speaks?|speaking|talk(?:s|ed|ing)?",
  "weigh(?:s|ed)? in|said (?:something|anything)",
]);

/** What quotes people: an article, or the app as if it did. */
const library = oneOf(["articles?|text|story|stories|piece|report", "library|they|it|you"]);

/** What is asked to be counted of somebody, behind the name. */
const heard = oneOf(["quoted|cited|have|has|get|gets", "speak|speaks|spoke|say|said|talk|appear"]);

/** How strongly somebody may feel about something. */
const feeling = oneOf([
  "angriest|crossest|maddest|happiest|harshest|saddest|proudest|toughest|fiercest|gloomiest",
  "(?:most|so) (?:angry|annoyed|cross|upset|furious|worried|concerned|critical|optimistic|pessimistic|hopeful|confident|excited|happy|proud|sad|bitter|enthusiastic)",
]);

/** What calls those whom no article names. */
const nameless = oneOf([
  "anonymously|without (?:a|any) names?",
  "(?:unnamed|anonymous|unidentified|nameless)(?: (?:people|persons?|sources?|speakers?|voices?|somebody|someone|individuals?))?",
  `(?:some(?:body|one)|any(?:body|one)|${sources})(?: (?:who|that))? (?:is|are|was|were|remains?|stays?)(?: not|n['’]?t) (?:named|identified)`,
  `(?:some(?:body|one)|any(?:body|one)|${sources})(?: (?:who|that) (?:is|are|was|were|remains?|stays?))? (?:unnamed|anonymous|unidentified|nameless|without (?:a|any) names?|not named|not identified)`,
]);

/** Ways of asking who is quoted, and how often. */
export const voicesFrames: readonly Frame[] = [
  {
    example: "who sounds angriest about the ferry?",
    opens: "who whos",
    pattern: `^who(?:'?s| is| was| sounds?| seems?| gets?| got| looks?) (?:the )?${feeling} (?:about|over|at|with) ${slot.topic}${end}`,
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    example: "is Lee quoted directly?",
    opens: "is was does has did are",
    needs: ["quoted", "cited"],
    pattern: `^(?:is|was|does|has|did|are) ${slot.x} (?:(?:get|been|ever|actually|even|being) )*(?:quoted|cited)(?: directly| here| at all| by name| in .{0,40})*${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    example: "which articles quote somebody who is not named?",
    opens: "which what who is are does do list show any",
    needs: ["named", "nam", "anonym", "identif"],
    pattern: `^(?:(?:which|what|does|do) (?:(?:the|any|any of the) )?(?:articles?|stor(?:y|ies)|texts?|pieces?) (?:(?:quote|cite)s?|ha(?:s|ve) quotes from)|who is quoted(?: as)?|(?:is|are)|${show}(?:all )?(?:the )?(?:quotes? (?:from|by|of))?) ?${nameless}(?: (?:quoted|cited))?${end}`,
    means: () => ({ ask: "unnamed" }),
  },
  {
    example: "which articles quote Lee?",
    opens: "which what in",
    needs: ["quote", "cite"],
    pattern: `^(?:in )?(?:which|what) (?:articles?|stor(?:y|ies)|texts?|pieces?)(?: (?:quotes?|cites?) ${slot.x}| (?:is|are) ${slot.y} (?:quoted|cited)(?: in)?)${end}`,
    means: ({ x, y }, knows) => {
      const whom = x ?? y ?? "";
      return knows(whom) ? whatSaid(whom, null, true) : null;
    },
  },
  {
    example: "how often does the article quote Lee?",
    opens: "how",
    needs: ["quote", "cite"],
    pattern: `^how (?:many times|often|much) (?:does|did|do|has|have) (?:the|this|that|any|your|these|all)? ?${library} (?:quoted?|cited?) ${slot.x}${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    example: "how many times does Lee mention the ferry?",
    opens: "how",
    pattern: `^how (?:many times|often) (?:does|did|do|has|have|is|was) ${slot.x} ${using}(?: (?:the )?(?:words?|phrase|term))? ${slot.topic}${end}`,
    means: ({ x = "", topic = "" }, knows) =>
      knows(x) ? whatSaid(x, topic) : { ask: "search", words: topic },
  },
  {
    example: "how many quotes are there from Lee?",
    opens: "how the count number tally",
    pattern: `^(?:how (?:many (?:(?:direct |full |separate )?${thing}|times)|often|much)|(?:the )?(?:count|number|tally) of (?:(?:all|the|direct) )*${thing}) (?:is|are|was|were|does|do|did|has|have|by|from|of)(?: there)?(?: (?:by|from|of))? (?<x>.+?)(?:'s|’s)?(?: been)?(?: ${heard}(?: anything| something)?)?(?: in .{0,30})?${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    example: "who is quoted on the ferry?",
    opens: "who which list show name give all everyone everybody people",
    needs: ["quoted", "cited"],
    pattern: `^${show}(?:(?:all|the|of) )*(?:who|everyone|everybody|(?:which )?${sources})(?: (?:who|that))? ?(?:${isQuoted}|quoted|cited)(?: (?:the )?(?:most|least)(?: often)?)? (?:in (?:the |all )?(?:articles?|stories|coverage) )?(?:about|on|of|regarding|concerning|discussing) ${slot.topic}${end}`,
    means: ({ topic = "" }) => ({ ask: "quoted-on", topic }),
  },
  {
    example: "everyone who has commented on the ferry",
    opens: "list show name give all everyone everybody people",
    needs: ["comment", "spoke", "speak", "talk", "weigh", "said"],
    pattern: `^${show}(?:(?:all|the|of) )*(?:everyone|everybody|those|${sources})(?: (?:who|that))? (?:(?:has|have) )?${speaking} (?:about|on|of|regarding) ${slot.topic}${end}`,
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    example: "the most quoted person",
    opens: "the most least who",
    needs: ["most quoted", "least quoted"],
    pattern: `^(?:(?:who (?:is|are|was) )?the )?(?:most|least)[ -]quoted(?: (?:${sources}|person|one|name))?(?: (?:about|on|regarding|in) ${slot.topic})?${end}`,
    means: ({ topic }) => (topic === undefined ? { ask: "voices" } : whoSaid(topic, "said", true)),
  },
  {
    example: "who is quoted?",
    opens:
      "who whos which list show name give all the of speaker speakers voice voices source sources people names how everyone everybody",
    pattern: `^${whoIsQuoted}${end}`,
    means: () => ({ ask: "voices" }),
  },
  {
    example: "which nurses are quoted directly?",
    opens: "which",
    needs: ["quoted", "cited"],
    pattern: `^which (?<kind>[a-z-]+s) (?:is|are|was|were|gets?|have been) (?:directly )?(?:quoted|cited)${how}${inText}${orReported}${end}`,
    means: ({ kind = "" }, knows) => (knows(`the ${kind}`) ? whatSaid(`the ${kind}`, null) : null),
  },
];
