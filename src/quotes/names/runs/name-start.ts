import { isSentenceStart } from "#quotes/names/name-position.ts";
import { isCause } from "#quotes/names/parts/name-opening.ts";
import { isHoliday, tellsWhen } from "#quotes/names/words/days.ts";
import { isHandle } from "#quotes/names/words/handles.ts";
import { isFamilyAndGiven } from "#quotes/names/words/pinyin.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { classesOf, wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { isLettersBehind, isPartyAndSeat } from "#quotes/reading/post-nominals.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import {
  capitalsEnd,
  hasClass,
  hasNameClass,
  isCapital,
  isOneOf,
  lowerAt,
} from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { ownedBodyEnd } from "./owned-bodies.ts";

/** The classes of words that are grammar, and seldom a name. */
export const functionWord =
  is.determiner |
  is.quantifier |
  is.preposition |
  is.subjectPronoun |
  is.objectPronoun |
  is.possessivePronoun |
  is.otherPronoun |
  is.auxiliary |
  is.modal |
  is.coordinator |
  is.subordinator |
  is.relative |
  is.negation |
  is.adverb;

/** Whether a token has a capital, or is one of the few words that begin names without one: spares the others a closer look. */
export function mayStartName(r: Reading, at: number): boolean {
  return isCapital(r, at) || hasNameClass(r, at, nameClass.leadingParticle | nameClass.account);
}

/** Whether a name may begin at a token. */
export function startsName(r: Reading, at: number): boolean {
  if (!isCapital(r, at)) return isParticleName(r, at) || isHandle(r, at);
  const token = r.tokens[at];
  if (token?.kind !== "word" || isLetteredThing(token.text)) return false;
  if (isPartyAndSeat(token.text) || isLettersBehind(r, at)) return false;
  if (token.text.length === 1 && !nameFollows(r, at)) return false;
  if (isTurnLetter(r, at)) return false;
  if (token.lower === "ngo" || token.lower === "ngos") return false;
  const c = r.classes[at] ?? 0;
  if ((c & is.time || token.lower === "may") && tellsWhen(r, at)) return false;
  if (isHoliday(r, at) || isHoliday(r, at - 1)) return false;
  if (c & is.timeNoun && hasClass(r, at - 1, is.time)) return false;
  const opens = isSentenceStart(r, at);
  const inside = !opens || isAfterWords(r, at);
  const modalName = (c & is.modal) !== 0 && (inside || isFirstName(r, at));
  if (c & functionWord && !modalName && !isGrammarName(r, at, inside)) return false;
  if (c & is.time && (opens || !nameFollows(r, at))) return false;
  return !opens || modalName || opensAsName(r, at);
}

/** Whether a word of grammar is a name: "Per" of "said Per Holm", "He" of "Premier He Lifan", "Early" of "said Early Holm". */
function isGrammarName(r: Reading, at: number, inside: boolean): boolean {
  const adverbOnly = ((r.classes[at] ?? 0) & functionWord) === is.adverb;
  return (
    (inside && adverbOnly && nameFollows(r, at)) ||
    isPrepositionName(r, at) ||
    isSurnameHe(r, at, inside) ||
    isChannel(r, at) ||
    isFamilyAndGiven(lowerAt(r, at), lowerAt(r, at + 1))
  );
}

/** "Q." of "Q. When did you leave?" and "A." of "A. Then." where both begin paragraphs. */
function isTurnLetter(r: Reading, at: number): boolean {
  const { text = "" } = r.tokens[at] ?? {};
  if (text.length !== 2 || (text !== "Q." && text !== "A.")) return false;
  return r.blocks[r.blockOf[at] ?? 0]?.from === at && asksAndAnswers(r);
}

const asksAndAnswers = askedOnce((r: Reading): boolean => {
  const first = new Set(r.blocks.map(({ from }) => r.tokens[from]?.text));
  return first.has("Q.") && first.has("A.");
});

/** "Nine" of "Nine News" */
function isChannel(r: Reading, at: number): boolean {
  if (!isCapital(r, at + 1) || !isOneOf(r, at, "one three five six seven nine ten")) return false;
  return isOneOf(r, at + 1, "news network sport");
}

/** "He" of "Premier He Lifan said", and of "He Lifan, the envoy," at the start of a sentence. */
function isSurnameHe(r: Reading, at: number, inside: boolean): boolean {
  if (r.tokens[at]?.text !== "He" || !nameFollows(r, at)) return false;
  return inside || (r.classes[at + 1] === 0 && lowerAt(r, at + 2) === ",");
}

/** Whether a word at the start of a sentence is more than a word with a sentence's capital. */
function opensAsName(r: Reading, at: number): boolean {
  const { lower } = r.tokens[at] ?? { lower: "" };
  if ((lowerAt(r, at + 1) === "&" && isCapital(r, at + 2)) || isCause(r, at)) return true;
  const c = r.classes[at] ?? 0;
  const named = (c & (is.maleName | is.femaleName | is.place)) !== 0;
  if (isGerund(lower) && !named && !isFirstNameWord(lower)) return false;
  if (c & (is.maleName | is.femaleName | is.place | is.demonym | is.title | is.courtesy))
    return true;
  if (lower.endsWith("ly") && isAdverb(lower, c)) return false;
  const cue = c & is.speech && c & (is.pastVerb | is.adjective);
  if (cue && nameFollows(r, at)) return false;
  const trade = hasClass(r, at + 1, is.role) && !isCapital(r, at + 1);
  if (trade && isCapital(r, at + 2)) return false;
  if (nameFollows(r, at) || ownedBodyEnd(r, at + 1, at + longestName) > at + 1) return true;
  if (c & is.body && lowerAt(r, at + 1) === "of" && isCapital(r, at + 2)) return true;
  if (isPartOfThing(r, at)) return false;
  return (
    !/(?:tions?|sion|ment|ness|ity|ities|ism|ance|ence|ship)$/.test(lower) &&
    !(c & openWord) &&
    !saysAsMany(r, at, lower) &&
    (!/(?:ing|ly|ed)$/.test(lower) || (c === 0 && r.verb(at + 1)?.lemma === "say"))
  );
}

/** "Part of the charge", "Extracts from it" */
function isPartOfThing(r: Reading, at: number): boolean {
  if (!isOneOf(r, at + 1, "of from")) return false;
  return hasClass(r, at + 2, is.determiner | is.possessivePronoun) || lowerAt(r, at + 2) === "it";
}

/** "Finally" and "Sadly" of "Finally Demi sang", which no list has: what an adjective makes. */
function isAdverb(lower: string, c: number): boolean {
  if ((c & ~is.adverb) !== 0 || isFirstNameWord(lower)) return false;
  if (adverbEnd.test(lower)) return true;
  const stem = lower.slice(0, -2);
  const adjective = classesOf(stem) | (stem.endsWith("i") ? classesOf(`${stem.slice(0, -1)}y`) : 0);
  return (adjective & is.adjective) !== 0;
}

const adverbEnd = /(?:[abi]bly|[cu]ally|[ae]ntly|edly|fully|ingly|ively|lessly|nally|ously)$/;

/** Classes of words that have a capital where a sentence begins: "Minutes later". */
const openWord =
  is.pastVerb | is.presentVerb | is.baseVerb | is.adjective | is.role | is.body | is.timeNoun;

/** "Will" of "Will Holm runs" and "Will Holm, 34,", against "Will Holm run?" */
function isFirstName(r: Reading, at: number): boolean {
  if (!nameFollows(r, at)) return false;
  const end = capitalsEnd(r, at + 1, at + longestName);
  const { text = "", lower = "" } = r.tokens[end] ?? {};
  if (text === "," || /[^s]s$|ed$/.test(lower)) return true;
  return (
    hasClass(r, end, is.pastVerb | is.presentVerb | is.auxiliary) && !hasClass(r, end, is.baseVerb)
  );
}

/** In tokens. */
const longestName = 5;

/** "T-shirt", "X-ray" */
function isLetteredThing(text: string): boolean {
  return text.charAt(1) === "-" && /^\p{Lu}-\p{Ll}{3}/u.test(text);
}

/** "Explaining" of "Explaining Lindport’s position", against "Fleming" */
function isGerund(lower: string): boolean {
  if (!/[a-z]{3}ing$/.test(lower)) return false;
  const stem = lower.slice(0, -3);
  return ((classesOf(stem) | classesOf(`${stem}e`)) & is.baseVerb) !== 0;
}

/** "Rescuers said", "Households say": several, by what they do or by the verb. A surname that looks so is printed with a first name somewhere. */
function saysAsMany(r: Reading, at: number, lower: string): boolean {
  const have = isOneOf(r, at + 1, "have had");
  const verb = r.verb(have ? at + 2 : at + 1);
  if (!verb) return false;
  const ofMany = have ? lowerAt(r, at + 1) === "have" : verb.form === "base";
  return manyPeople.test(lower) || (ofMany && /[a-z]{2}[^s]s$/.test(lower));
}

const manyPeople = /[a-z]{3}(?:[eo]rs|ists|ants|ees)$/;

/** "said Per Holm", "Per said": a preposition with a capital that no sentence gave it, beside a name or its verb. */
function isPrepositionName(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (!(c & is.preposition) || c & is.subordinator || isCapital(r, at - 1)) return false;
  if (isOneOf(r, at, opening)) return false;
  const spoken = r.verb(at + 1)?.form === "past" || r.verb(at - 1)?.form === "past";
  return (isAfterWords(r, at) || !isSentenceStart(r, at)) && (spoken || nameFollows(r, at));
}

/** Prepositions that begin sentences and are hardly anybody's name. */
const opening = wordSet(
  "to in on at for by from with of into about against during between among without behind beyond despite like near " +
    "under",
);

/** `“…,” Per said`: no sentence begins behind the comma. */
export function isAfterWords(r: Reading, at: number): boolean {
  return (
    r.tokens[at - 1]?.kind === "mark" &&
    r.markedOf[at - 1] !== r.markedOf[at] &&
    r.blockOf[at - 1] === r.blockOf[at] &&
    isOneOf(r, at - 2, ", ? !")
  );
}

/** "van der Kolk" without a first name. */
function isParticleName(r: Reading, at: number): boolean {
  if (!hasNameClass(r, at, nameClass.leadingParticle)) return false;
  let i = at;
  while (hasNameClass(r, i, nameClass.particle) && i < at + 3) i += 1;
  return isCapital(r, i) && r.tokens[i]?.kind === "word";
}

function nameFollows(r: Reading, at: number): boolean {
  return (
    r.tokens[at + 1]?.kind === "word" && isCapital(r, at + 1) && !hasClass(r, at + 1, functionWord)
  );
}
