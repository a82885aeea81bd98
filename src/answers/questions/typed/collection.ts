import { withoutBesideMarks } from "./clean-question.ts";
import { anyWay, type Parts } from "./ways.ts";

const parts: Parts = {
  /** What all articles together are called. */
  all: "collection|library|archive|corpus|database",
  several: "articles|stories|texts|pieces|outlets|papers|reports",
  whole: "entire|whole|full|complete|different",
  within: "across|throughout|[anywhere] (in|from|within|among|of)",
  /** Whose library is meant: "in the library" may be what was said. */
  ofArticles:
    /(?<=\b(?:articles|stories|any(?:body|one|thing)|some(?:body|one|thing)|people|speakers?|quoted|quotes?|quotations?|there) )/,
  /** "Have you any words of" */
  any: /(?= any\b)/,
};

/** Ways of saying where in the articles something is looked for. */
const places = anyWay(
  [
    // "across the entire collection", "in all the articles", "in your library"
    "{within} [(all|any) [of]] ((the|this) {whole} {all}|(your|our) [{whole}] ({all}|{several})|[the|these] {whole} {several})",
    "{within} (all|any) [of] [the|these|your|our] {several}|in these {several}",
    // "articles in the collection", "is anybody in the library"
    "{ofArticles}{within} (the|this) {all}",
  ],
  parts,
);
const place = new RegExp(
  `(?:^(?:${anyWay(["in (the|this) {all}"], parts)}|${places}),? | ${places}\\b)`,
  "i",
);

/** "Does the library contain any words of": that is what is looked for. */
const holding = new RegExp(
  `^${anyWay(
    [
      "(do|does|did) [the|this|your|our|any|any of the] ({all}|{several}) (contain|have|hold|include)",
      "(have|do) you [have|got]{any}",
    ],
    parts,
  )} `,
  "i",
);

/** A question without what it calls the articles that it is asked of. */
export function withoutCollection(question: string): string {
  return withoutBesideMarks(withoutBesideMarks(question, holding), place).trim();
}
