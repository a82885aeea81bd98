import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anySpeechVerb as verb } from "#answers/words/speech-words.ts";

const quote =
  "(?:quote|quotation|line|phrase|words?|remark|comment|statement|saying|soundbite|expression)";
/** "The quote", "this quote:", before the words themselves. */
const theQuote = `(?:(?:the|this|that|these|a|an) )?(?:following )?${quote}s?[:,]? `;
const person =
  "(?:person|people|peoples|persons|politicians?|speakers?|sources?|man|woman|guy|bloke|chap|lad|fella|fellow|dude|lady|one|individual|officials?)";
const please =
  "(?:(?:please|pls|plz|kindly|just|can you|could you|would you|can (?:some|any)(?:one|body)|help me|help|i|we|to|go) )*";
/** "Find me", "need", "what is". */
const lead = `(?:${please}(?:(?:find|get|give|show|tell|name|identify|locate|list|need|want|send|provide|state|(?:looking|searching|hunting) for|look up|pull up|dig (?:up|out)|track down|check|confirm)(?: (?:me|us|out))? |(?:what|who)(?:['’]?s| is| was| were| are) )?)`;
const nameOf = "(?:(?:the )?(?:names?|identity) of )?";
const byWhom = "(?:by|from) whom?";
const forSomebody = "(?: (?:to|for) (?:me|us|someone|somebody|a (?:person|speaker|name)))*";

/** A way of asking whose some words are that names the asking otherwise than "who said". */
interface Way {
  /** Words that such a question has one of, in lower case. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  /** Set where only words in marks, or called a quotation, can be meant: "the person behind the plan". */
  readonly isOfQuote?: true;
}

const way = (needs: string, pattern: string, isOfQuote?: true): Way => ({
  needs: needs.split(","),
  pattern: new RegExp(`^${pattern}[\\s?!.]*$`, "is"),
  ...(isOfQuote ? { isOfQuote } : {}),
});

const ways: readonly Way[] = [
  // "the name of the person who said", "find whoever said", "the woman who denied"
  way(
    "who",
    `${lead}${nameOf}(?:(?:the |that |a |an )?${person} (?:who|that)|whoever|who)(?: (?:it )?(?:was|is) (?:the one )?(?:that|who))?(?: (?:first|actually|exactly|really))* (?<verb>${verb})\\b(?<words>.+)`,
  ),
  // "which bloke said", "who on earth said", "who do you think said", "who might have said", "who was it said"
  way(
    "who,which,what",
    `(?:(?:which|what) ${person}|who(?: (?:(?:on|in) (?:earth|the world)|(?:the )?(?:hell|heck|fuck|devil)|tf|in (?:the|this|any) (?:article|story|text|piece)|(?:do you|d['’](?:you|ya)) (?:think|reckon|guess|suppose)|(?:could|might|may|would|must|will)(?:['’]ve| have)?|was it|is it))+|who['’](?:d|s it)(?: have)?)(?: (?:has|have|had))? (?<verb>${verb})\\b(?<words>.+)`,
  ),
  // "who is on record as saying", "who gets credit for"
  way(
    "record,credit",
    `who(?:['’]?s| is| was| are| gets?| got| went| has| gone)*(?: (?:gone )?(?:on (?:the )?record (?:as )?saying|credited (?:with|for)(?: saying)?|(?:the )?credit for(?: saying)?))(?: that)? (?<words>.+)`,
  ),
  // "speaker of the phrase", "need a source for", "attribution for"
  way(
    "speaker,source,attribution",
    `${lead}${nameOf}(?:(?:the|an?) )?(?:speaker|source|attribution)s? (?:of|for|behind|to) (?:${theQuote})?(?!(?:the|an?|this|that|his|her|our)\\b)(?<words>.+?)(?: (?:quote|line|remark|quotation))?`,
  ),
  way(
    "behind,author,origin,person,speaker,source,attribution",
    `${lead}${nameOf}(?:(?:the|an?) )?(?:${person}|speaker|source|attribution|author|origin(?:ator)?)?s? ?(?:of|for|behind|to) (?:${theQuote})?(?<words>.+)`,
    true,
  ),
  way(
    "behind",
    `${lead}(?:the )?person behind (?!(?:the|an?|this|that|these|those|his|her|our|all|it)\\b)(?<words>.+)`,
  ),
  // "attribute the quote", "can you attribute this to someone:", "attribution – "
  way(
    "attribute",
    `${please}attribute(?: (?:(?:this|that|these|the) (?:following )?${quote}s?|(?:this|that|these)(?=[:,]| (?:to|for) )))?${forSomebody}(?:[:,–—-]+ ?| )(?<words>.+?)${forSomebody}`,
  ),
  way(
    "speaker,source,attribution,who",
    "(?:speaker ?[?–—-]|(?:source|attribution|who) ?[:?–—-]) (?<words>.+)",
  ),
  way(
    "belong",
    `who(?:m)? (?:does|do) (?:this|that|it|these)(?: ${quote}s?)? belong to[:,] (?<words>.+)`,
  ),
  // "to whom should I attribute", "who do we credit with", "who can … be attributed to"
  way(
    "attribut,credit",
    `(?:to )?whom? (?:(?:should|can|could|do|would|may) (?:i|we|you|one)) (?:attribute|credit) (?<words>.+?)(?: to)?`,
  ),
  way(
    "attribut,credit",
    `(?:to )?whom? (?:is|are|was|were|can|could|should|would|may|has|have) (?<words>.+?) (?:be |been )?(?:attributed|credited|ascribed)(?: to)?`,
  ),
  // "by whom was … said", "who was … said by"
  way(
    "by whom,by who,from who",
    `${byWhom} (?:is|was|are|were) (?<words>.+?) (?:said|spoken|uttered)`,
  ),
  way("said by", `whom? (?:is|was|are|were) (?<words>.+?) (?:said|spoken|uttered) by`),
  way(
    "from",
    `(?:from )?whom? (?:is|was|are|were|did|does|do) (?<words>["“«].+?["”»])(?: (?:come ?)?from)?`,
  ),
  way(
    "from",
    `where (?:did|does|is|was) (?:${theQuote}(?<named>.+?)|(?<words>["“«].+?["”»])) (?:come |originate |taken )?from`,
  ),
  way(
    "whose",
    `whose ${quote}s? (?:(?:is|are|was|were) (?!(?:in|from|on)\\b)(?<words>.+?)|(?<named>.+?) (?:is|are|was|were))`,
  ),
  // "when was … said and by whom"
  way(
    "by who",
    `(?<of>(?:when|where|why)(?:(?:,|,? and) (?:when|where|why))?) (?:is|was|are|were) (?<words>.+?) said,?(?: and)? by whom?`,
  ),
];

/** A question for the speaker of some words, as "who said …"; null for any other, and for one that asks so already. */
export function speakerAsked(text: string, knowsName: KnowsName): string | null {
  const lower = text.toLowerCase();
  for (const { needs, pattern, isOfQuote } of ways) {
    if (!needs.some((word) => lower.includes(word))) continue;
    const { verb: used = "said", words, named = "", of } = pattern.exec(text)?.groups ?? {};
    const said = (words ?? named).replace(/^[\s:,]+|\s+$/g, "");
    const isNone = !/[\p{L}\p{N}]/u.test(said) || nothing.test(said) || toSomebody.test(said);
    if (isNone || knowsName(said)) continue;
    if (isOfQuote && !(isQuoted.test(text) || markedStrings(said).length > 0)) continue;
    const bare = isOfQuote ? said.replace(quoteBehind, "") : said;
    return `who ${used.toLowerCase()} ${bare}${of === undefined ? "" : ` and ${of}`}`;
  }
  return null;
}

/** "Attribute the delay to Lee" gives a cause. */
const toSomebody = / to \p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*$/u;
/** What points at words that are not there. */
const nothing = /^(?:it|this|that|these|those|them|so|what|him|her)$/i;
const isQuoted = new RegExp(`\\b${quote}s?\\b`, "i");
const quoteBehind = new RegExp(` ${quote}$`, "i");
