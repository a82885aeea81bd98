import { isMonthOfMay } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { type Mention, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import {
  isGroup,
  isOfSeveral,
  personClasses,
  speakerClasses,
} from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import {
  hasClass,
  hasNameClass,
  isCapital,
  isOneOf,
  lowerAt,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { verbGroupAt } from "./verb-groups.ts";

/** Whether a phrase can begin a clause: at its head, behind a conjunction, a comma that no name is before, or words in marks. */
export function startsClause(r: Reading, from: number, floor: number): boolean {
  return (
    from === floor ||
    (lowerAt(r, from - 1) === "," && endsPlainly(r, from - 2)) ||
    hasClass(r, from - 1, is.coordinator | is.subordinator) ||
    r.markedOf[from - 1] !== r.markedOf[from]
  );
}

/** "shut" of "the pier was shut, people briefed on it said", against "Ana Ruiz, a nurse briefed on it" and "Ruiz, 41, a nurse". */
function endsPlainly(r: Reading, last: number): boolean {
  if (isMonthOfMay(r, last) || hasClass(r, last, is.time)) return true;
  return r.tokens[last]?.kind === "word" && !isCapital(r, last);
}

/** In tokens: "who spoke unnamed because he was not authorised to address the press". */
const longestClause = 18;

/** "you" of "X showed a photo in which you can see it, saying": the subject of a clause that hangs on another. */
export function isOfClause(r: Reading, { from }: Mention): boolean {
  const lead = r.classes[from - 1] ?? 0;
  return (lead & is.relative) !== 0 && from - 1 > (sentenceAt(r, from)?.from ?? 0);
}

/**
 * "the officer who made the arrest" of "the officer who made the arrest said", told by its head: what stands right
 * before the verb is in the clause.
 */
export function ownerOfClause(r: Reading, nearest: Mention, floor: number): Mention | null {
  const { from, form, end, head } = nearest;
  if (form !== "nominal" && form !== "name") return null;
  // "who saw it after their release said", against "who left after the mayor said"
  const speaks = form === "name" || hasClass(r, head, speakerClasses | is.quantifier);
  for (let i = from - 1; i > Math.max(floor, from - longestClause); i -= 1) {
    const c = r.classes[i] ?? 0;
    const lower = lowerAt(r, i);
    if ((lower === "that" || lower === "which") && toldByThat(r, i)) {
      const body = phraseEndingAt(r, i - 1, floor);
      return body && startsClause(r, body.from, floor) && hasVerb(r, i + 1, nearest.to)
        ? { ...body, end }
        : null;
    }
    if (lower === "who" || lower === "whose") {
      const owner = phraseEndingAt(r, i - 1, floor);
      const clause = lower === "who" ? i + 1 : i + 2;
      if (!owner || !hasVerb(r, clause, nearest.to)) return null;
      return isOneOf(r, i + 1, spoke) ? owner : { ...owner, end };
    }
    const parts = c & is.subordinator && ((i === from - 1 && speaks) || !isAmong(lower, reasons));
    if (r.tokens[i]?.kind !== "word" || parts) return null;
    if (c & is.coordinator && !goesOnWithVerb(r, i)) return null;
  }
  return null;
}

/** "the charity that", "analysts that follow": of whom a clause with "that" tells, against "told officials that". */
function toldByThat(r: Reading, that: number): boolean {
  if (hasNameClass(r, that - 1, nameClass.group)) return true;
  const several = hasClass(r, that - 1, personClasses) && isOfSeveral(lowerAt(r, that - 1));
  return several && hasClass(r, that + 1, is.baseVerb);
}

/** "and then refused" of "who took a taxi and then refused to pay" */
function goesOnWithVerb(r: Reading, coordinator: number): boolean {
  const next = coordinator + 1;
  const verb = hasClass(r, next, is.adverb) || isOneOf(r, next, "then later") ? next + 1 : next;
  return tenseCode(r, verb) > 0 && !hasClass(r, verb, is.role | is.body);
}

/**
 * "A person briefed on the matter", "Officials quoted by state media": whom a participle tells of, with a preposition
 * before the nearest name.
 */
export function ownerOfParticiple(r: Reading, nearest: Mention, floor: number): Mention | null {
  const { from, to, form, end } = nearest;
  if (form === "pronoun" || form === "relative" || isOneOf(r, to, "to")) return null;
  const participle = participleBefore(r, from, floor);
  if (participle < 0 || isActive(r, participle)) return null;
  const owner = phraseEndingAt(r, participle - 1, floor);
  if (!owner || owner.form === "pronoun" || !hasClass(r, owner.head, speakerClasses)) return null;
  if (isOneOf(r, owner.head, "statement statements") || !startsClause(r, owner.from, floor))
    return null;
  return { ...owner, end };
}

/** "briefed" of "briefed on the state of the matter" before "the matter"; -1 where none leads there by prepositions. */
function participleBefore(r: Reading, phrase: number, floor: number): number {
  if (!hasClass(r, phrase - 1, is.preposition) && !isDoing(r, phrase - 1)) return -1;
  for (let i = phrase - 1; i > Math.max(floor, phrase - longestClause); i -= 1) {
    const { kind, lower = "" } = r.tokens[i] ?? {};
    if (kind !== "word" || hasClass(r, i, is.coordinator | is.subordinator | is.auxiliary))
      return -1;
    const past = r.verb(i)?.form === "past" || hasClass(r, i, is.pastVerb) || isParticipial(lower);
    // "the campaign sent out a release"
    const particle = isOneOf(r, i + 1, "out up down off back away");
    if (past && hasClass(r, i + 1, is.preposition) && !particle) return i;
  }
  return -1;
}

/** "privy" and "present" tell of somebody as a participle does. */
function isParticipial(lower: string): boolean {
  return isAmong(lower, "privy present") || /[a-z]{2}ed$/.test(lower);
}

/** "spoke" and "pointed": what is done by its subject, against "quoted", "briefed" and "found". */
function isActive(r: Reading, past: number): boolean {
  const { classes = 0, lemma = "" } = r.verb(past) ?? {};
  const told = isAmong(lemma, "quote cite brief inform");
  return !told && (classes & (verbClass.say | verbClass.act)) !== 0;
}

/** "Campaigners supporting Ruiz", "A lawyer representing Ruiz": whom a gerund tells of by what they do to the nearest name. */
export function ownerOfGerund(r: Reading, nearest: Mention, floor: number): Mention | null {
  if (nearest.form === "pronoun") return null;
  // Many a gerund is a noun, and stands in the phrase.
  let gerund = nearest.to - 2;
  while (gerund >= nearest.from && !isDoing(r, gerund)) gerund -= 1;
  if (gerund <= nearest.from) gerund = nearest.from - 1;
  else if (!isCapital(r, gerund + 1) || hasClass(r, gerund + 1, is.title)) return null;
  // "a teacher living near the station"
  if (hasClass(r, gerund, is.preposition)) gerund -= 1;
  if (!isDoing(r, gerund)) return null;
  const owner = phraseEndingAt(r, gerund - 1, floor);
  if (!owner || owner.form === "pronoun" || !hasClass(r, owner.head, speakerClasses)) return null;
  if (!startsClause(r, owner.from, floor)) return null;
  return isOneOf(r, gerund, "speaking talking") ? owner : { ...owner, end: nearest.end };
}

/** "supporting", "hunting": a gerund in small letters that is no word for somebody. */
function isDoing(r: Reading, at: number): boolean {
  if (lowerAt(r, at) === "including") return false;
  const { text = "", lower } = r.tokens[at] ?? {};
  return (
    text === lower && /[a-z]{3}ing$/.test(text) && !hasClass(r, at, is.role | is.body | is.time)
  );
}

/**
 * The comma that opens "…, whose late wife, Eva Ruiz, ran the choir," closed at `closing`: what a relative clause
 * of the clause's first phrase holds is no subject. -1 where there is none.
 */
export function openingOfClause(r: Reading, closing: number, floor: number): number {
  const within = r.markedOf[closing] ?? -1;
  let best = -1;
  let commas = 0;
  let verb = false;
  let apart = false;
  for (let i = closing - 1; i > Math.max(floor, closing - longestAside); i -= 1) {
    if (r.markedOf[i] !== within) break;
    if (lowerAt(r, i) !== ",") {
      // "… and whose wife, Eva, ran the choir"
      if (lowerAt(r, i) === "whose" && !verb) apart = false;
      verb ||= verbGroupAt(r, i, floor, within)?.form === "finite";
      continue;
    }
    const next = lowerAt(r, i + 1);
    if (i + 1 < closing && verbGroupAt(r, i + 1, floor, within)?.form === "finite") {
      if (apart) break;
      [apart, verb] = [true, false];
    } else if (next === "who" || next === "whose") {
      // "Ana Ruiz, who ran the choir, left,", "Ana Ruiz, whose wife, Eva,": closed before, or yet without a verb.
      const predicate = next === "who" ? r.tokens[i + 2]?.kind === "word" : verb || commas > 1;
      if (apart ? verb || next === "who" : !predicate) break;
      const before = phraseEndingAt(r, i - 1, floor);
      const opens = before && (startsClause(r, before.from, floor) || isAfterComma(r, before));
      if (opens) best = beforeDescription(r, before, floor);
    }
    commas += 1;
  }
  return best;
}

/**
 * "The firm" of "The firm that runs the fair, Halden Shows,": the body at the head of a clause of which words up to
 * the comma at `comma` tell, all between them. Null where another body may be whom a name behind the comma means.
 */
export function bodyToldOfBefore(r: Reading, comma: number, floor: number): Mention | null {
  const opening = hasClass(r, floor, is.coordinator) ? floor + 1 : floor;
  if (comma - opening > longestClause || !hasClass(r, opening, is.determiner)) return null;
  const body = phraseStartingAt(r, opening, comma);
  if (body?.form !== "nominal" || !hasNameClass(r, body.head, nameClass.group)) return null;
  if (!isOneOf(r, body.to, "that which who behind")) return null;
  // "dockers in Lund, Ohio,"
  if (isCapital(r, comma - 1) && hasClass(r, comma - 2, is.preposition)) return null;
  for (let i = body.to; i < comma; i += 1) {
    const plain = r.tokens[i]?.kind !== "punctuation" && r.markedOf[i] === r.markedOf[comma];
    const another = hasClass(r, i, is.role) || isGroup(r, i);
    if (!plain || another) return null;
  }
  return body;
}

function isAfterComma(r: Reading, { from }: Mention): boolean {
  return lowerAt(r, from - 1) === ",";
}

/** In tokens: "who ran the choir for thirty years with her husband, Per Ruiz". */
const longestAside = 40;

/** The comma behind a phrase, or the one before it where it describes a name: "Ana Ruiz, a baker, who" */
function beforeDescription(r: Reading, { form, from, to }: Mention, floor: number): number {
  if (form !== "nominal" || lowerAt(r, from - 1) !== "," || from - 2 < floor) return to;
  const name = phraseEndingAt(r, from - 2, floor);
  // "shut since May, a nurse, who"
  const isDescribed = name?.form === "name" && !hasClass(r, name.from - 1, is.preposition);
  return isDescribed ? from - 1 : to;
}

/** "who spoke unnamed because …": how, and not who. */
const spoke = wordSet("spoke asked requested declined wished insisted");

/** What a clause goes on with that is in another. */
const reasons = wordSet("as because since when where after before while");

/** "the" of "who study the coast": what stands before it is a verb, whatever else the lists know. */
function isObject(r: Reading, at: number): boolean {
  return hasClass(r, at, is.determiner | is.possessivePronoun | is.objectPronoun);
}

/** Whether a clause has a verb: "runs" behind its first word is one, whatever else the lists know. */
function hasVerb(r: Reading, from: number, to: number): boolean {
  if (r.classes[from] === 0 && !isCapital(r, from) && /[^s]s$/.test(lowerAt(r, from))) return true;
  // "who follow the trade"
  if (hasClass(r, from, is.baseVerb) || isObject(r, from + 1)) return true;
  const finite = is.pastVerb | is.presentVerb | is.auxiliary;
  for (let i = from; i < to; i += 1) if (hasClass(r, i, finite) || r.verb(i)) return true;
  return false;
}
