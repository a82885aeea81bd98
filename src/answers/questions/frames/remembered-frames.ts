import type { Question } from "#answers/questions/question.ts";
import { markedStrings, withoutMarks } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import { end, type Frame, type Groups, oneOf, slot, thing, whatSaid, whoSaid } from "./frame.ts";

const someone =
  '(?:someone|somebody|anyone|anybody|people|him|her|them|(?:a|an|some|this|that|the|one of the) [^,.?!:;"“”]{2,40}?)';
const saying = "(?:sa(?:id|ys?|ying)|claim(?:ed|s|ing)?|mention(?:ed|s|ing)?|stat(?:ed|es|ing))";
const talking =
  "(?:(?:talk(?:ed|s|ing)?|sp(?:oke|eaks?|eaking)|go(?:es|ing)? on|went on|complain(?:ed|s|ing)?) about|sa(?:id|ys?|ying) (?:something|anything|a thing|stuff) (?:about|on|regarding|like))";
const whole = "(?:full|whole|entire|complete|exact|original|actual|verbatim|precise)";

const wording = `(?:${thing}|sentence|phrase)`;
const that = "(?: (?:this|the|that|his|her|their))?";

/** Ways of asking for the rest of a quotation, up to how it begins, a way a line. */
const rest = oneOf([
  // "please finish this quote"
  `(?:please )?(?:finish|complete|continue|end)(?: off)?${that}(?: ${wording})?`,
  // "how does that sentence go on"
  `how (?:does|did|do) (?:the|this|that|his|her) ${wording}\\b.{0,20}\\b(?:end|go on|continue|finish)`,
  "what comes (?:after|next(?: after)?)",
  // "what is the rest of the quote"
  `what(?:'s| is) the rest of${that}(?: ${wording})?`,
  `(?:the )?rest of${that} ${wording}`,
]);

/** What asks for a quotation, up to its kind: "show me the exact". */
const theOne = [
  "(?:(?:what (?:is|was)|where (?:is|was)|(?:show|give|find|get|quote|read)(?: me)?) )?",
  `(?:the|that|this|a) (?:(?:${whole}|famous|funny|nice|great) )*`,
  `(?:${thing}|bit|part|one|thing|passage|sentence|phrase)`,
].join("");

/** What asks for a quotation by some of its words, up to these. */
const theFull = `(?:(?:(?:what (?:is|was)|who (?:said|says)|(?:show|give|find|get)(?: me)?|looking for|need) )?(?:the )?(?:${whole} )?(?:(?:wording|text|words) of )?)`;

/** What tells which one it is, a way a line. */
const whichOne = oneOf([
  `(?:about|on|regarding|concerning|that mentions|mentioning) ${slot.topic}`,
  `(?:with|containing|saying|that (?:says|goes|has)|which says|like)[:,]? (?:the words? )?${slot.words}`,
  `(?:where|in which|when) (?:someone|somebody|he|she|they|it) (?:${talking} (?<topic2>.+?)|${saying}(?: that)?[:,]? (?<words2>.+?))`,
]);

const it = "(?:it|that|this|these|those|they)";

/** How somebody asks behind words whose they are, a way a line. */
const whoseBehind = oneOf([
  // "who said that", "who said something like it"
  `who (?:said|says)(?: (?:${it}|so|(?:something|words|anything) (?:like|along the lines of|similar to|to) (?:${it}|that effect)))?`,
  // "who was it", "who is that from"
  `who (?:was|is) ${it}(?: (?:from|by|(?:who|that) said (?:${it}|so)))?`,
  // "whose words are those"
  `whose (?:(?:words|quote|line|phrase)s?|is it|(?:words|quote|line|phrase)s? (?:is|are|was|were) ${it})`,
  // "who and full wording"
  `who(?: said ${it})?,? (?:and|&|\\+) (?:(?:what (?:is|was|are|were) )?(?:the )?)?(?:${whole} )?(?:wording|words|quote|quotation|text)`,
]);

/** What begins a question of another kind. */
const asks = "(?:who|what|when|where|which|why|how|did|does|do|has|have|is|are|was|were|any)\\b";

/** What a single quotation is called by who names it by some of its words. */
const named = "(?:quote|quotation|soundbite|line|remark|comment)";

/** What asks whose they are behind words that somebody is remembered to have said. */
const whoWasIt = oneOf([
  "who (?:was|is) (?:it|that|this|he|she)",
  "who(?:se)? (?:said|says) (?:it|that)|do you know who",
]);

/** "Who said" in the languages of those who may ask about an English article. */
const whoSaidAbroad = oneOf([
  "qui (?:a|avait) dit|qui[eé]n (?:dijo|ha dicho)",
  "wer (?:hat gesagt|sagte|hat|sprach von)|chi ha detto|quem (?:disse|falou)",
  "кто сказал|wie zei|vem sa(?:de)?|hvem sa(?:gde)?|kto powiedział",
]);

/** What somebody remembers: a topic, or words as well as they can. */
const what = oneOf([`${talking} ${slot.topic}`, `${saying}(?: that)?[:,]? ${slot.words}`]);

/** Which wording is asked for: on what, or with which words. */
const ofWhich = oneOf([
  `(?:about|on|regarding|mentioning) ${slot.topic}`,
  `(?:with|containing|of|for|to|from|behind)[:,]? ${slot.words}`,
]);

/** Ways of asking for the rest of a quotation, and for one that somebody half remembers. */
export const rememberedFrames: readonly Frame[] = [
  // Finish a quotation
  {
    example: "please finish this quote: we will never",
    opens: "please finish complete continue end how what whats the rest",
    pattern: `^${rest}[\\s:,–—-]+(?<words>.+)$`,
    means: ({ words = "" }) => ({
      ask: "finish",
      words: withoutMarks(words).replace(/[\s.…?]+$/, ""),
    }),
  },
  {
    example: "how does “we will never” go on?",
    opens: "how",
    pattern: `^how (?:does|did|do) ["“‘'](?<words>[^"”]+)["”’'] (?:end|go on|continue|finish)${end}`,
    means: ({ words = "" }) => ({
      ask: "finish",
      words: withoutMarks(words).replace(/[\s.…?]+$/, ""),
    }),
  },
  // Half remembered
  {
    example: "I remember someone saying that the pier is safe",
    opens: "i we im",
    pattern: `^(?:i|we|i ?['’]?m) (?:(?:vaguely|think|also|kind of|sort of|only|just|pretty sure) )*(?:i )?(?:remember|recall|heard|read|saw)(?: that| reading| hearing)? ${someone}(?: who)? ${what}${end}`,
    means: remembered,
  },
  {
    example: "someone said that the pier is safe, who was it?",
    opens: "someone somebody some a an the this that one",
    pattern: `^${someone} ${what}[,;.]? (?:and )?${whoWasIt}${end}`,
    means: remembered,
  },
  {
    example: "the safe pier quote from Lee",
    // "The safe bridge quote from Lee", "that tariffs line, who was it?"
    needs: ["quot", "soundbite", "line", "remark", "comment"],
    pattern: `^${theFull}?(?:(?:the|that|this|an?) )?(?!${asks})(?<words>[^"“”?]{3,80}?(?<! to)) ${named}(?: (?:from|by|of) (?<x>[^,;?]{2,40}?))?(?: (?:about|on|regarding) (?<topic>[^,;?]{2,60}?))?(?<behind>[\\s,;:.–—-]+${whoseBehind})?${end}`,
    means: quotationNamed,
  },
  {
    example: "the pier is safe, who said that?",
    needs: ["who ", "whose "],
    pattern: `^(?!${asks})(?<words>.{3,}?)[\\s,;:.?–—-]+${whoseBehind}${end}`,
    means: remembered,
  },
  {
    example: "find the passage about the pier",
    opens: "what where whats show give find get quote read the that this a",
    pattern: `^${theOne} ${whichOne}${end}`,
    means: ({ topic, topic2, words, words2 }) =>
      remembered({ topic: topic ?? topic2, words: words ?? words2 }),
  },
  {
    example: "find the bit where Lee talks about the pier",
    opens: "what where whats show give find get quote read the that this a",
    needs: [" where ", " when "],
    pattern: `^${theOne} (?:where|when|in which) ${slot.x} ${what}${end}`,
    means: ({ x = "", topic, words }, knows) =>
      knows(x) ? whatSaid(x, topic ?? words ?? null) : null,
  },
  {
    example: "exact words about the pier",
    opens: "what the full whole entire complete exact original show give find get",
    pattern: `^(?:(?:what (?:is|was|are|were)|(?:show|give|find|get)(?: me)?) )?(?:the )?${whole} (?:${thing}|text|wording|sentence|phrase|version) ${ofWhich}${end}`,
    means: remembered,
  },
  {
    example: "the exact words Lee used about the pier",
    opens: "what the exact words how wording",
    pattern: `^(?:(?:what (?:is|was|are|were)|which) )?(?:the )?(?:${whole} )?(?:words|wording|phrase|term|language) (?:that )?${slot.x} (?:used?|said|says|chose)(?: (?:about|on|for|to describe|when talking about|regarding) ${slot.topic})?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    example: "wer hat gesagt: alles wird teurer",
    // "Who said" in the languages of those who may ask about an English article.
    opens: "qui quién quien wer chi quem кто wie vem kto hvem",
    pattern: `^${whoSaidAbroad}[:,]? ${slot.words}(?: gesagt)?[\\s?!.]*$`,
    means: remembered,
  },
];

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
  "best strongest top key main good great nice punchiest important interesting quotable famous funny first last latest recent full exact original whole direct other same right".split(
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
