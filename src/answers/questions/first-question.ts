import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { cleanQuestion } from "./clean-question.ts";

/** Two questions in a row. Words in marks may be any, and "who is Lee? what did she say" is one. */
const inARow =
  /^(?!who (?:is|was|are)\b)(?<first>(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are)\b[^"“”«»?]{6,}\?)\s+(?<other>(?:(?:and|also|or|plus),? )?(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are|compare|list|show)\b.+)$/is;

/** A question, and what somebody adds of it themselves: "who said that? I need it for a story". */
const withRemark =
  /^(?<asked>(?:who|what|when|where|which|how|did|does|do|has|have|is|was|are|in|any)\b[^"“”«»?]{6,}\?)\s+(?:i|i['’]m|we|people|it|they|there|just|need|asking|my|because|for)\b[^"“”«»?]*$/is;

const another = "(?:what|who|when|where|why|how)(?:['’]s| is| was| did| does| do| has)";

/** Ways of asking another question behind one, a way a line. */
const andAnother = [
  // "who said it was late, and what …": without the comma it might be words that were said
  `(?<first>who (?:said|says)\\b[^"“”«»?]{12,}), and ${another}`,
  // "what did Lee say about fees and how did Berg …", "who found it and what did they …"
  `(?<first>(?:what|when|where|how|who (?!said|says|is|was))\\b[^"“”«»?]{12,}?),? and ${another}`,
  // "how many are left and did Lee …"
  `(?<first>how (?:many|much|long)\\b[^"“”«»?]{6,}?),? and (?:did|does|has)`,
  // "jailed for how long & what did …"
  `(?<first>[^"“”«»?]{12,}?) & ${another}`,
].map((way) => new RegExp(`^${way}\\b`, "is"));

/** The first of two questions in a row that asks for something; any other text as it is. */
export function firstOf(text: string): string {
  if (text.includes(" and ") || text.includes(" & ")) {
    const clean = cleanQuestion(text);
    for (const way of andAnother) {
      const before = way.exec(clean)?.groups?.first;
      if (before !== undefined) return before;
    }
  }
  const at = text.indexOf("?");
  if (at < 0 || at > text.length - 4) return text;
  const { asked } = withRemark.exec(cleanQuestion(text))?.groups ?? {};
  if (asked !== undefined) return asked;
  const { first, other } = inARow.exec(cleanQuestion(text))?.groups ?? {};
  if (first === undefined || other === undefined) return text;
  return foldsOf(first).some(isContentWord) ? first : other;
}
