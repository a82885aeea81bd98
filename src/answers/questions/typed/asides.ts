import { withoutBesideMarks } from "./clean-question.ts";

/** What people type after a matter, set off by a comma, a dash or its question mark, a way a line. */
const ways = [
  // "who says what", "who was it that said it first"
  "(?:and )?who (?:(?:was|is) it that )?(?:says?|said|thinks|promised|claimed|argued) (?:what|which|(?:it|that|this)(?: first| originally))",
  // "exact words", "what were her words exactly"
  "(?:(?:and )?(?:what (?:was|were|is|are)|in) )?(?:(?:the|his|her|their) )?(?:(?:exact|actual|precise|full|whole|complete|own) )?(?:words|wording|quotes?)(?: exactly)?",
  // "any quotes", "any reply"
  "any (?:quotes?|quotations?|reply|replies|responses?|reactions?|comments?|comebacks?)",
  // "and for which company does each of them work", "and how are they described"
  "(?:and )?(?:(?:for|as|with|by) )?(?:what|which|who|whom|how)(?: \\p{L}+)? (?:is|are|was|were|does|do|did) (?:each|every one|they|those|these)(?: (?:of (?:them|these|those)|people|speakers?|persons?|one))? (?:work(?:ing)?(?: for)?|do|described|called|identified|introduced|known)(?: as)?",
  // "with their roles", "and what are their jobs"
  "(?:and )?(?:with|what (?:is|are)) (?:their|each one['’]s) (?:roles?|jobs?|titles?|positions?|employers?|functions?|affiliations?)",
  // "and on what", "about which subjects"
  "(?:and )?(?:on|about) (?:what|which)(?: (?:subject|topic|matter|issue)s?)?",
  // "with the outlet that printed each part"
  "(?:and )?with (?:the|its|their) (?:outlets?|articles?|sources?|papers?|titles?)(?: (?:that|which|of|for) [\\p{L} ]{2,30})?",
  // "or only descriptions"
  "or (?:only|just|merely) (?:descriptions?|paraphrases?|reports?|summar(?:y|ies)|mentions?|paraphrased|reported|described|mentioned)",
  // "I have 540 in my notes"
  "(?:(?:and|but|as) )?(?:i|we) (?:have|had|noted|wrote down) [^,;:?!.]{1,40} (?:in|for|from) (?:my|our) (?:notes?|drafts?|copy|piece|script|records?|transcript|story|article)",
  // "list every figure and source"
  "(?:list|show|give)(?: me)? (?:all|every|each)(?: (?:of )?[\\p{L}]+){1,4}",
];

const asides = new RegExp(
  `(?<=[\\p{L}\\p{N}"”’)])(?:(?:\\s*[,;:?.–—-]+\\s*|\\s+(?=and (?:about|for|as|how|on|what|which|with) ))(?:${ways.join("|")})){1,2}[\\s?!.]*$`,
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
