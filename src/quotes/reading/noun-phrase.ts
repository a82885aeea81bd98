import type { Span } from "#articles/article.ts";
import { wordClass as is } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** Words that stand for somebody or something; `from` to `to` are tokens. */
export interface Mention extends Span {
  readonly form: "pronoun" | "relative" | "name" | "nominal";
  readonly from: number;
  readonly to: number;
  /** Token of the head: the last of "the mayor's spokesman Tom Ekman", "officials" of "officials in Rome". */
  readonly head: number;
}

const stop =
  is.preposition |
  is.auxiliary |
  is.modal |
  is.coordinator |
  is.subordinator |
  is.relative |
  is.subjectPronoun |
  is.objectPronoun |
  is.negation;
const opens = is.determiner | is.quantifier | is.possessivePronoun;
const longest = 24;

/** The noun phrase whose last token is `last`, not reaching before `floor`. */
export function phraseEndingAt(r: Reading, last: number, floor: number): Mention | null {
  const pronoun = pronounAt(r, last);
  if (pronoun) return pronoun;
  let end = last;
  if (isAge(r, end, floor)) end -= 2;
  if (r.tokens[end]?.text === ")") end = openingBracket(r, end, floor) - 1;
  if (end < floor || !(isNoun(r, end) || isQuantity(r, end))) return null;
  let first = end;
  let head = end;
  const limit = Math.max(floor, end - longest);
  while (first > limit) {
    const step = leftStep(r, first, limit);
    if (step === first) break;
    if (isPreposition(r, step + 1) || isPreposition(r, first - 1)) head = headBefore(r, first - 1);
    first = step;
  }
  return phrase(r, first, last + 1, head);
}

/** "39" of "trader Imran Qadir, 39:" */
function isAge(r: Reading, at: number, floor: number): boolean {
  return (
    at - 3 >= floor &&
    isNumber(r, at) &&
    r.tokens[at - 1]?.text === "," &&
    isCapital(r, at - 2) &&
    isCapital(r, at - 3) &&
    /^[1-9]\d$/.test(r.tokens[at]?.text ?? "")
  );
}

/** The noun phrase whose first token is `first`, ending before `ceiling`. */
export function phraseStartingAt(r: Reading, first: number, ceiling: number): Mention | null {
  const pronoun = pronounAt(r, first);
  if (pronoun) return pronoun;
  const some =
    ((r.classes[first] ?? 0) & is.quantifier) !== 0 && r.tokens[first + 1]?.lower === "of";
  if (some && r.tokens[first + 2]?.lower === "them" && first + 2 < ceiling)
    return phrase(r, first, first + 3, first);
  let at = first;
  const limit = Math.min(ceiling, first + longest);
  while (at < limit && ((r.classes[at] ?? 0) & opens || isNumber(r, at) || isDated(r, first, at)))
    at += 1;
  if (at >= limit || !(isNoun(r, at) || (at > first && standsForNoun(r, at - 1)))) return null;
  if (at > first && (r.classes[at] ?? 0) & is.pastVerb && r.tokens[at + 1]?.text === ",")
    return phrase(r, first, at + 1, at);
  let head = Math.max(first, at - 1);
  let to = at;
  while (to < limit) {
    if (isNoun(r, to) && !isVerbAfter(r, to, first)) {
      if (!attached(r, first, to)) head = to;
      to += 1;
    } else if (isClitic(r, to) && to + 1 < limit && continues(r, to + 1)) to += 1;
    else if (to > first && isPreposition(r, to) && to + 1 < limit && attachesRight(r, to)) to += 1;
    else if ((r.classes[to] ?? 0) & opens && isPreposition(r, to - 1)) to += 1;
    else if (joinsRight(r, first, to, limit)) to += 2;
    else break;
  }
  return to > first ? phrase(r, first, to, head) : null;
}

/** "some", "those", "36", against "the" and "her" */
function standsForNoun(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  const only = /^(?:the|an?|every|no|much|more|enough|half|my|your|its|our|their)$/.test(
    r.tokens[at]?.lower ?? "",
  );
  return (
    (!only && (c & (is.quantifier | is.determiner | is.possessivePronoun | is.time)) !== 0) ||
    isNumber(r, at)
  );
}

/** "August" of "an August 2025 slideshow", "May" of "the May memo" */
function isDated(r: Reading, first: number, at: number): boolean {
  if (at === first || !((r.classes[at] ?? 0) & is.time)) return false;
  const article = /^(?:an?|the)$/.test(r.tokens[first]?.lower ?? "");
  return article && (isNumber(r, at + 1) || (isNoun(r, at + 1) && !isCapital(r, at + 1)));
}

function phrase(r: Reading, from: number, to: number, head: number): Mention | null {
  const first = r.tokens[from];
  const last = r.tokens[to - 1];
  if (!first || !last) return null;
  return {
    form:
      isCapital(r, head) && !((r.classes[head] ?? 0) & (is.time | is.determiner | is.quantifier))
        ? "name"
        : "nominal",
    start: first.start,
    end: last.end,
    from,
    to,
    head,
  };
}

/** "said Ana Ruiz and Tom Ekman", but not "said Ana Ruiz and Tom Ekman nodded" */
function joinsRight(r: Reading, first: number, and: number, limit: number): boolean {
  if (r.tokens[and]?.lower !== "and" || and + 1 >= limit || and === first) return false;
  if (!isCapital(r, and - 1) || !isCapital(r, and + 1) || !isNoun(r, and + 1)) return false;
  let after = and + 2;
  while (after < limit && isCapital(r, after) && isNoun(r, after)) after += 1;
  const c = r.classes[after] ?? 0;
  return (
    !(c & (is.pastVerb | is.presentVerb | is.auxiliary | is.modal)) ||
    r.tokens[after]?.kind !== "word"
  );
}

/** The pronoun at a token as a mention: "he", "they", "who", "some", "one". */
function pronounAt(r: Reading, at: number): Mention | null {
  const token = r.tokens[at];
  const c = r.classes[at] ?? 0;
  if (!token || !(c & (is.subjectPronoun | is.relative | is.otherPronoun))) return null;
  if (c & is.subordinator && token.lower !== "that") return null;
  const form = c & is.relative ? "relative" : "pronoun";
  return { form, start: token.start, end: token.end, from: at, to: at + 1, head: at };
}

/** Whether a token can be part of a noun phrase beside determiners. */
export function isNoun(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (!token) return false;
  if (token.kind === "number") return true;
  if (token.kind !== "word") return token.text === "&" || token.text === "$";
  const c = r.classes[at] ?? 0;
  if (c & stop) return isCapital(r, at) && isStopName(r, at);
  if (c & opens) return false;
  if (c & is.time && !isClitic(r, at + 1) && !isShow(r, at)) return false;
  if (c & is.adverb && !(c & (is.adjective | is.role | is.title))) return false;
  if (!token.lower.endsWith("ly") || c & (is.role | is.body | is.adjective)) return true;
  const first = r.sentences[r.sentenceOf[at] ?? 0]?.from === at && r.tokens[at + 1]?.text === ",";
  return (token.text !== token.lower && !first) || thingsInLy.test(token.lower);
}

/** Nouns that end as adverbs do. */
export const thingsInLy =
  /^(?:.*-)?(?:monopoly|assembly|family|supply|reply|rally|anomaly|bully|folly|jelly|belly|lily|fly|butterfly|doily|tally|ally)$/;

/** "Today" of "Radio Sund’s Today programme" */
function isShow(r: Reading, at: number): boolean {
  return /^(?:programme|program|show|podcast)$/.test(r.tokens[at + 1]?.lower ?? "");
}

/** "said Per Holm", "May replied", "Will wrote": a word of grammar with a capital that no sentence gave it. */
function isStopName(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (c & is.modal) return r.tokens[at]?.lower !== "cannot";
  if (!(c & is.preposition) || r.sentences[r.sentenceOf[at] ?? 0]?.from === at) return false;
  return r.tokens[at - 1]?.kind !== "mark" || r.markedOf[at] !== r.markedOf[at - 1];
}

export function isCapital(r: Reading, at: number): boolean {
  return r.capitals[at] === 1;
}

function isNumber(r: Reading, at: number): boolean {
  return r.tokens[at]?.kind === "number";
}

/** "1811" of "In the spring of 1811 General Dufour wrote" */
function isYear(r: Reading, at: number): boolean {
  return isNumber(r, at) && /^(?:1\d|20)\d\d$/.test(r.tokens[at]?.text ?? "");
}

function isQuantity(r: Reading, at: number): boolean {
  return ((r.classes[at] ?? 0) & is.quantifier) !== 0;
}

function isClitic(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.kind === "clitic") return token.lower === "'s";
  return (
    (token?.text === "’" || token?.text === "'") &&
    r.tokens[at - 1]?.end === token.start &&
    r.markedOf[at] === r.markedOf[at - 1]
  );
}

function isPreposition(r: Reading, at: number): boolean {
  return ((r.classes[at] ?? 0) & is.preposition) !== 0 && !isCapitalInName(r, at);
}

function isCapitalInName(r: Reading, at: number): boolean {
  return (
    isCapital(r, at) &&
    r.tokens[at]?.kind === "word" &&
    at > 0 &&
    isCapital(r, at - 1) &&
    isCapital(r, at + 1)
  );
}

function openingBracket(r: Reading, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 8); i -= 1)
    if (r.tokens[i]?.text === "(") return i;
  return floor;
}

function headBefore(r: Reading, preposition: number): number {
  const head = isPreposition(r, preposition) ? preposition - 1 : preposition - 2;
  return r.tokens[head]?.lower === "close" ? head - 1 : head;
}

/** How far left the phrase that begins at `first` can grow in one step; `first` where it can't. */
function leftStep(r: Reading, first: number, limit: number): number {
  const at = first - 1;
  const c = r.classes[at] ?? 0;
  const begins = ((r.classes[first] ?? 0) & opens) !== 0;
  if (isClitic(r, at) && at - 1 >= limit && isNoun(r, at - 1)) return begins ? first : at - 1;
  if (r.tokens[at]?.text === "&" && at - 1 >= limit && isCapital(r, at - 1)) return at - 1;
  if (isCapital(r, first) && isParticle(r, at) && at - 1 >= limit && isCapital(r, at - 1))
    return at - 1;
  if (isPreposition(r, at) && at - 1 >= limit && attachesLeft(r, at)) return at - 1;
  if (r.tokens[at]?.lower === "and" && at - 1 >= limit && joinsNames(r, at, first)) return at - 1;
  if (begins && !isQuantity(r, at) && !isQuantity(r, first)) return first;
  if (r.tokens[at]?.lower === "that" && at > limit && !isPreposition(r, at - 1)) return first;
  if (c & opens) return at;
  if (c & is.adverb && at > limit && (r.classes[at - 1] ?? 0) & is.determiner) return at - 1;
  if (!isNoun(r, at) || (isCapital(r, first) && isYear(r, at))) return first;
  if (isCapital(r, at)) return at;
  if (
    isCapital(r, first) &&
    !(c & (is.role | is.title | is.adjective | is.demonym)) &&
    !isNumber(r, at) &&
    !isDescribing(r, at, limit)
  )
    return first;
  return isLowVerb(r, at) && !verbIsModifier(r, at, limit) ? first : at;
}

/** "van" of "Erik van Sebille" */
function isParticle(r: Reading, at: number): boolean {
  return /^(?:van|von|de|da|di|du|del|della|den|der|bin|ibn|al|la|le|ter|ten)$/.test(
    r.tokens[at]?.text ?? "",
  );
}

/** "previous" of "the previous Council president": a plain word between a determiner and a name. */
function isDescribing(r: Reading, at: number, limit: number): boolean {
  const c = r.classes[at] ?? 0;
  return (
    at > limit &&
    !(c & (is.pastVerb | is.presentVerb | is.baseVerb)) &&
    ((r.classes[at - 1] ?? 0) & (is.determiner | is.possessivePronoun)) !== 0 &&
    r.tokens[at - 1]?.lower !== "that"
  );
}

function isLowVerb(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  const isVerb = (c & is.pastVerb) !== 0 && !(c & (is.role | is.body));
  return isVerb && (!(c & is.adjective) || isCapital(r, at - 1));
}

/** "the elected officials", against "he backed officials". */
function verbIsModifier(r: Reading, at: number, limit: number): boolean {
  return (
    at - 1 < limit || ((r.classes[at - 1] ?? 0) & (opens | is.adjective | is.preposition)) !== 0
  );
}

function attachesLeft(r: Reading, preposition: number): boolean {
  const before = preposition - 1;
  const c = r.classes[before] ?? 0;
  const token = r.tokens[before];
  if (!token || (token.kind !== "word" && token.kind !== "number")) return false;
  const lower = r.tokens[preposition]?.lower;
  if (lower === "of") return (isNoun(r, before) && !isLowVerb(r, before)) || isQuantity(r, before);
  if (lower === "to" && token.lower === "close") return true;
  if (people.test(token.lower)) return /^(?:in|at|on|from|with|close|near)$/.test(lower ?? "");
  if (!isNoun(r, before) || c & (is.time | is.timeNoun)) return false;
  if (isCapital(r, before))
    return (
      lower === "on" ||
      lower === "for" ||
      lower === "from" ||
      lower === "at" ||
      lower === "in" ||
      lower === "with"
    );
  return (c & (is.role | is.body)) !== 0 || lower === "with" || lower === "for";
}

/** "some in Gaza", "those in favour" */
const people = /^(?:some|many|most|several|others|those)$/;

function attachesRight(r: Reading, preposition: number): boolean {
  const lower = r.tokens[preposition]?.lower ?? "";
  const next = preposition + 1;
  const noun = isNoun(r, next) || ((r.classes[next] ?? 0) & opens) !== 0;
  if (!noun) return false;
  if (lower === "of") return true;
  return (
    /^(?:for|from|at|in|with|on|to|against|close|near)$/.test(lower) &&
    !((r.classes[next] ?? 0) & is.time) &&
    !isTimePhrase(r, next)
  );
}

function isTimePhrase(r: Reading, at: number): boolean {
  return (
    ((r.classes[at] ?? 0) & (is.time | is.timeNoun)) !== 0 ||
    ((r.classes[at + 1] ?? 0) & is.timeNoun) !== 0
  );
}

function attached(r: Reading, first: number, at: number): boolean {
  for (let i = at - 1; i > first; i -= 1) if (isPreposition(r, i)) return true;
  return false;
}

function continues(r: Reading, at: number): boolean {
  return isNoun(r, at);
}

/** Whether a word after the start of a phrase is rather the verb after it: "said Smith wants". */
function isVerbAfter(r: Reading, at: number, first: number): boolean {
  if (at === first || isCapital(r, at)) return false;
  const c = r.classes[at] ?? 0;
  if (c & is.pastVerb && (!(c & is.adjective) || isCapital(r, at - 1))) return true;
  const object = is.preposition | is.determiner | is.possessivePronoun | is.objectPronoun;
  const noun = at === first + 1 && ((r.classes[first] ?? 0) & (opens | is.adjective)) !== 0;
  if (!noun && /[a-z]ing$/.test(r.tokens[at]?.lower ?? "") && (r.classes[at + 1] ?? 0) & object)
    return true;
  const before = (r.classes[at - 1] ?? 0) & (is.role | is.body);
  return (
    (c & is.presentVerb) !== 0 &&
    !(c & (is.role | is.body)) &&
    (isCapital(r, at - 1) || before !== 0)
  );
}

/** "science and technology" of "the science and technology committee" */
function isPaired(r: Reading, before: number, first: number): boolean {
  const c = r.classes[before] ?? 0;
  const lead = r.classes[before - 1] ?? 0;
  const determined =
    (lead & (is.determiner | is.possessivePronoun)) !== 0 || isCapital(r, before - 1);
  const plain =
    !(c & (is.role | is.body | is.title | is.pastVerb | is.presentVerb)) &&
    r.tokens[before]?.kind === "word";
  const of = (r.classes[first + 1] ?? 0) & (is.role | is.body);
  return plain && determined && of !== 0 && !isCapital(r, first) && isNoun(r, first);
}

function joinsNames(r: Reading, and: number, first: number): boolean {
  const before = and - 1;
  if (!isNoun(r, before)) return false;
  if (isCapital(r, before) && (isCapital(r, first) || ((r.classes[first] ?? 0) & opens) !== 0))
    return true;
  if (isPaired(r, before, first)) return true;
  const c = (r.classes[before] ?? 0) & (is.role | is.body);
  return c !== 0 && !((r.classes[first] ?? 0) & opens);
}
