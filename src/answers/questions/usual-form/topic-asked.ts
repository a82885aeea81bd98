import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { parts as common, wholly } from "./parts.ts";

const parts = { ...common, noMatter: /(?!(?:anything|something)\b)/ };

/** Ways of asking who speaks of a matter at all, otherwise than "who talked about". */
const spoken = [
  "who['s] [has|have|else['s]]* (brought|bring[s]|bringing) {words} up",
  "who (has|had|have|got) [some|any][thing|things|words|word|stuff] to say (about|on|regarding) {words}",
  "[has|have|is] {anyone} (talk[ed|ing]|speak[ing]|spoken|comment[ed|ing]) (about|on|of) {words}",
  "[did|does|do|has|have|can] {anyone} [ever|actually|really] (say|said|mention[ed]) (anything|something|a word|much) (about|on|of|regarding) {words}",
  "({is}|has|have) {words} [been] (mentioned|discussed|talked about|brought up) [by {anyone}|at all|anywhere]*",
].map((way) => wholly(way, parts));

/** Ways of asking whether anybody said some words, otherwise than "did anyone say". */
const said = [
  "[has|have] {anyone} [ever|actually|really] (say|said) {noMatter}{words}",
  "{is} {words} [actually|really|ever] said [by {anyone}]",
  "(is|was) {words} [really] (a|an) [real|genuine|actual|direct] (quote|quotation)",
  "(did|has) {anyone} [ever] (say|said) (anything|something) (like|along the lines of|to the effect (that|of)) {words}",
].map((way) => wholly(way, parts));

const asking = /^(?:who|is|was|were|are|has|have|did|any|some|got|what)/i;
const having =
  /^(?:(?:what (?:do|have) (?:we|you) (?:have|got)|(?:(?:have|do) (?:we|you) )?(?:got|have) (?:any|some)thing)) (?=(?:on|about|regarding) )/i;

/** A question whether a matter or some words come up at all, as "who talked about …" or "did anyone say …"; null for any other. */
export function topicAsked(text: string, knowsName: KnowsName): string | null {
  if (!asking.test(text)) return null;
  if (having.test(text)) return text.replace(having, "anything ");
  const topic = wordsIn(spoken, text);
  if (topic !== null) return knowsName(topic) ? null : `who talked about ${topic}`;
  const words = wordsIn(said, text);
  return words === null || knowsName(words) ? null : `did anyone say ${words}`;
}

function wordsIn(ways: readonly RegExp[], text: string): string | null {
  for (const way of ways) {
    const words = way.exec(text)?.groups?.words?.trim();
    if (words !== undefined && !nothing.test(words)) return words;
  }
  return null;
}

const nothing =
  /^(?:it|this|that|these|those|so|what|anything|something|he|she|they|there)(?: all)?$/i;
