import { speechVerbs } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Found } from "./scope.ts";

/** Whether the asker's verb says more than that somebody spoke. */
export function saysHow(verb: string): boolean {
  return !plain.has(speechVerbs.get(verb) ?? verb);
}

/** Whether an article's cue for a quotation is the asker's verb, in whatever form. */
export function hasCue(found: Found, verb: string): boolean {
  return basesOf(found).includes(speechVerbs.get(verb) ?? verb);
}

/** Whether the article says that somebody denied what the asker has them say, or the other way. */
export function isContrary(found: Found, verb: string): boolean {
  const asked = speechVerbs.get(verb) ?? verb;
  return basesOf(found).some((base) => denials.has(base)) !== denials.has(asked);
}

const plain = new Set(["say", "state", "use", "utter", "mention", "speak", "talk", "quote"]);
const denials = new Set(["deny", "reject", "refuse", "dismiss"]);

function basesOf({ quoted, quotation: { attribution } }: Found): string[] {
  if (attribution.kind === "unknown" || !attribution.cue) return [];
  const { start, end } = attribution.cue;
  return foldsOf(quoted.article.text.slice(start, end)).flatMap(
    (word) => speechVerbs.get(word) ?? [],
  );
}
