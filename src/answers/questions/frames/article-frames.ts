import { tellsMatter } from "#answers/questions/typed/of-saying.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { foldsOf } from "#answers/words/words.ts";
import { withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  number: /\d{1,4}/,
  pilcrow: /(?:¶ ?|para(?:graph)? (?:no\.? ?|number |#)?)/,
  /** A few words. */
  little: /\b.{0,20}\b/,
  end: /\b.{0,16}/,
  atMost: /.{0,40}/,
  punchy:
    "good|great|short|punchy|strong|nice|quick|usable|quotable|direct|single|second|sec|ten|{number}",
  hyphen: /[ -]/,
  article: "article|text|story|piece|news",
  /** Ways of asking what an article says. */
  whatItSays: [
    // "what is this about"
    "what['s] [is|was] ([this|the|that] ({article}|it)|this|that|[the|your] library) [all] about",
    "what['s| is] (this|the) {article}",
    // "please summarize the article"
    "[please] (summari(s|z)e|sum up|give [me] a summary of|summary of|(tl;dr|tldr) [of]) [this|the|it|that] [{article}]",
    // "what is the main point of the story"
    "[what [happened|is|was]] [the] (news|headline|story|title|main (point|idea|story)|gist|summary) [of (this|the) (article|story|text)]",
    "what happened [here]",
    // "list all the articles", "which articles do you have"
    "(list|show|give|name) [me|us] [all] [the|your]* (article[s]|stories|texts|pieces|titles) [you have|there are]",
    "(what|which|how many) (articles|stories|texts|pieces) (do (you|we) have|have (you|we) [got]|are (there|here)|are in (the|your|this) library|is there)",
    "what['s| is] in (the|your|this) library",
  ],
  /** Ways of asking for an article's author. */
  whoWroteIt: [
    // "who wrote this article"
    "who (wrote|authored|published|reported|is the author of|'s the author of|was the author of|is the (writer|reporter|journalist) (of|behind)) ((this|the) (article|story|text|piece|report|interview|column)|this|it)",
    // "what is the byline"
    "(what|which|who)['s] [is] [the] (author|byline|writer|journalist|reporter) [of (this|the) (article|story|text)]",
  ],
  /** Ways of asking which paper an article is from. */
  whereItIsFrom: [
    // "which newspaper published this"
    "(which|what) (newspaper|outlet|paper|site|website|magazine|publication|publisher|agency|source){little}(article|story|text|this|from|published|it){end}",
    // "where was the story published"
    "where (was|is|does) (this|the) (article|story|text) (published|from|come from|appear)",
  ],
  articles: "article[s]|text[s]|story|stories|piece[s]|report[s]|[news]paper[s]|outlet[s]",
  having:
    "mention[s|ed|ing]|name[s|d]|naming|cover[s|ed|ing]|discuss[es|ed|ing]|deal[s] with|talk[s] about|speak[s] (of|about)|report[s|ed] (on|about)|w(rites|rote) (about|of|on)|[is|are|was|were] (about|on|regarding)|contain[s|ing]|ha(s|ve)|include[s]|with",
  mentioned: "mentioned|named|covered|discussed|talked about",
  /** Ways of asking in which articles something stands. */
  whichHave: [
    // "which articles mention", "how many stories are about", "articles about"
    "[(which|what|list|show|find|give|how many) [me|us]] [all|any|the]* {articles} [that|which] [you have] {having} {topic}",
    // "in which article is Lee mentioned", "where is Lee mentioned"
    "([in] (which|what) {articles}|where) (is|are|was|were|has|have) [been] <named: {any}> [been] {mentioned} [in]",
    // "in which stories does Lee appear"
    "[in] (which|what) {articles} (do|does|did) <seen: {any}> (appear|occur|come up|feature) [in]",
  ],
  title: "title|headline|heading",
  /** Ways of asking whose words a headline has. */
  whoseTitle: [
    // "who is being quoted in the headline of this article"
    "who[se words] (is|are|was|were|get[s]) [being] [quoted|cited|speaking|talking] in (the|this|its|that) {title}",
    // "whose words are the headline", "whose quote is in the title"
    "whose (words|quote[s]|quotation[s]) (is|are|was|were|does|do) [in|from] (the|this|its|that) {title} [use|quote|repeat|have|has]",
    // "who said the headline", "who said what is in the title"
    "who said [(the|those) words (in|of)|(what's|what is|what the) [in]|what] (the|this|that) {title} [says|quote[s]]",
  ],
  /** Ways of asking for the date of an article. */
  whichDate: [
    // "what is the publication date"
    "(what|which)['s] [is] [the] [publication|publishing|article['s]] date [of [the|this] (article|publication|story|text)]",
    "[publication|publishing] date [of [the|this] (article|publication)]",
    "how old is (this|the) (article|story|text)",
  ],
  /** What tells that an article is asked for its date. */
  isDated: "published|written|posted|printed|released|from|date[d]|come out|appear|updated",
  /** What asks to see what stands in a paragraph. */
  showMe: [
    "what (is|does|was)|who (speaks|is quoted|said (what|that|something))",
    "show [me]|give [me]|read [me]|quote[s]|words",
  ],
};

/** Ways of asking about articles as wholes. */
export const articleFrames = withParts(parts, [
  // The article itself
  {
    example: "need a punchy ten second soundbite from this article, under 15 words",
    needs: ["soundbite", "clip", "quote", "line"],
    way: "[[i|we] (need|want|get|give me|find me|looking for|pick)] [a[n]|some|any|the] [({punchy}){hyphen}]*(soundbite[s]|clip[s]|quote[s]|line[s]) (from|in) (this|the) {article}[, {atMost}]",
    means: () => ({ ask: "everything" }),
  },
  {
    example: "what is this article about?",
    opens:
      "what whats which list show name please how summarize summarise sum give summary tl tldr headline title the main gist",
    way: "{whatItSays}",
    means: () => ({ ask: "article" }),
  },
  {
    example: "whose words are in the title?",
    opens: "who whos whose",
    needs: ["title", "headline", "heading"],
    way: "{whoseTitle} [(of|in|from) (the|this) {article}]",
    means: () => ({ ask: "in-title" }),
  },
  {
    example: "which articles mention the ferry?",
    needs: ["article", "text", "stor", "piece", "report", "where ", "paper", "outlet"],
    way: "{whichHave}",
    means: ({ topic, named, seen }) => {
      const about = topic ?? named ?? seen ?? "";
      return isThis.test(about) ? null : { ask: "articles", about: about.replace(quotation, "") };
    },
  },
  {
    example: "when was this story published?",
    opens: "what which when",
    way: "((what|which) (date|day|year|month|time)|when)<before: {little}>(article|story|piece|text|page)<after: {little}>{isDated}",
    means: ({ before = "", after = "" }) =>
      foldsOf(`${before} ${after}`).some(tellsMatter)
        ? null
        : { ask: "publication", wants: "published" },
  },
  {
    example: "what is the publication date?",
    opens: "what whats which date how",
    way: "{whichDate}",
    means: () => ({ ask: "publication", wants: "published" }),
  },
  {
    example: "who wrote this article?",
    opens: "who what which",
    way: "{whoWroteIt}",
    means: () => ({ ask: "publication", wants: "author" }),
  },
  {
    example: "which newspaper is this from?",
    opens: "which what where",
    way: "{whereItIsFrom}",
    means: () => ({ ask: "publication", wants: "outlet" }),
  },
  {
    example: "show me all the quotes",
    opens: "show list give find get all any some the every everything quotes quotations",
    way: "[(show|list|give|find|get) [me]] ([all|any|some|the|every|of]* (quote[s]|quotation[s])|everything ([[that] (was|is)] said|in full|(in|from|of) (this|the) (article|text|story))) [in full] [(in|from|of) (this|the) (article|text|story)]",
    means: () => ({ ask: "everything" }),
  },
  // A paragraph
  {
    example: "what does paragraph 5 say?",
    opens: ". paragraph para quote quotes what show give who read the words in",
    needs: ["¶", "paragraph", "para "],
    way: "[{showMe}] [[the] (quote[s]|quotation[s]|words|text|said)] [(from|in|of|at|say[s])] [the] {pilcrow}<number: {number}> [say[s]]",
    means: ({ number = "" }) => ({ ask: "paragraph", number: Number(number) }),
  },
]);

/** "The fees quote" is what is said of fees. */
const quotation = /(?<=\p{L}) (?:quotes?|quotations?|remarks?|comments?)$/iu;

/** "It" and "this" are nothing to look for. */
const isThis = /^(?:it|this|that|these|those|them)$/i;
