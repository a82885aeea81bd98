import { cleanQuestion } from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { endingsFrom } from "./from-end.ts";
import { withoutSmallTalk } from "./small-talk.ts";
import { speakerAsked } from "./speaker-asked.ts";
import { speakerBehind } from "./speaker-behind.ts";
import { speakerChecked } from "./speaker-checked.ts";
import { withoutToldFirst } from "./told-first.ts";
import { topicAsked } from "./topic-asked.ts";

/** Beyond this a text is a passage, whatever stands around it. */
const longest = 400;

/**
 * A question for who said something, or whether somebody did, in the form in which most ask it, however it is typed:
 * "the pier is safe: who said it?", "any idea who said …", "attribution for …", "is Lee the one who said …". Any other
 * question as it is.
 */
export function inUsualForm(typed: string, knowsName: KnowsName): string {
  const text = cleanQuestion(typed);
  if (text.length > longest) return typed;
  const bare = withoutToldFirst(withoutTold(withoutSmallTalk(text)), knowsName);
  const form =
    speakerChecked(bare, knowsName) ??
    speakerAsked(bare, knowsName) ??
    topicAsked(bare, knowsName) ??
    speakerBehind(bare, knowsName) ??
    bare;
  return form === text ? typed : form;
}

/** A question without what it asks at its end that every answer tells: "what was said about fees, and by whom?" */
function withoutTold(text: string): string {
  if (!asking.test(text) || !/ (?:wh|by who|is |was )/i.test(text)) return text;
  for (const { before, rest } of endingsFrom(text, begins))
    if (told.test(rest)) return before.replace(/,? (?:and|&)$/i, "");
  return text;
}

const asking = /^(?:who|what|which) [\p{L}’']+ [^"“”«»,;?]{3}/iu;
const begins = new Set("by who in which what is was".split(" "));
/** "By whom was it said", "who said it", "in which article", "is it accurate" */
const told =
  /^(?:(?:is|was) (?:it|that|this) (?:really |actually |even )?(?:accurate|right|true|correct|exact|verbatim|real|genuine|legit)|by whom?(?: (?:was|is|were) (?:it|that|this|they) said)?|who (?:said|says) (?:it|that|this|so|them)|(?:in )?(?:which|what) (?:article|story|paper|piece|text|outlet)s?)$/i;
