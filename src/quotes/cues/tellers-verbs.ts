import { beginsClause } from "#quotes/reading/clause-opening.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { personClasses, pronouns } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { type SpeechVerb, speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import type { VerbGroup } from "./verb-groups.ts";

/**
 * Whether a verb of speech behind "and" or "but" is none of the clause before, but of whoever tells that: "added" of
 * "Hale said Ruiz was wrong and added …", against "Hale said Ruiz rang him and asked …".
 * @param at where the verb's group begins
 * @param subject of the clause
 */
export function isTellers(r: Reading, at: number, subject: Mention, clause: VerbGroup): boolean {
  const verb = r.verb(at);
  if (!verb || !isOneOf(r, at - 1, "and but") || !(verb.classes & telling)) return false;
  const isLoose = verb.classes & (verbClass.thought | verbClass.loose);
  if (isLoose && verb.lemma !== "question") return false;
  const teller = tellerBefore(r, subject.from);
  if (teller < 0 || tenseCode(r, teller) !== tenseCode(r, at)) return false;
  if (verb.lemma === "add")
    return isOneOf(r, at + 1, "that , :") || beginsClause(r, at + 1, at + longestClause);
  if (isAmong(r.verb(teller)?.lemma ?? "", "deny find")) return true;
  if (isTheirsEitherWay(r, verb, subject, teller)) return true;
  if (isOfOthers(r, teller)) {
    if (isAmong(verb.lemma, inStatements)) return false;
  } else if (lowerAt(r, at - 2) === ",") return true;
  return isAboutSubject(r, at, subject, clause);
}

/** "accused" of "The army said it had hit a mill and accused the rebels": what is told of whoever tells. */
function isTheirsEitherWay(
  r: Reading,
  { classes, lemma }: SpeechVerb,
  { form, head }: Mention,
  teller: number,
): boolean {
  if (form !== "pronoun" || !(classes & verbClass.label || isAmong(lemma, ofWill))) return false;
  if (lowerAt(r, teller - 1) === lowerAt(r, head)) return true;
  return isOneOf(r, head, "it they") && !hasClass(r, teller - 1, is.subjectPronoun);
}

const ofWill = wordSet("demand deny insist pledge promise vow");

/**
 * Whether a verb follows how its clause's subject is, or is done to that: "was unfit and urged her to go", "had lied and
 * called her a fraud", against "was angry and told him" and "rang him and asked".
 */
function isAboutSubject(r: Reading, at: number, subject: Mention, clause: VerbGroup): boolean {
  const { classes = 0, lemma = "" } = r.verb(at) ?? {};
  const pronoun = hasClass(r, at + 1, is.objectPronoun) || isOneOf(r, at + 1, "her it");
  if (pronoun && classes & verbClass.tell && !isAmong(lemma, "urge warn")) return false;
  if (isState(r, clause, tenseCode(r, at))) return true;
  const agrees = subject.form !== "pronoun" || isOneOf(r, at + 1, objectOf(r, subject.head));
  if (!pronoun || !agrees || !isAmong(lemma, doneToSubject)) return false;
  return meetsNobody(r, clause.at + 1, at - 1);
}

/** What is hardly done to anybody but the subject of a clause that names no other. */
const doneToSubject = wordSet("accuse blame call criticise criticize praise urge");

/** "him" for "he" */
function objectOf(r: Reading, subject: number): string {
  const lower = lowerAt(r, subject);
  return lower === "he" ? "him" : lower === "she" ? "her" : lower === "they" ? "them" : lower;
}

function meetsNobody(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (isCapital(r, i) || hasClass(r, i, personClasses | pronouns) || isMarked(r, i)) return false;
  return true;
}

const telling = speechClasses | verbClass.label;
/** In tokens. */
const longestClause = 20;

/** The verb that tells a clause, right before it or its "that"; -1 for none. */
export function tellerBefore(r: Reading, clause: number): number {
  const that = lowerAt(r, clause - 1) === "that";
  for (let i = clause - (that ? 2 : 1); i > clause - longestListener; i -= 1) {
    if (r.tokens[i]?.kind !== "word") return -1;
    const verb = r.verb(i);
    if (!verb) continue;
    const tells =
      verb.classes & (that || i === clause - 1 ? speechClasses | verbClass.show : verbClass.tell);
    return tells && !(verb.classes & verbClass.thought) ? i : -1;
  }
  return -1;
}

/** In tokens: "told the Herald on Monday that". */
const longestListener = 7;

/** Whether a clause tells how somebody is, and what is yet to be, rather than what was done: nothing goes on from there. */
function isState(r: Reading, { at, from, verb, passive, modality }: VerbGroup, tense: number) {
  if (modality !== "asserted" || (verb && verb.classes & verbClass.thought)) return true;
  if (isOneOf(r, at, "am is are was were has had have")) return true;
  if (passive) return hasClass(r, at, is.adjective);
  // "has lied and called": the second may hang on "has" too.
  if (isOneOf(r, from, "has had have")) return false;
  return isOneOf(r, from, "am is are was were") || tenseCode(r, from) !== tense;
}

/** Whether a verb that tells a clause is theirs whose office it is to tell what others said. */
export function isOfOthers(r: Reading, teller: number): boolean {
  return isOneOf(r, teller - 1, tellersOfOthers);
}

/** "Police said Moss was drunk and told them …". */
const tellersOfOthers = wordSet(
  "police officer officers prosecutor prosecutors investigator investigators detective detectives witness witnesses " +
    "court lawyers report affidavit complaint indictment lawsuit who",
);
const inStatements = wordSet("admit ask claim confess demand deny promise say tell threaten");
