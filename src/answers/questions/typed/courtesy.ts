import { anyWay, type Parts } from "./ways.ts";

const parts: Parts = {
  wordEnd: /\b/,
  blank: /\s+/,
  /** What parts politeness from the question. */
  pause: /[,!.]?(?: [-–—])?\s+/,
  comma: /[,:]?\s+/,
  colon: /[,:]\s+/,
  stop: /[.!]+\s+/,
  /** What leads on to words in marks. */
  asking: /[:,?]+\s+(?=["“«„])/,
  hyphen: /[- ]?/,
  stops: /[,.!]+\s+/,
  greeting: ["hi|hello|hey|yo|guys", "please|pls|sorry"],
  filler: ["ok|okay|so|well|um|uh|{hmm}|also|but|actually|now|then", "lol|{haha}|omg|btw|fyi|tbh"],
  hmm: /hmm+/,
  haha: /haha+/,
  praise: "great|perfect|super|cool|nice|good|excellent|awesome|wonderful|lovely|brilliant",
  called: /[\p{L} ]{2,24}/u,
  can: "(can|could|would|will) (you|u)",
  me: "me|us",
  /** What comes next in a question, and stays. */
  asks: /(?=(?:who|what|when|where|which|how|did|does|has)\b)/,
  orders:
    /(?=(?:summari[sz]e|explain|describe|list|find|check|confirm|verify|compare|show|quote|name|count|look|search)\b)/,
  asksOrFigure:
    /(?=(?:who|what|when|where|which|how|the (?:exact )?(?:number|figure|amount|date|name|age|total)s?)\b)/,
  something: /(?=(?:an?|the|any|all|every|some|your|his|her|their) )/,
  ofWords:
    /(?=(?:quotes?|quotations?|statements?|words|comments?|remarks?) (?:from|by|of|on|about) )/,
  quote:
    /(?=(?:(?:an?|some|any|the|more|good|short|strong|direct) )*(?:quotes?|quotations?|soundbites?)\b)/,
};

/** What people type before what they ask. */
const before = [
  // "fact check: the pier is safe"
  "(fact{hyphen}check|true or false|quick check){colon}",
  // "hey there,", "ok so", "lol"
  "({greeting}|{filler}){wordEnd} [there|bot|whosaid|all|guys|team]{pause}",
  // "I see. Then", "Thank you! And"
  "(i see|thanks|thank you|got it|understood) [(so|very) much|a lot|for (that|this)]{stops}",
  "({praise}|interesting|right|fine){stop}",
  // "Dear bot, I hope you are well."
  "dear {called}{stops}",
  "good (morning|afternoon|evening|day) [all|team|everyone|there|bot|whosaid]{stops}",
  "[i|we] hope ((you|all|everyone|everybody) [all]( are| is| have| had|'re|'s) [all] [doing] [a|an]|this finds (you|everyone)) [very] (well|good|fine|great|nice|lovely) [day|week|weekend|morning|evening]{stops}",
  // "and who said it"
  "and[,] {asks}",
  // "can you explain", "would you kindly check"
  "({can} [please|kindly|possibly|perhaps|also|just]*|kindly) {orders}",
  // "check the number of", "look up who"
  "[please] ([double[-]]check|double check|confirm|verify|look up) [for {me}] {asksOrFigure}",
  // "can you tell me", "would you be so kind as to tell me", "could you kindly let me know", "kindly tell me"
  "({can} [be so kind as to|be able to|please|kindly|possibly|perhaps]*|(please|kindly)+) (tell|show|give|let|find|get) {me} [know] [if|whether]{comma}",
  // "I should be grateful to have", "I'd appreciate"
  "(i|we)( should| would|'d) be [most|very|so] (grateful|glad|happy|obliged|thankful) [to (have|see|get|know|learn)|for|if you (could|would) (tell|show|give|find|send|let) {me} [know]]{blank}",
  "(i|we)( should| would|'d) (appreciate {something}|love to (have|see|know){blank})",
  // "might I trouble you for"
  "(may|might|could) (i|we) (trouble|bother|ask) you (for|to (give|send|show|find) {me}){blank}",
  // "may I ask"
  "(may|might|can|could) i [please] (ask|know|have|see) [you|if|whether]{comma}",
  // "do you know whether"
  "(do|does|would) (you|anyone|anybody|someone) [happen to] know [if|whether]{blank}",
  // "I'd like to know if", "I'm wondering whether"
  "i['d| would] (want|like|need|wanted) to (know|see|find out|hear|ask) [if|whether]{blank}",
  // "I would like the", "we'd like to have all"
  "(i|we)('d| would) like [to (have|read|get)] {something}",
  "i('m| am) (looking for|wondering) [if|whether]{blank}",
  // "we need a quote on"
  "[(i|we)['m|'re|'d| would| am| are]] (like|need|want|wanted|(looking|searching|hunting) for) {quote}",
  "i wonder [if|whether]{blank}",
  // "quick question:", "yes or no:"
  "[just] curious{comma}",
  "[quick] question{colon}|qq{comma}",
  "is (this|that|it) [quote] (right|correct|true|accurate|real){asking}",
  "(yes or no|(simple|serious|honest|genuine) question|true or not){colon}",
  "remind me{comma}",
  // "the exact quote from Lee", "full statement of Lee": all are
  "[the|a[n]|any] (verbatim|exact|precise|full|complete|whole|original|word-for-word) {ofWords}",
  // "no, Lee", "I meant Lee"
  // "no I meant Lee", "not him, Lee"
  "no{colon}|[no{comma}]i mean[t]{comma}|not (him|her|them|(that|this) [one]){colon}",
];

/** What people type behind it. */
const behind = anyWay(
  [
    "please|pls|plz|(pls|plz) (&|and|n) thx|[k]thx|ta|tia|asap|urgent[ly]|lol|lmao|tho|btw|tbh|fyi",
    "([many] thanks|thank you) [(so|very) much]|cheers|in advance|with [many] thanks",
    "[kind|best|warm] regards|best wishes",
    "as (given|reported|quoted|told) in (this|the) (article|text|story|piece)",
    "again|exactly|instead|by any chance|[does] any(one|body) know [this]",
    "(in|according to) (this|the) (article|text|story|piece)",
  ],
  parts,
);
const after = new RegExp(`(?:[\\s,.!?–—-]+${behind})+\\s*[?!.]*$`, "i");

/** "Great, thank you": all of it is thanks. */
const praise = new RegExp(`^${anyWay(["{praise}|ok[ay]"], parts)}$`, "i");

/** "who's" and "whos" are "who is". */
const contracted = /^(who|what|where|when|how)(?:['’]?s|['’]re)(?=\s)/i;

const opening = new RegExp(`^${anyWay(before, parts)}`, "iu");

/** "With thanks, Harold" */
const signature =
  /(?<=[.!?,] (?:[Ww]ith |[Mm]any |[Kk]ind |[Bb]est )*(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Ww]ishes|[Cc]heers)), \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[\s.]*$/u;

/** A question without the politeness around it; all of it where it is nothing else. */
export function withoutCourtesy(question: string): string {
  let text = question.replace(signature, "");
  for (let turn = 0; turn < 4; turn += 1) {
    const shorter = text.replace(opening, "");
    if (shorter === text || shorter === "") break;
    text = shorter;
  }
  const tail = text.replace(after, "");
  return (tail === "" || praise.test(tail) ? text : tail).trim().replace(contracted, "$1 is");
}
