import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import { isOfAnswer, anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import {
  about,
  adverb,
  did,
  didSay,
  end,
  type Frame,
  oneOf,
  press,
  slot,
  thing,
  whatSaid,
  whoSaid,
  withVerb,
} from "./frame.ts";

/** What "call for" and its like take belongs to the verb: no article quotes it. */
const wanting = "(?<=\\b(?:call|ask|appeal|plead)(?:s|ed)?) for";

const anyOne = "(?:anyone|anybody|someone|somebody)";

/** Verbs of speaking that take a topic, a way a line. */
const spokeOf = oneOf([
  "say|said|tell|told|think",
  "talk|talked|speak|spoken?|refer|referred",
  "comment|commented|mention|mentioned|discuss|discussed|address|addressed|reveal",
  "respond|responded|react|reacted|reply|replied",
]);
/** "Anything", be it of a kind that no word of an article tells: "anything favourable". */
const anything =
  "(?: (?:(?:anyone |reporters )?(?:anything|something)(?: (?:positive|negative|(?:un)?favou?rable|critical|supportive|specific|concrete))?(?: at all)?|a word|any words?|out))?";

/** Verbs whose object is what was spoken about, a way a line. */
const spokeOn = oneOf([
  "mention(?:ed)?|discuss(?:ed)?|address(?:ed)?",
  "criticis?z?e[d]?|condemn(?:ed)?|denounce[d]?|accuse[d]?|blame[d]?",
  "praise[d]?|defend(?:ed)?",
  "threaten(?:ed)?|attack(?:ed)?|insult(?:ed)?",
]);

/** A verb of speaking in a form that follows its subject: "denied", "says", no "state". */
const spoke = `(?:(?=\\w+(?:s|d|ote|oke|ore)\\b)(?:${verb})|quoted as saying)`;

/** What asks whether a statement holds, before it. */
const isItTrue = oneOf([
  "is it true|is it correct|is it right|true or false",
  "fact[ -]?check|verify|check",
]);

/** What a quotation is asked to be. */
const genuine = "(?:real|actual|genuine|accurate|correct|true|exact|verbatim|right|fake)";

/** What puts somebody on a side, behind "is". */
const isFor = "(?:for|against|in favou?r of|opposed to|supportive of|critical of)";

/** Verbs of what somebody wants, which is known by what they ask for. */
const wishes =
  "(?:want(?:s|ed)?|wish(?:es|ed)? for|hoped? (?:for|to (?:see|have|get))|seek|sought)";

/** Verbs of speaking that need no object. */
const speaks = oneOf([
  "say|said|speak|spoken?|talk(?:ed)?|comment(?:ed)?",
  "respond(?:ed)?|react(?:ed)?|repl(?:y|ied)",
]);

/** "Did Lee really", "did Lee not" */
const whether = `${did} (?<x>.{1,60}?)(?: not)?${adverb}`;

/** How questions begin that `did` begins; a word ends at its apostrophe. */
const opensDid = "did does do has have had didn didnt doesn doesnt hasn hasnt";

/** Ways of asking whether somebody said something. */
export const checkFrames: readonly Frame[] = [
  // "do we have anyone talking about", "has anyone been quoted on"
  {
    example: "has anyone been quoted on the ferry?",
    opens: "anyone anybody someone somebody has have do is",
    pattern: `^(?:(?:do|have) we (?:have |got |get )?|(?:has|have|is) )?${anyOne}(?: (?:from|at|of) (?<body>[^"“”?]{2,40}?))?(?: (?:who|that) (?:is|was|has))?(?: been)? (?:quoted|cited|talking|speaking|commenting) ${about} ${slot.topic}${end}`,
    means: ({ topic = "", body }, knows) => {
      if (body === undefined) return whoSaid(topic, "said", true);
      return knows(body) ? whatSaid(body, topic) : null;
    },
  },
  // Did X say it
  {
    example: "is it true that Lee said the pier is safe?",
    opens: "is true fact factcheck verify check",
    pattern: `^${isItTrue}[\\s:,]*(?:that |if |whether )?${slot.x} (?:has |had |have )?(?:ever )?(?<verb>${spoke})(?: that| as)?[:,]? ${slot.words}${end}`,
    means: didSay,
  },
  {
    example: "did Lee say anything about the ferry?",
    opens: opensDid,
    needs: [" about ", " on ", " regarding ", " concerning ", " of ", " to "],
    pattern: `^${whether} (?<verb>${spokeOf})${anything}(?: (?<link>about|on|regarding|concerning|of|to))(?: the topic of)? ${slot.topic}${end}`,
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
    pattern: `^(?:did|does|do|has|have|had) (?<x>.{1,60}?)${adverb} ${spokeOn} ${slot.topic}${end}`,
    means: ({ x = "", topic = "" }) =>
      markedStrings(topic).length > 0 ? didSay({ x, words: topic }) : whatSaid(x, topic),
  },
  {
    example: "is Lee against the ferry?",
    opens: "is are was were isn isnt wasn wasnt",
    pattern: `^(?:is|are|was|were)(?:n['’]?t)? ${slot.x}(?: not)?${adverb} ${isFor} ${slot.topic}${end}`,
    means: ({ x = "", topic = "" }, knows) =>
      knows(x) ? { ask: "side-of", speaker: x, about: topic } : null,
  },
  {
    example: "did Lee comment at all?",
    opens: opensDid,
    pattern: `^(?:did|does|do|has|have|had) (?<x>.{1,60}?)${adverb} (?<verb>${speaks})${anything}(?: (?:at all|here))*${end}`,
    means: ({ x = "", verb: used = "say" }) => {
      const asked = whatSaid(x, null);
      return isOfAnswer(used) ? withVerb(asked, used) : asked;
    },
  },
  {
    example: "did Lee use the word reckless?",
    opens: opensDid,
    needs: [" use", " utter", " coin"],
    pattern: `^${whether} (?:use|used|utter|uttered|coin|coined)(?: (?:the )?(?:word|words|term|phrase|expression))? ${slot.words}${end}`,
    means: didSay,
  },
  {
    example: "did Lee tell the council that the pier is safe?",
    opens: opensDid,
    needs: [" tell ", " told ", " warn", " inform"],
    pattern: `^${whether} (?<verb>tell|told|warn(?:ed)?|inform(?:ed)?) (?!that )[^"“”]{2,40}? that ${slot.words}${end}`,
    means: didSay,
  },
  {
    example: "did Lee say the pier is safe?",
    opens: opensDid,
    pattern: `^${whether} (?<verb>${verb})(?:${wanting})?(?: (?:to )?${press})?(?: the words?)?[:,]? (?:that )?${slot.words}${end}`,
    means: didSay,
  },
  {
    example: "did Lee want a ferry?",
    opens: opensDid,
    needs: [" want", " wish", " hope", " seek", " sought"],
    pattern: `^${whether} ${wishes} ${slot.words}${end}`,
    means: ({ x = "", words }, knows) => (knows(x) ? didSay({ x, words, verb: "want" }) : null),
  },
  {
    example: "did Lee apologize?",
    opens: opensDid,
    pattern: `^${whether} (?<verb>${verb})${end}`,
    means: ({ x, verb: used }) => didSay({ x, verb: used, words: "" }),
  },
  {
    example: "was it Lee who said the pier is safe?",
    opens: "was is were it",
    pattern: `^(?:(?:was|is|were) it|it was|was) ${slot.x} (?:who|that) (?:has |had )?(?<verb>${verb})(?: that)? ${slot.words}${end}`,
    means: didSay,
  },
  {
    example: "is this a real quote by Lee: the pier is safe",
    opens: "is was are were",
    pattern: `^(?:is|was|are|were) (?:this|that|it|these) (?:a |an |the )?(?:${genuine} )*(?:${thing} )?(?:by|from|of|what) ${slot.x}(?: (?:said|really said|actually said))?[:,] ?${slot.words}${end}`,
    means: didSay,
  },
];
