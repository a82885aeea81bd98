import type { Question } from "#answers/questions/question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { didSay, type Groups, withParts } from "./frame.ts";
import { common } from "./parts.ts";

const openingMarks = ['"', "“", "«"];

const parts: Parts = {
  ...common,
  marked: /["“«].+["”»]/,
  oneMarked: /["“«][^"“”«»]+["”»]/,
  whom: /[^"“”«»,]{2,60}?/,
  named: /[^"“”«»:]{2,60}?/,
  plain: /\b[^"“”«»]{0,80}/,
  where: /[^"“”«»]{2,80}/,
  dashes: /[,–—-]+/,
  colon: /[:–—-]+/,
  isItSo: [
    "(did|has) (he|she|they) [really|actually|ever] [(say|said) (so|that|this|it|these words)]",
    "(is|was) (that|this|it) (so|right|true|correct|accurate)",
    "true|right|correct|accurate",
  ],
  /** What stands between words and whose they are asked to be. */
  saidBy: "said by|by|from|[a] quote[s] (by|from)|what|spoken by|come from",
  /** The same behind “did” or “was” and the words. */
  attributedTo: "come from|said by|from|by|spoken by|uttered by|attributed to|a quote (by|from)",
};

/** Ways of asking whether words in marks are whose they are said to be; pasted alone, they ask so too. */
export const markedFrames = withParts(parts, [
  {
    example: "“the pier is safe” was said by Lee",
    needs: openingMarks,
    way: "<words: {marked}>[,|;] [is|was|did|are|were] [that|this|it] [really] {saidBy} {x} [said|really said|say]",
    means: didSay,
  },
  {
    example: "did “the pier is safe” come from Lee?",
    opens: "did is was",
    needs: openingMarks,
    way: "(did|is|was) <words: {marked}> {attributedTo} {x}",
    means: didSay,
  },
  {
    example: "“The pier is safe,” said Lee.",
    needs: openingMarks,
    way: "<words: {oneMarked}>[{gap}{dashes}] [{verb}] <x: {whom}> [{verb}{plain}][(,| on| in| at| to| after) {where}][.|:] [<more: {marked}>]",
    means: ({ x, words = "", more = "" }, knows) =>
      pasted({ x, words: `${words} ${more}`.trim() }, knows),
  },
  {
    example: "Lee: “The pier is safe.”",
    needs: openingMarks,
    way: "<x: {named}>[{gap}{colon}] <words: {marked}>",
    means: pasted,
  },
  {
    example: "Lee: the pier is safe. Did she say so?",
    needs: [": "],
    way: "<x: {named}>: {words}[.|,|;|!] {isItSo}",
    means: pasted,
  },
]);

/** Somebody's name beside words in marks; null where it is no name. */
function pasted(groups: Groups, knowsName: KnowsName): Question | null {
  return knowsName(groups.x ?? "") ? didSay(groups) : null;
}
