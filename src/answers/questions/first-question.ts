import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { cleanQuestion } from "./clean-question.ts";

/** Two questions in a row. Words in marks may be any, and "who is Lee? what did she say" is one. */
const inARow =
  /^(?!who (?:is|was|are)\b)(?<first>(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are)\b[^"“”«»?]{6,}\?)\s+(?<other>(?:(?:and|also|or|plus),? )?(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are|compare|list|show)\b.+)$/is;

/** Another question after "who said it, and": of a comma alone it might be words that were said. */
const andAnother =
  /^(?<first>who (?:said|says)\b[^"“”«»?]{12,}), and (?:what|who|when|where|why|how)(?:['’]s| is| was| did| does)\b/is;

/** The first of two questions in a row that asks for something; any other text as it is. */
export function firstOf(text: string): string {
  if (text.includes(", and ")) {
    const before = andAnother.exec(cleanQuestion(text))?.groups?.first;
    if (before !== undefined) return before;
  }
  const at = text.indexOf("?");
  if (at < 0 || at > text.length - 4) return text;
  const { first, other } = inARow.exec(cleanQuestion(text))?.groups ?? {};
  if (first === undefined || other === undefined) return text;
  return foldsOf(first).some(isContentWord) ? first : other;
}
