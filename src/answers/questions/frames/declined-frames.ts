import type { Parts } from "#answers/questions/typed/ways.ts";
import { withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  all: /.+/,
  typed: /[\w-]+/,
  inAll: "(in|from|of) [all] (the|this|that|these|those) (article[s]|stor(y|ies)|library|lot)",
  maybe: /.*?/,
  noVerb: /(?! (?:did|does|do|has|have|will) )/,
  /** "Found guilty" is told, and no opinion. */
  notFound: /(?<! (?:found|declared|ruled|judged|held|pleaded)(?: not)?)/,
  /** Ways of asking for an opinion or a guess, up to what it is on. */
  opinion: [
    // "what do you think of", "what's your view"
    "what do you (think|make|believe|feel)",
    "do you (think|believe|agree|like|support|trust)",
    "(what's|what is) your (opinion|view|take|thought[s])",
    "who do you|would you|in your opinion",
    // "who is to blame", "which side is lying"
    "(who|which (one|of (them|the two)|side))['s] [is|was] (right|wrong|lying|to blame|better|worse|telling the truth|the (liar|good guy|bad guy|villain))",
    "whose side|which side{noVerb}",
    // "who would make the better mayor", "which of them is the best"
    "(who|which (one|of (them|the two)))['d] [would|will|could] (be|make|makes|is|was) [a[n]|the] ([more|most] (good|honest|credible|qualified|suitable|likable|trustworthy)|better|best|worse|worst|greater|greatest)",
    // "should fees rise", "who should I believe"
    "should|who should (i|we|you|one|people)|who (do|can) (i|we|you) (believe|trust)",
    // "who will win"
    "who (will|would|is going to|is gonna|can) win",
    // "how credible is"
    "how (good|bad|stupid|smart|credible|trustworthy|honest|likely|biased) {is}",
  ],
  /** Ways of asking what somebody had in mind. */
  meant: [
    // "did Lee really mean it that way"
    "(did|does|do) <topic: {name}> [really|actually|even|truly] (mean|intend) [it|that|this|what {all}|so] [that way|by (it|that)]",
    // "was Lee being serious"
    "(is|was) {x} [being] (serious|joking|sincere|sarcastic|kidding|ironic) [(about|when) {all}]",
  ],
  /** What is asked of by being women or men, which an article seldom tells of its speakers. */
  gendered: "women|men|female[s]|male[s]|girls|boys|ladies",
  ofThose: "the|all|any|only|just|some|other|of",
  spoken: "quote[s]|quotation[s]|statement[s]|words|comment[s]|voice[s]|speaker[s]|source[s]",
  heard: "quoted|cited|named|mentioned|heard|say[s]|said|speak[s]|spoke|talk[s]|talked|comment[ed]",
  /** Ways of asking what those said. */
  ofGender: [
    // "quotes by women only"
    "[(show|list|give|find) [me]] [{ofThose}]* {spoken} [only] (by|from|of) [{ofThose}]* <called: {gendered}> [{spoken}] [only|alone]",
    // "what did the women say about the roof"
    "what (did|do|does|have|had|has) [{ofThose}]* <called: {gendered}> {heard} [{about} {topic}]",
    // "which women are quoted", "did any women speak"
    "(which|what|how many|who|(is|are|was|were|did|do|does|has|have)) [is|are|was|were] [{ofThose}]* <called: {gendered}> [(is|are|was|were|get|got|has been|have been)] {heard} [(here|in {all})]",
    // "female voices", "women's quotes"
    "[(show|list|give|find) [me]] [{ofThose}]* <called: {gendered}>['s] {spoken}",
  ],
  /** What only an opinion calls something. */
  judged: [
    "good|bad|fair|unfair|right|wrong|ok|okay|great|terrible",
    "legal|moral|reasonable|justified|dangerous|serious|normal|funny|important",
  ],
  /** What tells whether somebody or something is to be believed. */
  credible: [
    "telling the truth|lying|guilty|innocent|reliable|biased|believable|objective|a liar|liars",
    "honest|dishonest|right|wrong|true|false|fake|correct|credible|trustworthy|justified",
    "a (good|bad|great|terrible) {word}",
  ],
};

/** Ways of asking which quotation is best, which is for the reader to say, and for what women say, of whom no list tells. */
export const judgingFrames = withParts(parts, [
  {
    example: "quotes by women",
    needs: ["men", "male", "girls", "boys", "ladies"],
    way: "{ofGender}",
    means: ({ called = "", topic = "" }) => ({
      ask: "declined",
      reason: "gender",
      about: topic,
      called,
    }),
  },
  {
    example: "what is the best quote?",
    opens: "what whats which show give find the best worst funniest",
    way: "[what('s| is)|which is|(show|give|find) [me]] [the] [very|single] (best|worst|funniest|strongest|weakest|punchiest|smartest|juiciest|(most|least) {typed}) [single] (quote[s]|quotation[s]|line[s]|soundbite[s]|remark[s]) [here|of all|overall|so far|there is|{inAll}]*",
    means: () => ({ ask: "declined", reason: "opinion", about: "" }),
  },
]);

/** Ways of asking for what is declined: motives, truth, opinions, guesses. */
export const declinedFrames = withParts(parts, [
  {
    example: "is Lee serious about the ferry?",
    opens: "did does do is was",
    way: "{meant}",
    means: ({ topic, x }) => ({ ask: "declined", reason: "motive", about: aboutWhom(topic ?? x) }),
  },
  {
    example: "what did Lee mean by that?",
    opens: "what",
    way: "what (did|does|do) {x} [really|actually] mean [by {topic}]",
    means: ({ x = "", topic }, knows) =>
      knows(x) ? { ask: "declined", reason: "motive", about: aboutWhom(topic) || x } : null,
  },
  {
    example: "is it a good idea?",
    opens: "is was are were",
    way: "{is} (it|this|that|they|these|those) [a|an|all|really] {judged} [(or (not|bad|wrong|unfair|good|right)|thing|idea|news|sign|move|quote|point)]*",
    means: () => ({ ask: "declined", reason: "opinion", about: "" }),
  },
  {
    example: "is it true that the pier is safe?",
    opens: "is was",
    way: "(is|was) it [really] (true|a fact|correct|real|a lie|fake) [that|what] {topic}",
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    example: "is Lee telling the truth?",
    opens: "is was are were",
    way: "{is} <topic: {any}{notFound} {credible}> [about {all}]",
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    example: "did Lee lie about the ferry?",
    opens: "did does do has have can could",
    way: "(did|does|do|has|have|can|could) <topic: {any} (lie|lied|tell the truth|be trusted|be believed|really do it)> [(about|to|when) {all}]",
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    example: "should the ferry go on?",
    opens: "what whats do which who whos should would in whose how",
    way: "{opinion}{wordEnd}{gap}<topic: {maybe}>",
    means: ({ topic = "" }) => ({ ask: "declined", reason: "opinion", about: topic }),
  },
  {
    example: "will the town win?",
    opens: "will can could",
    needs: [" win"],
    way: "(will|can|could) <topic: {name}> [ever|still] win{wordEnd}{rest}",
    means: ({ topic = "" }) => ({ ask: "declined", reason: "opinion", about: topic }),
  },
]);

/** A pronoun names nobody to look for. */
function aboutWhom(typed = ""): string {
  return /^(?:he|she|they|it|that|this|him|her|them)$/i.test(typed.trim()) ? "" : typed;
}
