import { withoutBesideMarks } from "./clean-question.ts";

/** What all articles together are called. */
const all = "(?:collection|library|archive|corpus|database)";
const several = "(?:articles|stories|texts|pieces|outlets|papers|reports)";
const whole = "(?:(?:entire|whole|full|complete|different) )";
const within = "(?:across|throughout|(?:anywhere )?(?:in|from|within|among|of))";

/** Ways of saying where in the articles something is looked for, a way a line: "in the library" may be what was said. */
const places = [
  // "across the entire collection", "in all the articles", "in your library"
  `${within} (?:(?:all|any)(?: of)? )?(?:(?:the|this) ${whole}${all}|(?:your|our) ${whole}?(?:${all}|${several})|(?:(?:the|these) )?${whole}${several})`,
  `${within} (?:all|any)(?: of)? (?:(?:the|these|your|our) )?${several}`,
  // "articles in the collection", "is anybody in the library"
  `(?<=\\b(?:articles|stories|any(?:body|one|thing)|some(?:body|one|thing)|people|speakers?|quoted|quotes?|quotations?|there) )${within} (?:the|this) ${all}`,
];

const place = new RegExp(
  `(?:^(?:in (?:the|this) ${all}|${places.join("|")}),? | (?:${places.join("|")})\\b)`,
  "i",
);

/** "Does the library contain any words of": that is what is looked for. */
const holding = new RegExp(
  `^(?:(?:do|does|did) (?:(?:the|this|your|our|any|any of the) )?(?:${all}|${several}) (?:contain|have|hold|include)|(?:have|do) you(?: have| got)?(?= any\\b)) `,
  "i",
);

/** A question without what it calls the articles that it is asked of. */
export function withoutCollection(question: string): string {
  return withoutBesideMarks(withoutBesideMarks(question, holding), place).trim();
}
