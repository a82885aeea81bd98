import { markedStrings, withoutMarks } from "./clean-question.ts";
import type { Question } from "./question.ts";
import { anySpeechVerb as verb } from "./speech-words.ts";

/** Tells names from other words; without it "X on Y" can't be told from a phrase. */
export type KnowsName = (typed: string) => boolean;

/** One way of asking: a pattern over the cleaned question, and what it means. */
interface Frame {
  readonly pattern: string;
  readonly means: (groups: Groups, knowsName: KnowsName) => Question | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What a question of a known form asks; null where no form fits. */
export function frameOf(text: string, knowsName: KnowsName): Question | null {
  const words = plainWords(text);
  for (const frame of frames) {
    if (words?.every((word) => !frame.pattern.includes(word))) continue;
    const match = regexOf(frame).exec(text);
    const question = match ? frame.means(match.groups ?? {}, knowsName) : null;
    if (question) return question;
  }
  return null;
}

/**
 * The words of a text that has nothing but words. A pattern that holds none of them can't fit, and
 * is not compiled: for a keyword or two that is most of the time that a short command takes.
 */
function plainWords(text: string): readonly string[] | null {
  return /^[a-z '’-]+$/i.test(text) ? (text.toLowerCase().match(/[a-z]+/g) ?? null) : null;
}

const about = "(?:about|on|regarding|concerning|of|re|over|in regard to|with regard to|as to)";
const adverb =
  "(?: (?:ever|really|actually|also|once|just|indeed|truly|even|already|publicly|exactly|else|all))*";
const thing =
  "(?:quotes?|quotations?|statements?|words|comments?|remarks?|lines?|sayings?|views?|opinions?|thoughts?|position|stance|reactions?|responses?|take|soundbites?)";
const tail = "(?<tail>.*)";
const end = "[\\s?!.]*$";

const frames: readonly Frame[] = [
  // Receipts and help
  {
    pattern: `^(?:verify |check |receipt )?(?<receipt>[\\w-]{6,64}(?:\\.[0-9a-z]{1,8}){4})(?:[:,]? ?(?<words>["“].+["”]))?${end}`,
    means: ({ receipt = "", words }) => ({ ask: "receipt", receipt, words: words ?? null }),
  },
  {
    pattern: `^(?:help(?: me)?|usage|commands?|examples?|\\?+|-h|--help|what (?:can|do|could) (?:you|i|this|it)(?: app| bot)? (?:do|ask|say)(?: for me| you| here)?|how (?:do|can|should) (?:i|you|we) (?:use|ask|work)(?: (?:this|you|it|here|questions?).*)?|how does (?:this|it)(?: app| bot)? work|who are you|what are you|what is (?:this|whosaid)(?: app| bot)?|hi|hello|hey|start)${end}`,
    means: () => ({ ask: "help" }),
  },
  // The article itself
  {
    pattern: `^(?:what(?:'s| is| was|s)? (?:(?:this|the|that) )?(?:article|text|story|piece|news|it)(?: all)? about|(?:please )?(?:summari[sz]e|sum up|give (?:me )?a summary of|summary of|tl;?dr(?: of)?)(?: (?:this|the|it|that))?(?: (?:article|text|story|piece|news))?|summary|what (?:happened|(?:is|was) the (?:news|headline|story|title|main point|gist)(?: of (?:this|the) (?:article|story|text))?)|headline|title)${end}`,
    means: () => ({ ask: "article" }),
  },
  {
    pattern: `^(?:(?:what|which) (?:date|day|year|month|time)|when)\\b.{0,20}\\b(?:article|story|piece|text|page)\\b.{0,12}\\b(?:published|written|posted|printed|released|from|dated?|come out|appear|updated)${end}`,
    means: () => ({ ask: "publication", wants: "published" }),
  },
  {
    pattern: `^(?:(?:what|which)(?: is|'s|s)? (?:the )?(?:publication |publishing |article(?:'s)? )?date(?: of (?:the |this )?(?:article|publication|story|text))?|date of (?:the |this )?(?:article|publication)|how old is (?:this|the) (?:article|story|text))${end}`,
    means: () => ({ ask: "publication", wants: "published" }),
  },
  {
    pattern: `^(?:who (?:wrote|authored|published|reported|is the author of|'s the author of|was the author of|is the (?:writer|reporter|journalist) (?:of|behind)) (?:this|the) (?:article|story|text|piece|report)|(?:what|which|who)(?: is|'s)? (?:the )?(?:author|byline|writer|journalist|reporter)(?: of (?:this|the) (?:article|story|text))?)${end}`,
    means: () => ({ ask: "publication", wants: "author" }),
  },
  {
    pattern: `^(?:(?:which|what) (?:newspaper|outlet|paper|site|website|magazine|publication|publisher|agency|source)\\b.{0,16}\\b(?:article|story|text|this|from|published|it)\\b.{0,16}|where (?:was|is|does) (?:this|the) (?:article|story|text) (?:published|from|come from|appear))${end}`,
    means: () => ({ ask: "publication", wants: "outlet" }),
  },
  // Who is quoted, how often
  {
    pattern: `^(?:(?:who|which (?:people|persons|speakers|sources|voices)) (?:all )?(?:is|are|was|were|gets?|got|has been|have been) (?:(?:all|ever|actually|directly) )?(?:quoted|cited|speaking|talking|mentioned|named|the (?:speakers?|sources?|voices?))(?:,? (?:but|and|yet) (?:is |are |was |were )?(?:never|not) (?:directly )?(?:quoted|cited|heard|named))?(?: here| (?:the )?most(?: often)?| directly| by name)?(?: in .{0,40})?|who (?:speaks|talks|said (?:anything|something|what|most|the most))(?: in .{0,40}| here)?|(?:(?:list|show|name|give)(?: me)? )?(?:all |the |of )*(?:speakers?|voices?|sources?|people (?:quoted|cited|named|mentioned)|names)(?: (?:quoted|cited|named))?(?: in .{0,40})?|how many (?:people|persons|speakers|sources|voices|quotes|quotations|statements)(?: (?:are|were|is|do|does|has|have)\\b.{0,40})?|how often (?:is|are|was|were) (?:each|every|everyone|everybody|each person|people|they)\\b.{0,30}|who (?:is |are )?(?:never|not) quoted|who(?:'s| is) in (?:the|this) (?:article|story|text))${end}`,
    means: (_, __) => ({ ask: "voices" }),
  },
  {
    pattern: `^how (?:many (?:${thing}|times)|often|much) (?:is|are|was|were|does|do|did|has|have|by|from|of)(?: there)?(?: (?:by|from|of))? (?<x>.+?)(?:'s|’s)?(?: been)?(?: (?:quoted|cited|have|has|get|gets|speak|speaks|spoke|say|said|talk|appear)(?: anything| something)?)?(?: in .{0,30})?${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  // Finish a quotation
  {
    pattern: `^(?:(?:please )?(?:finish|complete|continue|end)(?: off)? (?:this|the|that|his|her|their)? ?(?:${thing}|sentence|phrase)?|how (?:does|did|do) (?:the|this|that|his|her) (?:${thing}|sentence|phrase)\\b.{0,20}\\b(?:end|go on|continue|finish)|what comes (?:after|next(?: after)?)|what(?:'s| is) the rest of(?: (?:this|the|that))?(?: (?:${thing}|sentence|phrase))?|(?:the )?rest of(?: (?:this|the|that))? (?:${thing}|sentence|phrase))[\\s:,–—-]+(?<words>.+)$`,
    means: ({ words = "" }) => ({
      ask: "finish",
      words: withoutMarks(words).replace(/[\s.…?]+$/, ""),
    }),
  },
  {
    pattern: `^how (?:does|did|do) ["“‘'](?<words>[^"”]+)["”’'] (?:end|go on|continue|finish)${end}`,
    means: ({ words = "" }) => ({
      ask: "finish",
      words: withoutMarks(words).replace(/[\s.…?]+$/, ""),
    }),
  },
  // Two speakers
  {
    pattern: `^(?:compare )?(?<x>.{2,60}?),? (?:vs?\\.?|versus|against|compared (?:to|with)) (?<y>.{2,60}?)(?: ${about} (?<topic>.+?))?${end}`,
    means: compare,
  },
  {
    pattern: `^(?:compare|contrast|(?:what(?:'s| is| are) )?the differences? between) (?<x>.{2,60}?) (?:and|with|to) (?<y>.{2,60}?)(?: (?:${about}|say about|said about) (?<topic>.+?))?${end}`,
    means: compare,
  },
  {
    pattern: `^(?:do|does|did|would|is|are|has|have) (?<x>.{2,60}?) (?:(?:really |ever )?(?:dis)?agreed? with|in (?:dis)?agreement with|(?:at odds|on the same page) with|contradict(?:ed)?|support(?:ed)?|back(?:ed)?|oppose[ds]?) (?<y>.{2,60}?)(?: ${about} (?<topic>.+?))?${end}`,
    means: compare,
  },
  {
    pattern: `^(?:do|does|did|where do|on what do|how do|what do) (?<x>.{2,60}?) and (?<y>.{2,60}?) (?:dis)?(?:agree|differ|say|think)(?: with each other)?(?: ${about} (?<topic>.+?))?${end}`,
    means: compare,
  },
  // Did X say it
  {
    pattern: `^(?:is it true|is it correct|is it right|true or false|fact[ -]?check|verify|check)[\\s:,]*(?:that |if |whether )?(?<x>.{2,60}?) (?:has |had |have )?(?:ever )?(?:said|says|claimed|stated|told|mentioned|tweeted|wrote|quoted as saying)(?: that| as)?[:,]? (?<words>.+?)${end}`,
    means: didSay,
  },
  {
    pattern: `^(?:did|does|do|has|have|had|didn'?t|hasn'?t|doesn'?t) (?<x>.{1,60}?)${adverb} (?:say|said|talk|talked|speak|spoken?|comment|commented|mention|mentioned|tell|told|reveal|discuss|discussed|address|addressed|respond|responded|react|reacted|reply|replied|refer|referred|think)(?: (?:anything|something|a word|any words?|anyone anything|reporters anything|out))?(?: (?<link>about|on|regarding|concerning|of|to))(?: the topic of)? (?<topic>.+?)${end}`,
    means: ({ x = "", topic = "", link = "" }) => {
      const marked = markedStrings(topic);
      if (marked[0] !== undefined && link === "of") return didSay({ x, words: topic });
      return whatSaid(x, topic);
    },
  },
  {
    pattern: `^(?:did|does|do|has|have|had) (?<x>.{1,60}?)${adverb} (?:mention(?:ed)?|discuss(?:ed)?|address(?:ed)?|criticis?z?e[d]?|condemn(?:ed)?|praise[d]?) (?<topic>.+?)${end}`,
    means: ({ x = "", topic = "" }) =>
      markedStrings(topic).length > 0 ? didSay({ x, words: topic }) : whatSaid(x, topic),
  },
  {
    pattern: `^(?:did|does|do|has|have|had) (?<x>.{1,60}?)${adverb} (?:say|said|speak|spoken?|talk(?:ed)?|comment(?:ed)?)(?: (?:anything|something|a word|at all|here))*${end}`,
    means: ({ x = "" }) => whatSaid(x, null),
  },
  {
    pattern: `^(?:did|does|do|has|have|had|didn'?t|hasn'?t|doesn'?t) (?<x>.{1,60}?)${adverb} (?:use|used|utter|uttered|coin|coined)(?: (?:the )?(?:word|words|term|phrase|expression))? (?<words>.+?)${end}`,
    means: didSay,
  },
  {
    pattern: `^(?:did|does|do|has|have|had|didn'?t|hasn'?t|doesn'?t) (?<x>.{1,60}?)${adverb} (?<verb>${verb})(?: (?:to )?(?:reporters|journalists|us|the press|the media))?(?: the words?)?[:,]? (?:that )?(?<words>.+?)${end}`,
    means: didSay,
  },
  {
    pattern: `^(?:(?:was|is|were) it|it was|was) (?<x>.{2,60}?) (?:who|that) (?:has |had )?(?<verb>${verb})(?: that)? (?<words>.+?)${end}`,
    means: didSay,
  },
  {
    pattern: `^(?:is|was|are|were) (?:this|that|it|these) (?:a |an |the )?(?:(?:real|actual|genuine|accurate|correct|true|exact|verbatim|right|fake) )*(?:${thing} )?(?:by|from|of|what) (?<x>.{2,60}?)(?: (?:said|really said|actually said))?[:,] ?(?<words>.+?)${end}`,
    means: didSay,
  },
  {
    pattern: `^(?<words>["“«].+["”»])[,;]? (?:is|was|did|are|were)? ?(?:that |this |it )?(?:really )?(?:said by|by|from|a quote (?:by|from)|what|spoken by|come from) (?<x>.{2,60}?)(?: (?:said|really said|say))?${end}`,
    means: didSay,
  },
  {
    pattern: `^(?:did|is|was) (?<words>["“«].+["”»]) (?:come from|said by|from|by|spoken by|uttered by|attributed to|a quote (?:by|from)) (?<x>.{2,60}?)${end}`,
    means: didSay,
  },
  // Who said it
  {
    pattern: `^(?:(?:who|whom|which (?:person|people|speaker|source|one|of them)|what person)(?:'s| is| was)?(?: it (?:who|that))?(?: (?:the|that) (?:one|person|first|man|woman|speaker)(?: (?:who|that|to))?)?)${adverb} (?:has |have |had |is |was |been |are |were )*${adverb.trim()} ?(?<verb>${verb})(?: (?:by|out|to (?:have|be)))?(?: (?:the )?(?:words?|phrase|term|line|expression))?(?:[:,]| that\\b|(?<link> about\\b| of\\b| on\\b))? ?${tail}$`,
    means: ({ verb: used = "said", tail: words = "", link }) =>
      whoSaid(words, used, link !== undefined),
  },
  {
    pattern: `^(?:which|what) (?<who>[\\p{L}\\p{N} .'’-]{2,40}?) (?:has |have |had )?(?<verb>${verb})(?:[:,]| that\\b| about\\b)? ?${tail}$`,
    means: ({ who = "", verb: used = "said", tail: words = "" }) =>
      /\b(?:did|does|do|was|were|is|are|has|have|had|else|would)\b/.test(who)
        ? null
        : whoSaid(`${words} ${who}`, used, true),
  },
  {
    pattern: `^(?:who(?:'s| is| was)?(?: the)? (?:source|speaker|author|origin)(?: (?:of|for|behind))|(?:where|who) (?:does|did|is|was) (?:the )?(?:quote|line|phrase|words?)?|whose (?:words?|quote|line|phrase|statement)s?(?: (?:is|are|was|were))?|(?:the )?source (?:of|for)|find (?:me )?(?:the |this )?(?:quote|quotation|line|phrase)|search(?: for)?|look up|look for|find|(?:show|give)(?: me)? (?:the )?(?:quotes?|quotations?) (?:with|containing|that (?:mentions?|contains?|says?)|where .{1,20} says?|including)|to whom (?:is|are|was|were)(?: the words?)?|who should be credited (?:for|with))[:,]? (?<words>.*[\\p{L}\\p{N}].*?)(?: (?:come from|attributed to|is this|are these|is it|is that|from))?${end}`,
    means: ({ words = "" }) => whoSaid(words, "said"),
  },
  // What X said
  {
    pattern: `^what(?:'?s| else| all| exactly| things?)*(?: did| does| has| have| had| do| is| was| are| were| would| might)? (?<x>.{1,60}?)(?: (?:had|have|has))?${adverb} (?:to )?(?<verb>${verb})(?: (?:to )?(?:reporters|journalists|the press|the media|us))?(?: (?:${about}|to|for|as)(?: the (?:topic|subject|issue|matter) of)? (?<topic>.+?))?(?: (?:here|there|anything))?${end}`,
    means: ({ x = "", topic }) =>
      /^(?:the|this|that|an?) (?:article|text|story|piece|report)$/i.test(x)
        ? { ask: "search", words: topic ?? x }
        : saidBy(x, topic),
  },
  {
    pattern: `^(?:what|which)(?: ${thing})? (?:is|was|are|were|has been) (?:being )?(?:said|stated|claimed|quoted|reported)(?: by (?<x>.{2,60}?))?(?: (?:${about}) (?<topic>.+?))?${end}`,
    means: ({ x, topic }) =>
      x !== undefined
        ? whatSaid(x, topic ?? null)
        : topic !== undefined
          ? { ask: "search", words: topic }
          : { ask: "voices" },
  },
  {
    pattern: `^(?:what(?:'s| is| was| are| were)|how (?:is|was)) (?:the )?(?<x>.{2,60}?)(?:'s|’s|s'|s’) (?:own )?(?:exact )?${thing}(?: (?:${about}|to|for|towards?) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    pattern: `^how (?:did|does|has|have|do) (?<x>.{2,60}?) (?:describe[ds]?|characteri[sz]ed?|call(?:ed)?|respond(?:ed)?(?: to)?|react(?:ed)?(?: to)?|repl(?:y|ied)(?: to)?|view(?:ed)?|see|feel about|comment(?:ed)? on|answer(?:ed)?)(?: (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }) => whatSaid(x, topic ?? null),
  },
  {
    pattern: `^(?:(?:please )?(?:show|give|list|find|get|tell|send|read|share|fetch)(?: me| us)? )?(?:an? |any |all(?: of)? |the |some |every |each )*(?:${thing}|anything|something|everything|what)(?: (?:that )?(?:was |is |were |are )?(?:said|stated|spoken|made|given))?(?: (?:by|from|of))? (?<x>.{2,60}?)(?: (?:had to say|has to say|ever said|has said|said|says|stated))?(?: (?:${about}|that mentions?|mentioning|to) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) =>
      knows(x) || topic !== undefined ? saidBy(x, topic, true, knows) : null,
  },
  {
    pattern: `^(?:(?:show|give|list|find|get|tell)(?: me| us)? )?(?:all )?(?<x>.{2,60}?)(?:'s|’s|s'|s’)? ${thing}(?: (?:${about}|to) (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null, true) : null),
  },
  {
    pattern: `^(?<x>.{2,60}?) (?:said|says)(?: what)?(?: about (?<topic>.+?))?${end}`,
    means: ({ x = "", topic }, knows) => (knows(x) ? whatSaid(x, topic ?? null) : null),
  },
  {
    pattern: `^(?<x>.{2,60}?) (?:said|says|claimed|stated|is quoted as saying|was quoted as saying|once said|declared|told reporters)(?: that)?[:,]? (?<words>.+?)(?:[,;.] ?(?:right|correct|true|no|yes|is that (?:right|true|correct)|didn'?t (?:he|she|they)))?${end}`,
    means: (groups, knows) => (knows(groups.x ?? "") ? didSay(groups) : null),
  },
  {
    pattern: `^(?<x>.{2,60}?) ${about} (?<topic>.+?)${end}`,
    means: ({ x = "", topic = "" }, knows) => (knows(x) ? whatSaid(x, topic) : null),
  },
  {
    pattern: `^(?:(?:show|tell|give)(?: me)? )?(?:more )?(?:something |anything )?(?:about |on )(?<topic>.+?)${end}`,
    means: ({ topic = "" }, knows) =>
      knows(topic) ? { ask: "who-is", name: topic } : { ask: "search", words: topic },
  },
  // What is declined
  {
    pattern: `^(?:is|was) it (?:really )?(?:true|a fact|correct|real|a lie|fake)(?: that| what)? (?<topic>.+?)${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    pattern: `^(?:is|was|are|were) (?<topic>.+? (?:telling the truth|lying|guilty|innocent|a liar|liars|honest|dishonest|right|wrong|true|false|fake|correct|credible|trustworthy|justified|a (?:good|bad|great|terrible) \\w+))(?: about .+)?${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    pattern: `^(?:did|does|do|has|have|can|could) (?<topic>.+? (?:lie|lied|tell the truth|be trusted|be believed|really do it))(?: (?:about|to|when) .+)?${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "truth", about: topic }),
  },
  {
    pattern: `^(?:what do you (?:think|make|believe|feel)|do you (?:think|believe|agree|like|support|trust)|what(?:'s| is) your (?:opinion|view|take|thoughts?)|who(?:'s| is| was) (?:right|wrong|lying|to blame|better|worse|telling the truth|the (?:liar|good guy|bad guy|villain))|who do you|should|would you|in your opinion|whose side|which side|how (?:good|bad|stupid|smart|credible|trustworthy|honest|likely|biased) (?:is|was|are|were))\\b ?(?<topic>.*?)${end}`,
    means: ({ topic = "" }) => ({ ask: "declined", reason: "opinion", about: topic }),
  },
  {
    pattern: `^(?:why|how come|for what reason|what (?:is|was|were) (?:the |his |her |their )?(?:reason|motive|motivation|intention)s?(?: (?:for|behind|of))?|what (?:made|motivated|drove|led))\\b ?(?<topic>.*?)${end}`,
    means: ({ topic = "" }) => ({ ask: "fact", wants: "reason", about: topic }),
  },
  // Facts
  {
    pattern: `^(?:who(?:'s|s|’s| is| was| are| were|se is)|tell me (?:about|who)|(?:what|which)(?: is|'s|’s| was) the (?:role|job|position|title|function|post) of|what (?:does|did) (?=.* do${end})|role of) (?:this |that )?(?<name>.{2,80}?)(?: is| do)?${end}`,
    means: ({ name = "" }) => ({ ask: "who-is", name }),
  },
  {
    pattern: `^what(?:'s| is| was) (?<name>.{2,60}?)(?:'s|’s) (?:role|job|position|title|function|post|occupation)${end}`,
    means: ({ name = "" }) => ({ ask: "who-is", name }),
  },
  {
    pattern: `^(?:when|(?:on |at |in |since |until )?(?:what|which) (?:day|date|time|year|month|week|weekday))(?:'s)?\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "when", about: topic }),
  },
  {
    pattern: `^(?:where(?:'s)?|(?:in |at |to |from )?(?:what|which) (?:place|city|country|town|location|venue|state))\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "where", about: topic }),
  },
  {
    pattern: `^how many\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "count", about: topic }),
  },
  {
    pattern: `^how (?:much|long|old|far|often|big|large|tall|high)\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "number", about: topic }),
  },
  {
    pattern: `^(?:what(?:'s|s|’s)?|which|define|meaning of|explain)\\b(?: (?:is|are|was|were|does|do|did|has|have|had|meant by|the meaning of))* ?${tail}`,
    means: ({ tail: topic = "" }) => ({
      ask: "fact",
      wants: "what",
      about: topic.replace(/(?: mean| stand for| refer to)?[\s?!.]*$/i, ""),
    }),
  },
  {
    pattern: `^(?:who|whom|to whom|with whom|by whom|whose)\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "who", about: topic }),
  },
  {
    pattern: `^how\\b ?${tail}`,
    means: ({ tail: topic = "" }) => ({ ask: "fact", wants: "what", about: topic }),
  },
];

const compiled = new Map<Frame, RegExp>();

function regexOf(frame: Frame): RegExp {
  let regex = compiled.get(frame);
  if (!regex) {
    regex = new RegExp(frame.pattern, "isu");
    compiled.set(frame, regex);
  }
  return regex;
}

function whoSaid(words: string, verb: string, isTopic = false): Question {
  const said = words.replace(/[\s?!.]+$/, "").trim();
  if (said === "" || /^(?:it|this|that|what|so|these|those)$/i.test(said)) return { ask: "voices" };
  return { ask: "who-said", words: said, verb: verb.toLowerCase(), isTopic };
}

/** Whether a stretch that should be a name has run over the verb into the words. */
function hasVerb(x: string): boolean {
  return /["“”]|\b(?:say|says|said|talk|talked|speak|spoke|that|who)\b/i.test(x);
}

function whatSaid(x: string, topic: string | null, everything = false): Question | null {
  if (hasVerb(x)) return null;
  const speaker = x
    .replace(/^(?:mr|mrs|ms)\.? /i, "")
    .replace(/(?:'s|’s)$/, "")
    .trim();
  return { ask: "what-said", speaker, about: topic, everything: everything && topic === null };
}

/** "They", "people" and "anybody" are no speakers: whoever spoke is meant. */
function saidBy(
  x: string,
  topic: string | undefined,
  everything = false,
  knows?: KnowsName,
): Question | null {
  const anybody = /^(?:they|people|anyone|anybody|someone|somebody|everyone|everybody|there|we)$/i;
  if (anybody.test(x.trim()))
    return topic === undefined ? { ask: "voices" } : { ask: "search", words: topic };
  if (/^you$/i.test(x.trim())) return { ask: "declined", reason: "opinion", about: topic ?? "" };
  if (/^(?:he|she)$/i.test(x.trim())) return { ask: "search", words: topic ?? x };
  if (knows && !knows(x) && topic !== undefined && /^(?:quotes?|anything|something)?$/i.test(x))
    return { ask: "search", words: topic };
  return whatSaid(x, topic ?? null, everything);
}

function didSay({ x = "", words = "", verb: used = "say" }: Groups): Question | null {
  if (hasVerb(x)) return null;
  const strings = markedStrings(words);
  const asked = strings.length > 0 ? strings.join(" … ") : withoutMarks(words);
  const said = asked
    .replace(/^(?:that|the words?|the phrase|(?:it|him|her|them)(?: as)?(?: an?)?)\s+/i, "")
    .replace(/[\s?]+$/, "");
  if (said === "" || /^(?:it|this|that|so)$/i.test(said)) return whatSaid(x, null);
  const anybody = /^(?:they|people|anyone|anybody|someone|somebody|he|she|we|you)$/i.test(x.trim());
  return {
    ask: "did-say",
    speaker: anybody ? null : x.trim(),
    words: said,
    verb: used.toLowerCase(),
  };
}

function compare({ x = "", y = "", topic }: Groups, knowsName: KnowsName): Question | null {
  if (hasVerb(x) || hasVerb(y) || (!knowsName(x) && !knowsName(y))) return null;
  return { ask: "compare", speakers: [x.trim(), y.trim()], about: topic ?? null };
}
