import { tellsMatter } from "#answers/questions/typed/of-saying.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { foldsOf } from "#answers/words/words.ts";
import { whatSaid, whoSaid, withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  hyphen: /[ -]/,
  plural: /[a-z-]+s/,
  sources: "people|person[s]|individual[s]|speaker[s]|source[s]|voice[s]",
  show: "(list|show|name|give) [me]",
  inText: "in {some}",
  some: /.{0,40}/,
  isQuoted:
    "(is|are|was|were|get[s]|got|has been|have been) [all|ever|actually|directly] (quoted|cited|speaking|talking|mentioned|named)",
  neverHeard:
    "(but|and|yet|who) [is|are|was|were|do|does|did|has|have] (never|not|doesn't|don't) ([directly] (quoted|cited|heard|named)|[actually|really|ever] [get[s] to] (speak[s]|talk[s]|say[s] (anything|something|a [single] word)))",
  /** What else may be asked of whoever is only reported: "and which are only paraphrased". */
  orReported:
    "(and|or|but) [(who|which) [of them] (is|are|was|were)] [only|just|merely] (paraphrased|reported|summari(s|z)ed)",
  how: "here|[the] most [often]|directly|by name",
  /** Ways of asking who is quoted. */
  whoIsQuoted: [
    // "who is quoted the most?", "which people are named but never quoted"
    "(who|which {sources}) [all|else|exactly] {isQuoted} [{how}] [{inText}][,] [{orReported}][,] [{neverHeard}] [{how}] [{inText}]",
    // "who are the speakers in the story"
    "who (is|are|was|were) the {sources}[,] [{neverHeard}] [{how}] [{inText}]",
    // "list everyone who is quoted"
    "[{show}] (everyone|everybody) [(who|that)['s| is| was| has been]] (quoted|cited|named|mentioned) [in {some}|here]",
    // "show me all the speakers"
    "[{show}] [all|the|of]* ({sources}|names) [quoted|cited|named|mentioned] [{inText}]",
    // "who gets the most quotes"
    "who (has|gets|got|makes|made) the (most|fewest|least) (quote[s]|quotation[s]|statement[s]|words|line[s])",
    "who (speaks|talks|spoke|is quoted) the (most|least)",
    // "who said something in the article"
    "who [all|else] (speaks|talks|spoke|talked|[has|have] commented|said (anything|something|what|most|the most)) [in {some}|here]",
    "who ([is|are] (never|not)|(is|has|was)n't [been]|has (never|not) been) quoted",
    "who('s| is) in (the|this) (article|story|text)",
    // "how many people are quoted here"
    "how many (people|persons|speakers|sources|voices|quotes|quotations|statements) [[are|were|is|do|does|has|have|get|got] ((there|quoted|cited|named|mentioned|speak|talk|heard|been|here|in|is there|does it){wordEnd}{some}|said [something|anything] [here|in {some}])]",
    // "how often is each person quoted"
    "how often (is|are|was|were) (each|every|everyone|everybody|each person|people|they){wordEnd}{some}",
  ],
  /** Verbs of what somebody may do with a word many times. */
  using: [
    "say|said|says|use[d|s]|mention[ed|s]|utter[ed]|repeat[ed]",
    "talk[ed] about|bring up|brought up",
  ],
  /** Verbs of who speaks on a matter. */
  speaking: [
    "comment[s|ed|ing]|spoke[n]|speak[s]|speaking|talk[s|ed|ing]",
    "weigh[s|ed] in|said (something|anything)",
  ],
  /** What quotes people: an article, or the app as if it did. */
  library: ["article[s]|text|story|stories|piece|report", "library|they|it|you"],
  /** What is asked to be counted of somebody, behind the name. */
  heard: ["quoted|cited|have|has|get|gets", "speak|speaks|spoke|say|said|talk|appear"],
  /** How strongly somebody may feel about something. */
  feeling: [
    "angriest|crossest|maddest|happiest|harshest|saddest|proudest|toughest|fiercest|gloomiest",
    "(most|so) (angry|annoyed|cross|upset|furious|worried|concerned|critical|optimistic|pessimistic|hopeful|confident|excited|happy|proud|sad|bitter|enthusiastic)",
  ],
  /** What calls those who tell what they shouldn't. */
  behindIt: "insider|leaker|whistle{hyphen}blower|whistleblower",
  /** How somebody may be quoted whom no article names. */
  unseen: [
    "anonymously|without [giving] (a|any|his|her|their) name[s]|without (being|getting) (named|identified)",
    "(but|and|yet) [is|are|was|were] (not|never|isn't|aren't|un) [by] (named|name|identified)",
    "on [the] condition of anonymity|off the record|on background",
  ],
  /** What calls those whom no article names. */
  nameless: [
    "{unseen}",
    "(unnamed|anonymous|unidentified|nameless) [(people|person[s]|source[s]|speaker[s]|voice[s]|somebody|someone|individual[s])]",
    "(some(body|one)|any(body|one)|{sources}) [who|that] (is|are|was|were|remain[s]|stay[s])( not|n't) (named|identified)",
    "(some(body|one)|any(body|one)|{sources}) [(who|that) (is|are|was|were|remain[s]|stay[s])] (unnamed|anonymous|unidentified|nameless|without (a|any) name[s]|not named|not identified)",
  ],
};

/** Whether some words only call the articles so: "the most recent story here". */
function isOfText(typed: string): boolean {
  return foldsOf(typed).every((word) => !tellsMatter(word) || ofTexts.has(word));
}

const ofTexts = new Set(
  "article articles story stories text texts piece pieces report reports library collection coverage news archive database interview page".split(
    " ",
  ),
);

/** Ways of asking who is quoted, and how often. */
export const voicesFrames = withParts(parts, [
  {
    example: "who sounds angriest about the ferry?",
    opens: "who whos",
    way: "who('s| is| was| sound[s]| seem[s]| get[s]| got| look[s]) [the] {feeling} (about|over|at|with) {topic}",
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    example: "is Lee quoted directly?",
    opens: "is was does has did are",
    needs: ["quoted", "cited"],
    way: "(is|was|does|has|did|are) {x} [get|been|ever|actually|even|being]* (quoted|cited) [directly|here|at all|by name|in {some}]*",
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    example: "which articles quote somebody who is not named?",
    opens: "which what who is are does do list show any all quote quotes",
    needs: ["named", "nam", "anonym", "identif"],
    way: "((which|what|does|do) [the|any|any of the] (article[s]|stor(y|ies)|text[s]|piece[s]) ((quote|cite)[s]|ha(s|ve) quotes from)|who (is|are|was|were|gets) quoted [as]|[who] (is|are|was|were) [the|these|those|any|all]*|[{show}] [all] [the] [quote[s] (from|by|of)]) {nameless} [quoted|cited]",
    means: () => ({ ask: "unnamed" }),
  },
  {
    example: "who spoke anonymously?",
    opens: "who unnamed anonymous unidentified nameless any all",
    needs: ["named", "nam", "anonym", "identif", "the record", "background"],
    way: "who [has|have] (spoke|spoken|speaks|talked|talks|said (something|anything)) {unseen}|who (isn't|wasn't|aren't|(is|are|was|were) not) (named|identified) [here]|[any|all] [of] [the] (unnamed|anonymous|unidentified|nameless) ({sources}|{thing})[s] [here]",
    means: () => ({ ask: "unnamed" }),
  },
  {
    example: "what did the insiders say about the ferry?",
    opens: "what whats",
    needs: ["source", "insider", "leak", "whistle", "unnamed", "anonym", "identif", "nameless"],
    way: "what['s] [else] [did|does|do|has|have|had] [the|an|a|this|that|these|those|their|any]* <x: {nameless}|source[s]|[(unnamed|anonymous|unidentified|nameless)] <called: {behindIt}>[s]> [have|has] {verb} [[to] {press}] [{onTopic}]",
    means: ({ x = "", called, topic }, knows) => {
      if (knows(`the ${x}`)) return null;
      const limits = { ...(topic !== undefined && { about: topic }), ...(called && { called }) };
      return { ask: "unnamed", ...limits };
    },
  },
  {
    example: "which articles quote Lee?",
    opens: "which what in",
    needs: ["quote", "cite"],
    way: "[in] (which|what) (article[s]|stor(y|ies)|text[s]|piece[s]) ((quote[s]|cite[s]) {x}|(is|are) {y} (quoted|cited) [in])",
    means: ({ x, y }, knows) => {
      const whom = x ?? y ?? "";
      return knows(whom) ? whatSaid(whom, null, true) : null;
    },
  },
  {
    example: "how often does the article quote Lee?",
    opens: "how",
    needs: ["quote", "cite"],
    way: "how (many times|often|much) (does|did|do|has|have) [the|this|that|any|your|these|all] {library} (quote[d]|cite[d]) {x}",
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    example: "how many times does Lee mention the ferry?",
    opens: "how",
    way: "how (many times|often) (does|did|do|has|have|is|was) {x} {using} [[the] (word[s]|phrase|term)] {topic}",
    means: ({ x = "", topic = "" }, knows) =>
      knows(x) ? whatSaid(x, topic) : { ask: "search", words: topic },
  },
  {
    example: "how many quotes are there from Lee?",
    opens: "how the count number tally",
    way: "(how (many ([direct|full|separate] {thing}|times)|often|much)|[the] (count|number|tally) of [all|the|direct]* {thing}) (is|are|was|were|does|do|did|has|have|by|from|of) [there] [by|from|of] <x: {any}>['s] [been] [{heard} [anything|something]] [in {some}]",
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    example: "who is quoted on the ferry?",
    opens: "who which list show name give all everyone everybody people",
    needs: ["quoted", "cited"],
    way: "[{show}] [all|the|of]* (who|everyone|everybody|[which] {sources}) [who|that] ({isQuoted}|quoted|cited) [[the] (most|least) [often]] [in [the|all] (article[s]|stories|coverage)] (about|on|of|regarding|concerning|discussing) {topic}",
    means: ({ topic = "" }) => ({ ask: "quoted-on", topic }),
  },
  {
    example: "who is quoted in the ferry report?",
    opens: "who which list show name give everyone everybody",
    needs: ["quoted in", "cited in", "spoke in", "spoke at", "speaks in", "speaks at"],
    way: "[{show}] [all|the]* (who|everyone|everybody|[which] {sources}) [who|that] [all|else] [{isQuoted}|quoted|cited|spoke|speaks] (in|at) {topic}",
    means: ({ topic = "" }) => (isOfText(topic) ? null : { ask: "quoted-on", topic }),
  },
  {
    example: "everyone who has commented on the ferry",
    opens: "list show name give all everyone everybody people",
    needs: ["comment", "spoke", "speak", "talk", "weigh", "said"],
    way: "[{show}] [all|the|of]* (everyone|everybody|those|{sources}) [who|that] [has|have] {speaking} (about|on|of|regarding) {topic}",
    means: ({ topic = "" }) => whoSaid(topic, "said", true),
  },
  {
    example: "the most quoted person",
    opens: "the most least who",
    needs: ["most quoted", "least quoted"],
    way: "[[who (is|are|was)] the] (most|least){hyphen}quoted [{sources}|person|one|name] [(about|on|regarding|in) {topic}]",
    means: ({ topic }) => (topic === undefined ? { ask: "voices" } : whoSaid(topic, "said", true)),
  },
  {
    example: "who is quoted?",
    opens:
      "who whos which list show name give all the of speaker speakers voice voices source sources people names how everyone everybody",
    way: "{whoIsQuoted}",
    means: () => ({ ask: "voices" }),
  },
  {
    example: "which nurses are quoted directly?",
    opens: "which",
    needs: ["quoted", "cited"],
    way: "which <kind: {plural}> (is|are|was|were|get[s]|have been) [directly] (quoted|cited) [{how}] [{inText}][,] [{orReported}]",
    means: ({ kind = "" }, knows) => (knows(`the ${kind}`) ? whatSaid(`the ${kind}`, null) : null),
  },
]);
