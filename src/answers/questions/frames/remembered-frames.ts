import type { Question } from "#answers/questions/question.ts";
import { markedStrings, withoutMarks } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import { didSay, type Groups, whatSaid, whoSaid, withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  all: /.+/,
  some: /.{3,}?/,
  kind: /[^,.?!:;"“”]{2,40}?/,
  little: /\b.{0,20}\b/,
  leading: /[\s:,–—-]+/,
  opening: /["“‘']/,
  marked: /[^"”]+/,
  closing: /["”’']/,
  unmarked: /[^"“”?]{3,80}?(?<! to)/,
  whom: /[^,;?]{2,40}?/,
  matter: /[^,;?]{2,60}?/,
  stop: /[\s,;:.–—-]+/,
  stops: /[\s,;:.?–—-]+/,
  someone:
    "someone|somebody|anyone|anybody|people|him|her|them|(a|an|some|this|that|the|one of the) {kind}",
  saying: "sa(id|y[s]|ying)|claim[ed|s|ing]|mention[ed|s|ing]|stat(ed|es|ing)",
  talking:
    "(talk[ed|s|ing]|sp(oke|eak[s]|eaking)|go[es|ing] on|went on|complain[ed|s|ing]) about|sa(id|y[s]|ying) (something|anything|a thing|stuff) (about|on|regarding|like)",
  whole: "full|whole|entire|complete|exact|original|actual|verbatim|precise",
  wording: "{thing}|sentence|phrase",
  /** Ways of asking for the rest of a quotation, up to how it begins. */
  theRest: [
    // "please finish this quote"
    "[please] (finish|complete|continue|end) [off] [this|the|that|his|her|their] [{wording}]",
    // "how does that sentence go on"
    "how (does|did|do) (the|this|that|his|her) {wording}{little}(end|go on|continue|finish)",
    "what comes (after|next [after])",
    // "what is the rest of the quote"
    "what('s| is) the rest of [this|the|that|his|her|their] [{wording}]",
    "[the] rest of [this|the|that|his|her|their] {wording}",
  ],
  /** What asks for a quotation, up to its kind: "show me the exact". */
  theOne:
    "[(what (is|was)|where (is|was)|(show|give|find|get|quote|read) [me])] (the|that|this|a) [{whole}|famous|funny|nice|great]* ({thing}|bit|part|one|thing|passage|sentence|phrase)",
  /** What asks for a quotation by some of its words, up to these. */
  asking: "what (is|was)|who (said|says)|(show|give|find|get) [me]|looking for|need",
  /** What tells which one it is. */
  whichOne: [
    "(about|on|regarding|concerning|that mentions|mentioning) {topic}",
    "(with|containing|saying|that (says|goes|has)|which says|like)[:|,] [the word[s]] {words}",
    "(where|in which|when) (someone|somebody|he|she|they|it) ({talking} <topic2: {any}>|{saying} [that][:|,] <words2: {any}>)",
  ],
  it: "it|that|this|these|those|they",
  /** How somebody asks behind words whose they are. */
  whoseBehind: [
    // "who said that", "who said something like it"
    "who (said|says) [({it}|so|(something|words|anything) (like|along the lines of|similar to|to) ({it}|that effect))]",
    // "who was it", "who is that from"
    "who (was|is) {it} [(from|by|(who|that) said ({it}|so))]",
    // "whose words are those"
    "whose ((words|quote|line|phrase)[s]|is it|(words|quote|line|phrase)[s] (is|are|was|were) {it})",
    // "who and full wording"
    "who [said {it}][,] (and|&|+) [what {is}] [the] [{whole}] (wording|words|quote|quotation|text)",
  ],
  /** What begins a question of another kind. */
  noQuestion:
    /(?!(?:who|what|when|where|which|why|how|did|does|do|has|have|is|are|was|were|any)\b)/,
  /** What a single quotation is called by who names it by some of its words. */
  named: "quote|quotation|soundbite|line|remark|comment",
  /** What asks whose they are behind words that somebody is remembered to have said. */
  whoWasIt: ["who (was|is) (it|that|this|he|she)", "who[se] (said|says) (it|that)|do you know who"],
  /** "Who said" in the languages of those who may ask about an English article. */
  whoSaidAbroad: [
    "qui (a|avait) dit|qui(e|é)n (dijo|ha dicho)",
    "wer (hat gesagt|sagte|hat|sprach von)|chi ha detto|quem (disse|falou)",
    "кто сказал|wie zei|vem sa[de]|hvem sa[gde]|kto powiedział",
  ],
  /** What somebody remembers: a topic, or words as well as they can. */
  what: ["{talking} {topic}", "{saying} [that][:|,] {words}"],
  /** Which wording is asked for: on what, or with which words. */
  ofWhich: [
    "(about|on|regarding|mentioning) {topic}",
    "(with|containing|of|for|to|from|behind)[:|,] {words}",
  ],
};

/** Ways of asking for the rest of a quotation, and for one that somebody half remembers. */
export const rememberedFrames = withParts(parts, [
  // Finish a quotation
  {
    example: "please finish this quote: we will never",
    opens: "please finish complete continue end how what whats the rest",
    way: "{theRest}{leading}<words: {all}>",
    means: ({ words = "" }) => ({
      ask: "finish",
      words: withoutMarks(words).replace(/[\s.…?]+$/, ""),
    }),
  },
  {
    example: "how does “we will never” go on?",
    opens: "how",
    way: "how (does|did|do) {opening}<words: {marked}>{closing} (end|go on|continue|finish)",
    means: ({ words = "" }) => ({
      ask: "finish",
      words: withoutMarks(words).replace(/[\s.…?]+$/, ""),
    }),
  },
  // Half remembered
  {
    example: "I remember someone saying that the pier is safe",
    opens: "i we im",
    way: "(i|we|i{gap}'m) [vaguely|think|also|kind of|sort of|only|just|pretty sure]* [i] (remember|recall|heard|read|saw) [that|reading|hearing] {someone} [who] {what}",
    means: remembered,
  },
  {
    example: "someone said that the pier is safe, who was it?",
    opens: "someone somebody some a an the this that one",
    way: "{someone} {what}[,|;|.] [and] {whoWasIt}",
    means: remembered,
  },
  {
    example: "the safe pier quote from Lee",
    // "The safe bridge quote from Lee", "that tariffs line, who was it?"
    needs: ["quot", "soundbite", "line", "remark", "comment"],
    way: "[{asking}] [the] [{whole}] [(wording|text|words) of] [the|that|this|a|an] {noQuestion}<words: {unmarked}> {named} [(from|by|of) <x: {whom}>] [(about|on|regarding) <topic: {matter}>][<behind: {stop}{whoseBehind}>]",
    means: quotationNamed,
  },
  {
    example: "the pier is safe, who said that?",
    needs: ["who ", "whose "],
    way: "{noQuestion}<words: {some}>{stops}{whoseBehind}",
    means: remembered,
  },
  {
    example: "is there a quote where someone apologises for the delay?",
    opens: "is are do have got any",
    needs: ["where ", "in which", "when "],
    way: "((is|are) there|(do|have) (we|you) [have|got]|got|any) [a|an|any|some]* ({thing}|passage[s]|sentence[s]|bit[s]) (where|in which|when) (someone|somebody|anyone|anybody|people|they) <verb: {verb}> [{words}]",
    means: ({ verb: used = "say", words = "" }) =>
      didSay({ x: "somebody", verb: used, words: words.replace(/^(?:about|on|for|to) /i, "") }),
  },
  {
    example: "find the passage about the pier",
    opens: "what where whats show give find get quote read the that this a",
    way: "{theOne} {whichOne}",
    means: ({ topic, topic2, words, words2 }) =>
      remembered({ topic: topic ?? topic2, words: words ?? words2 }),
  },
  {
    example: "find the bit where Lee talks about the pier",
    opens: "what where whats show give find get quote read the that this a",
    needs: [" where ", " when "],
    way: "{theOne} (where|when|in which) {x} {what}",
    means: ({ x = "", topic, words }, knows) =>
      knows(x) ? whatSaid(x, topic ?? words ?? null) : null,
  },
  {
    example: "exact words about the pier",
    opens: "what the full whole entire complete exact original show give find get",
    way: "[(what {is}|(show|give|find|get) [me])] [the] {whole} ({thing}|text|wording|sentence|phrase|version) {ofWhich}",
    means: remembered,
  },
  {
    example: "the exact words Lee used about the pier",
    opens: "what the exact words how wording",
    way: "[what {is}|which] [the] [{whole}] (words|wording|phrase|term|language) [that] {x} (use[d]|said|says|chose) [(about|on|for|to describe|when talking about|regarding) {topic}]",
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    example: "wer hat gesagt: alles wird teurer",
    // "Who said" in the languages of those who may ask about an English article.
    opens: "qui quién quien wer chi quem кто wie vem kto hvem",
    way: "{whoSaidAbroad}[:|,] {words} [gesagt]",
    means: remembered,
  },
]);

/** A quotation by some of its words and, where they are given, whose it is or what it is about. */
function quotationNamed(
  { words = "", x, topic, behind }: Groups,
  knowsName: KnowsName,
): Question | null {
  const isTold = x !== undefined || topic !== undefined || behind !== undefined;
  if (!isTold || !foldsOf(words).some(isTelling)) return null;
  if (x !== undefined) return knowsName(x) ? whatSaid(x, words) : null;
  if (knowsName(words)) return null;
  const isShort = matterWords(words).length < 2;
  return whoSaid(isShort && topic !== undefined ? `${words} ${topic}` : words, "said");
}

/** Whether a word tells which quotation is meant: not how good it is. */
function isTelling(word: string): boolean {
  return isContentWord(word) && !ofAny.has(word);
}

const ofAny: ReadonlySet<string> = new Set(
  "one single short brief quick pithy snappy punchy best worst money killer juiciest longest shortest funniest strongest top key main good great nice punchiest important interesting quotable famous funny first last latest recent full exact original whole direct other same right".split(
    " ",
  ),
);

/** What was said as well as somebody remembers it, or only what it was about. */
function remembered({
  topic,
  words,
}: Readonly<Record<string, string | undefined>>): Question | null {
  const marked = markedStrings(words ?? topic ?? "");
  if (marked.length === 1) return whoSaid(`"${marked[0]}"`, "said");
  if (topic !== undefined) return whoSaid(topic, "said", true);
  return words === undefined ? null : whoSaid(words, "said");
}
