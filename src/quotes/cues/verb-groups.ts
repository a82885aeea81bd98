import type { Modality } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { type SpeechVerb, type VerbForm, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { modalityOfGroup } from "./group-modality.ts";
import { isManner } from "./manner.ts";
import { standsAsVerb } from "./verb-or-noun.ts";

/** A verb with its auxiliaries, adverbs and negation: "has never said", "went on to say". */
export interface VerbGroup {
  /** Token of the main verb. */
  readonly at: number;
  /** First token of the group. */
  readonly from: number;
  /** First token that the subject can reach back to: after the last string in marks. */
  readonly floor: number;
  readonly verb: SpeechVerb | undefined;
  readonly form: "finite" | "gerund" | "infinitive";
  readonly passive: boolean;
  readonly modality: Modality;
}

const verbal = is.pastVerb | is.presentVerb | is.baseVerb;

/** The verb group whose main verb is at a token, or null where it is no verb there. */
export function verbGroupAt(
  r: Reading,
  at: number,
  from: number,
  within: number,
): VerbGroup | null {
  const token = r.tokens[at];
  if (token?.kind !== "word" || token.end - token.start < 2) return null;
  const verb = isAimed(r, at) ? undefined : r.verb(at);
  if (verb ? isCapital(r, at) && at > from : !looksLikeVerb(r, at)) return null;
  if (isCloseTo(r, at) || isReadOut(r, at) || isHearsay(r, at)) return null;
  const form = formOf(r, at);
  if (!standsAsVerb(r, at, from, form)) return null;
  const floor = floorOf(r, at, from, within);
  const first = groupStart(r, at, floor);
  return {
    at,
    from: first,
    floor,
    verb,
    form: formOfGroup(r, at, first, floor, form),
    passive: (form === "past" || form === "participle") && isPassive(r, at, floor),
    modality: modalityOfGroup(r, first, at),
  };
}

/** Whether a word that is no verb of speech can be a verb, by its ending, the lists or the word before it. */
function looksLikeVerb(r: Reading, at: number): boolean {
  if (isCapital(r, at)) return false;
  if (hasClass(r, at, is.preposition | is.subordinator | is.determiner | is.modal)) return false;
  return hasClass(r, at, verbal | is.auxiliary) || isInEd(lowerAt(r, at)) || isLed(r, at);
}

function isInEd(lower: string): boolean {
  return lower.endsWith("ed") && /[a-z]ed$/.test(lower);
}

/** "he’d look", "she’ll look": a verb that no list has as one. */
function isLed(r: Reading, at: number): boolean {
  if (r.classes[at] !== 0) return false;
  const before = r.tokens[at - 1];
  return before?.kind === "clitic" && isAmong(before.lower, "'d 'll");
}

/** "pointed a gun at her": an act, against "pointed out the risk" and "points to it". */
function isAimed(r: Reading, at: number): boolean {
  const { lemma = "" } = r.verb(at) ?? {};
  return lemma === "point" && hasClass(r, at + 1, is.determiner) && lowerAt(r, at + 1) !== "that";
}

/** "close" of "close to the mill" */
function isCloseTo(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "close" && lowerAt(r, at + 1) === "to";
}

/** "a letter read to the judge": what somebody read there says nothing by being read; but "the letter read in part". */
function isReadOut(r: Reading, at: number): boolean {
  return (
    lowerAt(r, at) === "read" &&
    hasClass(r, at - 1, is.body) &&
    isOneOf(r, at + 1, "to out by aloud in at on before during") &&
    !isOneOf(r, at + 2, "part full")
  );
}

/** "a letter, said to have been lost": nobody's words. */
function isHearsay(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "said" && lowerAt(r, at + 1) === "to" && isOneOf(r, at + 2, "have be");
}

function formOf(r: Reading, at: number): VerbForm {
  const known = r.verb(at)?.form;
  if (known) return known;
  const lower = lowerAt(r, at);
  if (lower.endsWith("ing")) return "gerund";
  if (hasClass(r, at, is.pastVerb | is.auxiliary) || lower.endsWith("ed")) return "past";
  return hasClass(r, at, is.presentVerb) ? "present" : "base";
}

function formOfGroup(
  r: Reading,
  at: number,
  first: number,
  floor: number,
  form: VerbForm,
): VerbGroup["form"] {
  const opening = lowerAt(r, first);
  // "having said", "being asked"
  if (first < at && (opening === "having" || opening === "being")) return "gerund";
  if (form === "gerund" && !hasAuxiliary(r, at, floor)) return "gerund";
  return opening === "to" ? "infinitive" : "finite";
}

/** Where the clause of a verb can begin at most: after the string in marks before it and marks that pair with none, and after a colon outside of brackets. */
function floorOf(r: Reading, at: number, from: number, within: number): number {
  let floor = at;
  let brackets = 0;
  while (floor > from && r.markedOf[floor - 1] === within) {
    const text = r.tokens[floor - 1]?.text;
    if (brackets === 0 && isColon(r, floor - 1)) break;
    brackets = Math.max(0, brackets + (text === ")" ? 1 : text === "(" ? -1 : 0));
    floor -= 1;
  }
  while (floor < at && r.tokens[floor]?.kind === "mark") floor += 1;
  return floor;
}

function isColon(r: Reading, at: number): boolean {
  const text = r.tokens[at]?.text;
  return text === ";" || text === ":";
}

/** Where the word stands that a verb and the adverbs before it follow, or the first that is wanted among them; before `floor` for none. */
function beforeAdverbs(r: Reading, at: number, floor: number, isWanted: (i: number) => boolean) {
  let i = at - 1;
  while (i >= floor && !isWanted(i) && !closesClause(r, i)) {
    if (!hasClass(r, i, is.adverb | is.negation) && !isManner(r, i)) break;
    i -= 1;
  }
  return i;
}

/** "there" of "Those who were there said" */
function closesClause(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "there";
}

function hasAuxiliary(r: Reading, at: number, floor: number): boolean {
  const isAuxiliary = (i: number) => hasClass(r, i, is.auxiliary);
  const i = beforeAdverbs(r, at, floor, isAuxiliary);
  return i >= floor && (isAuxiliary(i) || r.tokens[i]?.kind === "clitic");
}

const be = wordSet("is are was were be been being wasn't isn't weren't aren't 're 'm got gets get");

/** Whether a form of "be" from `floor` on makes a participle passive. */
export function isPassive(r: Reading, at: number, floor: number): boolean {
  const isBe = (i: number) => isOneOf(r, i, be);
  const i = beforeAdverbs(r, at, floor, isBe);
  if (i < floor || isBe(i)) return i >= floor;
  const isShort = lowerAt(r, i) === "'s" && hasClass(r, i - 1, is.subjectPronoun);
  return isShort ? !saysItself(r, at) : false;
}

/** "he's said", against "he's accused": a verb that takes the words themselves is no passive here. */
function saysItself(r: Reading, at: number): boolean {
  const classes = r.verb(at)?.classes ?? 0;
  return (classes & verbClass.say) !== 0 && !(classes & (verbClass.label | verbClass.tell));
}

/** The first token of the group of a verb: over adverbs to auxiliaries, "not" and what leads on to the verb. */
function groupStart(r: Reading, at: number, floor: number): number {
  let first = at;
  for (let i = at - 1; i >= floor; i -= 1) {
    if (isNamedAsModal(r, i, at) || closesClause(r, i)) break;
    const isCarried = hasClass(r, i, carried) && !hasClass(r, i, blocking);
    if (isCarried ? hasClass(r, i, carried & ~is.adverb) : leadsOn(r, i, first)) first = i;
    else if (isThisToSay(r, i)) first = i;
    else if (!isCarried && !isManner(r, i) && !isAsWell(r, i)) break;
  }
  return first;
}

/** The May of "May said", against "May we say": no past form follows a modal. */
function isNamedAsModal(r: Reading, modal: number, verb: number): boolean {
  if (!isCapital(r, modal) || !hasClass(r, modal, is.modal)) return false;
  const form = r.verb(verb)?.form;
  return form === "present" || (form === "past" && modal === verb - 1);
}

const carried = is.adverb | is.auxiliary | is.modal | is.negation;
const blocking = is.subordinator | is.determiner | is.coordinator | is.subjectPronoun;

/** "’ve", "to", "on" of "on to", "declined" of "declined to", "went" of "went on to", "quick" of "is quick to": what stands before the group of a verb and is of it. */
function leadsOn(r: Reading, at: number, first: number): boolean {
  const { kind, lower } = r.tokens[at] ?? { kind: "punctuation", lower: "" };
  if (kind === "clitic")
    return lower === "'s"
      ? hasClass(r, at - 1, is.subjectPronoun)
      : isAmong(lower, "'ve 'll 'd 're 'm");
  const next = lowerAt(r, at + 1);
  if (lower === "to" || (lower === "on" && next === "to")) return true;
  if (first !== at + 1) return false;
  if (isAmong(lower, disposed) && isBeBefore(r, at)) return true;
  const takesOn = next === "on" && lowerAt(r, at + 2) === "to";
  if (next !== "to" && !takesOn) return false;
  return hasClass(r, at, verbal) || (next === "to" && isAmong(lower, takesTo));
}

const takesTo = wordSet(
  "yet used expected due set likely supposed poised scheduled declined refused failed sought alleged rumored rumoured " +
    "understood",
);

/** How somebody is who "was careful not to say", "is quick to say". */
const disposed = wordSet(
  "unable careful quick keen happy willing unwilling reluctant loath loth hesitant afraid right wrong",
);

function isBeBefore(r: Reading, at: number): boolean {
  const adverb = hasClass(r, at - 1, is.adverb | is.negation);
  return isOneOf(r, adverb ? at - 2 : at - 1, be);
}

/** "this" of "had this to say" */
function isThisToSay(r: Reading, at: number): boolean {
  if (lowerAt(r, at) !== "this" || lowerAt(r, at + 1) !== "to") return false;
  return isOneOf(r, at - 1, "had has have") && r.verb(at + 2)?.lemma === "say";
}

/** "might as well have said" */
function isAsWell(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "as" && lowerAt(r, at + 1) === "well";
}

/** Whether a verb of speech is more often an act than words: "begin", "share". */
export function isLoose({ verb }: VerbGroup): boolean {
  return verb !== undefined && (verb.classes & verbClass.loose) !== 0;
}
