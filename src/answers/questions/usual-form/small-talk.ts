import { withMarksCovered } from "#answers/questions/typed/clean-question.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { wordsOf } from "#answers/words/words.ts";

/** What people speak of around a question in a chat, and hardly anybody asks about. */
const idle: ReadonlySet<string> = new Set(
  (
    "hi hiya hey hello yo morning evening afternoon team folks guys everyone everybody friend friends colleagues mate " +
    "quick question questions q qq one dumb stupid silly random odd weird bit daft simple urgent urgently asap deadline " +
    "writing wrote working piece story draft copy article edit notes newsletter need needs needing hoping hope help " +
    "check checking fact-checking fact-check factcheck please pls plz thanks thx ta tia cheers sorry ok okay right well like lol lmao haha btw fyi tbh " +
    "heres exact full verbatim attribution wording quote know knows idea anyone anybody someone somebody today tonight " +
    "soon quickly asking ask editor desk boss"
  ).split(" "),
);
/** Words that stand in a title or lead to one: "in the article on ferries, who said …". */
const pointing = /^(?:in|from|according|about|on the)\b/i;

/** The longest remark around a question, in words. */
const mostWords = 12;

/**
 * A question without the remarks around it that have nothing to look for: "bit random but who said …", "I’m on
 * deadline, who said …", "… - urgent!", "… (full quote please)".
 */
export function withoutSmallTalk(question: string): string {
  return withoutTail(withoutLead(question));
}

function withoutLead(question: string): string {
  if (asksAtOnce.test(question)) return question;
  const covered = withMarksCovered(question);
  for (const { index, 0: found } of covered.slice(0, longest).matchAll(opening)) {
    const lead = covered.slice(0, index);
    if (isIdle(lead) && !pointing.test(lead)) return question.slice(index + found.length);
  }
  return question;
}

/** What a remark ends with before a question: "story, who", "random but who". */
const opening =
  /(?:[,:;!?.–—-]+ | but )(?=(?:so )?(?:who(?:['’]?s)?|whose|whom|what|did|was it|is it|any(?:one|body)?)\b)/giu;

function withoutTail(question: string): string {
  const end = /[?!(][^?!()]{2,80}$/.exec(question.slice(-longest).replace(/[)\s?!.]+$/, ""))?.[0];
  if (end === undefined || !isIdle(end) || /["“”«»]/.test(end)) return question;
  const bare = question.replace(/[)\s?!.]+$/, "");
  return bare.slice(0, bare.length - end.length + (end.startsWith("(") ? 0 : 1)).trim();
}

/** The longest remark, in characters. */
const longest = 100;

const asksAtOnce = /^(?:who|whose|whom|what|did|does|has|was|is|when|where|how|which|why)\b/i;

/** Whether a remark has no word to look for, and some that people speak of around a question. */
function isIdle(remark: string): boolean {
  const words = wordsOf(remark).map(({ fold }) => fold);
  if (words.length > mostWords || words.some((word) => asking.has(word))) return false;
  const content = words.filter(isContentWord);
  return words.some((word) => idle.has(word)) && content.every((word) => idle.has(word));
}

const asking: ReadonlySet<string> = new Set(
  "who whom whose what when where which why how".split(" "),
);
