import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun, isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { type VerbForm, verbClass } from "#quotes/reading/verbs.ts";
import { capitalsEnd, hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** Whether a word that may be a verb is one where it stands: tells "officials report" from "the report". */
export function standsAsVerb(r: Reading, at: number, floor: number, form: VerbForm): boolean {
  let last = at - 1;
  while (last > floor && isManner(r, last)) last -= 1;
  const before = r.tokens[last];
  const c = r.classes[last] ?? 0;
  if (form === "gerund")
    return at === floor || !(c & (is.determiner | is.possessivePronoun | is.adjective));
  if (form === "past" || form === "participle")
    return at === floor || isAlone(r, at) || !(c & noVerb || isNoted(r, last, at));
  if (at === floor || !before) return false;
  if (followsSpeech(r, at)) return true;
  if (form === "base" && isPerceived(r, at)) return true;
  if (isCompound(r, at, last, form)) return false;
  // "at which point"
  if (before.lower === "which" && hasClass(r, last - 1, is.preposition)) return false;
  const counted = (c & (is.quantifier | is.otherPronoun)) !== 0 || before.kind === "number";
  if (counted && form === "base" && r.verb(at)) return true;
  const nominal = is.determiner | is.possessivePronoun | is.preposition | is.adjective;
  const isSubject = (c & (is.role | is.body | is.adverb)) !== 0;
  if (c & nominal && before.lower !== "to" && !isSubject) return false;
  if (before.kind === "clitic") return form === "base" && before.lower !== "'s";
  if (form === "present" && isCounted(r, at, last)) return false;
  if (form === "present") return before.lower !== "to" && !(c & is.preposition);
  const led = is.modal | is.subjectPronoun | is.relative | is.adverb | is.negation | is.auxiliary;
  if (c & led || before.lower === "to") return true;
  if (r.verb(at)?.lemma === "say")
    return before.kind === "word" ? !(c & is.subordinator) : before.text === ",";
  if (isCapital(r, last) && lowerAt(r, last - 1) === "and" && r.verb(at)) return true;
  return (c & (is.role | is.body)) !== 0 || /[a-z]s$/.test(before.text);
}

/** "yell" of "heard an officer yell", "say" of "hear him say" */
export function isPerceived(r: Reading, at: number): boolean {
  if (r.verb(at)?.form !== "base") return false;
  const pronoun = hasClass(r, at - 1, is.objectPronoun | is.possessivePronoun);
  const object = pronoun ? at - 1 : objectStart(r, at - 1);
  return object >= 0 && perceives.test(lowerAt(r, object - 1));
}

const perceives =
  /^(?:hear|hears|heard|hearing|overheard|overhear|watch|watched|watching|saw|let)$/;
/** In tokens: "a young police officer". */
const longestObject = 6;

/** The determiner or the capital that opens the phrase ending at a token; -1 where it is none. */
function objectStart(r: Reading, last: number): number {
  const opens = is.determiner | is.possessivePronoun | is.quantifier;
  for (let i = last; i > last - longestObject && isNoun(r, i); i -= 1) {
    if (hasClass(r, i - 1, opens)) return i - 1;
    if (isCapital(r, i) && !isCapital(r, i - 1)) return i;
  }
  return -1;
}

/** "consumer advocates are urging", "team counsel Ana Ruiz asked", "Republican state Senator": part of a name or a subject. */
function isCompound(r: Reading, at: number, last: number, form: VerbForm): boolean {
  const verb = r.verb(at);
  if (verb?.lemma === "say" || last !== at - 1 || r.tokens[last]?.kind !== "word") return false;
  const next = r.classes[at + 1] ?? 0;
  const c = r.classes[last] ?? 0;
  if (c & (is.subjectPronoun | is.relative | is.modal | is.adverb | is.auxiliary)) return false;
  if (next & is.auxiliary) return true;
  const one =
    (c & is.role) !== 0 && !/s$|^(?:people|police|men|women|children)$/.test(lowerAt(r, last));
  if (form === "base" && (one || isOfOne(r, last))) return true;
  const saysNothing = !((verb?.classes ?? 0) & ~verbClass.loose);
  if (form === "base" && saysNothing && isOfficeOfSubject(r, at + 1)) return true;
  return hasClass(r, at, is.role) && namedSubject(r, at + 1);
}

/** "representative Ana Ruiz said" of "Marines exercise representative Ana Ruiz said": an office, and a name with its own verb. */
function isOfficeOfSubject(r: Reading, at: number): boolean {
  const role = hasClass(r, at, is.role) && !isCapital(r, at);
  return role && namedSubject(r, at + 1);
}

/** "a joint military" of "a joint military exercise": what "a" stands before takes no plain form of a verb. */
function isOfOne(r: Reading, last: number): boolean {
  for (let i = last; i > last - longestObject && isNoun(r, i); i -= 1)
    if (/^an?$/.test(lowerAt(r, i - 1)))
      return !/^(?:couple|dozen|few|handful|lot|majority|minority|number|quarter|third)$/.test(
        lowerAt(r, last),
      );
  return false;
}

/** "Ana Ruiz asked": a name with its own verb. */
function namedSubject(r: Reading, from: number): boolean {
  const end = capitalsEnd(r, from, from + longestName);
  return end > from && isVerb(r, end);
}

const longestName = 5;
const noVerb = is.determiner | is.possessivePronoun;

/** "with noted musicians": a participle between a preposition and its noun. */
function isNoted(r: Reading, last: number, at: number): boolean {
  const c = r.classes[last] ?? 0;
  const next = r.tokens[at + 1];
  return (
    (c & is.preposition) !== 0 &&
    !(c & (is.subordinator | is.adverb)) &&
    r.tokens[last]?.lower === r.tokens[last]?.text &&
    last === at - 1 &&
    next?.kind === "word" &&
    isNoun(r, at + 1) &&
    /^(?:of|with|by|for|from|among|to)$/.test(lowerAt(r, last)) &&
    r.tokens[last - 1]?.kind === "word"
  );
}

/** "Another said", against "another said plan": a verb of speech has "another" for its subject. */
function isAlone(r: Reading, at: number): boolean {
  return hasClass(r, at - 1, is.quantifier) && r.verb(at) !== undefined;
}

/** "had denied reports", "two of 400 reports": a noun, by what stands before it. */
function isCounted(r: Reading, at: number, last: number): boolean {
  if (r.tokens[last]?.kind === "number" || isTurnedAway(r, last)) return true;
  if (r.verb(at)?.lemma === "say" || last !== at - 1) return false;
  const c = r.classes[last] ?? 0;
  const done = (c & is.pastVerb) !== 0 && !(c & (is.role | is.body)) && !isCapital(r, last);
  if (done || r.verb(last)?.form === "past") return true;
  return isCapital(r, last) && turnsDown.test(r.verb(last - 1)?.lemma ?? "");
}

/** "waved away" of "waved away claims" */
function isTurnedAway(r: Reading, last: number): boolean {
  const done = hasClass(r, last - 1, is.pastVerb);
  return done && /^(?:away|aside|off|down|out)$/.test(lowerAt(r, last));
}

/** "rejected rival claims": such verbs take no clause. */
const turnsDown = /^(?:deny|dismiss|reject|rebut|dispute|counter|refute|answer|echo|repeat)$/;

/** Whether a word tells how something is done: "gently", "immediately", and "much" of "I was very much like: ‘…’". */
export function isManner(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.lower === "much") return lowerAt(r, at + 1) === "like";
  return (
    token !== undefined &&
    token.text === token.lower &&
    token.text.endsWith("ly") &&
    !hasClass(r, at, is.role | is.body | is.adjective)
  );
}

/** "“…,” write the authors": the plain form of a verb of saying between quoted words and a subject. */
function followsSpeech(r: Reading, at: number): boolean {
  const says = (r.verb(at)?.classes ?? 0) & (verbClass.say | verbClass.ask);
  if (!says || !(/^[,?!]$/.test(r.tokens[at - 2]?.text ?? "") || r.tokens[at - 1]?.text === ","))
    return false;
  const marked = r.tokens[at - 1]?.kind === "mark" || r.tokens[at - 2]?.kind === "mark";
  const next = r.classes[at + 1] ?? 0;
  if (marked && r.verb(at)?.lemma === "say" && isNoun(r, at + 1)) return true;
  return (
    marked && ((next & (is.determiner | is.role | is.subjectPronoun)) !== 0 || isCapital(r, at + 1))
  );
}
