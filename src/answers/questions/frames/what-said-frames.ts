import { anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import {
  about,
  adverb,
  compare,
  end,
  type Frame,
  notOccasions,
  oneOf,
  onOccasion,
  owned,
  press,
  saidBy,
  slot,
  thing,
  whatSaid,
  whoSaid,
  withVerb,
} from "./frame.ts";

/** How verbs begin whose object is whoever it is said to or of. */
const deeds =
  " accus, blam, thank, critici, prais, condemn, apologi, defend, welcom, urg, warn, call, attack, ask".split(
    ",",
  );
const toWhom =
  "(?:tell|told|ask(?:ed)?|warn(?:ed)?|promised?|inform(?:ed)?|writ(?:e|ten) to|accused?|blamed?|thank(?:ed)?|critici[sz]ed?|praised?|condemn(?:ed)?|apologi[sz]ed? to)";

/** "What did", "what's", "what else has". */
const what = [
  "what(?:'?s| else| all| exactly| things?)*",
  "(?: did| does| has| have| had| do| is| was| are| were| would| might)?",
].join("");
const onWhat = `(?: (?:${about}|(?<to>to)|for|as)(?: the (?:topic|subject|issue|matter) of)? ${slot.topic})?`;

const last = "(?:(?:very )?last|latest|most recent)";

/** Ways of asking for the last that somebody said, a way a line. */
const theLastOf = oneOf([
  // "the last thing Lee said", "latest quote by Lee"
  `(?:the )?${last} (?:${thing}|thing)(?: (?:that|by|from|of))? ${slot.x}(?: (?:ever )?(?:said|says|gave|made))?`,
  // "Lee's last words"
  `${slot.y}${owned} ${last} (?:${thing}|thing)`,
  // "the latest from Lee"
  `(?:the )?${last} (?:from|by) (?<z>.{2,60}?)`,
]);

const theirs = "(?:his|her|their|its) ";

/** Ways of asking whether somebody took another position than before, a way a line. */
const changed = oneOf([
  // "changed her tune", "softened his line"
  `(?:chang|shift|soften|revers|harden)(?:es?|ed|ing)? ${theirs}?(?:mind|tune|position|view|views|stance|story|line|course|opinion)`,
  "(?:backtrack|back-?pedal+|flip-flop+|u-turn|change course)(?:s|ed|ing)?",
  `contradict(?:s|ed)? (?:him|her|it)self|contradict(?:s|ed)? themselves`,
  // "took back what she said", "stood by his claim"
  `(?:t(?:ake|ook|aken) back|withdr[ae]wn?|retract(?:ed|s)?|(?:go|went|gone) back on|st(?:and|ood) by) (?:${theirs}(?:words|claims?|comments?|remarks?|promise)|what (?:s?he|they|it) sa(?:id|ys))`,
  // "always wanted", "always been against"
  "always (?:favou?r|want|sa(?:id|y)|argu|been (?:for|against|in favou?r of|opposed to))(?:s|ed|e|es)?",
]);

const day =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/i;

/** How somebody may feel about something. */
const feeling =
  "(?:angry|furious|upset|annoyed|frustrated|worried|concerned|nervous|afraid|scared|sad|sorry|disappointed|unhappy|happy|pleased|proud|glad|excited|thrilled|grateful|surprised|shocked|critical|optimistic|confident)";

/** Verbs of what somebody wants. */
const wanting = [
  "want(?:s|ed|ing)?|demand(?:s|ed|ing)?|expect(?:s|ed|ing)?",
  "hop(?:es?|ed|ing) for|intend(?:s|ed|ing)?",
].join("|");

/** Verbs of how somebody puts a matter or takes it, a kind a line. */
const puts = oneOf([
  "describe[ds]?|characteri[sz]ed?|call(?:ed)?",
  "respond(?:ed)?(?: to)?|react(?:ed)?(?: to)?|repl(?:y|ied)(?: to)?",
  "view(?:ed)?|see|feel about|comment(?:ed)? on|answer(?:ed)?",
]);

/** Verbs of what somebody calls another or a thing. */
const callsIt = oneOf([
  "call(?:ed)?|describe[d]?|label(?:led)?|term(?:ed)?",
  "dub(?:bed)?|compare[ds]?|liken(?:ed)?",
]);

/** Ways of asking for the gist of what somebody said. */
const sumUp = oneOf(["summari[sz]e|sum up|explain|describe|outline", "give (?:me )?a summary of"]);

/** Ways of asking what somebody said. */
export const whatSaidFrames: readonly Frame[] = [
  // The last that X said
  {
    example: "what was the last thing Lee said?",
    needs: [" last", "last ", " latest", "latest ", "most recent"],
    pattern: `^(?:(?:what(?:'s| is| was)|show(?: me)?|give(?: me)?) )?${theLastOf}${end}`,
    means: ({ x, y, z }, knows) => {
      const speaker = x ?? y ?? z ?? "";
      return knows(speaker) ? { ask: "last-said", speaker } : null;
    },
  },
  // What X said
  {
    example: "asked about the ferry, what did Lee say?",
    opens: "asked when",
    needs: ["asked "],
    pattern: `^(?:when )?asked (?:about|whether|if) ${slot.topic},? what (?:did|does) ${slot.x} (?:say|answer|reply)${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    example: "summarize Lee’s position on the ferry",
    opens: "summarize summarise sum explain describe outline give",
    pattern: `^${sumUp} (?:the )?${slot.x}${owned}? (?:own )?(?:${thing}|argument|case|answer|speech)(?: (?:${about}|to|for|towards?) ${slot.topic})?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    example: "what was Lee talking about?",
    opens: "what",
    pattern: `^what (?:else )?(?:is|was|did|does|were|are|has|have) ${slot.x} (?:been )?(?:talk(?:ing)?|speak(?:ing)?|go(?:ing)? on|rant(?:ing)?) (?:about|on about|of)(?: (?:in|at|during|on|here|today|yesterday) ?.*?)?${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null) : null),
  },
  {
    example: "what did Lee say about the ferry?",
    opens: "what whats",
    pattern: `^${what} (?<x>.{1,60}?)(?: (?:had|have|has))?${adverb} (?:to )?(?<verb>(?<! of )${verb})(?: (?:to )?${press})?${onWhat}(?: (?:here|there|anything|for|of))?${end}`,
    means: ({ x = "", topic, to, verb: used = "say" }, knows) => {
      if (/^(?:the|this|that|an?) (?:article|text|story|piece|report)$/i.test(x))
        return { ask: "search", words: topic ?? x };
      const [one = x, other] = x.split(/ and /i);
      const isPair = other !== undefined && knows(one) && knows(other) && !knows(x);
      if (isPair) return compare({ x: one, y: other, topic }, knows);
      const asked = saidBy(x, topic);
      if (topic !== undefined && day.test(topic)) return onOccasion(withVerb(asked, used), topic);
      return to !== undefined && topic !== undefined && asked?.ask === "what-said"
        ? { ask: "said-to", speaker: asked.speaker, whom: topic }
        : withVerb(asked, used);
    },
  },
  {
    example: "what says Lee about the ferry?",
    opens: "what",
    pattern: `^what (?:says?|said|thinks?) ${slot.x}(?: ${about} ${slot.topic})?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  // "What did Lee say was the cause", "what did Lee say happened"
  {
    example: "what did Lee say happened to the ferry?",
    opens: "what",
    pattern: `^what (?:did|does|has|have) ${slot.x} (?:say|said|think|claim|claimed|believe) (?:(?:is|was|are|were|happened)(?: (?:to|with))?(?: (?:him|his|her|their|them|its?|the))*(?: (?:at|in|on))? )${slot.topic}${end}`,
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  // "What did Lee say after the vote": when it was is told around the words, not in them
  {
    example: "what did Lee say after the vote?",
    opens: "what whats",
    needs: [" after ", " before ", " following ", " during ", " when ", " while ", " since "],
    pattern: `^${what} (?<x>.{1,60}?)(?: (?:had|have|has))?${adverb} (?<verb>${verb})(?: (?:to )?${press})? (?<when>(?:after|before|following|during|when|while|since) .+?)${end}`,
    means: ({ x = "", verb: used = "say", when = "" }, knows) => {
      const asked = knows(x) ? withVerb(whatSaid(x, null), used) : null;
      return asked?.ask === "what-said" ? { ...asked, when } : asked;
    },
  },
  // Where it was is told around the words as well
  {
    example: "what did Lee tell reporters at the rally?",
    opens: "what whats",
    needs: [" at ", " in ", " during ", " on "],
    pattern: `^${what} (?<x>.{1,60}?)(?: (?:had|have|has))?${adverb} (?<verb>${verb})(?: (?:to )?(?:${press}|(?:the )?(?:crowds?|audience|voters|supporters|fans|meeting)))? (?<occasion>(?:at|in|during|on) (?!(?:${notOccasions})\\b).+?)${end}`,
    means: ({ x = "", verb: used = "say", occasion = "" }, knows) =>
      knows(x) ? onOccasion(withVerb(whatSaid(x, null), used), occasion) : null,
  },
  {
    example: "what did Lee tell the council about the ferry?",
    opens: "what",
    needs: [" tell", " told", " ask", " warn", " promis", " inform", " write", " wrote", ...deeds],
    pattern: `^what (?:else )?(?:did|does|has|have|had) ${slot.x} (?<verb>${toWhom}) (?<whom>[^?!.]{2,40}?)(?: ${about} ${slot.topic}| for| of)?${end}`,
    means: ({ x = "", topic, verb: used = "tell" }, knows) =>
      knows(x) ? withVerb(whatSaid(x, topic ?? null), used) : null,
  },
  {
    example: "who did Lee blame for the delay?",
    // "Who did Lee blame", "whom did she accuse of lying"
    opens: "who whom",
    needs: deeds,
    pattern: `^whom? (?:did|does|has|have|had) ${slot.x} (?<verb>${verb})(?: (?:to|of|for|over|with|in)(?: ${slot.topic})?)?${end}`,
    means: ({ x = "", topic, verb: used = "say" }, knows) =>
      knows(x) ? withVerb(whatSaid(x, topic ?? null), used) : null,
  },
  {
    example: "what did Lee call the plan?",
    opens: "what how",
    needs: [" call", " describe", " label", " term", " dub", " compare", " liken"],
    pattern: `^(?:what|how) (?:did|does|has|have|had) ${slot.x} ${callsIt} (?<topic>[^?!.]{2,60}?)(?: as| to| with)?${end}`,
    means: ({ x = "", topic = "" }) => whatSaid(x, topic),
  },
  {
    example: "what did Lee make of the plan?",
    opens: "what how",
    needs: [" make of", " made of", " take "],
    pattern: `^(?:what (?:did|does|do|has|have) ${slot.x} ma[dk]e of|how (?:did|does|do|has|have) ${slot.y} take) ${slot.topic}${end}`,
    means: ({ x, y, topic = "" }, knows) => {
      const who = x ?? y ?? "";
      return knows(who) || x !== undefined ? saidBy(who, topic) : null;
    },
  },
  {
    example: "what is Lee angry about?",
    opens: "what whats",
    pattern: `^what(?:'s| is| was| are| were) (?<x>[^"“”?]{2,60}?) (?:so )?(?<topic>${feeling}) (?:about|of|at|over|by|with)${end}`,
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    example: "what was said about the ferry?",
    opens: "what whats which",
    pattern: `^(?:what|which)(?: ${thing})?(?: (?:is|was|are|were)|(?:['’]?s| is| has| have) been) (?:being )?(?:said|stated|claimed|quoted|reported)(?: by ${slot.x})?(?: (?:${about}) ${slot.topic})?${end}`,
    means: ({ x, topic }) =>
      x !== undefined
        ? whatSaid(x, topic ?? null)
        : topic !== undefined
          ? whoSaid(topic, "said", true)
          : { ask: "voices" },
  },
  {
    example: "what is Lee’s view on the ferry?",
    opens: "what whats how",
    pattern: `^(?:what(?:'s| is| was| are| were)|how (?:is|was)) (?:the )?${slot.x}(?<own>${owned})? (?:own )?(?:exact )?${thing}(?: (?:${about}|to|for|towards?) ${slot.topic})?${end}`,
    means: ({ x = "", own, topic }, knows) =>
      own !== undefined || knows(x) ? whatSaid(x, topic ?? null) : null,
  },
  {
    example: "how did Lee view the plan?",
    opens: "how",
    pattern: `^how (?:did|does|has|have|do) ${slot.x} ${puts}(?: ${slot.topic})?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  // Whether somebody says something else than before is seen by all that they said
  {
    example: "has Lee changed her mind about the ferry?",
    opens: "has have did does do is are was were",
    needs: [
      "chang",
      "shift",
      "soften",
      "revers",
      "backtrack",
      "turn",
      "contradict",
      "flip",
      "always",
      "back ",
      "withdr",
      "retract",
      " by ",
    ],
    pattern: `^(?:has|have|did|does|do|is|are|was|were) ${slot.x}${adverb} (?:${changed})(?: ${about}? ?(?<topic>(?!since|after|before).+?))?(?:,? (?:since|after|before) .+?)?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  // What somebody wants is known by what they say
  {
    example: "what does Lee want from the council?",
    opens: "what whats",
    needs: [" want", " demand", " expect", " hope", " intend"],
    pattern: `^what(?:'s| is| are| was)? (?:(?:does|do|did) )?${slot.x} (?<verb>${wanting})(?: to (?:do|happen))?(?: (?:from|of|with|for|in|about) ${slot.topic})?${end}`,
    means: ({ x = "", topic, verb: used = "want" }, knowsName) => {
      return withVerb(knowsName(x) ? whatSaid(x, topic ?? null) : null, used.replace(/ for$/i, ""));
    },
  },
];
