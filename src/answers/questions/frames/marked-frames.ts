import type { Question } from "#answers/questions/question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import { didSay, end, type Frame, type Groups, oneOf, slot } from "./frame.ts";

/** What stands between words and whose they are asked to be. */
const saidBy = "(?:said by|by|from|a quote (?:by|from)|what|spoken by|come from)";

/** The same behind “did” or “was” and the words. */
const attributedTo =
  "(?:come from|said by|from|by|spoken by|uttered by|attributed to|a quote (?:by|from))";

const openingMarks = ['"', "“", "«"];

/** Ways of asking whether words in marks are whose they are said to be; pasted alone, they ask so too. */
export const markedFrames: readonly Frame[] = [
  {
    example: "“the pier is safe” was said by Lee",
    needs: openingMarks,
    pattern: `^(?<words>["“«].+["”»])[,;]? (?:is|was|did|are|were)? ?(?:that |this |it )?(?:really )?${saidBy} ${slot.x}(?: (?:said|really said|say))?${end}`,
    means: didSay,
  },
  {
    example: "did “the pier is safe” come from Lee?",
    opens: "did is was",
    needs: openingMarks,
    pattern: `^(?:did|is|was) (?<words>["“«].+["”»]) ${attributedTo} ${slot.x}${end}`,
    means: didSay,
  },
  {
    example: "“The pier is safe,” said Lee.",
    needs: openingMarks,
    pattern: `^(?<words>["“«][^"“”«»]+["”»])(?: ?[,–—-]+)? (?:${verb} )?(?<x>[^"“”«»,]{2,60}?)(?: ${verb}\\b[^"“”«»]{0,80})?(?:(?:,| on| in| at| to| after) [^"“”«»]{2,80})?[.:]?(?<more> ["“«].+["”»])?${end}`,
    means: ({ x, words = "", more = "" }, knows) => pasted({ x, words: words + more }, knows),
  },
  {
    example: "Lee: “The pier is safe.”",
    needs: openingMarks,
    pattern: `^(?<x>[^"“”«»:]{2,60}?)(?: ?[:–—-]+)? (?<words>["“«].+["”»])${end}`,
    means: pasted,
  },
  {
    example: "Lee: the pier is safe. Did she say so?",
    needs: [": "],
    pattern: `^(?<x>[^"“”«»:]{2,60}?): ${slot.words}[.,;!]? ${oneOf([
      "(?:did|has) (?:s?he|they)(?: (?:really|actually|ever))?(?: sa(?:y|id) (?:so|that|this|it|these words))?",
      "(?:is|was) (?:that|this|it) (?:so|right|true|correct|accurate)",
      "(?:true|right|correct|accurate)",
    ])}${end}`,
    means: pasted,
  },
];

/** Somebody's name beside words in marks; null where it is no name. */
function pasted(groups: Groups, knowsName: KnowsName): Question | null {
  return knowsName(groups.x ?? "") ? didSay(groups) : null;
}
