import { isPortfolio } from "#quotes/names/words/portfolios.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { isOfOrFor, opens, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** Whether a token tells what somebody is: "mayor", "nurse", "head" of "head of the clinic". */
export function isRole(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (c & personClasses) return !(c & is.courtesy);
  const lower = lowerAt(r, at);
  if (lower === "principal") return true;
  const goesOn = r.tokens[at + 1]?.kind === "word" && !hasClass(r, at + 1, is.preposition);
  return !goesOn && isAmong(lower, members);
}

/** What somebody is of something, and words for much besides. */
const members = wordSet("head fellow graduate native runner-up");

/** Whether one of the tokens tells what somebody is. */
export function hasRole(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isRole(r, i)) return true;
  return false;
}

/** Whether a role is that of several: "candidates", "Sens.", "policemen". */
export function isPlural(r: Reading, at: number): boolean {
  const printed = lowerAt(r, at);
  const lower = printed.endsWith(".") ? printed.slice(0, -1) : printed;
  if (!lower.endsWith("s")) return crowds.some((end) => lower.endsWith(end));
  if (lower.length < 2 || lower.endsWith("ss")) return false;
  const one = singularOf(lower);
  return ((classesOf(one) | classesOf(`${one}.`)) & personClasses) !== 0;
}

function singularOf(plural: string): string {
  if (plural.endsWith("ies")) return `${plural.slice(0, -3)}y`;
  return plural.slice(0, /(?:ss|x|[cs]h)es$/.test(plural) ? -2 : -1);
}

const crowds = ["men", "people", "children", "folk", "police"];

/** Whether a description may end before a token: at a comma, a stop, a dash or a bracket. */
export function closes(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  return !token || (token.kind === "punctuation" && isAmong(token.text, ", . ; — – )"));
}

/**
 * What of the words before a name is the role of its bearer: "Sen." of "a donor to Sen. Ana Ruiz", "former
 * mayor" of "praising former mayor Ana Ruiz", nothing of "a spokesman for Mrs. Ruiz" and "candidates Ana Ruiz".
 */
export function ownRole(r: Reading, { from, to }: TokenRange): TokenRange | null {
  let end = to;
  while (end > from && isCourtesy(r, end - 1)) end -= 1;
  // "voters behind Mrs. Ruiz"
  if (end < to && !isRole(r, end - 1)) return null;
  let own = afterPreposition(r, from, end);
  own = Math.max(own, afterVerb(r, own, end));
  own = afterCoordinator(r, own, end, hasClass(r, own, opens));
  if (own + 1 < end && (hasClass(r, own, is.determiner) || lowerAt(r, own) === "both")) own += 1;
  // "the more liberal Ruiz"
  if (isOneOf(r, end - 2, "more most less least")) return null;
  const several = isPlural(r, end - 1) && !isFor(r, end - 1);
  return own >= end || several ? null : { from: own, to: end };
}

/**
 * Where the words begin that are the bearer's own: "Sen." in "a donor to Sen. Ana Ruiz", none in "a
 * spokesman for the Ruiz", all of "Secretary of State Ana Ruiz" and "Bank of Lund governor Ana Ruiz".
 */
function afterPreposition(r: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) {
    if (!hasClass(r, i, is.preposition)) continue;
    if (areAll(r, i + 1, to, is.determiner) || isBesideName(r, i + 1, to)) return to;
    if (hasRole(r, i + 1, to) && !isInName(r, i) && !isFor(r, i + 1)) return i + 1;
  }
  return from;
}

/** "Lund's dominant" of "leader of Lund's dominant Tern Party", "his book" of "a sociologist in his book Evicted": what goes on with the name. */
function isBesideName(r: Reading, from: number, to: number): boolean {
  if (hasRole(r, from, to) || to === from) return false;
  const last = r.tokens[to - 1]?.text ?? "";
  const plain = !isCapital(r, to - 1) && !hasClass(r, to - 1, is.body);
  const isOpen = plain && hasClass(r, to - 1, is.adjective);
  return hasClass(r, from, is.possessivePronoun) || isOpen || /^\d/.test(last);
}

/** "Women" of "Minister for Women", "Police" of "Superintendent of Police" */
function isFor(r: Reading, at: number): boolean {
  const office = isCapital(r, at) && hasClass(r, at - 2, is.title);
  return office && isCapital(r, at - 2) && isOfOrFor(r, at - 1);
}

/** "of" of "Bank of Lund" */
function isInName(r: Reading, at: number): boolean {
  if (lowerAt(r, at) !== "of" || !isCapital(r, at - 1) || !isCapital(r, at + 1)) return false;
  return hasClass(r, at - 1, is.body) || lowerAt(r, at - 1) === "hall";
}

/** After the last verb: "rival" of "says rival", "former mayor" of "praising former mayor". */
function afterVerb(r: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) {
    if (isVerb(r, i, from) || (i === to - 1 && isPast(r, i))) return i + 1;
    if (begins(r, i, from)) return i;
  }
  return from;
}

function isVerb(r: Reading, at: number, from: number): boolean {
  const token = r.tokens[at];
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  const c = r.classes[at] ?? 0;
  if (c & (is.role | is.body | is.title)) return false;
  if (isGerund(token.lower) && isGoingOn(r, at)) return true;
  const modifies = hasClass(r, at - 1, opens | is.adjective | is.adverb);
  if (modifies || r.tokens[at - 1]?.kind === "clitic") return false;
  if (c & is.pastVerb) return at > from || (!(c & is.adjective) && followsSubject(r, at));
  if (c & is.presentVerb && r.verb(at)) return true;
  return isGerund(token.lower) && (r.verb(at) !== undefined || !isOneOf(r, at + 1, posts));
}

/** "dating" of "is now dating chef Ana Ruiz" */
function isGoingOn(r: Reading, at: number): boolean {
  const before = hasClass(r, at - 1, is.adverb) ? at - 2 : at - 1;
  return hasClass(r, before, is.auxiliary);
}

/** "strategists joined Ana Ruiz": no role ends so, whatever else the word may be. */
function isPast(r: Reading, at: number): boolean {
  return !isRole(r, at) && /[a-z]{2}ed$/.test(r.tokens[at]?.text ?? "");
}

/** Whether what stands before a word makes a verb of it: a noun, a pronoun, "has". */
function followsSubject(r: Reading, at: number): boolean {
  if (r.tokens[at - 1]?.kind !== "word") return false;
  const before = is.preposition | is.coordinator | is.subordinator | is.time;
  return !hasClass(r, at - 1, before);
}

/** "backing", against "leading", "marketing" of "marketing director" and "prize-winning" */
function isGerund(lower: string): boolean {
  return /^[a-z]{2,}ing$/.test(lower) && !isAmong(lower, ranks);
}

/** What gerunds stand before: "marketing director", against "beating rival". */
const posts = wordSet(
  "adviser advisor agent analyst assistant boss champion chief clerk coach commissioner consultant correspondent " +
    "director editor engineer executive expert head instructor judge legend magnate manager minister mogul officer " +
    "partner principal reporter secretary specialist star strategist student supervisor teacher tutor writer",
);

const ranks = wordSet(
  "acting aspiring bestselling budding leading practicing practising running touring sitting incoming outgoing " +
    "ruling reigning visiting founding managing presiding serving rising planning training",
);

/** "former" of "ask former mayor": what a role opens with, behind a word that is no part of it. */
function begins(r: Reading, at: number, from: number): boolean {
  if (at <= from || !isOneOf(r, at, openers)) return false;
  const before = r.tokens[at - 1];
  if (before?.kind !== "word") return false;
  const c = r.classes[at - 1] ?? 0;
  if (c & (opens | is.adverb)) return false;
  if (isCapital(r, at - 1)) return (c & is.baseVerb) !== 0;
  if (c & personClasses) return isPlural(r, at - 1);
  return !(c & is.adjective || before.lower.includes("-")) || (c & is.baseVerb) !== 0;
}

const openers = wordSet("former fellow incumbent presumptive likely embattled ousted disgraced");

/**
 * Where the words begin that are the bearer's own: at `from` for "laureate and economist", at "her husband"
 * of "Ana Ruiz and her husband", and at the last of several where they are `apart`.
 */
export function afterCoordinator(r: Reading, from: number, to: number, apart: boolean): number {
  for (let i = to - 1; i > from; i -= 1) {
    if (!hasClass(r, i, is.coordinator) || isForTwo(r, i)) continue;
    const opened = i + 1 === to || hasClass(r, i + 1, opens);
    return apart || opened || !isRole(r, i - 1) || isPlural(r, i - 1) ? i + 1 : from;
  }
  return from;
}

/** "Minister of Trade and Industry" */
function isForTwo(r: Reading, and: number): boolean {
  return isCapital(r, and - 1) && isPortfolio(r, and - 1) && isPortfolio(r, and + 1);
}

function isCourtesy(r: Reading, at: number): boolean {
  return areAll(r, at, at + 1, is.courtesy);
}

function areAll(r: Reading, from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i += 1) if (!hasClass(r, i, classes)) return false;
  return true;
}
