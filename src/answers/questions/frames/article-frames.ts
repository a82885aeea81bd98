import { end, type Frame, oneOf, slot } from "./frame.ts";

const article = "(?:article|text|story|piece|news)";

/** Ways of asking what an article says, a way a line. */
const whatItSays = oneOf([
  // "what is this about"
  `what(?:'s| is| was|s)? (?:(?:(?:this|the|that) )?(?:${article}|it)|this|that|(?:the |your )?library)(?: all)? about`,
  // "please summarize the article"
  `(?:please )?(?:summari[sz]e|sum up|give (?:me )?a summary of|summary of|tl;?dr(?: of)?)(?: (?:this|the|it|that))?(?: ${article})?`,
  // "what is the main point of the story"
  `(?:what (?:happened|(?:is|was))? ?)?(?:the )?(?:news|headline|story|title|main (?:point|idea|story)|gist|summary)(?: of (?:this|the) (?:article|story|text))?`,
  "what happened(?: here)?",
]);

/** Ways of asking for an article's author, a way a line. */
const whoWroteIt = oneOf([
  // "who wrote this article"
  "who (?:wrote|authored|published|reported|is the author of|'s the author of|was the author of|is the (?:writer|reporter|journalist) (?:of|behind)) (?:(?:this|the) (?:article|story|text|piece|report)|this|it)",
  // "what is the byline"
  "(?:what|which|who)(?: is|'s)? (?:the )?(?:author|byline|writer|journalist|reporter)(?: of (?:this|the) (?:article|story|text))?",
]);

/** Ways of asking which paper an article is from, a way a line. */
const whereItIsFrom = oneOf([
  // "which newspaper published this"
  "(?:which|what) (?:newspaper|outlet|paper|site|website|magazine|publication|publisher|agency|source)\\b.{0,16}\\b(?:article|story|text|this|from|published|it)\\b.{0,16}",
  // "where was the story published"
  "where (?:was|is|does) (?:this|the) (?:article|story|text) (?:published|from|come from|appear)",
]);

const articles = "(?:articles?|texts?|story|stories|pieces?|reports?)";
const having =
  "(?:mention(?:s|ed|ing)?|name[sd]?|naming|cover(?:s|ed|ing)?|discuss(?:es|ed|ing)?|deals? with|talks? about|speaks? (?:of|about)|(?:(?:is|are|was|were) )?(?:about|on|regarding)|contain(?:s|ing)?|ha(?:s|ve)|includes?|with)";
const mentioned = "(?:mentioned|named|covered|discussed|talked about)";

/** Ways of asking in which articles something stands, a way a line. */
const whichHave = oneOf([
  // "which articles mention", "how many stories are about", "articles about"
  `(?:(?:which|what|list|show|find|give|how many)(?: me| us)? )?(?:all |any |the )*${articles} (?:that |which )?(?:you have )?${having} ${slot.topic}`,
  // "in which article is Lee mentioned", "where is Lee mentioned"
  `(?:(?:in )?(?:which|what) ${articles}|where) (?:is|are|was|were|has|have)(?: been)? (?<named>.+?) (?:been )?${mentioned}(?: in)?`,
  // "in which stories does Lee appear"
  `(?:in )?(?:which|what) ${articles} (?:do|does|did) (?<seen>.+?) (?:appear|occur|come up|feature)(?: in)?`,
]);

const title = "(?:title|headline|heading)";

/** Ways of asking whose words a headline has, a way a line. */
const whoseTitle = oneOf([
  // "who is being quoted in the headline of this article"
  `who(?:se words)? (?:is|are|was|were|gets?) (?:being )?(?:(?:quoted|cited|speaking|talking) )?in (?:the|this|its|that) ${title}`,
  // "whose words are the headline", "whose quote is in the title"
  `whose (?:words|quotes?|quotations?) (?:is|are|was|were|does|do)(?: in| from)? (?:the|this|its|that) ${title}(?: (?:use|quote|repeat|have|has))?`,
  // "who said the headline", "who said what is in the title"
  `who said (?:(?:the|those) words (?:in|of) |what(?:'s| is| the) ?(?:in )?|what )?(?:the|this|that) ${title}(?: says| quotes?)?`,
]);

/** Ways of asking for the date of an article, a way a line. */
const whichDate = oneOf([
  // "what is the publication date"
  "(?:what|which)(?: is|'s|s)? (?:the )?(?:publication |publishing |article(?:'s)? )?date(?: of (?:the |this )?(?:article|publication|story|text))?",
  "(?:publication |publishing )?date(?: of (?:the |this )?(?:article|publication))?",
  "how old is (?:this|the) (?:article|story|text)",
]);

/** What tells that an article is asked for its date. */
const isDated = "(?:published|written|posted|printed|released|from|dated?|come out|appear|updated)";

/** What asks to see what stands in a paragraph. */
const showMe = oneOf([
  "what (?:is|does|was)|who (?:speaks|is quoted|said (?:what|that|something))",
  "show(?: me)?|give(?: me)?|read(?: me)?|quotes?|words",
]);

/** Ways of asking about articles as wholes. */
export const articleFrames: readonly Frame[] = [
  // The article itself
  {
    example: "need a punchy ten second soundbite from this article, under 15 words",
    needs: ["soundbite", "clip", "quote", "line"],
    pattern: `^(?:(?:i |we )?(?:need|want|get|give me|find me|looking for|pick) )?(?:an? |some |any |the )?(?:(?:good|great|short|punchy|strong|nice|quick|usable|quotable|direct|single|second|sec|ten|\\d+)[ -])*(?:soundbites?|clips?|quotes?|lines?) (?:from|in) (?:this|the) ${article}(?:, .{0,40})?${end}`,
    means: () => ({ ask: "everything" }),
  },
  {
    example: "what is this article about?",
    opens:
      "what whats please summarize summarise sum give summary tl tldr headline title the main gist",
    pattern: `^${whatItSays}${end}`,
    means: () => ({ ask: "article" }),
  },
  {
    example: "whose words are in the title?",
    opens: "who whos whose",
    needs: ["title", "headline", "heading"],
    pattern: `^${whoseTitle}(?: (?:of|in|from) (?:the|this) ${article})?${end}`,
    means: () => ({ ask: "in-title" }),
  },
  {
    example: "which articles mention the ferry?",
    needs: ["article", "text", "stor", "piece", "report", "where "],
    pattern: `^${whichHave}${end}`,
    means: ({ topic, named, seen }) => {
      const about = topic ?? named ?? seen ?? "";
      return isThis.test(about) ? null : { ask: "articles", about: about.replace(quotation, "") };
    },
  },
  {
    example: "when was this story published?",
    opens: "what which when",
    pattern: `^(?:(?:what|which) (?:date|day|year|month|time)|when)\\b.{0,20}\\b(?:article|story|piece|text|page)\\b.{0,12}\\b${isDated}${end}`,
    means: () => ({ ask: "publication", wants: "published" }),
  },
  {
    example: "what is the publication date?",
    opens: "what whats which date how",
    pattern: `^${whichDate}${end}`,
    means: () => ({ ask: "publication", wants: "published" }),
  },
  {
    example: "who wrote this article?",
    opens: "who what which",
    pattern: `^${whoWroteIt}${end}`,
    means: () => ({ ask: "publication", wants: "author" }),
  },
  {
    example: "which newspaper is this from?",
    opens: "which what where",
    pattern: `^${whereItIsFrom}${end}`,
    means: () => ({ ask: "publication", wants: "outlet" }),
  },
  {
    example: "show me all the quotes",
    opens: "show list give find get all the every quotes quotations",
    pattern: `^(?:(?:show|list|give|find|get)(?: me)? )?(?:(?:all|the|every|of) )*(?:quotes?|quotations?)(?: (?:in|from|of) (?:this|the) (?:article|text|story))?${end}`,
    means: () => ({ ask: "everything" }),
  },
  // A paragraph
  {
    example: "what does paragraph 5 say?",
    opens: ". paragraph para quote quotes what show give who read the words in",
    needs: ["¶", "paragraph", "para "],
    pattern: `^(?:${showMe} )?(?:(?:the )?(?:quotes?|quotations?|words|text|said) )?(?:(?:from|in|of|at|says?) )?(?:the )?(?:¶ ?|para(?:graph)? (?:no\\.? ?|number |#)?)(?<number>\\d{1,4})(?: says?)?${end}`,
    means: ({ number = "" }) => ({ ask: "paragraph", number: Number(number) }),
  },
];

/** "The fees quote" is what is said of fees. */
const quotation = /(?<=\p{L}) (?:quotes?|quotations?|remarks?|comments?)$/iu;

/** "It" and "this" are nothing to look for. */
const isThis = /^(?:it|this|that|these|those|them)$/i;
