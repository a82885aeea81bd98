import type { Modality } from "#quotes/quotation.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { foreseen } from "./group-modality.ts";
import type { ReportCue } from "./report-cues.ts";
import { isPassive } from "./verb-groups.ts";

const breaks = wordSet(", ; : — –");
const suppositions = wordSet("if unless wish wishes wished suppose imagine");
/** How far before a clause the word that makes it a supposition may stand, in tokens. */
const reach = 4;

/**
 * Whether the words of a cue were said, not said, or only might be, seen from its whole clause: "if
 * she says …" is a supposition, and what somebody denies is not what they said.
 * @param reported whether the words are the article's own, after the verb
 */
export function modalityOfWords(r: Reading, cue: ReportCue, reported: boolean): Modality {
  if (cue.modality !== "asserted") return cue.modality;
  if (reported && isAmong(cue.lemma, denying)) return "negated";
  const isForeseen = lowerAt(r, cue.at + 2) === "to" && isOneOf(r, cue.at + 1, foreseen);
  if (isForeseen || isHearsay(r, cue)) return "hypothetical";
  const clause = Math.min(cue.source?.from ?? cue.from, cue.at);
  if (isClaimed(r, clause)) return isTakenBack(r, cue.sentence + 1) ? "negated" : "hypothetical";
  const floor = Math.max(r.sentences[cue.sentence]?.from ?? 0, clause - reach);
  if (isInverted(r, clause, floor)) return "negated";
  // "Had Ruiz said so"
  if (lowerAt(r, clause - 1) === "had" && clause - 1 === floor) return "hypothetical";
  for (let i = clause - 1; i >= floor; i -= 1) {
    const token = r.tokens[i];
    if (!token || token.kind === "mark" || isAmong(token.text, breaks)) break;
    if (isAmong(token.lower, suppositions)) return "hypothetical";
  }
  return "asserted";
}

/** "At no point did", "nowhere has": what is denied before the subject; not "not only did". */
function isInverted(r: Reading, subject: number, floor: number): boolean {
  if (!isOneOf(r, subject - 1, inverted)) return false;
  for (let i = subject - 2; i >= floor; i -= 1)
    if (isOneOf(r, i, "no not nowhere never")) return !isOneOf(r, i + 1, "only just merely simply");
  return false;
}

/** "allegedly told", "is alleged to have told", "is accused of telling": the article does not say that it was said. */
function isHearsay(r: Reading, { at, from }: ReportCue): boolean {
  if (lowerAt(r, from - 1) === "of") return isOneOf(r, from - 2, "accused suspected");
  for (let i = from - 1; i < at; i += 1) {
    if (isOneOf(r, i, hearsay)) return true;
    const told = lowerAt(r, i) === "to" && isOneOf(r, i - 1, heard);
    // "a letter, said to have been left"
    if (told && isOneOf(r, i + 1, "have be") && lowerAt(r, i + 2) !== "been") return true;
  }
  return false;
}

/** "a post claims that the mayor said": that it was said is whoever's claim. */
function isClaimed(r: Reading, clause: number): boolean {
  const verb = lowerAt(r, clause - 1) === "that" ? clause - 2 : clause - 1;
  return isOneOf(r, verb, claiming) && r.verb(verb) !== undefined && !isPassive(r, verb, verb - 2);
}

/** Whether a sentence says of the claim before it that it isn't so: "She did not." */
function isTakenBack(r: Reading, sentence: number): boolean {
  const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
  const [first, last] = [r.tokens[from], r.tokens[to - 1]];
  return first && last ? denial.test(r.text.slice(first.start, last.end)) : false;
}

const claiming = wordSet("claim claims claimed claiming allege alleges alleged alleging");
const said = "sa(?:y|id) (?:so|it|that|this|any such thing)";
const denial = new RegExp(
  `^(?:(?:\\S+ ){1,3}(?:(?:did|has|had|does)(?: not|n['’]t)(?: ${said})?[.!]|never (?:did[.!]|${said}))` +
    "|(?:that|this|it|the (?:claim|quote|post))(?: (?:is|was)|['’]s) (?:not true|untrue|false|fake|made up|invented)\\b)",
  "i",
);

const hearsay = wordSet("allegedly purportedly reportedly supposedly");
const heard = wordSet("alleged believed claimed reported rumored rumoured said thought understood");

const denying = wordSet("deny decline refuse");
const inverted = wordSet("did does do has have had");
