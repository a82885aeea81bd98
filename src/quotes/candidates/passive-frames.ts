import type { Cue } from "#quotes/cues/cue.ts";
import { isCalledSo } from "#quotes/cues/done-to-subject.ts";
import { verbGroupAt } from "#quotes/cues/verb-groups.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, objectPronounAt, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import { personClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { chargeNouns, chargesNouns } from "#quotes/reading/tables/speech-nouns.ts";
import { turningDownVerbs } from "#quotes/reading/tables/speech-verbs.ts";
import { formsOf, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { whatStandsBetween } from "./between.ts";
import type { Candidate } from "./candidate.ts";

/** Whether words are what somebody else said to or of the subject, and no agent is named: "was asked, “…”", "is called “…”". */
export function isHeard(r: Reading, { open }: Place, best: Candidate | null): boolean {
  if (best?.cue?.side === "agent") return false;
  const frames = [isDoneTo, isTold, isFaced, isLeftSo];
  if (best && (hears(r, best) || frames.some((frame) => frame(r, open, best)))) return true;
  if (best?.cue && best.cue.at > open && isAskedFirst(r, open)) return true;
  const to = lowerAt(r, open - 1) === "to";
  const at = to || isOneOf(r, open - 1, leadingOn) ? open - 2 : open - 1;
  const verb = r.verb(at);
  const takes = verbClass.ask | verbClass.label | (to ? verbClass.request : 0);
  if (!verb || !(verb.classes & takes || isAmong(verb.lemma, "tell inform"))) return false;
  const from = sentenceAt(r, at)?.from ?? at;
  const group = verbGroupAt(r, at, from, -1);
  if (group && isCalledSo(r, at, group.floor)) return true;
  if (!group?.passive) return false;
  const told = best?.cue?.at ?? at;
  const own = told >= group.from && told <= at;
  if (told < group.from && group.modality !== "hypothetical" && !(verb.classes & verbClass.loose))
    return true;
  // "She said she was told: “…”"
  const retold =
    isAmong(verb.lemma, "tell inform ask") && isOneOf(r, group.from - 1, "he she they i we");
  return own || (told < group.from && (retold || lowerAt(r, group.from) === "to"));
}

const leadingOn = wordSet(", : as of for");

/** "Ruiz was asked, “…?” She answered, “…”", "Asked “…?”, Ruiz said: “…”", "When quizzed “…?”": the question is not who answers. */
function isAskedFirst(r: Reading, open: number): boolean {
  const at = isOneOf(r, open - 1, ", :") ? open - 2 : open - 1;
  if (!isOneOf(r, at, asked)) return false;
  const lead = hasClass(r, at - 1, is.adverb) ? at - 2 : at - 1;
  return sentenceAt(r, at)?.from === at || isOneOf(r, lead, leadingToAsked);
}

const asked = wordSet("asked quizzed questioned grilled challenged pressed");
const leadingToAsked = wordSet("was were been being when if once after on get got gets");

/**
 * "Holm, branded “a monster” by the judge,", "was told she would “never …”", "was described in court as “…”": whom
 * somebody calls so, or tells something.
 */
function isDoneTo(r: Reading, open: number, { cue }: Candidate): boolean {
  if (cue?.side !== "before" && cue?.side !== "opening") return false;
  const { at, classes, passive, source } = cue;
  const verb = r.verb(at + 1);
  const beside = sentenceAt(r, at) === sentenceAt(r, open);
  const wasTold = classes === 0 && beside && isOneOf(r, at, "was were been");
  if (wasTold && verb && (verb.classes & (verbClass.tell | verbClass.ask | verbClass.label)) !== 0)
    return true;
  const calls = (classes & (verbClass.label | verbClass.judge)) !== 0;
  if (passive || !calls || r.verb(at)?.form !== "past") return false;
  // "Holm, chief of the yard, called “…”" is another thing.
  if (lowerAt(r, at - 1) !== "," || source.to !== at - 1) return false;
  return open - at === 1 || (open - at === 2 && isOneOf(r, at + 1, "as of for"));
}

/** "Ruiz asked for help but was told it was “…”": what is answered to somebody is not what they asked. */
function isTold(r: Reading, open: number, { cue }: Candidate): boolean {
  if (cue?.side !== "before" || cue.form !== "finite" || cue.at > open) return false;
  for (let i = open - 1; i > Math.max(cue.at + 2, open - longestTelling); i -= 1) {
    if (!r.verb(i) || isMarked(r, i)) continue;
    if (!isOneOf(r, i, "told informed warned assured")) return false;
    return isOneOf(r, i - 1, "was were been") && isOneOf(r, i - 2, "but and then ; instead");
  }
  return false;
}

/** "Ruiz faced calls to “…”", "Ruiz rejected claims that she had “…”": what nobody named says against somebody. */
function isFaced(r: Reading, open: number, { cue }: Candidate): boolean {
  if (cue?.side !== "before" || cue.at > open || open - cue.at > longestTelling) return false;
  if (!isOneOf(r, cue.at, facing) || judgesAs(r, open)) return false;
  for (let i = cue.at + 1; i < open; i += 1) {
    if (hasClass(r, i, is.possessivePronoun) || r.tokens[i]?.kind === "clitic") return false;
    if (isOneOf(r, i, charges)) return isOneOf(r, i + 1, "that to of for he she it they");
  }
  return false;
}

/** "as" of "rejected claims of a deal as “nonsense”", which tells what is thought of them, against "claims that he acted as “a spy”". */
function judgesAs(r: Reading, open: number): boolean {
  const as = isOneOf(r, open - 1, "a an the") ? open - 2 : open - 1;
  return lowerAt(r, as) === "as" && !isOneOf(r, as - 1, takesAs);
}

const takesAs = wordSet(
  "acted acting described known masqueraded operated posed posing seen served serving treated used viewed worked working",
);

const facing = formsOf(`${turningDownVerbs} face resist`);
const charges = wordSet(`${chargeNouns} ${chargesNouns}`);

/** "The raid left her “too scared to sleep”", "hit two walkers, leaving them “…”": what others are then, whoever does that has not said. */
function isLeftSo(r: Reading, open: number, { cue }: Candidate): boolean {
  const floor = sentenceAt(r, open)?.from ?? open;
  const other = objectPronounAt(r, open - 1) ?? phraseEndingAt(r, open - 1, floor);
  const verb = (other?.from ?? 0) - 1;
  if (!other || !isOneOf(r, verb, leaving) || !isPersonal(r, other)) return false;
  // "vowed to make Lund “…”"
  if (!cue || cue.at > verb || cue.passive || lowerAt(r, verb - 1) === "to") return false;
  const { verbs, that } = whatStandsBetween(r, cue.content, verb);
  if (verbs + that > 0) return false;
  // "shouted at Ana Ruiz and left her “…”"
  return cue.classes === 0 || isOneOf(r, verb - 1, "and ,");
}

function isPersonal(r: Reading, { form, head }: Mention): boolean {
  if (form === "nominal") return hasClass(r, head, personClasses);
  return form === "name" || lowerAt(r, head) !== "it";
}

const leaving = wordSet(
  "drive drives drove driving keep keeps kept keeping leave leaves left leaving make makes made making",
);

/** In tokens: "told on Monday that it was not". */
const longestTelling = 10;

/** "The court heard that he was “…”", "The court heard a message left by …: “…”": who hears words has not said them. */
function hears(r: Reading, { cue, mention }: Candidate): boolean {
  if (cue?.classes === 0 && isAmong(r.verb(mention.to)?.lemma ?? "", heard)) return true;
  return isAmong(cue?.lemma ?? "", heard) && cue?.form === "finite" && cue.side === "before";
}

const heard = wordSet("hear overhear");

/** Whether a cue has its agent behind the words: "was described as a “true friend” by Ana Ruiz" */
export function isAgentBehind({ open }: Place, { side, at, source }: Cue): boolean {
  return side === "agent" && at < open && source.from > open;
}

/** Whether a cue has its agent right before the words: "described by Ana Ruiz as a “true friend”" */
export function isAgentBefore(
  r: Reading,
  { open }: Place,
  { side, at, source, classes }: Cue,
): boolean {
  if (side !== "agent" || source.from !== at + 2 || source.to > open) return false;
  if (!(classes & (verbClass.label | verbClass.tell | verbClass.ask))) return false;
  const as = isOneOf(r, open - 1, "a an the") ? open - 2 : open - 1;
  return source.to === open || (source.to === as && isOneOf(r, as, "as of for that to"));
}
