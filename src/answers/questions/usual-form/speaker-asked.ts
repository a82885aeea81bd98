import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anyWay, type Parts } from "#answers/questions/typed/ways.ts";
import { parts as common, quote, wholly } from "./parts.ts";

/** A way of asking whose some words are that names the asking otherwise than "who said". */
interface Way {
  /** What such a question has some of. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** Set where only words in marks, or called a quotation, can be meant: "the person behind the plan". */
  readonly isOfQuote?: true;
}

const parts: Parts = {
  ...common,
  person:
    "person|people[s]|persons|politician[s]|speaker[s]|source[s]|man|woman|guy|bloke|chap|lad|fella|fellow|dude|lady|one|individual|official[s]",
  please: "please|pls|plz|kindly|just|(can|could|would) you|can {anyone}|help [me]|i|we|to|go",
  find: [
    "(find|get|give|show|tell|name|identify|locate|list|need|want|send|provide|state) [me|us|out]",
    "((looking|searching|hunting) for|look up|pull up|dig (up|out)|track down|check|confirm) [me|us|out]",
    "what's|who's|(what|who) {is}",
  ],
  nameOf: "[the] (name[s]|identity) of",
  /** What calls the words so, before them. */
  theQuote: "[the|this|that|these|a|an] [following] {quote}[s][:|,]",
  forSomebody: "(to|for) (me|us|someone|somebody|a (person|speaker|name))",
  wondering: [
    "(on|in) (earth|the world)|[the] (hell|heck|fuck|devil)|tf",
    "in (the|this|any) (article|story|text|piece)",
    "(do you|d'(you|ya)) (think|reckon|guess|suppose)",
    "(could|might|may|would|must|will)['ve] [have]|was it|is it",
  ],
  when: "(when|where|why) [and (when|where|why)]|(when|where|why), [and] (when|where|why)",
  /** What parts a heading from what stands under it. */
  colon: / ?[:?–—-]/,
  dash: / ?[?–—-]/,
  parting: /(?:[:,–—-]+ ?| )/,
  /** "Attribute this: …", and not "attribute this is mad". */
  beforeColon: /(?=[:,]| (?:to|for) )/,
  noPlace: /(?!(?:in|from|on)\b)/,
  wordEnd: /\b/,
};

const asking = "[{please}]* [{find}] [{nameOf}]";

const ways: readonly Way[] = [
  // "the name of the person who said", "find whoever said", "the woman who denied"
  way(
    "who",
    `${asking} ([the|that|a|an] {person} (who|that)|whoever|who) [[it] (was|is) [the one] (that|who)] [first|actually|exactly|really]* {verb}{wordEnd}{rest}`,
  ),
  // "who was the first person to say"
  way(
    "first",
    "who (was|were|is|are) [it|the]* first [{person}] [who|that]* (to say|to use|to mention|who said|that said) {rest}",
  ),
  // "which bloke said", "who on earth said", "who’d have said"
  way(
    "who,which,what",
    "((which|what) {person}|who ({wondering})+|who('d|'s it) [have]) [has|have|had] {verb}{wordEnd}{rest}",
  ),
  // "who is on record as saying", "who gets credit for"
  way(
    "record,credit",
    "who['s] [is|was|are|get[s]|got|went|has|gone]* (on [the] record [as] saying|credited (with|for) [saying]|[the] credit for [saying]) [that] {rest}",
  ),
  // "speaker of the phrase", "need a source for", "attribution for"
  way(
    "speaker,source,attribution",
    `${asking} [the|a|an] (speaker|source|attribution)[s] (of|for|behind|to) [{theQuote}] {noThing}{words} [quote|line|remark|quotation]`,
  ),
  way(
    "behind,author,origin,person,speaker,source,attribution",
    `${asking} [the|a|an] [{person}|attribution[s]|author[s]|origin[s]|originator[s]] (of|for|behind|to) [{theQuote}] {rest}`,
    true,
  ),
  way("behind", `[{please}]* [{find}] [the] person behind {nothingElse}{rest}`),
  // "attribute the quote", "can you attribute this to someone:", "attribution – "
  way(
    "attribute",
    "[{please}]* attribute [(this|that|these|the) [following] {quote}[s]|(this|that|these){beforeColon}] [{forSomebody}]*{parting}{words} [{forSomebody}]*",
  ),
  way("speaker,source,attribution,who", "(speaker{dash}|(source|attribution|who){colon}) {rest}"),
  way("belong", "who[m] (does|do) (this|that|it|these) [{quote}[s]] belong to(:|,) {rest}"),
  // "to whom should I attribute", "who do we credit with", "who can … be attributed to"
  way(
    "attribut,credit",
    "([to] who[m]|how) (should|can|could|do|would|may) (i|we|you|one) (attribute|credit) {words} [to]",
  ),
  way(
    "attribut,credit",
    "[to] who[m] ({is}|can|could|should|would|may|has|have) {words} [be|been] (attributed|credited|ascribed) [to]",
  ),
  // "by whom was … said", "who was … said by"
  way("by whom,by who,from who", "(by|from) who[m] {is} {words} (said|spoken|uttered)"),
  way("said by", "who[m] {is} {words} (said|spoken|uttered) by"),
  // "from whom is “…”", "where does the line … come from"
  way("from", "[from] who[m] ({is}|did|does|do) {marked} [[come] from]"),
  way(
    "from",
    "where (did|does|is|was) ({theQuote} <named: {any}>|{marked}) [come|originate|taken] from",
  ),
  way("whose", "whose {quote}[s] ({is} {noPlace}{words}|<named: {any}> {is})"),
  // "when was … said and by whom"
  way("by who", "<of: {when}> {is} {words} said[,] [and] by who[m]"),
];

function way(needs: string, written: string, isOfQuote?: true): Way {
  return {
    needs: new RegExp(needs.replaceAll(",", "|"), "i"),
    pattern: wholly(written, parts),
    ...(isOfQuote && { isOfQuote }),
  };
}

/** A question for the speaker of some words, as "who said …"; null for any other, and for one that asks so already. */
export function speakerAsked(text: string, knowsName: KnowsName): string | null {
  for (const { needs, pattern, isOfQuote } of ways) {
    if (!needs.test(text)) continue;
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
const isQuoted = new RegExp(`\\b${anyWay([quote])}s?\\b`, "i");
const quoteBehind = new RegExp(` ${anyWay([quote])}$`, "i");
