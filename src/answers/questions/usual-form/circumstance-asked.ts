import { anyWay } from "#answers/questions/typed/ways.ts";
import { endingsFrom } from "./from-end.ts";

/** Other ways of asking why. */
const whyElse = [
  "[and] (for|with) (what|which) reason[s]|on (what|which) grounds|how come",
  "what (is|was|are|were) (his|her|their|the) (reason[s]|reasoning|argument[s]|grounds) [for (it|that|this|so)]",
];

/** What is asked of the saying itself. */
export const ofSaying = anyWay(
  [
    "[exactly] (when|where|why|how) [exactly|not|(was|were) {it} [said]|did {they} [say {it}]]",
    "{whyElse}",
    "[and] (to|with|about|for|of) (who[m]|what)",
    "who[m] (to|about)",
    // "in what context", "what was the context"
    "[and] (in|on) (what|which) (context|setting|occasion|circumstances|date|day)",
    "[and] [in] (response|reply|reaction) to what",
    "[what (is|was) the] context",
    // "what else did they say", "what did he mean by that"
    "what else (did|does|has) {they} (say|said)",
    "what (did|does|do) {they} mean [by {it}]",
    "what does {it} mean",
    "who (is|are|was) {they}",
    "what (is|are|was) (his|her|their) (role|job|title|position)",
  ],
  {
    they: "he|she|they|it|that person|the speaker",
    it: "it|that|this|so|these words",
    whyElse,
  },
);

const several = new RegExp(`^${ofSaying}(?:(?:,|,? and|,? &) ${ofSaying})*$`, "i");

const begins = new Set(
  "exactly when where why how to with about for of who whom in on response reply reaction context what and".split(
    " ",
  ),
);

/** What a question asks first, and what it asks of the saying behind that: "who said it’s unsafe" and "when"; null where it doesn't. */
export function circumstanceBehind(question: string): { first: string; other: string } | null {
  if (!asking.test(question) || !mayAsk.test(question)) return null;
  for (const { before, isSetOff, rest } of endingsFrom(question, begins)) {
    const joined = /[,;]? (?:and|&|\+)$/i.exec(before);
    const bare = joined ? before.slice(0, joined.index) : before;
    const first = question.startsWith("?", bare.length) ? `${bare}?` : bare;
    const other = rest.replace(/^and /i, "");
    const isApart = joined !== null || isSetOff || other !== rest || ofPeople.test(other);
    if (isApart && several.test(other)) return { first, other };
  }
  return null;
}

/** Whether what is asked behind a question is why what it asks for was said or done. */
export function asksWhy(other: string): boolean {
  return why.test(other);
}

const why = new RegExp(
  `^(?:and )?(?:[^?]{0,10}\\bwhy\\b(?! (?:is|are|do|does|has|have|will|would|should|can)\\b)(?: (?:not|exactly|was (?:it|that|this)(?: said)?|did (?:he|she|they|it)(?: say (?:it|that|this|so))?))?|${anyWay(whyElse)})[\\s?!.]*$`,
  "i",
);

/** What words that were said don't end in. */
const ofPeople = /^(?:to whom|(?:in|on) (?:what|which) (?:context|occasion)|in response to what)$/i;

const mayAsk = / (?:when|where|why|how|whom?|what|which|context|exactly)\b/i;

const asking = /^(?:who|what|did|does|has|was|is)\b/i;
