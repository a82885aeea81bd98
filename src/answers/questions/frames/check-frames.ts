import type { Question } from "#answers/questions/question.ts";
import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { deeds } from "#answers/words/deed-words.ts";
import { isOfAnswer, speechVerbs } from "#answers/words/speech-words.ts";
import { didSay, type Groups, whatSaid, whoSaid, withParts, withVerb } from "./frame.ts";
import { common } from "./parts.ts";

/** How questions begin that `did` begins; a word ends at its apostrophe. */
const opensDid = "did does do has have had didn didnt doesn doesnt hasn hasnt";

const parts: Parts = {
  ...common,
  who: /.{1,60}?/,
  body: /[^"“”?]{2,40}?/,
  unmarked: /[^"“”]{2,40}?/,
  noThat: /(?!that )/,
  colon: /[\s:,]*/,
  finite: /(?=\w+(?:s|d|ote|oke|ore)\b)/,
  /** What "call for" and its like take belongs to the verb: no article quotes it. */
  wanting: / for(?<=\b(?:call|ask|appeal|plead)(?:s|ed)? for)/,
  anyOne: "anyone|anybody|someone|somebody",
  /** Verbs of speaking that take a topic. */
  spokeOf: [
    "say|said|tell|told|think",
    "talk|talked|speak|spoke[n]|refer|referred",
    "comment|commented|mention|mentioned|discuss|discussed|address|addressed|reveal",
    "respond|responded|react|reacted|reply|replied",
  ],
  /** "Anything", be it of a kind that no word of an article tells: "anything favourable". */
  anything: [
    "[anyone|reporters] (anything|something) [positive|negative|[un]favo[u]rable|critical|supportive|specific|concrete] [at all]",
    "a word|any word[s]|out",
  ],
  /** Verbs whose object is what was spoken about. */
  spokeOn: [
    "mention[ed]|discuss[ed]|address[ed]",
    "criticise[d]|criticize[d]|condemn[ed]|denounce[d]|accuse[d]|blame[d]",
    "praise[d]|defend[ed]",
    "threaten[ed]|attack[ed]|insult[ed]",
  ],
  /** A verb of speaking in a form that follows its subject: "denied", "says", no "state". */
  spoke: "{finite}{verb}|quoted as saying",
  /** What asks whether a statement holds, before it. */
  isItTrue: ["is it true|is it correct|is it right|true or false", "fact[ |-]check|verify|check"],
  /** What a quotation is asked to be. */
  genuine: "real|actual|genuine|accurate|correct|true|exact|verbatim|right|fake",
  /** What puts somebody on a side, behind "is". */
  isFor: "for|against|in favo[u]r of|opposed to|supportive of|critical of",
  /** Verbs of what somebody wants, which is known by what they ask for. */
  wishes: "want[s|ed]|wish[es|ed] for|hope[d] (for|to (see|have|get))|seek|sought",
  /** Verbs of speaking that need no object. */
  speaks: ["say|said|speak|spoke[n]|talk[ed]|comment[ed]", "respond[ed]|react[ed]|repl(y|ied)"],
  /** "Did Lee really", "did Lee not" */
  whether: "{did} <x: {who}> [not] [{really}]*",
};

/** Whether somebody said or used some words; of using "a megaphone" nothing is claimed to be said. */
function didUtter(groups: Groups): Question | null {
  const { verb: used = "use", words = "" } = groups;
  const isThing = /^us/i.test(used) && /^(?:an?|some|any|his|her|their|its) /i.test(words);
  return isThing && markedStrings(words).length === 0 ? null : didSay(groups);
}

/** Ways of asking whether somebody said something. */
export const checkFrames = withParts(parts, [
  // "do we have anyone talking about", "has anyone been quoted on"
  {
    example: "has anyone been quoted on the ferry?",
    opens: "anyone anybody someone somebody has have do is",
    way: "[(do|have) we [have|got|get]|has|have|is] {anyOne} [(from|at|of) <body: {body}>] [(who|that) (is|was|has)] [been] (quoted|cited|talking|speaking|commenting) {about} {topic}",
    means: ({ topic = "", body }, knows) => {
      if (body === undefined) return whoSaid(topic, "said", true);
      return knows(body) ? whatSaid(body, topic) : null;
    },
  },
  // Did X say it
  {
    example: "is it true that Lee said the pier is safe?",
    opens: "is true fact factcheck verify check",
    way: "{isItTrue}{colon}[that|if|whether] {x} [has|had|have] [ever] <verb: {spoke}> [that|as][:|,] {words}",
    means: didSay,
  },
  {
    example: "did Lee say anything about the ferry?",
    opens: opensDid,
    needs: [" about ", " on ", " regarding ", " concerning ", " of ", " to "],
    way: "{whether} <verb: {spokeOf}> [{anything}] <link: about|on|regarding|concerning|of|to> [the topic of] {topic}",
    means: ({ x = "", topic = "", link = "", verb: used = "say" }) => {
      const marked = markedStrings(topic);
      if (marked[0] !== undefined && link === "of") return didSay({ x, words: topic });
      const asked = whatSaid(x, topic);
      return isOfAnswer(used) ? withVerb(asked, used) : asked;
    },
  },
  {
    example: "did Lee criticize the plan?",
    opens: opensDid,
    needs: [
      "mention",
      "discuss",
      "address",
      "critici",
      "condemn",
      "praise",
      "accus",
      "blam",
      "denounc",
      "threaten",
      "attack",
      "insult",
      "thank",
      "defend",
    ],
    way: "{does} <x: {who}> [{really}]* <verb: {spokeOn}> {topic}",
    means: ({ x = "", verb: used = "", topic = "" }) => {
      if (markedStrings(topic).length > 0) return didSay({ x, words: topic });
      const asked = whatSaid(x, topic);
      const isDone =
        asked?.ask === "who-said" && deeds.has(speechVerbs.get(used.toLowerCase()) ?? "");
      return isDone ? whoSaid(topic, used) : asked;
    },
  },
  {
    example: "is Lee against the ferry?",
    opens: "is are was were isn isnt wasn wasnt",
    way: "(is|are|was|were)[n't] {x} [not] [{really}]* {isFor} {topic}",
    means: ({ x = "", topic = "" }, knows) =>
      knows(x) ? { ask: "side-of", speaker: x, about: topic } : null,
  },
  {
    example: "did Lee comment at all?",
    opens: opensDid,
    way: "{does} <x: {who}> [{really}]* <verb: {speaks}> [{anything}] [at all|here]*",
    means: ({ x = "", verb: used = "say" }) => {
      const asked = whatSaid(x, null);
      return isOfAnswer(used) ? withVerb(asked, used) : asked;
    },
  },
  {
    example: "did Lee use the word reckless?",
    opens: opensDid,
    needs: [" use", " utter", " coin"],
    way: "{whether} (use|used|utter|uttered|coin|coined) [[the] (word|words|term|phrase|expression)] {words}",
    means: didUtter,
  },
  {
    example: "did Lee tell the council that the pier is safe?",
    opens: opensDid,
    needs: [" tell ", " told ", " warn", " inform"],
    way: "{whether} <verb: tell|told|warn[ed]|inform[ed]> {noThat}{unmarked} that {words}",
    means: didSay,
  },
  {
    example: "did Lee say the pier is safe?",
    opens: opensDid,
    way: "{whether} <verb: {verb}>[{wanting}] [[to] {press}] [the word[s]][:|,] [that] {words}",
    means: didUtter,
  },
  {
    example: "did Lee want a ferry?",
    opens: opensDid,
    needs: [" want", " wish", " hope", " seek", " sought"],
    way: "{whether} {wishes} {words}",
    means: ({ x = "", words }, knows) => (knows(x) ? didSay({ x, words, verb: "want" }) : null),
  },
  {
    example: "did Lee apologize?",
    opens: opensDid,
    way: "{whether} <verb: {verb}>",
    // "Did Lee withdraw her claim"
    means: ({ x = "", verb: used }) =>
      / (?:his|her|its|their)$/i.test(x) ? null : didSay({ x, verb: used, words: "" }),
  },
  {
    example: "was it Lee who said the pier is safe?",
    opens: "was is were it",
    way: "((was|is|were) it|it was|was) {x} (who|that) [has|had] <verb: {verb}> [that] {words}",
    means: didSay,
  },
  {
    example: "is this a real quote by Lee: the pier is safe",
    opens: "is was are were",
    way: "{is} (this|that|it|these) [a|an|the] [{genuine}]* [{thing}] (by|from|of|what) {x} [said|really said|actually said](:|,){gap}{words}",
    means: didSay,
  },
]);
