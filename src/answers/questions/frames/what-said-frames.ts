import type { Question } from "#answers/questions/question.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import {
  compare,
  onOccasion,
  pronounOf,
  saidBy,
  whatSaid,
  whoSaid,
  withParts,
  withVerb,
} from "./frame.ts";
import { common } from "./parts.ts";

/** A question of what somebody said, and when that was to have been. */
function during(asked: Question | null, when: string | undefined): Question | null {
  return asked?.ask === "what-said" && when !== undefined ? { ...asked, when } : asked;
}

/** How verbs begin whose object is whoever it is said to or of. */
const deeds =
  " accus, blam, thank, critici, prais, condemn, apologi, defend, welcom, urg, warn, call, attack, ask".split(
    ",",
  );

const day =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/i;

const parts: Parts = {
  ...common,
  maybe: /.*?/,
  who: /.{1,60}?/,
  noOf: /(?<! of )/,
  shortly: /[^?!.]{2,40}?/,
  plainly: /[^?!.]{2,60}?/,
  unmarked: /[^"“”?]{2,60}?/,
  noTime: /(?!since|after|before)/,
  /** Verbs of what somebody wants. */
  wanting: "want[s|ed|ing]|demand[s|ed|ing]|expect[s|ed|ing]|hop(e|es|ed|ing) for|intend[s|ed|ing]",
  toWhom:
    "tell|told|ask[ed]|warn[ed]|promise[d]|inform[ed]|writ(e|ten) to|accuse[d]|blame[d]|thank[ed]|critici(s|z)e[d]|praise[d]|condemn[ed]|apologi(s|z)e[d] to",
  /** "What did", "what's", "what else has". */
  what: "what['s] [else|all|exactly|thing[s]]* [did|does|has|have|had|do|is|was|are|were|would|might]",
  onWhat: "({about}|<to: to>|for|as) [the (topic|subject|issue|matter) of] {topic}",
  last: "[very] last|latest|most recent",
  /** Ways of asking for the last that somebody said. */
  theLastOf: [
    // "the last thing Lee said", "latest quote by Lee"
    "[the] {last} ({thing}|thing) [that|by|from|of] {x} [[ever] (said|says|gave|made)]",
    // "Lee's last words"
    "{y}{owned} {last} ({thing}|thing)",
    // "the latest from Lee"
    "[the] {last} (from|by) <z: {name}>",
  ],
  saysLast: [
    // "Lee say last", "Lee finally say"
    "<v: {name}> {verb} (last [of all]|finally|in the end|at the [very] end)",
    "<w: {name}> finally {verb}",
  ],
  theirs: "his|her|their|its",
  /** Ways of asking whether somebody took another position than before. */
  changed: [
    // "changed her tune", "softened his line"
    "(chang|shift|soften|revers|harden)[e|es|ed|ing] [{theirs}] (mind|tune|position|view|views|stance|story|line|course|opinion)",
    "(backtrack|back[-]pedal[l]|flip-flop[p]|u-turn|change course)[s|ed|ing]",
    "contradict[s|ed] (him|her|it)self|contradict[s|ed] themselves",
    // "took back what she said", "stood by his claim"
    "(take back|took back|taken back|withdraw[n]|withdrew|retract[ed|s]|(go|went|gone) back on|stand by|stood by) ({theirs} (words|claim[s]|comment[s]|remark[s]|promise)|what (he|she|they|it) sa(id|ys))",
    // "always wanted", "always been against"
    "always (favo[u]r|want|sa(id|y)|argu|been (for|against|in favo[u]r of|opposed to))[s|ed|e|es]",
  ],
  /** How somebody may feel about something. */
  feeling:
    "angry|furious|upset|annoyed|frustrated|worried|concerned|nervous|afraid|scared|sad|sorry|disappointed|unhappy|happy|pleased|proud|glad|excited|thrilled|grateful|surprised|shocked|critical|optimistic|confident",
  /** Verbs of how somebody puts a matter or takes it. */
  puts: [
    "describe[d|s]|characteri(s|z)e[d]|call[ed]",
    "respond[ed] [to]|react[ed] [to]|repl(y|ied) [to]",
    "view[ed]|see|feel about|comment[ed] on|answer[ed]",
  ],
  /** Verbs of what somebody calls another or a thing. */
  callsIt: ["call[ed]|describe[d]|label[led]|term[ed]", "dub[bed]|compare[d|s]|liken[ed]"],
  /** Ways of asking for the gist of what somebody said. */
  sumUp: ["summari(s|z)e|sum up|explain|describe|outline", "give [me] a summary of"],
};

/** Ways of asking what somebody said. */
export const whatSaidFrames = withParts(parts, [
  // The last that X said
  {
    example: "what was the last thing Lee said?",
    needs: ["last", "latest", "most recent", "final", "in the end", "at the end"],
    way: "[(what('s| is| was)|show [me]|give [me])] {theLastOf}|what (did|does|has|had) {saysLast}",
    means: ({ x, y, z, v, w }, knows) => {
      const speaker = x ?? y ?? z ?? v ?? w ?? "";
      return knows(speaker) ? { ask: "last-said", speaker } : null;
    },
  },
  // All that X said begins with the first
  {
    example: "what was the first thing Lee said?",
    needs: ["first", "opening", "begin"],
    way: "[(what('s| is| was)|show [me]|give [me])] [the] [very] (first|opening) ({thing}|thing) [that|by|from|of] {x} [[ever] (said|says|gave|made)]|what (did|does|has|had) {y} {verb} (first [of all]|to begin with|at the [very] beginning)",
    means: ({ x, y }, knows) => {
      const speaker = x ?? y ?? "";
      return knows(speaker) ? whatSaid(speaker, null) : null;
    },
  },
  // What X said
  {
    example: "asked about the ferry, what did Lee say?",
    opens: "asked when",
    needs: ["asked "],
    way: "[when] asked (about|whether|if) {topic}[,] what (did|does) {x} (say|answer|reply)",
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    example: "summarize Lee’s position on the ferry",
    opens: "summarize summarise sum explain describe outline give",
    way: "{sumUp} [the] {x}[{owned}] [own] ({thing}|argument|case|answer|speech) [({about}|to|for|toward[s]) {topic}]",
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    example: "summarize what everyone said about the ferry",
    opens: "summarize summarise sum explain describe outline give",
    needs: [" what "],
    way: "{sumUp} what {x} [has|have|had] <verb: {verb}> [{onTopic}]",
    means: ({ x = "", topic, verb: used = "say" }) => withVerb(whatSaid(x, topic ?? null), used),
  },
  {
    example: "what are the arguments against the ferry?",
    opens: "what whats which any are is list show give the",
    needs: ["argument", "objection", "criticism", "concern", "complaint", "case"],
    way: "[(what('s| is| are)|which are|any|(is|are) there [any]|list|show [me]|give [me])] [the] [main|key|biggest]* (argument[s]|objection[s]|criticism[s]|concern[s]|complaint[s]|case) (<for: for|in favo[u]r of>|against|about|of|to|over|with) {topic}",
    means: ({ for: isFor, topic = "" }) => {
      const asked = whoSaid(topic, "said", true);
      return asked.ask === "who-said" ? { ...asked, side: isFor ? "for" : "against" } : asked;
    },
  },
  {
    example: "what was Lee talking about?",
    opens: "what",
    way: "what [else] (is|was|did|does|were|are|has|have) {x} [been] (talk[ing]|speak[ing]|go[ing] on|rant[ing]) (about|on about|of) [(in|at|during|on|here|today|yesterday){gap}{maybe}]",
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null) : null),
  },
  {
    example: "what did Lee say about the ferry?",
    opens: "what whats",
    way: "{what} <x: {who}> [had|have|has] [{really}]* [to] <verb: {noOf}{verb}> [[to] {press}] [{onWhat}] [here|there|anything|for|of]",
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
    way: "what (say[s]|said|think[s]) {x} [{about} {topic}]",
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  // "What did Lee say was the cause", "what did Lee say happened"
  {
    example: "what did Lee say happened to the ferry?",
    opens: "what",
    way: "what (did|does|has|have) {x} (say|said|think|claim|claimed|believe) ((is|was|are|were|happened) [to|with] [(him|his|her|their|them|it[s]|the)]* [at|in|on]) {topic}",
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  // "What did Lee say after the vote": when it was is told around the words, not in them
  {
    example: "what did Lee say after the vote?",
    opens: "what whats",
    needs: [...[" after ", " before ", " following ", " during ", " when ", " while ", " since "]],
    way: "{what} <x: {who}> [had|have|has] [{really}]* <verb: {verb}> [[to] {press}] <when: (after|before|following|during|when|while|since) {any}>",
    means: ({ x = "", verb: used = "say", when }, knows) =>
      knows(x) ? during(withVerb(whatSaid(x, null), used), when) : null,
  },
  // Where it was is told around the words as well
  {
    example: "what did Lee tell reporters at the rally?",
    opens: "what whats",
    needs: [" at ", " in ", " during ", " on "],
    way: "{what} <x: {who}> [had|have|has] [{really}]* <verb: {verb}> [[to] ({press}|[the] (crowd[s]|audience|voters|supporters|fans|meeting))] <occasion: (at|in|during|on) {noManner}{any}>",
    means: ({ x = "", verb: used = "say", occasion = "" }, knows) =>
      knows(x) ? onOccasion(withVerb(whatSaid(x, null), used), occasion) : null,
  },
  {
    example: "what did Lee tell the council about the ferry?",
    opens: "what",
    needs: [" tell", " told", " ask", " warn", " promis", " inform", " write", " wrote", ...deeds],
    way: "what [else] (did|does|has|have|had) {x} <verb: {toWhom}> <whom: {shortly}> [{about} {topic}|for|of]",
    means: ({ x = "", topic, whom = "", verb: used = "tell" }, knows) => {
      if (!knows(x)) return null;
      return topic === undefined && /^t[eo]l/i.test(used) && knows(whom)
        ? { ask: "said-to", speaker: x, whom }
        : withVerb(whatSaid(x, topic ?? null), used);
    },
  },
  {
    example: "who did Lee blame for the delay?",
    // "Who did Lee blame", "whom did she accuse of lying"
    opens: "who whom",
    needs: deeds,
    way: "who[m] (did|does|has|have|had) {x} <verb: {verb}> [(to|of|for|over|with|in) [{topic}]]",
    means: ({ x = "", topic, verb: used = "say" }, knows) =>
      knows(x) ? withVerb(whatSaid(x, topic ?? null), used) : null,
  },
  {
    example: "what did Lee call the plan?",
    opens: "what how",
    needs: [" call", " describe", " label", " term", " dub", " compare", " liken"],
    way: "(what|how) (did|does|has|have|had) {x} {callsIt} <topic: {plainly}> [as|to|with]",
    means: ({ x = "", topic = "" }) => whatSaid(x, topic),
  },
  {
    example: "what did Lee make of the plan?",
    opens: "what how",
    needs: [" make of", " made of", " take "],
    way: "(what (did|does|do|has|have) {x} ma(d|k)e of|how (did|does|do|has|have) {y} take) {topic}",
    means: ({ x, y, topic = "" }, knows) => {
      const who = x ?? y ?? "";
      return knows(who) || x !== undefined ? saidBy(who, topic) : null;
    },
  },
  {
    example: "what is Lee angry about?",
    opens: "what whats",
    way: "what('s| is| was| are| were) <x: {unmarked}> [so] <topic: {feeling}> (about|of|at|over|by|with)",
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    example: "what was said about the ferry?",
    opens: "what whats which",
    way: "(what|which) [{thing}]( {is}| [is|has|have] been|'s been) [being] (said|stated|claimed|quoted|reported) [by {x}] [({about}) {topic}]",
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
    way: "(what('s| is| was| are| were)|how (is|was)) [the] {x}[<own: {owned}>] [own] [exact] {thing} [({about}|to|for|toward[s]) {topic}]",
    means: ({ x = "", own, topic }, knows) =>
      own !== undefined || knows(x) || pronounOf(x) ? whatSaid(x, topic ?? null) : null,
  },
  {
    example: "how did Lee view the plan?",
    opens: "how",
    way: "how (did|does|has|have|do) {x} {puts} [{topic}]",
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
    way: "(has|have|did|does|do|is|are|was|were) {x} [{really}]* ({changed}) [[{about}] <topic: {noTime}{any}>][,] [(since|after|before) {any}]",
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  // What somebody wants is known by what they say
  {
    example: "what does Lee want from the council?",
    opens: "what whats",
    needs: [" want", " demand", " expect", " hope", " intend"],
    way: "what['s| is| are| was] [does|do|did] {x} <verb: {wanting}> [to (do|happen)] [(from|of|with|for|in|about) {topic}]",
    means: ({ x = "", topic, verb: used = "want" }, knowsName) => {
      return withVerb(knowsName(x) ? whatSaid(x, topic ?? null) : null, used.replace(/ for$/i, ""));
    },
  },
]);
