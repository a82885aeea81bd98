import { type KnowsName, nameAtStart } from "#answers/questions/typed/name-in.ts";
import { anySpeechVerb, speechVerbs } from "#answers/words/speech-words.ts";

/**
 * A question in the order of words that a question has, where it is asked as in the middle of a sentence ("what Lee
 * said about fees", "who Lee is"), of a report ("what is Lee said to have admitted") or in the order of another
 * language ("what did say Lee about fees", "what mean the word quay"); any other as it is.
 */
export function asDirect(text: string, knowsName: KnowsName): string {
  const said = saidBefore.exec(text)?.groups?.words;
  if (said !== undefined) return `who said ${said}`;
  const thought = yourself.exec(text)?.groups?.rest;
  if (thought !== undefined) return `what do you think ${thought}`;
  const told = toHave.exec(text)?.groups;
  const spoke = speechVerbs.get(told?.said?.toLowerCase() ?? "");
  if (told && spoke !== undefined) return `${told.wh} did ${told.x} ${spoke}${told.rest}`;
  const meant = meaning.exec(text)?.groups?.word;
  if (meant !== undefined) return `what does ${meant} mean`;
  const { wh: asking = "", x: whom = "" } = being.exec(text)?.groups ?? {};
  if (knowsName(whom)) return `${asking} is ${whom}`;
  const { wh = "", x = "", verb = "", rest = "" } = indirect.exec(text)?.groups ?? {};
  if (knowsName(x))
    return verb === "does" ? `${wh} does ${x} do${rest}` : `${wh} did ${x} ${baseOf(verb)}${rest}`;
  const inverted = verbFirst.exec(text)?.groups;
  const parted = inverted && nameAtStart(inverted.rest ?? "", knowsName);
  return parted ? `${inverted.wh} did ${parted.name} ${inverted.verb} ${parted.rest}` : text;
}

/** "The fee is a joke, who said that". */
const saidBefore =
  /^(?!(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are|were|can|could|will|would|should)\b)(?<words>[^?:]{6,120}?)[,;.–—-]+ who (?:said|says|say) (?:that|this|it|so)(?: (?:again|anyway|first))?[\s?!.]*$/i;
const yourself =
  /^what you (?:(?:yourself|personally|really) )?(?:think|believe|feel|make) (?<rest>.+)$/i;
const toHave =
  /^(?<wh>what|which \p{L}+) (?:is|was|are|were|has|have) (?<x>[^"“”?]{2,60}?) (?:been )?(?:(?:only|just|merely|simply) )?(?:been )?(?:reported|said|told|known) to have (?<said>\p{L}+)(?<rest>.*)$/iu;
const meaning =
  /^what (?:is )?means?(?! (?:of|did|does)\b) (?:the )?(?:word |term |phrase )?(?<word>[^?!.,]{2,40}?)[\s?!.]*$/i;
const being = /^(?<wh>who|what) (?<x>[^"“”?!,]{2,40}?) (?:is|was)[\s?!.]*$/i;
const indirect = new RegExp(
  `^(?<wh>what|where|when|how|why|whom?) (?<x>[^"“”?!,]{2,40}?) (?<verb>does|${anySpeechVerb})\\b(?<rest>.*)$`,
  "i",
);
const verbFirst =
  /^(?<wh>what|where|when|how|why) (?:did|does|has) (?<verb>say|tell|think|call|write|tweet|claim) (?<rest>.+)$/i;

function baseOf(verb: string): string {
  return speechVerbs.get(verb.toLowerCase()) ?? verb;
}
