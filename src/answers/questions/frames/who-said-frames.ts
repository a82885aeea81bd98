import type { Question } from "#answers/questions/question.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { type Groups, whoSaid, withParts } from "./frame.ts";
import { common } from "./parts.ts";

/** Whether somebody was spoken to, or of: "who was asked", but not "who was it that asked". */
function isDoneTo(auxiliaries: string, used: string): boolean {
  const isPassive = /\b(?:is|was|are|were|been)\b(?!.* (?:who|that|to)\b)/i.test(auxiliaries);
  return isPassive && objects.has(used.toLowerCase());
}

/** Verbs behind which "it" is what is called something, and no word of what it is called. */
const calling = /^(?:call|describe|label|term|dub)/i;
const whomever = /^(?:it|this|that|him|her|them) (?:as )?(?=\S)/i;

/** "Who said this: …" */
const pointing = /^(?:this|that|it|the following): +(?=\S)/i;

const objects = new Set(
  "asked told warned accused blamed praised criticized criticised condemned urged promised called described addressed".split(
    " ",
  ),
);

/** Who takes sides on a topic, and on which. */
function takesSides({ tail: words = "", for: isFor, against: isAgainst }: Groups): Question {
  const asked = whoSaid(words, "said", true);
  const side = isFor !== undefined ? "for" : isAgainst !== undefined ? "against" : "any";
  const verb = (isFor ?? isAgainst ?? "said").toLowerCase();
  return asked.ask === "who-said" ? { ...asked, side, verb } : asked;
}

/** What stands behind "which" where no kind of speaker does. */
const isOfTime =
  /\b(?:did|does|do|was|were|is|are|has|have|had|else|would)\b|^(?:day|date|time|year|month|week) /i;

const parts: Parts = {
  ...common,
  few: /.{1,20}/,
  two: /(?:\w+ ){0,2}/,
  kind: /[^?!,:;"“”]{2,40}?/,
  noThing: /(?! (?:(?:me|us) )?(?:some|any|every)thing\b)/,
  something: /.*[^\s?!.,:;].*?/,
  typed: /[\w-]+/,
  /** Whoever takes a side. */
  whoever:
    "(who|which {typed} [{typed}]|(is|are|was|were|does|do|did) any(one|body)) [else|really|actually|also|does|do|did]*",
  /** What may stand between a verb of speaking and the words: "used the phrase", "told reporters that". */
  beforeWords:
    "[ by| out| to (have|be)][ [the] (word[s]|phrase|term|line|expression){wordEnd}| [to] {press}{beforeMatter}][:|,| that{wordEnd}|<link: {link}>]",
  beforeMatter: /(?= (?:about|of|on|that)\b)/,
  link: / (?:about|of|on)\b/,
  quote: "quote[s]|quotation[s]",
  /** Ways of asking whose some words are, up to the words. */
  whose: [
    // "who is the source of"
    "who['s| is| was] [the] (source|speaker|author|origin) (of|for|behind)",
    "[the] source (of|for)",
    "[what('s| is)] [the] [full] context (of|for|to|around|behind)",
    // "where does the line", "whose words are"
    "(where|who) (does|did|is|was) [the] (quote|line|phrase|word[s])",
    "whose (word[s]|quote|line|phrase|statement)[s] [is|are|was|were]",
    // "find me the quote", "search for"
    "find [me] [the|this] (quote|quotation|line|phrase)",
    "search [for]|look up|look for|find{noThing}",
    // "show me the quote that mentions"
    "(show|give) [me] [the] {quote} (with|containing|that (mention[s]|contain[s]|say[s])|where {few} say[s]|including)",
    // "to whom are the words", "who should be credited with"
    "to whom (is|are|was|were) [the word[s]]",
    "who should be credited (for|with)",
  ],
  /** What tells that somebody gave no answer. */
  saidNothing: [
    "(declined|refused|declines|refuses) to (comment|respond|reply|answer [questions])",
    "(would|did|could|does|do)( not|n't) (comment|respond|reply|answer [questions])",
    "(had|has|gave|made|offered) no comment",
  ],
  /** Verbs that take up a matter. */
  takesUp: [
    "(came|come) up with",
    "(brought|bring[s]) up",
    "point(ed|s) out [that]",
    "went on about",
    "<called: call[ed|s]> for",
  ],
  /** What puts somebody on a side. */
  isFor: [
    "support[s]|supported|back[s]|backed|favo[u]r[s]|favo[u]red|endors(e[s]|ed)|approv(e[s]|ed) of",
    "[{is}] (for|in favo[u]r of|supportive of)",
    "{is} the (supporter[s]|backer[s]) of",
  ],
  isAgainst: [
    "(is|was|are|were|do|does|did)( not|n't) (back[ing]|support[ing]|favo[u]r[ing]|approv(e|ing) of|for|in favo[u]r of)",
    "oppos(e[s]|ed)|object[s|ed] to",
    "[{is}] (against|opposed to|critical of)",
    "{is} the (opponent[s]|critic[s]) of",
  ],
  /** Where else somebody stands on a matter is known by what they say of it. */
  stands: [
    "want[s]|wanted|need[s]",
    "hope[s]|hoped|expect[s]|expected|fear[s]|feared",
    "is (hoping for|calling for)",
    "[dis]agree[s] (on|about)",
    "doubt[s]|doubted",
  ],
  /** Whoever said it: "who", "which person was it that", "who is the one who". */
  asker:
    "(who|whom|which (person|people|speaker|source|one|of them)|what person|how many (people|persons|speakers|sources|of them))['s| is| was] [it (who|that)] [(the|that) (one|person|first|man|woman|speaker) [who|that|to]]",
  /** Verbs of who tells a figure. */
  states: "put[s]|gave|gives|cite[d|s]|quote[d|s]|mention[ed|s]|use[d|s]|came up with|set[s]",
  countOf: "figure|number|total|[death] toll|count|cost|estimate|price",
  amount:
    /[$£€]?\d[\d.,]*(?: ?(?:percent|per cent|%|million|billion|thousand|mn?|bn|k))?(?: [\w-]+)?/,
  /** What tells that words are not meant to the letter. */
  toTheEffect: ["like|along the lines of", "to the effect [of]|similar to|close to"],
};

/** Ways of asking who said something. */
export const whoSaidFrames = withParts(parts, [
  // Whether something was done by speaking at all
  {
    example: "any apologies from Lee?",
    opens: "any is are was were has have",
    needs: ["apolog", "denial", "threat", "promise"],
    way: "((is|are|was|were|has|have) there [been] (any|an|a)|any) (<apologize: apolog(y|ies)>|<deny: denial[s]>|<threaten: threat[s]>|<promise: promise[s]>) [(by|from) <x: {kind}>] [yet|so far|at all|here]*",
    means: ({ x, ...done }, knows) => {
      const verb = ["apologize", "deny", "threaten", "promise"].find((each) => done[each]);
      if (verb === undefined || (x !== undefined && !knows(x))) return null;
      return { ask: "said-how", verb, speaker: x ?? null };
    },
  },
  // Who said nothing
  {
    example: "who declined to comment on the ferry?",
    opens: "who whos",
    needs: ["comment", "respond", "reply", "answer"],
    way: "who['s| has| had| else]* {saidNothing} [to {two}(request[s]|question[s]|call[s]) [for comment]] [(about|on|over|regarding|to) {topic}]",
    means: ({ topic }) => ({ ask: "silences", about: topic ?? null }),
  },
  // Who said it
  {
    example: "who said something like the pier is safe?",
    opens: "who which",
    needs: [" like ", " lines of ", " effect ", "similar to", "close to"],
    way: "who [has|have|had|was|is|else|first|actually|really]* {verb} [something|anything|words|stuff] {toTheEffect} [[the] (words|idea)][:|,] [that] {tail}",
    means: ({ tail: words = "" }) => whoSaid(words, "said"),
  },
  {
    example: "who said something about the ferry?",
    opens: "who which",
    way: "who [has|have|had|was|is|else|first|actually|really]* ({verb}|talk[s|ed|ing]|spoke|speak[s]|speaking) (something|anything|stuff|a word) [about|on|regarding] {tail}",
    means: ({ tail: words = "" }) => whoSaid(words, "said", true),
  },
  {
    example: "who came up with the ferry?",
    opens: "who which",
    needs: [
      "came up with",
      "come up with",
      "brought up",
      "bring up",
      "brings up",
      "spoke up",
      "pointed out",
      "points out",
      "went on about",
      "called for",
      "calls for",
      "call for",
    ],
    way: "who [has|have|had|else|first|actually|was it that]* {takesUp} {tail}",
    means: ({ tail: words = "", called }) => whoSaid(words, called ?? "said", true),
  },
  {
    example: "who is against the ferry?",
    opens: "who which is are was were does do did",
    way: "{whoever} (<for: {isFor}>|<against: {isAgainst}>|{stands} [for|to]) {tail}",
    means: takesSides,
  },
  {
    example: "any quotes against the ferry?",
    needs: [" against ", "in favo", " opposing ", " opposed to ", " critical of "],
    way: "[any|some|the|all|more] ({thing}|voices|arguments) [that|which|who]{wordEnd} [{is}] (<for: in favo[u]r of>|<against: against|opposing|opposed to|critical of>) {tail}",
    means: takesSides,
  },
  {
    example: "who said the pier is safe?",
    opens: "who whos whom which what how",
    way: "<asker: {asker}> [{really}]* [<auxiliaries: (has|have|had|is|was|been|are|were)+>] [{really}]* <verb: {verb}>{beforeWords}{gap}{tail}",
    means: ({ verb: used = "said", tail: words = "", link, asker = "", auxiliaries = "" }) =>
      isDoneTo(`${asker} ${auxiliaries}`, used)
        ? null
        : whoSaid(
            calling.test(used) ? words.replace(whomever, "") : words.replace(pointing, ""),
            used,
            link !== undefined,
          ),
  },
  {
    example: "who put the number at 40?",
    opens: "who whos",
    needs: ["figure", "number", "total", "toll", "count", "cost", "estimate", "price"],
    way: "who['s| has| had| was it that| first]* {states} [the|a|an] ({countOf})[s] [of {few}] (at|of|as|to be) <words: {amount}>",
    means: ({ words = "" }) => whoSaid(words, "said"),
  },
  {
    example: "where does the 40 figure come from?",
    opens: "where who whos",
    needs: ["figure", "number", "total", "toll", "count", "cost", "estimate", "price"],
    way: "(where (does|did|do|is|was)|who['s| is| was] [the] source (of|for|behind)) [the|that|this] <words: {amount}> ({countOf})[s] [(come|came|taken|originate[s]) from|from]",
    means: ({ words = "" }) => whoSaid(words, "said"),
  },
  {
    example: "which minister said the pier is safe?",
    opens: "which what",
    way: "(which|what) <who: {kind}> [has|have|had] <verb: {verb}>[:|,| that{wordEnd}| about{wordEnd}]{gap}{tail}",
    means: ({ who = "", verb: used = "said", tail: words = "" }, knows) => {
      if (isOfTime.test(who)) return null;
      const asked = whoSaid(words, used);
      if (asked.ask !== "said-how")
        return whoSaid(`${words.replace(/[\s?!.]+$/, "")} ${who}`, used, true);
      return { ...asked, speaker: knows(who) ? who : `the ${who}` };
    },
  },
  {
    example: "whose words are the pier is safe?",
    opens: "who whos where whose the source find search look show give to context full what whats",
    way: "{whose}[:|,] <words: {something}> [come from|attributed to|is this|are these|is it|is that|from]",
    means: ({ words = "" }) => whoSaid(words, "said"),
  },
]);
