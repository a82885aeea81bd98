/** What people type before what they ask, a way a line. */
const before = [
  // "hey there,", "ok so", "lol"
  /(?:hi|hello|hey|yo|ok|okay|so|well|um|uh|hmm+|please|pls|also|but|actually|now|then|lol|haha+|omg|btw|fyi|tbh|sorry|guys)\b(?:\s+(?:there|bot|whosaid|all|guys|team))?[,!.]?(?: [-–—])?\s+/,
  // "I see. Then", "Thank you! And"
  /(?:(?:i see|thanks|thank you|got it|understood)(?: (?:so|very) much| a lot| for (?:that|this))?[,.!]+|(?:great|perfect|super|cool|nice|good|excellent|awesome|wonderful|lovely|brilliant|interesting|right|fine)[.!]+)\s+/,
  // "Dear bot, I hope you are well."
  /dear [\p{L} ]{2,24}[,!.]\s+/u,
  /good (?:morning|afternoon|evening|day)(?: (?:all|team|everyone|there|bot|whosaid))?[,!.]+\s+/,
  /(?:i |we )?hope (?:(?:you|all|everyone|everybody)(?: all)?(?: (?:are|is|have|had)|['’]re|['’]s)(?: all)?(?: doing)?(?: an?)?|this finds (?:you|everyone)) (?:very )?(?:well|good|fine|great|nice|lovely)(?: (?:day|week|weekend|morning|evening))?[.!,]\s+/u,
  // "and who said it"
  /and,?\s+(?=(?:who|what|when|where|which|how|did|does|has)\b)/,
  // "can you explain", "would you kindly check"
  /(?:(?:can|could|would|will) (?:you|u)(?: (?:please|kindly|possibly|perhaps|also|just))*|kindly) (?=(?:summari[sz]e|explain|describe|list|find|check|confirm|verify|compare|show|quote|name|count|look|search)\b)/,
  // "check the number of", "look up who"
  /(?:please )?(?:(?:double[ -]?)?check|confirm|verify|look up)(?: for (?:me|us))? (?=(?:who|what|when|where|which|how|the (?:exact )?(?:number|figure|amount|date|name|age|total)s?)\b)/,
  // "can you tell me", "would you be so kind as to tell me", "could you kindly let me know", "kindly tell me"
  /(?:(?:can|could|would|will) (?:you|u) (?:(?:be so kind as to|be able to|please|kindly|possibly|perhaps) )*|(?:please |kindly )+)(?:tell|show|give|let|find|get) (?:me|us)(?: know)?(?: (?:if|whether))?[,:]?\s+/,
  // "I should be grateful to have", "I'd appreciate"
  /(?:i|we)(?: should| would|['’]d) (?:(?:be (?:most |very |so )?(?:grateful|glad|happy|obliged|thankful)(?: to (?:have|see|get|know|learn)| for| if you (?:could|would) (?:tell|show|give|find|send|let) (?:me|us)(?: know)?)?)|appreciate (?=(?:an?|the|any|your|his|her|their) )|love to (?:have|see|know))\s*/,
  // "might I trouble you for"
  /(?:may|might|could) (?:i|we) (?:trouble|bother|ask) you (?:for|to (?:give|send|show|find) (?:me|us))\s+/,
  // "may I ask"
  /(?:may|might|can|could) i (?:please )?(?:ask|know|have|see)(?: (?:you|if|whether))?[,:]?\s+/,
  // "do you know whether"
  /(?:do|does|would) (?:you|anyone|anybody|someone) (?:happen to )?know (?:if\s+|whether\s+)?/,
  // "I'd like to know if", "I'm wondering whether"
  /i(?:'d| would)? (?:want|like|need|wanted) to (?:know|see|find out|hear|ask)(?: (?:if|whether))?\s+/,
  // "I would like the", "we'd like to have all"
  /(?:i|we)(?:['’]d| would) like (?:to (?:have|read|get) )?(?=(?:an?|the|any|all|every|some|his|her|their) )/,
  /i(?:'m| am) (?:looking for|wondering)(?: (?:if|whether))?\s+/,
  // "we need a quote on"
  /(?:(?:i|we)(?:['’](?:m|re|d| would)| am| are)? )?(?:(?:like|need|want|wanted)|(?:looking|searching|hunting) for) (?=(?:(?:an?|some|any|the|more|good|short|strong|direct) )*(?:quotes?|quotations?|soundbites?)\b)/,
  /i wonder (?:if\s+|whether\s+)?/,
  // "quick question:", "yes or no:"
  /(?:just )?curious[,:]?\s+/,
  /(?:quick )?question[:,]\s+|qq[:,]?\s+/,
  /(?:yes or no|(?:simple|serious|honest|genuine) question|true or not)[:,]\s+/,
  /remind me[:,]?\s+/,
  // "no, Lee", "I meant Lee"
  /(?:no[,:] |i mean[t,:]? )\s*/,
];

const after =
  /(?:[\s,.!?–—-]+(?:please|pl[sz](?: (?:&|and|n) thx)?|k?thx|ta|tia|asap|urgent(?:ly)?|lol|lmao|tho|btw|tbh|fyi|(?:(?:many )?thanks|thank you)(?: (?:so|very) much)?|cheers|in advance|with (?:many )?thanks|(?:(?:kind|best|warm) )?regards|best wishes|as (?:given|reported|quoted|told) in (?:this|the) (?:article|text|story|piece)|again|exactly|instead|by any chance|(?:does )?any(?:one|body) know(?: this)?|in (?:this|the) (?:article|text|story|piece)|according to (?:this|the) (?:article|text|story|piece)))+\s*[?!.]*$/i;

/** "Great, thank you": all of it is thanks. */
const praise =
  /^(?:great|ok(?:ay)?|perfect|super|cool|nice|good|excellent|awesome|wonderful|lovely|brilliant)$/i;

/** "who's" and "whos" are "who is". */
const contracted = /^(who|what|where|when|how)(?:['’]?s|['’]re)(?=\s)/i;

const opening = new RegExp(`^(?:${before.map(({ source }) => source).join("|")})`, "iu");

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
