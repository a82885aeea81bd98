import { end, type Frame, thing, whatSaid } from "./frame.ts";

/** Ways of asking for help, for a receipt, and about articles as wholes. */
export const articleFrames: readonly Frame[] = [
  // Receipts and help
  {
    needs: ["."],
    pattern: `^(?:verify |check |receipt )?(?<receipt>[\\w-]{6,64}(?:\\.[0-9a-z]{1,8}){4})(?:[:,]? ?(?<words>["“].+["”]))?${end}`,
    means: ({ receipt = "", words }) => ({ ask: "receipt", receipt, words: words ?? null }),
  },
  {
    opens: ". help usage command commands example examples h what how who hi hello hey start",
    pattern: `^(?:help(?: me)?|usage|commands?|examples?|\\?+|-h|--help|what (?:can|do|could) (?:you|i|this|it)(?: app| bot)? (?:do|ask|say)(?: for me| you| here)?|how (?:do|can|should) (?:i|you|we) (?:use|ask|work)(?: (?:this|you|it|here|questions?).*)?|how does (?:this|it)(?: app| bot)? work|who are you|what are you|what is (?:this|whosaid)(?: app| bot)?|hi|hello|hey|start)${end}`,
    means: () => ({ ask: "help" }),
  },
  {
    opens: "thanks thank thx ty cheers many great perfect cool nice",
    pattern: `^(?:(?:great|perfect|cool|nice)[,.! ]+)?(?:many )?(?:thanks|thank you|thx|ty|cheers)(?: (?:so|very) much| a lot| again)?${end}`,
    means: () => ({ ask: "help" }),
  },
  // The article itself
  {
    opens:
      "what whats please summarize summarise sum give summary tl tldr headline title the main gist",
    pattern: `^(?:what(?:'s| is| was|s)? (?:(?:(?:this|the|that) )?(?:article|text|story|piece|news|it)|this|that|(?:the |your )?library)(?: all)? about|(?:please )?(?:summari[sz]e|sum up|give (?:me )?a summary of|summary of|tl;?dr(?: of)?)(?: (?:this|the|it|that))?(?: (?:article|text|story|piece|news))?|summary|(?:what (?:happened|(?:is|was))? ?)?(?:the )?(?:news|headline|story|title|main (?:point|idea|story)|gist|summary)(?: of (?:this|the) (?:article|story|text))?|what happened(?: here)?|headline|title)${end}`,
    means: () => ({ ask: "article" }),
  },
  {
    opens: "what which when",
    pattern: `^(?:(?:what|which) (?:date|day|year|month|time)|when)\\b.{0,20}\\b(?:article|story|piece|text|page)\\b.{0,12}\\b(?:published|written|posted|printed|released|from|dated?|come out|appear|updated)${end}`,
    means: () => ({ ask: "publication", wants: "published" }),
  },
  {
    opens: "what whats which date how",
    pattern: `^(?:(?:what|which)(?: is|'s|s)? (?:the )?(?:publication |publishing |article(?:'s)? )?date(?: of (?:the |this )?(?:article|publication|story|text))?|(?:publication |publishing )?date(?: of (?:the |this )?(?:article|publication))?|how old is (?:this|the) (?:article|story|text))${end}`,
    means: () => ({ ask: "publication", wants: "published" }),
  },
  {
    opens: "who what which",
    pattern: `^(?:who (?:wrote|authored|published|reported|is the author of|'s the author of|was the author of|is the (?:writer|reporter|journalist) (?:of|behind)) (?:(?:this|the) (?:article|story|text|piece|report)|this|it)|(?:what|which|who)(?: is|'s)? (?:the )?(?:author|byline|writer|journalist|reporter)(?: of (?:this|the) (?:article|story|text))?)${end}`,
    means: () => ({ ask: "publication", wants: "author" }),
  },
  {
    opens: "which what where",
    pattern: `^(?:(?:which|what) (?:newspaper|outlet|paper|site|website|magazine|publication|publisher|agency|source)\\b.{0,16}\\b(?:article|story|text|this|from|published|it)\\b.{0,16}|where (?:was|is|does) (?:this|the) (?:article|story|text) (?:published|from|come from|appear))${end}`,
    means: () => ({ ask: "publication", wants: "outlet" }),
  },
  {
    opens: "show list give find get all the every quotes quotations",
    pattern: `^(?:(?:show|list|give|find|get)(?: me)? )?(?:(?:all|the|every|of) )*(?:quotes?|quotations?)(?: (?:in|from|of) (?:this|the) (?:article|text|story))?${end}`,
    means: () => ({ ask: "everything" }),
  },
  // A paragraph
  {
    opens: ". paragraph para quote quotes what show give who read the words in",
    needs: ["¶", "paragraph", "para "],
    pattern: `^(?:(?:what (?:is|does|was)|who (?:speaks|is quoted|said (?:what|that|something))|show(?: me)?|give(?: me)?|read(?: me)?|quotes?|words) )?(?:(?:the )?(?:quotes?|quotations?|words|text|said) )?(?:(?:from|in|of|at|says?) )?(?:the )?(?:¶ ?|para(?:graph)? (?:no\\.? ?|number |#)?)(?<number>\\d{1,4})(?: says?)?${end}`,
    means: ({ number = "" }) => ({ ask: "paragraph", number: Number(number) }),
  },
  // Who is quoted, how often
  {
    opens: "is was does has did are",
    needs: ["quoted", "cited"],
    pattern: `^(?:is|was|does|has|did|are) (?<x>.{2,60}?) (?:(?:get|been|ever|actually|even|being) )*(?:quoted|cited)(?: directly| here| at all| by name| in .{0,40})*${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    opens: "how",
    pattern: `^how (?:many times|often) (?:does|did|do|has|have|is|was) (?<x>.{2,60}?) (?:say|said|says|use[ds]?|mention(?:ed|s)?|utter(?:ed)?|repeat(?:ed)?|talk(?:ed)? about|bring up|brought up)(?: (?:the )?(?:words?|phrase|term))? (?<topic>.+?)${end}`,
    means: ({ x = "", topic = "" }, knows) =>
      knows(x) ? whatSaid(x, topic) : { ask: "search", words: topic },
  },
  {
    opens: "how",
    pattern: `^how (?:many (?:${thing}|times)|often|much) (?:is|are|was|were|does|do|did|has|have|by|from|of)(?: there)?(?: (?:by|from|of))? (?<x>.+?)(?:'s|’s)?(?: been)?(?: (?:quoted|cited|have|has|get|gets|speak|speaks|spoke|say|said|talk|appear)(?: anything| something)?)?(?: in .{0,30})?${end}`,
    means: ({ x = "" }, knows) => (knows(x) ? whatSaid(x, null, true) : null),
  },
  {
    opens:
      "who whos which list show name give all the of speaker speakers voice voices source sources people names how everyone everybody",
    pattern: `^(?:(?:who|which (?:people|persons|speakers|sources|voices)) (?:(?:all|else|exactly) )?(?:is|are|was|were|gets?|got|has been|have been) (?:(?:all|ever|actually|directly) )?(?:quoted|cited|speaking|talking|mentioned|named|the (?:speakers?|sources?|voices?))(?:,? (?:but|and|yet) (?:is |are |was |were )?(?:never|not) (?:directly )?(?:quoted|cited|heard|named))?(?: here| (?:the )?most(?: often)?| directly| by name)?(?: in .{0,40})?|(?:(?:list|show|name|give)(?: me)? )?(?:everyone|everybody)(?: (?:who|that)(?:'s| is| was| has been)?)? (?:quoted|cited|named|mentioned)(?: in .{0,40}| here)?|who (?:has|gets|got|makes|made) the (?:most|fewest|least) (?:quotes?|quotations?|statements?|words|lines?)|who (?:speaks|talks|spoke|is quoted) the (?:most|least)|who (?:all )?(?:speaks|talks|spoke|talked|said (?:anything|something|what|most|the most))(?: in .{0,40}| here)?|(?:(?:list|show|name|give)(?: me)? )?(?:all |the |of )*(?:speakers?|voices?|sources?|people (?:quoted|cited|named|mentioned)|names)(?: (?:quoted|cited|named))?(?: in .{0,40})?|how many (?:people|persons|speakers|sources|voices|quotes|quotations|statements)(?: (?:(?:are|were|is|do|does|has|have|get|got) )?(?:(?:there|quoted|cited|named|mentioned|speak|talk|heard|said|been|here|in|is there|does it)\\b.{0,40}))?|how often (?:is|are|was|were) (?:each|every|everyone|everybody|each person|people|they)\\b.{0,30}|who (?:is |are )?(?:never|not) quoted|who(?:'s| is) in (?:the|this) (?:article|story|text))${end}`,
    means: () => ({ ask: "voices" }),
  },
];
