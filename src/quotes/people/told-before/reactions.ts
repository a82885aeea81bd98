import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** What leads up to words of one's own: "shrugged", "was shocked", "is less impressed", "agrees with him"; not "was ill". */
export function isReaction(r: Reading, verb: number): boolean {
  if (isOneOf(r, verb, "was is looked seemed sounded remained isn't wasn't"))
    return isState(r, verb);
  const { form = "participle" } = r.verb(verb) ?? {};
  const shows = form !== "participle" || isOneOf(r, verb, gestures);
  return shows && isOneOf(r, verb + 1, ". , with to at :");
}

const gestures = wordSet("beamed blushed frowned grimaced nodded shrugged winced");

/** "was shocked", "is less impressed", "wasn’t so sure". */
function isState(r: Reading, verb: number): boolean {
  let less = isOneOf(r, verb, "isn't wasn't");
  let state = verb + 1;
  while (hasClass(r, state, is.adverb) || isOneOf(r, state, "more less so not")) {
    less ||= isOneOf(r, state, "less not");
    state += 1;
  }
  return isOneOf(r, state, less ? lacking : states);
}

const lacking = "amused bothered convinced happy impressed keen optimistic surprised sure";
const states = wordSet(
  "adamant angry appalled baffled bemused blunt bored candid cautious defiant delighted devastated diplomatic dismissive " +
    "distraught ecstatic frank frustrated furious gracious heartbroken hopeful horrified livid modest optimistic outraged " +
    "overjoyed philosophical proud puzzled relieved scathing sceptical shocked skeptical stunned tearful thrilled " +
    "unconvinced unimpressed unmoved unrepentant unsurprised upbeat worried",
);

/** "walks in", "opens the door", "wants more": what somebody is doing as the story is told; not "lives here". */
export function isDoing(r: Reading, verb: number): boolean {
  return isUnlistedVerb(r, verb) && !isOneOf(r, verb, lasting);
}

const lasting = wordSet(
  "belongs comes earns goes has helps keeps knows likes lives loves owns plays runs sells shares sleeps spends studies " +
    "teaches uses visits was works",
);

/** "walks", "stops": what may be a verb of the present that no list has. */
export function isUnlistedVerb(r: Reading, at: number): boolean {
  return /^[a-z]{2,}[^s]s$/.test(r.tokens[at]?.text ?? "");
}

/** Whether a clause tells of another whom the pronoun may mean: "found him", "praised Ruiz"; not "lost his ball". */
export function isAnotherIn(r: Reading, { from, to }: TokenRange, sex: "male" | "female"): boolean {
  for (let i = from; i < to; i += 1) {
    if (hasClass(r, i, sex === "male" ? is.maleName : is.femaleName)) return true;
    if (sex === "male" ? lowerAt(r, i) === "him" : lowerAt(r, i) === "her" && !isNoun(r, i + 1))
      return true;
  }
  return false;
}
