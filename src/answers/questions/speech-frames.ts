import { speechVerbs, anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import { markedStrings, withoutMarks } from "./clean-question.ts";
import {
  about,
  adverb,
  compare,
  didSay,
  end,
  type Frame,
  saidBy,
  tail,
  thing,
  whatSaid,
  whoSaid,
} from "./frame.ts";
import type { Question } from "./question.ts";

/** What each word of `thing` begins with. */
const thingStems =
  "quot statement word comment remark line saying view opinion thought position stance reaction response take soundbite".split(
    " ",
  );

/** A question with the asker's verb for the speaking. */
function said(asked: Question | null, used: string): Question | null {
  return asked?.ask === "what-said" ? { ...asked, verb: used.toLowerCase() } : asked;
}

/** Whether somebody was spoken to, or of: "who was asked". */
function isDoneTo(auxiliaries: string, used: string): boolean {
  return /\b(?:is|was|are|were|been)\b/i.test(auxiliaries) && objects.has(used.toLowerCase());
}

const objects = new Set(
  "asked told warned accused blamed praised criticized criticised condemned urged promised called described addressed".split(
    " ",
  ),
);

/** Ways of asking who said what: the first that fits is meant. */
export const speechFrames: readonly Frame[] = [
  // Finish a quotation
  {
    opens: "please finish complete continue end how what whats the rest",
    pattern: `^(?:(?:please )?(?:finish|complete|continue|end)(?: off)?(?: (?:this|the|that|his|her|their))?(?: (?:${thing}|sentence|phrase))?|how (?:does|did|do) (?:the|this|that|his|her) (?:${thing}|sentence|phrase)\\b.{0,20}\\b(?:end|go on|continue|finish)|what comes (?:after|next(?: after)?)|what(?:'s| is) the rest of(?: (?:this|the|that))?(?: (?:${thing}|sentence|phrase))?|(?:the )?rest of(?: (?:this|the|that))? (?:${thing}|sentence|phrase))[\\s:,–—-]+(?<words>.+)$`,
    means: ({ words = "" }) => ({
      ask: "finish",
      words: withoutMarks(words).replace(/[\s.…?]+$/, ""),
    }),
  },
  {
    opens: "how",
    pattern: `^how (?:does|did|do) ["“‘'](?<words>[^"”]+)["”’'] (?:end|go on|continue|finish)${end}`,
    means: ({ words = "" }) => ({
      ask: "finish",
      words: withoutMarks(words).replace(/[\s.…?]+$/, ""),
    }),
  },
  // Who is against it
  {
    opens: "who did does",
    needs: ["disagree", "object"],
    pattern: `^(?:who|(?:did|does) any(?:one|body)) (?:(?:really|openly|also|has|have) )*(?:disagree[ds]?|object(?:ed|s)?) (?:with|to) (?<topic>.+?)${end}`,
    means: ({ topic = "" }) => ({ ask: "responses", to: topic, by: null }),
  },
  // Two speakers
  {
    needs: ["vs", " v ", " v. ", "versus", "against", "compared"],
    pattern: `^(?:compare )?(?<x>.{2,60}?),? (?:vs?\\.?|versus|against|compared (?:to|with)) (?<y>.{2,60}?)(?: ${about} (?<topic>.+?))?${end}`,
    means: compare,
  },
  {
    opens: "compare contrast what whats the difference differences",
    pattern: `^(?:compare|contrast|(?:what(?:'s| is| are) )?the differences? between)(?: what)? (?<x>.{2,60}?) (?:and|with|to) (?<y>.{2,60}?)(?:(?: (?:say|said|says|think))?(?: ${about} (?<topic>.+?))?|(?: (?:say|said|says|think)))${end}`,
    means: compare,
  },
  {
    opens: "do does did would is are has have",
    needs: ["agree", "odds", "page", "contradict", "support", "back", "oppos"],
    pattern: `^(?:do|does|did|would|is|are|has|have) (?<x>.{2,60}?) (?:(?:really |ever )?(?:dis)?agreed? with|in (?:dis)?agreement with|(?:at odds|on the same page) with|contradict(?:ed)?|support(?:ed)?|back(?:ed)?|oppose[ds]?) (?<y>.{2,60}?)(?: ${about} (?<topic>.+?))?${end}`,
    means: compare,
  },
  {
    opens: "do does did where on how what",
    needs: [" and "],
    pattern: `^(?:do|does|did|where do|on what do|how do|what do) (?<x>.{2,60}?) and (?<y>.{2,60}?) (?:dis)?(?:agree|differ|say|think)(?: with each other)?(?: ${about} (?<topic>.+?))?${end}`,
    means: compare,
  },
  // What was answered
  {
    opens: "what who how was were is did there any which",
    needs: ["respon", "reac", "repl", "answer", "comeback", "rebut"],
    pattern: `^(?:(?:what (?:is|was|were|are)|(?:was|is|were) there)(?: (?:the|any|a|an))?(?: [\\p{L}]+)? (?:responses?|reactions?|repl(?:y|ies)|answers?|comebacks?|rebuttals?) (?:to|on)|(?:who|which (?:person|people|speakers?)|did any(?:one|body)|how (?:did|have|has) (?:people|they|any(?:one|body)|others|everyone))(?: has| have)? (?:respond(?:ed)?|react(?:ed)?|repl(?:y|ied)|answer(?:ed)?|hit back)(?: to| at)?) (?<topic>.+?)${end}`,
    means: ({ topic = "" }) => ({ ask: "responses", to: topic, by: null }),
  },
  {
    opens: "what how",
    needs: ["respon", "react", "repl", "answer"],
    pattern: `^(?:what (?:is|was|were|are) (?<x>.{2,60}?)(?:'s|’s|s'|s’) (?:own |official |first )?(?:responses?|reactions?|repl(?:y|ies)|answers?)|how (?:did|does|has|have|do) (?<y>.{2,60}?) (?:respond(?:ed)?|react(?:ed)?|repl(?:y|ied)|answer(?:ed)?))(?: (?:to|on))? (?<topic>.+?)${end}`,
    means: ({ x, y, topic = "" }) => ({ ask: "responses", to: topic, by: x ?? y ?? null }),
  },
  // Did X say it
  {
    opens: "is true fact factcheck verify check",
    pattern: `^(?:is it true|is it correct|is it right|true or false|fact[ -]?check|verify|check)[\\s:,]*(?:that |if |whether )?(?<x>.{2,60}?) (?:has |had |have )?(?:ever )?(?:said|says|claimed|stated|told|mentioned|tweeted|wrote|quoted as saying)(?: that| as)?[:,]? (?<words>.+?)${end}`,
    means: didSay,
  },
  {
    opens: "did does do has have had didn didnt doesn doesnt hasn hasnt",
    needs: [" about ", " on ", " regarding ", " concerning ", " of ", " to "],
    pattern: `^(?:did|does|do|has|have|had|didn'?t|hasn'?t|doesn'?t) (?<x>.{1,60}?)${adverb} (?:say|said|talk|talked|speak|spoken?|comment|commented|mention|mentioned|tell|told|reveal|discuss|discussed|address|addressed|respond|responded|react|reacted|reply|replied|refer|referred|think)(?: (?:anything|something|a word|any words?|anyone anything|reporters anything|out))?(?: (?<link>about|on|regarding|concerning|of|to))(?: the topic of)? (?<topic>.+?)${end}`,
    means: ({ x = "", topic = "", link = "" }) => {
      const marked = markedStrings(topic);
      if (marked[0] !== undefined && link === "of") return didSay({ x, words: topic });
      return whatSaid(x, topic);
    },
  },
  {
    opens: "did does do has have had didn didnt doesn doesnt hasn hasnt",
    needs: [
      "mention",
      "discuss",
      "address",
      "critici",
      "condemn",
      "praise",
      "accus",
      "blam",
      "denounc",
      "threaten",
      "attack",
      "insult",
      "thank",
      "defend",
    ],
    pattern: `^(?:did|does|do|has|have|had) (?<x>.{1,60}?)${adverb} (?:mention(?:ed)?|discuss(?:ed)?|address(?:ed)?|criticis?z?e[d]?|condemn(?:ed)?|praise[d]?|accuse[d]?|blame[d]?|denounce[d]?|threaten(?:ed)?|attack(?:ed)?|insult(?:ed)?|defend(?:ed)?) (?<topic>.+?)${end}`,
    means: ({ x = "", topic = "" }) =>
      markedStrings(topic).length > 0 ? didSay({ x, words: topic }) : whatSaid(x, topic),
  },
  {
    opens: "did does do has have had didn didnt doesn doesnt hasn hasnt",
    pattern: `^(?:did|does|do|has|have|had) (?<x>.{1,60}?)${adverb} (?:say|said|speak|spoken?|talk(?:ed)?|comment(?:ed)?|respond(?:ed)?|react(?:ed)?|repl(?:y|ied))(?: (?:anything|something|a word|at all|here))*${end}`,
    means: ({ x = "" }) => whatSaid(x, null),
  },
  {
    opens: "did does do has have had didn didnt doesn doesnt hasn hasnt",
    needs: [" use", " utter", " coin"],
    pattern: `^(?:did|does|do|has|have|had|didn'?t|hasn'?t|doesn'?t) (?<x>.{1,60}?)${adverb} (?:use|used|utter|uttered|coin|coined)(?: (?:the )?(?:word|words|term|phrase|expression))? (?<words>.+?)${end}`,
    means: didSay,
  },
  {
    opens: "did does do has have had didn didnt doesn doesnt hasn hasnt",
    pattern: `^(?:did|does|do|has|have|had|didn'?t|hasn'?t|doesn'?t) (?<x>.{1,60}?)${adverb} (?<verb>${verb})(?: (?:to )?(?:reporters|journalists|us|the press|the media))?(?: the words?)?[:,]? (?:that )?(?<words>.+?)${end}`,
    means: didSay,
  },
  {
    opens: "was is were it",
    pattern: `^(?:(?:was|is|were) it|it was|was) (?<x>.{2,60}?) (?:who|that) (?:has |had )?(?<verb>${verb})(?: that)? (?<words>.+?)${end}`,
    means: didSay,
  },
  {
    opens: "is was are were",
    pattern: `^(?:is|was|are|were) (?:this|that|it|these) (?:a |an |the )?(?:(?:real|actual|genuine|accurate|correct|true|exact|verbatim|right|fake) )*(?:${thing} )?(?:by|from|of|what) (?<x>.{2,60}?)(?: (?:said|really said|actually said))?[:,] ?(?<words>.+?)${end}`,
    means: didSay,
  },
  {
    needs: ['"', "“", "«"],
    pattern: `^(?<words>["“«].+["”»])[,;]? (?:is|was|did|are|were)? ?(?:that |this |it )?(?:really )?(?:said by|by|from|a quote (?:by|from)|what|spoken by|come from) (?<x>.{2,60}?)(?: (?:said|really said|say))?${end}`,
    means: didSay,
  },
  {
    opens: "did is was",
    needs: ['"', "“", "«"],
    pattern: `^(?:did|is|was) (?<words>["“«].+["”»]) (?:come from|said by|from|by|spoken by|uttered by|attributed to|a quote (?:by|from)) (?<x>.{2,60}?)${end}`,
    means: didSay,
  },
  // Whether it is there at all
  {
    opens: "does do did is are was were has have",
    pattern: `^(?:(?:does|did|do|has|have) (?:(?:the|this|that|any|an?|your|these) )?(?:article|articles|text|story|stories|piece|report|library|page|it|any(?:one|body)|some(?:one|body)|they|people)(?: (?:ever|also|actually))? (?:mention(?:ed|s)?|name[ds]?|cover(?:ed)?|discuss(?:ed)?|talk(?:ed)? about|sp(?:eak|oken) (?:of|about)|say (?:anything|something) (?:about|on)|refer(?:red)? to|bring up|brought up)|(?:is|are|was|were) there (?:any(?:thing)?|some(?:thing)?|a|an)?(?: ?(?:${thing}|mention|word|information|info|news|reference))?(?: (?:about|on|of|from|regarding|to))?) (?<topic>.+?)(?: (?:in|here|anywhere)(?: (?:the|this) (?:article|text|story))?)?${end}`,
    means: ({ topic = "" }) => ({ ask: "search", words: topic }),
  },
  {
    opens: "is are was were",
    pattern: `^(?:is|are|was|were) (?<topic>.{2,60}?) (?:(?:ever|even|also) )?(?:mentioned|named|discussed|covered|brought up|in (?:here|it|(?:the|this) (?:article|text|story|piece)))(?: (?:here|anywhere|at all|by name|in .+?))?${end}`,
    means: ({ topic = "" }) => ({ ask: "search", words: topic }),
  },
  // Who said it
  {
    opens: "who which",
    pattern: `^who (?:(?:has|have|had|was|is|else|first|actually|really) )*(?:${verb}|talk(?:s|ed|ing)?|sp(?:oke|eaks?|eaking)) (?:something|anything|stuff|a word)(?: (?:about|on|regarding|like))? ${tail}$`,
    means: ({ tail: words = "" }) => whoSaid(words, "said", true),
  },
  {
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
    pattern: `^who (?:(?:has|have|had|else|first|actually|was it that) )*(?:(?:came|come) up with|(?:brought|brings?) up|point(?:ed|s) out(?: that)?|went on about|(?<called>call(?:ed|s)?) for) ${tail}$`,
    means: ({ tail: words = "", called }) => whoSaid(words, called ?? "said", true),
  },
  {
    opens: "who which",
    pattern: `^(?:who|which (?:person|people|side|speaker|country|party)) (?:(?:else|really|actually|also|does|do|did) )*(?:wants?|wanted|hopes?|hoped|expects?|expected|supports?|supported|oppos(?:es?|ed)|favou?rs?|favou?red|needs?|is (?:for|against|hoping for|calling for|worried about)|are (?:for|against)|agrees? (?:on|about)|disagrees? (?:on|about)|fears?|feared)(?: (?:for|to))? ${tail}$`,
    means: ({ tail: words = "" }) => whoSaid(words, "said", true),
  },
  {
    opens: "who whos whom which what",
    pattern: `^(?<asker>(?:who|whom|which (?:person|people|speaker|source|one|of them)|what person)(?:'s| is| was)?(?: it (?:who|that))?(?: (?:the|that) (?:one|person|first|man|woman|speaker)(?: (?:who|that|to))?)?)${adverb} (?<auxiliaries>(?:has |have |had |is |was |been |are |were )*)${adverb.trim()} ?(?<verb>${verb})(?: (?:by|out|to (?:have|be)))?(?: (?:the )?(?:words?|phrase|term|line|expression)| (?:to )?(?:reporters|journalists|us|the press|the media)(?= (?:about|of|on|that)\\b))?(?:[:,]| that\\b|(?<link> about\\b| of\\b| on\\b))? ?${tail}$`,
    means: ({ verb: used = "said", tail: words = "", link, asker = "", auxiliaries = "" }) =>
      isDoneTo(`${asker} ${auxiliaries}`, used) ? null : whoSaid(words, used, link !== undefined),
  },
  {
    opens: "which what",
    pattern: `^(?:which|what) (?<who>[^?!,:;"“”]{2,40}?) (?:has |have |had )?(?<verb>${verb})(?:[:,]| that\\b| about\\b)? ?${tail}$`,
    means: ({ who = "", verb: used = "said", tail: words = "" }) =>
      /\b(?:did|does|do|was|were|is|are|has|have|had|else|would)\b/.test(who)
        ? null
        : whoSaid(`${words} ${who}`, used, true),
  },
  {
    opens: "who whos where whose the source find search look show give to",
    pattern: `^(?:who(?:'s| is| was)?(?: the)? (?:source|speaker|author|origin)(?: (?:of|for|behind))|(?:where|who) (?:does|did|is|was) (?:the )?(?:quote|line|phrase|words?)?|whose (?:words?|quote|line|phrase|statement)s?(?: (?:is|are|was|were))?|(?:the )?source (?:of|for)|find (?:me )?(?:the |this )?(?:quote|quotation|line|phrase)|search(?: for)?|look up|look for|find|(?:show|give)(?: me)? (?:the )?(?:quotes?|quotations?) (?:with|containing|that (?:mentions?|contains?|says?)|where .{1,20} says?|including)|to whom (?:is|are|was|were)(?: the words?)?|who should be credited (?:for|with))[:,]? (?<words>.*[^\\s?!.,:;].*?)(?: (?:come from|attributed to|is this|are these|is it|is that|from))?${end}`,
    means: ({ words = "" }) => whoSaid(words, "said"),
  },
  // What X said
  {
    opens: "who",
    needs: ["what did", "what does", "what has", "what do"],
    pattern: `^who (?:is|was|are) (?<x>.{2,60}?)(?:[,;?.]+| and|,? and)+ what (?:did|does|has|do) (?:he|she|they|it|that person) (?:say|said|think)(?: ${about} (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    opens: "summarize summarise sum explain describe outline give",
    pattern: `^(?:summari[sz]e|sum up|explain|describe|outline|give (?:me )?a summary of) (?:the )?(?<x>.{2,60}?)(?:'s|’s|s'|s’)? (?:own )?(?:${thing}|argument|case|answer|speech)(?: (?:${about}|to|for|towards?) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    opens: "what",
    pattern: `^what (?:else )?(?:is|was|did|does|were|are|has|have) (?<x>.{2,60}?) (?:been )?(?:talk(?:ing)?|speak(?:ing)?|go(?:ing)? on|rant(?:ing)?) (?:about|on about|of)(?: (?:in|at|during|on|here|today|yesterday) ?.*?)?${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null) : null),
  },
  {
    opens: "what whats",
    pattern: `^what(?:'?s| else| all| exactly| things?)*(?: did| does| has| have| had| do| is| was| are| were| would| might)? (?<x>.{1,60}?)(?: (?:had|have|has))?${adverb} (?:to )?(?<verb>${verb})(?: (?:to )?(?:reporters|journalists|the press|the media|us))?(?: (?:${about}|to|for|as)(?: the (?:topic|subject|issue|matter) of)? (?<topic>.+?))?(?: (?:here|there|anything))?${end}`,
    means: ({ x = "", topic, verb: used = "say" }, knows) => {
      if (/^(?:the|this|that|an?) (?:article|text|story|piece|report)$/i.test(x))
        return { ask: "search", words: topic ?? x };
      const [one = x, other] = x.split(/ and /i);
      const isPair = other !== undefined && knows(one) && knows(other) && !knows(x);
      if (isPair) return compare({ x: one, y: other, topic }, knows);
      return said(saidBy(x, topic), used);
    },
  },
  {
    opens: "what",
    needs: [" tell", " told", " ask", " warn", " promis", " inform", " write", " wrote"],
    pattern: `^what (?:else )?(?:did|does|has|have|had) (?<x>.{2,60}?) (?<verb>tell|told|ask|asked|warn|warned|promise|promised|inform|informed|write to|written to) (?<whom>[^?!.]{2,40}?)(?: ${about} (?<topic>.+?))?${end}`,
    means: ({ x = "", topic, verb: used = "tell" }, knows) =>
      knows(x) ? said(whatSaid(x, topic ?? null), used) : null,
  },
  {
    opens: "what how",
    needs: [" call", " describe", " label", " term", " dub"],
    pattern: `^(?:what|how) (?:did|does|has|have|had) (?<x>.{2,60}?) (?:call(?:ed)?|describe[d]?|label(?:led)?|term(?:ed)?|dub(?:bed)?) (?<topic>[^?!.]{2,60}?)(?: as)?${end}`,
    means: ({ x = "", topic = "" }) => whatSaid(x, topic),
  },
  {
    opens: "what which",
    pattern: `^(?:what|which)(?: ${thing})? (?:is|was|are|were|has been) (?:being )?(?:said|stated|claimed|quoted|reported)(?: by (?<x>.{2,60}?))?(?: (?:${about}) (?<topic>.+?))?${end}`,
    means: ({ x, topic }) =>
      x !== undefined
        ? whatSaid(x, topic ?? null)
        : topic !== undefined
          ? { ask: "search", words: topic }
          : { ask: "voices" },
  },
  {
    opens: "what whats how",
    pattern: `^(?:what(?:'s| is| was| are| were)|how (?:is|was)) (?:the )?(?<x>.{2,60}?)(?:'s|’s|s'|s’) (?:own )?(?:exact )?${thing}(?: (?:${about}|to|for|towards?) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    opens: "how",
    pattern: `^how (?:did|does|has|have|do) (?<x>.{2,60}?) (?:describe[ds]?|characteri[sz]ed?|call(?:ed)?|respond(?:ed)?(?: to)?|react(?:ed)?(?: to)?|repl(?:y|ied)(?: to)?|view(?:ed)?|see|feel about|comment(?:ed)? on|answer(?:ed)?)(?: (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    needs: [...thingStems, "anything", "something", "everything", "what"],
    pattern: `^(?:(?:please )?(?:show|give|list|find|get|tell|send|read|share|fetch)(?: me| us)? )?(?:an? |any |all(?: of)? |the |some |every |each )*(?<sort>${thing}|anything|something|everything|what)(?: (?:that )?(?:was |is |were |are )?(?:said|stated|spoken|made|given))?(?: (?:by|from|of))? (?<x>.{2,60}?)(?<said> (?:had to say|has to say|ever said|has said|said|says|stated))?(?: (?:${about}|that mentions?|mentioning|to) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic, sort = "", said: ending }, knows) => {
      if (sort.toLowerCase() === "what" && ending === undefined && !knows(x)) return null;
      return knows(x) || topic !== undefined ? saidBy(x, topic, true, knows) : null;
    },
  },
  {
    needs: thingStems,
    pattern: `^(?:(?:show|give|list|find|get|tell)(?: me| us)? )?(?:all )?(?<x>.{2,60}?)(?:'s|’s|s'|s’)? (?:(?:own|exact|full|actual|precise) )*${thing}(?: (?:${about}|to) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null, true) : null),
  },
  {
    needs: ["said", "says"],
    pattern: `^(?<x>.{2,60}?) (?:said|says)(?: what)?(?: about (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    needs: [
      "said",
      "says",
      "claim",
      "state",
      "saying",
      "declare",
      "told ",
      "insist",
      "den",
      "warn",
      "promise",
      "call",
      "added",
      "thinks",
      "believe",
    ],
    pattern: `^(?<x>.{2,60}?) (?:really |actually |also |once |just |even )?(?<verb>said|says|claim(?:ed|s)|state[ds]|(?:is|was) quoted as saying|declare[ds]|told reporters|told (?:the )?(?:press|media)|insist(?:ed|s)|denie[ds]|warn(?:ed|s)|promise[ds]|call(?:ed|s)|added|thinks|believe[ds])(?: that)?[:,]? (?<words>.+?)(?:[,;.] ?(?:right|correct|true|no|yes|is that (?:right|true|correct)|didn'?t (?:he|she|they)))?${end}`,
    means: ({ x = "", verb: used = "said", words }, knows) =>
      knows(x) ? didSay({ x, words, verb: speechVerbs.has(used) ? used : "said" }) : null,
  },
  {
    needs: [
      " about ",
      " on ",
      " regarding ",
      " concerning ",
      " of ",
      " re ",
      " over ",
      " regard ",
      " as to ",
    ],
    pattern: `^(?<x>.{2,60}?) ${about} (?<topic>.+?)${end}`,
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    pattern: `^(?:(?:show|tell|give)(?: me)? )?(?:more )?(?:(?:any |all |the |some )*(?:${thing}|something|anything|everything) )?(?:about |on )(?!(?:wh(?:at|ich|om|ose)|when|how)\\b)(?<topic>.+?)${end}`,
    means: ({ topic = "" }, knows) =>
      knows(topic) ? { ask: "who-is", name: topic } : { ask: "search", words: topic },
  },
  {
    needs: ["quot", "soundbite", "statement", "remark", "comment"],
    pattern: `^(?:(?:show|give|find|get)(?: me)? )?(?:the |that |a )?(?<words>[^"“”]{3,60}?) (?:quotes?|quotations?|soundbites?|statements?|remarks?|comments?)${end}`,
    means: ({ words = "" }) => ({ ask: "search", words }),
  },
  // What somebody wants is known by what they say
  {
    opens: "what whats",
    needs: [" want", " demand", " expect", " hope", " intend"],
    pattern: `^what(?:'s| is| are| was)? (?:(?:does|do|did) )?(?<x>.{2,60}?) (?<verb>want(?:s|ed|ing)?|demand(?:s|ed|ing)?|expect(?:s|ed|ing)?|hop(?:es?|ed|ing) for|intend(?:s|ed|ing)?)(?: to (?:do|happen))?(?: (?:from|of|with|for|in|about) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic, verb: used = "want" }, knowsName) => {
      return said(knowsName(x) ? whatSaid(x, topic ?? null) : null, used.replace(/ for$/i, ""));
    },
  },
];
