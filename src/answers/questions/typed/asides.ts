import { withoutBesideMarks } from "./clean-question.ts";
import { anyWay } from "./ways.ts";

/** What people type after a matter, set off by a comma, a dash or its question mark. */
const typedBehind = anyWay(
  [
    // "who says what", "who was it that said it first"
    "[and] who [(was|is) it that] (say[s]|said|thinks|promised|claimed|argued) (what|which|(it|that|this) [first|originally])",
    // "exact words", "what were her words exactly"
    "[[and] (what (was|were|is|are)|in)] [the|his|her|their] [exact|actual|precise|full|whole|complete|own] (word[s]|wording|quote[s]) [exactly]",
    // "any quotes", "any reply"
    "any (quote[s]|quotation[s]|reply|replies|response[s]|reaction[s]|comment[s]|comeback[s])",
    // "and for which company does each of them work", "and how are they described"
    "[and] [for|as|with|by] (what|which|who|whom|how) [{word}] (is|are|was|were|does|do|did) (each|every one|they|those|these) [of (them|these|those)|people|speaker[s]|person[s]|one] [work[ing] [for]|do|described|called|identified|introduced|known] [as]",
    // "with their roles", "and what are their jobs"
    "[and] (with|what (is|are)) (their|each one's) (role[s]|job[s]|title[s]|position[s]|employer[s]|function[s]|affiliation[s])",
    // "and on what", "about which subjects"
    "[and] (on|about) (what|which) [subject[s]|issue[s]|topic[s]|matter[s]]",
    // "with the outlet that printed each part"
    "[and] with (the|its|their) (outlet[s]|article[s]|source[s]|paper[s]|title[s]) [(that|which|of|for) {several}]",
    // "or only descriptions"
    "or (only|just|merely) (description[s]|paraphrase[s]|report[s]|summary|summaries|mention[s]|paraphrased|reported|described|mentioned)",
    // "I have 540 in my notes"
    "[and|but|as] (i|we) (have|had|noted|wrote down) {anything} (in|for|from) (my|our) (note[s]|draft[s]|copy|piece|script|record[s]|transcript|story|article)",
    // "list every figure and source"
    "(list|show|give) [me] (all|every|each) {words}",
  ],
  {
    word: /\p{L}+/u,
    several: /[\p{L} ]{2,30}/u,
    anything: /[^,;:?!.]{1,40}/,
    words: /(?:of )?\p{L}+(?: (?:of )?\p{L}+){0,3}/u,
  },
);

const asides = new RegExp(
  `(?<=[\\p{L}\\p{N}"”’)])(?:(?:\\s*[,;:?.–—-]+\\s*|\\s+(?=and (?:about|for|as|how|on|what|which|with) ))${typedBehind}){1,2}[\\s?!.]*$`,
  "iu",
);

/** What asks behind a question of its own whether what answers it is the same everywhere, which nothing tells. */
const isItTheSame =
  /\s*[,;?.–—-]\s*(?:and )?(?:is|are|was|were) (?:it|that|this|they|those|these) (?:the same|identical|alike|different)(?: (?:in|for|across) (?:both|all|each)(?: (?:articles|papers|outlets|stories))?)?[\s?!.]*$/iu;

/** A question without what is typed after it of how it should be answered. */
export function withoutAsides(question: string): string {
  const asked = asking.test(question) ? withoutBesideMarks(question, isItTheSame) : question;
  return withoutBesideMarks(asked, asides);
}

/** What has words of its own to ask about before anything that may be typed behind them. */
const asking = /^(?:who|what|when|where|which|why|how)\b[^,;?.–—-]{3}/i;
