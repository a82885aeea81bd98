import { speechVerbs, anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import {
  about,
  adverb,
  compare,
  didSay,
  end,
  type Frame,
  oneOf,
  owned,
  press,
  saidBy,
  thing,
  whatSaid,
  whoSaid,
} from "./frame.ts";
import type { Question } from "./question.ts";

/** What each word of `thing` begins with. */
const thingStems =
  "quot statement word comment remark line saying view opinion thought position stance reaction response take soundbite".split(
    " ",
  );

/** How verbs begin whose object is whoever it is said to or of. */
const deeds = " accus, blam, thank, critici, prais, condemn, apologi, defend, welcom".split(",");
const toWhom =
  "(?:tell|told|ask(?:ed)?|warn(?:ed)?|promised?|inform(?:ed)?|writ(?:e|ten) to|accused?|blamed?|thank(?:ed)?|critici[sz]ed?|praised?|condemn(?:ed)?|apologi[sz]ed? to)";

/** "What did", "what's", "what else has". */
const what = [
  "what(?:'?s| else| all| exactly| things?)*",
  "(?: did| does| has| have| had| do| is| was| are| were| would| might)?",
].join("");
const onTopic = `(?: (?:${about}|to|for|as)(?: the (?:topic|subject|issue|matter) of)? (?<topic>.+?))?`;

/** "Show me", "how many", "the number of". */
const show = oneOf([
  "(?:please )?(?:show|give|list|find|get|tell|send|read|share|fetch)(?: me| us)? ",
  "how many ",
  "(?:the )?number of ",
]);
const every = "(?:an? |any |all(?: of)? |the |some |every |each )*";
const wasSaid = "(?: (?:that )?(?:was |is |were |are )?(?:said|stated|spoken|made|given))?";
const whatTheySaid = "(?<said> (?:had to say|has to say|ever said|has said|said|says|stated))?";

/** Verbs between a name and the words in a sentence as somebody types it, a way a line. */
const hasSaid = oneOf([
  "said|says|added|thinks|believe[ds]",
  "claim(?:ed|s)|state[ds]|declare[ds]|insist(?:ed|s)|call(?:ed|s)",
  "denie[ds]|warn(?:ed|s)|promise[ds]",
  "(?:is|was) quoted as saying",
  "told reporters|told (?:the )?(?:press|media)",
]);

/** What asks at the end whether it is so: ", right?" */
const isItSo =
  "(?:[,;.] ?(?:right|correct|true|no|yes|is that (?:right|true|correct)|didn'?t (?:he|she|they)))?";

/** A question with the asker's verb for the speaking. */
function said(asked: Question | null, used: string): Question | null {
  return asked?.ask === "what-said" ? { ...asked, verb: used.toLowerCase() } : asked;
}

/** Ways of asking what somebody said. */
export const whatSaidFrames: readonly Frame[] = [
  // What X said
  {
    opens: "who",
    needs: ["what did", "what does", "what has", "what do"],
    pattern: `^who (?:is|was|are) (?<x>.{2,60}?)(?:[,;?.]+| and|,? and)+ what (?:did|does|has|do) (?:he|she|they|it|that person) (?:say|said|think)(?: ${about} (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    opens: "summarize summarise sum explain describe outline give",
    pattern: `^(?:summari[sz]e|sum up|explain|describe|outline|give (?:me )?a summary of) (?:the )?(?<x>.{2,60}?)${owned}? (?:own )?(?:${thing}|argument|case|answer|speech)(?: (?:${about}|to|for|towards?) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    opens: "what",
    pattern: `^what (?:else )?(?:is|was|did|does|were|are|has|have) (?<x>.{2,60}?) (?:been )?(?:talk(?:ing)?|speak(?:ing)?|go(?:ing)? on|rant(?:ing)?) (?:about|on about|of)(?: (?:in|at|during|on|here|today|yesterday) ?.*?)?${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null) : null),
  },
  {
    opens: "what whats",
    pattern: `^${what} (?<x>.{1,60}?)(?: (?:had|have|has))?${adverb} (?:to )?(?<verb>${verb})(?: (?:to )?${press})?${onTopic}(?: (?:here|there|anything|for|of))?${end}`,
    means: ({ x = "", topic, verb: used = "say" }, knows) => {
      if (/^(?:the|this|that|an?) (?:article|text|story|piece|report)$/i.test(x))
        return { ask: "search", words: topic ?? x };
      const [one = x, other] = x.split(/ and /i);
      const isPair = other !== undefined && knows(one) && knows(other) && !knows(x);
      if (isPair) return compare({ x: one, y: other, topic }, knows);
      return said(saidBy(x, topic), used);
    },
  },
  {
    opens: "what",
    needs: [" tell", " told", " ask", " warn", " promis", " inform", " write", " wrote", ...deeds],
    pattern: `^what (?:else )?(?:did|does|has|have|had) (?<x>.{2,60}?) (?<verb>${toWhom}) (?<whom>[^?!.]{2,40}?)(?: ${about} (?<topic>.+?)| for| of)?${end}`,
    means: ({ x = "", topic, verb: used = "tell" }, knows) =>
      knows(x) ? said(whatSaid(x, topic ?? null), used) : null,
  },
  {
    opens: "who whom",
    needs: deeds,
    pattern: `^whom? (?:did|does|has|have|had) (?<x>.{2,60}?) (?<verb>${verb})(?: (?:to|of|for))?${end}`,
    means: ({ x = "", verb: used = "say" }, knows) =>
      knows(x) ? said(whatSaid(x, null), used) : null,
  },
  {
    opens: "what how",
    needs: [" call", " describe", " label", " term", " dub", " compare", " liken"],
    pattern: `^(?:what|how) (?:did|does|has|have|had) (?<x>.{2,60}?) (?:call(?:ed)?|describe[d]?|label(?:led)?|term(?:ed)?|dub(?:bed)?|compare[ds]?|liken(?:ed)?) (?<topic>[^?!.]{2,60}?)(?: as| to| with)?${end}`,
    means: ({ x = "", topic = "" }) => whatSaid(x, topic),
  },
  {
    opens: "what which",
    pattern: `^(?:what|which)(?: ${thing})? (?:is|was|are|were|has been) (?:being )?(?:said|stated|claimed|quoted|reported)(?: by (?<x>.{2,60}?))?(?: (?:${about}) (?<topic>.+?))?${end}`,
    means: ({ x, topic }) =>
      x !== undefined
        ? whatSaid(x, topic ?? null)
        : topic !== undefined
          ? { ask: "search", words: topic }
          : { ask: "voices" },
  },
  {
    opens: "what whats how",
    pattern: `^(?:what(?:'s| is| was| are| were)|how (?:is|was)) (?:the )?(?<x>.{2,60}?)${owned} (?:own )?(?:exact )?${thing}(?: (?:${about}|to|for|towards?) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    opens: "how",
    pattern: `^how (?:did|does|has|have|do) (?<x>.{2,60}?) (?:describe[ds]?|characteri[sz]ed?|call(?:ed)?|respond(?:ed)?(?: to)?|react(?:ed)?(?: to)?|repl(?:y|ied)(?: to)?|view(?:ed)?|see|feel about|comment(?:ed)? on|answer(?:ed)?)(?: (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    needs: [...thingStems, "anything", "something", "everything", "what"],
    pattern: `^${show}?${every}(?<sort>${thing}|anything|something|everything|what)${wasSaid}(?: (?<by>by|from|of))? (?<x>.{2,60}?)${whatTheySaid}(?: (?:${about}|that mentions?|mentioning|to) (?<topic>.+?))?(?: (?:are|were) there)?${end}`,
    means: ({ x = "", topic, sort = "", by = "", said: ending }, knows) => {
      if (sort.toLowerCase() === "what" && ending === undefined && !knows(x)) return null;
      const isNamed = /^(?:from|by)$/i.test(by) && /^(?:the )?\p{Lu}/u.test(x);
      return knows(x) || isNamed || topic !== undefined ? saidBy(x, topic, true, knows) : null;
    },
  },
  {
    needs: thingStems,
    pattern: `^(?:(?:show|give|list|find|get|tell)(?: me| us)? )?(?:all )?(?<x>.{2,60}?)${owned}? (?:(?:own|exact|full|actual|precise) )*${thing}(?: (?:${about}|to) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null, true) : null),
  },
  {
    needs: ["said", "says"],
    pattern: `^(?<x>.{2,60}?) (?:said|says)(?: what)?(?: about (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    needs: [
      "said",
      "says",
      "claim",
      "state",
      "saying",
      "declare",
      "told ",
      "insist",
      "den",
      "warn",
      "promise",
      "call",
      "added",
      "thinks",
      "believe",
    ],
    pattern: `^(?<x>.{2,60}?) (?:really |actually |also |once |just |even )?(?<verb>${hasSaid})(?: that)?[:,]? (?<words>.+?)${isItSo}${end}`,
    means: ({ x = "", verb: used = "said", words }, knows) =>
      knows(x) ? didSay({ x, words, verb: speechVerbs.has(used) ? used : "said" }) : null,
  },
  {
    needs: [
      " about ",
      " on ",
      " regarding ",
      " concerning ",
      " of ",
      " re ",
      " over ",
      " regard ",
      " as to ",
    ],
    pattern: `^(?<x>.{2,60}?) ${about} (?<topic>.+?)${end}`,
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    pattern: `^(?:(?:show|tell|give)(?: me)? )?(?:more )?(?:(?:any |all |the |some )*(?:${thing}|something|anything|everything) )?(?:about |on )(?!(?:wh(?:at|ich|om|ose)|when|how)\\b)(?<topic>.+?)${end}`,
    means: ({ topic = "" }, knows) =>
      knows(topic) ? { ask: "who-is", name: topic } : { ask: "search", words: topic },
  },
  {
    needs: ["latest", "news", "update"],
    pattern: `^(?:what (?:is|are) )?(?:the |any )?(?:latest|news|updates?)(?: news| quotes?)? (?:about|on|regarding|with) (?<topic>.+?)${end}`,
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    needs: [" what "],
    pattern: `^(?<topic>[^"“”]{3,80}?)[,;.–—-]*(?: and)? what (?:was|is|has been|did (?:they|people|everyone)) (?:say|said)(?: (?:about|on|of) (?:it|this|that))?${end}`,
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    needs: ["quot", "soundbite", "statement", "remark", "comment", "reaction", "response"],
    pattern: `^(?:(?:show|give|find|get)(?: me)? )?(?:the |that |a )?(?<words>[^"“”]{3,60}?) (?:quotes?|quotations?|soundbites?|statements?|remarks?|comments?|reactions?|responses?)${end}`,
    means: ({ words = "" }) => ({ ask: "search", words }),
  },
  // What somebody wants is known by what they say
  {
    opens: "what whats",
    needs: [" want", " demand", " expect", " hope", " intend"],
    pattern: `^what(?:'s| is| are| was)? (?:(?:does|do|did) )?(?<x>.{2,60}?) (?<verb>want(?:s|ed|ing)?|demand(?:s|ed|ing)?|expect(?:s|ed|ing)?|hop(?:es?|ed|ing) for|intend(?:s|ed|ing)?)(?: to (?:do|happen))?(?: (?:from|of|with|for|in|about) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic, verb: used = "want" }, knowsName) => {
      return said(knowsName(x) ? whatSaid(x, topic ?? null) : null, used.replace(/ for$/i, ""));
    },
  },
];
