import type { Parts } from "#answers/questions/typed/ways.ts";
import { compare, whatSaid, whoSaid, withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  oneWord: /[^\s,?!.]+/,
  typed: /[\w-]+/,
  plural: /[\w’'-]+s/,
  shortName: /.{2,40}?/,
  anybody: [
    "who|which (person|people|speaker[s])|did any(one|body)",
    "how (did|have|has) (people|they|any(one|body)|others|everyone)",
  ],
  /** Ways of asking what was answered, up to whom or what. */
  whatWasAnswered: [
    // "what was the response to", "was there any union reaction to"
    "[(what (is|was|were|are)|(was|is|were) there)] [the|any|a|an|all] [<x: {oneWord}>] (response[s]|reaction[s]|repl(y|ies)|answer[s]|comeback[s]|rebuttal[s]) [(of|from|by) {y}] (to|on)",
    // "who hit back at", "how did people react to"
    "{anybody} [has|have] ({responded}|hit back) [to|at]",
  ],
  /** Ways of asking for all that is said of a matter, up to it. */
  allVoices: [
    // "everyone on", "both sides' views on"
    "{everybody}[{owned}|'] [({thing}|argument[s]|version[s]|account[s])] ({about}|to|for)",
    // "the different views on", "both arguments about"
    "(both|all [the]|different|differing|opposing|various|conflicting) ({thing}|argument[s]|version[s]|account[s]|side[s]) ({about}|to|for)",
    // "the case for and against"
    "(argument[s]|case|reason[s]) for and against|pros and cons of",
    // "who is for and who is against", "who is on which side of"
    "who[ is|'s] (for [it] (and|or) [who[ is|'s]] against|on (which|what) side (of|on))",
  ],
  /** "Lee vs Park: who broke it?" */
  whoDid: "(who|what|which|how|why) [did|does|do|is|are|was|were|has]",
  /** What says that two are of one mind, or are not. */
  sidesWith: [
    "[dis]agree[d] with|in [dis]agreement with|(at odds|on the same page) with",
    "contradict[ed]|support[ed]|back[ed]|oppose[d|s]",
  ],
  /** Ways of asking what somebody answered, up to what it was to. */
  whatTheyAnswered: [
    // "what was Lee's first response"
    "what (is|was|were|are) {x}{owned} [own|official|first] (response[s]|reaction[s]|repl(y|ies)|answer[s])",
    // "how did Lee respond"
    "how (did|does|has|have|do) {y} {responded}",
  ],
};

/** Ways of asking for two sides of a matter: who is against whom, and what was answered. */
export const compareFrames = withParts(parts, [
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
    way: "[(what('s| is| are| were)|give [me]|show [me]|list|compare)] [the] {allVoices} {topic}",
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  // Who is with it or against it
  {
    example: "who agrees with Lee?",
    opens: "who which did does has",
    needs: ["agree", "object", " side", "contradict", "dispute", "doubt", "challenge"],
    way: "(who|which {typed}|(did|does|has) any(one|body)) [else|really|openly|also|actually|has|have]* ((<against: disagree[d|s]|object[ed|s]>|agree[d|s]|side[d|s]) (with|to)|<disputes: contradict[ed|s]|dispute[d|s]|doubt[ed|s]|challenge[d|s]>) {topic}",
    means: ({ topic = "", against = "", disputes = "" }, knows) =>
      disputes !== "" && !knows(topic)
        ? null
        : {
            ask: "responses",
            to: topic,
            by: null,
            side: against + disputes === "" ? "for" : "against",
          },
  },
  // Two speakers
  {
    example: "Lee vs. Berg on the ferry",
    needs: ["vs", " v ", " v. ", "versus", "against", "compared"],
    way: "[compare] {x}[,] (v[s][.]|versus|against|compared (to|with)) {y}[( {about}|:) [{whoDid}] {topic}]",
    means: compare,
  },
  {
    example: "Lee and Berg on the ferry",
    needs: [" and ", " & "],
    way: "{x} (and|&) {y} {about} {topic}",
    means: (groups, knows) =>
      [groups.x, groups.y].every((name = "") => knows(name)) ? compare(groups, knows) : null,
  },
  {
    example: "compare Lee and Berg on the ferry",
    opens: "compare contrast what whats the difference differences",
    way: "(compare|contrast|[what('s| is| are)] the difference[s] between) [what] {x} (and|with|to) {y} [say|said|says|think] [{onTopic}]",
    means: compare,
  },
  {
    example: "does Lee agree with Berg about the ferry?",
    opens: "do does did would is are has have",
    needs: ["agree", "odds", "page", "contradict", "support", "back", "oppos"],
    way: "(do|does|did|would|is|are|has|have) {x} [really|ever|always|still|also]* {sidesWith} {y} [{onTopic}]",
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
    way: "(do|did) <x: the {plural}|both {shortName}> [really|ever|still|all|both]* [dis]agree [with each other] [{onTopic}]",
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    example: "where do Lee and Berg differ on the ferry?",
    opens: "do does did where on how what",
    needs: [" and ", " & "],
    way: "(do|does|did|where do|on what do|how do|what do) {x} (and|&) {y} [dis](agree|differ|say|think) [with each other] [{onTopic}]",
    means: compare,
  },
  // What was answered
  {
    example: "what was the response to the report?",
    needs: ["respon", "reac", "repl", "answer", "comeback", "rebut"],
    way: "{whatWasAnswered} {topic}",
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
    way: "{whatTheyAnswered} [to|on] {topic}",
    means: ({ x, y, topic = "" }) => ({ ask: "responses", to: topic, by: x ?? y ?? null }),
  },
]);
