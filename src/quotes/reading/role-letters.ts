import type { Token } from "#articles/tokens.ts";
import { wordClass as is } from "./lexicon.ts";
import { isAmong, wordSet } from "./word-set.ts";

/** Letters for what somebody is, and for a company, a time of day or a thing besides. */
const ofRoles = wordSet("AG CJI CM DJ DPP FM GM GP IGP KC MD OAP PM PPRO QC VC");

/** Whether a word may be letters for what somebody is. */
export function mayBeRole({ text }: Token): boolean {
  return text.length < 5 && isAmong(text, ofRoles);
}

/** Makes a role of "GM" in "the GM said" and "their GM, who", against "GM said", "the GM plant" and "6 PM". */
export function tellRoles(
  tokens: readonly Token[],
  letters: readonly number[],
  classes: Int32Array,
): void {
  for (const at of letters)
    if (
      isAmong(tokens[at - 1]?.lower ?? "", definite) &&
      closes(tokens[at + 1], classes[at + 1] ?? 0)
    )
      classes[at] = (classes[at] ?? 0) | is.role;
}

/** What stands before somebody's role, and hardly before a name of letters alone. */
const definite = wordSet(
  "the a an another his her their its our my 's former new longtime veteran",
);

/** Whether a phrase ends before a word: nothing is told to be of the letters, as in "the GM plant". */
export function closes(next: Token | undefined, c: number): boolean {
  return next?.kind !== "word" || (c & behindNoun) !== 0;
}

const behindNoun =
  is.speech |
  is.auxiliary |
  is.modal |
  is.pastVerb |
  is.presentVerb |
  is.preposition |
  is.relative |
  is.subordinator |
  is.coordinator |
  is.adverb |
  is.maleName |
  is.femaleName;
