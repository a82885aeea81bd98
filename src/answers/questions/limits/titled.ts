import { keptFor } from "#answers/kept.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { isOnSubject } from "#answers/subject.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { type Outlets, outletsOf } from "./outlets.ts";

/** A question that points at an article by its title, as one on "this article". */
export interface Titled {
  readonly text: string;
  /** The title as typed; null where none is meant. */
  readonly title: string | null;
  /** What the article is about, as typed, where no title has that. */
  readonly subject?: string;
}

/** The titles that a question can point at. */
export interface Titles {
  /** As `foldTitle` gives them. */
  readonly folded: ReadonlySet<string>;
  /** Their last words: most questions end in none of them. */
  readonly lastWords: ReadonlySet<string>;
  /** All their words. */
  readonly words: ReadonlySet<string>;
  /** The names of the outlets that the articles are from. */
  readonly outlets: Outlets;
  /** Whether an article, and not many of them, is about some words of matter. */
  readonly isSubject: (stems: readonly string[]) => boolean;
}

/** What stands before a title that is no quotation, and no operator as `in:` is. */
const pointing =
  /(?<before>\b(?!(?:in|from|about|by|article):)(?:in|of|from|wrote|written|is|was|about|by|for|titled|called|headlined|article|story|piece|text)[ ,:]+)(?=(?<rest>(?:(?:the |this )?(?:article|story|piece|text)[ ,:]+)?(?:(?:titled|called|headlined)[ ,:]+)?(?:["“«](?<marked>[^"“”«»]+)["”»]|(?<plain>[^"“”«»?]+?)(?=[\s?!.]*$))))/giu;

/** Words of a title beside "article": "in the ferry story", "in the piece on ferries". */
const shortened =
  /\b(?<link>in|of|from|by|is|was|does|did|wrote|authored|summari[sz]e) (?:the|that|this|our) (?:(?<before>[\p{L}\p{N}](?:(?! (?:in|of|from|by) )[\p{L}\p{N}'’ -]){1,40}?) (?:article|story|piece|report|column|interview|write-?up)\b|(?:article|story|piece|report|column|interview) (?:about|on|with) (?:the |an? )?(?<after>[\p{L}\p{N}'’ -]{3,40})(?=[\s?!.]*$|, ))/iu;

/** Words of a title before a question: "Ferry fares: what did Lee say?" */
const leading =
  /^(?<led>[\p{L}\p{N}][\p{L}\p{N}'’ -]{2,60}?)(?::| [-–—]) (?=(?:who|what|when|where|which|why|how|did|does|do|has|is|was|are)\b)/iu;

/**
 * Puts "this article" for a title in marks, at the end of a question, or in some of its words before
 * "article" or before the question, that the library has.
 */
export function readTitle(question: string, titles: Titles, knowsName: KnowsName): Titled {
  const whole = readWholeTitle(question, titles);
  if (whole.title !== null) return whole;
  const { led = "" } = leading.exec(question)?.groups ?? {};
  if (led !== "" && isOfTitle(led, titles) && !knowsName(led))
    return { text: question.replace(leading, ""), title: led };
  const { link = "", before, after = "" } = shortened.exec(question)?.groups ?? {};
  const words = before ?? after;
  if (words === "") return whole;
  const fewest = before === undefined ? 1 : fewestBefore;
  const isTitle = isOfTitle(words, titles);
  const isSubject = isOfSubject(words, titles, knowsName(words) ? fewestOfName(words) : fewest);
  if (!isTitle && !isSubject) return whole;
  const text = question.replace(shortened, `${link} this article`);
  return {
    text: text.replace(/^in this article[,:]? | in this article(?= (?:about|on|regarding)\b)/i, ""),
    ...(isTitle ? { title: words } : { title: null, subject: words }),
  };
}

/** Whether a title has some words. */
function isOfTitle(words: string, { folded }: Titles): boolean {
  const wanted = foldTitle(words).split(" ");
  return folded.values().some((title) => {
    const has = new Set(title.split(" "));
    return wanted.every((word) => has.has(word));
  });
}

/** Words of matter that tell an article that no title has them of: "the real story" is no story on what is real. */
const fewestBefore = 2;

/** A name that is a form of a word would be taken for that as well: "jobs" for Ann Jobs. */
function fewestOfName(typed: string): number {
  const stems = stemsOf(typed);
  return foldsOf(typed).every((word) => stems.includes(word)) ? 1 : Number.POSITIVE_INFINITY;
}

function isOfSubject(words: string, { isSubject }: Titles, fewest: number): boolean {
  const stems = stemsOf(words);
  return stems.length >= fewest && isSubject(stems);
}

function readWholeTitle(question: string, { folded, lastWords }: Titles): Titled {
  const [last = ""] = lastWord.exec(question) ?? [];
  const mayHaveTitle =
    lastWords.has(foldTitle(last)) ||
    question.matchAll(inMarks).some(([, marked = ""]) => folded.has(foldTitle(marked)));
  if (!mayHaveTitle) return { text: question, title: null };
  for (const match of question.matchAll(pointing)) {
    const title = match.groups?.marked ?? match.groups?.plain ?? "";
    if (!folded.has(foldTitle(title))) continue;
    const { rest = "" } = match.groups ?? {};
    const from = match.index + match[0].length;
    const before = question.slice(0, from);
    const after = question.slice(from + rest.length);
    return { text: `${before}this article${after}`, title };
  }
  return { text: question, title: null };
}

/** What stands in marks, from each mark that may open it. */
const inMarks = /["“«](?=([^"“”«»]+)["”»])/g;
const lastWord = /(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’]+(?=[^\p{L}\p{N}]*$)/u;

/** More articles than these are not "the article on" a subject. */
const mostOnSubject = 3;

/** The titles of some articles; made once for each array of them. */
export const titlesOf = keptFor((articles: readonly QuotedArticle[]): Titles => {
  const folded = articles.map(({ article }) => foldTitle(article.title)).filter(Boolean);
  return {
    folded: new Set(folded),
    lastWords: new Set(folded.map((title) => title.slice(title.lastIndexOf(" ") + 1))),
    words: new Set(folded.flatMap((title) => title.split(" "))),
    outlets: outletsOf(articles),
    isSubject: (stems) => {
      const on = articles.filter((quoted) => isOnSubject(quoted, stems)).length;
      return on > 0 && on <= mostOnSubject;
    },
  };
});

/** A title as it is compared: without marks and stops. */
function foldTitle(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
