import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { finite, isNoun, isOfSeveral, opens } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { turningDownVerbs } from "#quotes/reading/tables/speech-verbs.ts";
import { type VerbForm, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isManner } from "./manner.ts";
import { isCompound } from "./noun-compounds.ts";
import { isPerceived } from "./perceived.ts";
import { isInscribed } from "./things-with-words.ts";
import { thoseUpTo } from "./those.ts";

/** The "that" of "a sign that said": no determiner. */
function isThatOfThing(r: Reading, that: number): boolean {
  return lowerAt(r, that) === "that" && isInscribed(r, that - 1);
}

/** Whether a word that may be a verb is one where it stands: tells "officials report" from "the report". */
export function standsAsVerb(r: Reading, at: number, floor: number, form: VerbForm): boolean {
  let last = at - 1;
  while (last > floor && isManner(r, last)) last -= 1;
  if (form === "base" || form === "present") return standsAsPresent(r, at, floor, form, last);
  const c = r.classes[last] ?? 0;
  if (form === "gerund") {
    // "any warning signs"
    if (last === at - 1 && isOneOf(r, last, "any each every no")) return false;
    return at === floor || !(c & (noVerb | is.adjective));
  }
  if (isOwned(r, at, last) || isOfDegree(r, at)) return false;
  if (at === floor || isAlone(r, at) || isThatOfThing(r, last)) return true;
  // "those around her said"
  if (c & noVerb) return thoseUpTo(r, last, floor) !== null;
  return !isNoted(r, last, at);
}

/** The same of "say" and "says", behind the word at `last`. */
function standsAsPresent(
  r: Reading,
  at: number,
  floor: number,
  form: "base" | "present",
  last: number,
): boolean {
  const before = r.tokens[last];
  if (at === floor || !before) return false;
  if (followsSpeech(r, at)) return true;
  if (form === "base" && isPerceived(r, at)) return true;
  if (isCompound(r, at, last, form)) return false;
  // "at which point"
  if (before.lower === "which" && hasClass(r, last - 1, is.preposition)) return false;
  if (isThing(r, at, last, form)) return false;
  return form === "base" ? hasSubjectOrLead(r, at, floor, last) : hasSubjectOfOne(r, at, last);
}

/** Whether what stands before "says" can be its subject. */
function hasSubjectOfOne(r: Reading, at: number, last: number): boolean {
  if (isThatOfThing(r, last)) return true;
  if (isInPhrase(r, last) || r.tokens[last]?.kind === "clitic" || isCounted(r, at, last))
    return false;
  return lowerAt(r, last) !== "to" && !hasClass(r, last, is.preposition);
}

/** Whether what stands before "say" can be its subject, or leads to it as "to" and "will" do. */
function hasSubjectOrLead(r: Reading, at: number, floor: number, last: number): boolean {
  const { kind = "word", text = "", lower = "" } = r.tokens[last] ?? {};
  const counted =
    hasClass(r, last, is.quantifier | is.otherPronoun) || kind === "number" || text === "%";
  const verb = r.verb(at);
  if (verb && (counted || thoseUpTo(r, last, floor))) return true;
  const says = verb?.lemma === "say";
  if (says && hasClass(r, last, is.adjective) && isOfMany(r, last, floor)) return true;
  if (isInPhrase(r, last)) return false;
  if (kind === "clitic") return lower !== "'s";
  if (hasClass(r, last, leading) || lower === "to") return true;
  if (says && kind === "word") return !hasClass(r, last, is.subordinator);
  if (says && text === ",") return true;
  if (closesInsertion(r, last, floor))
    return (
      says || lowerAt(r, at + 1) === "that" || tellsClause(r, at, opens) || isCapital(r, at + 1)
    );
  if (says) return false;
  if (isCapital(r, last) && lowerAt(r, last - 1) === "and" && verb) return true;
  if (hasClass(r, last, is.role | is.body) || /[a-z]s$/.test(text)) return true;
  return tellsClause(r, at) && isOfMany(r, last, floor);
}

const leading = is.modal | is.subjectPronoun | is.relative | is.adverb | is.negation | is.auxiliary;

/** Whether a noun is to come behind a word: "the", "of", "old". */
function isInPhrase(r: Reading, last: number): boolean {
  const nominal = is.determiner | is.possessivePronoun | is.preposition | is.adjective;
  if (!hasClass(r, last, nominal) || lowerAt(r, last) === "to") return false;
  return !hasClass(r, last, is.role | is.body | is.adverb);
}

/** The comma of "Short sellers, led by Ruiz, claim that": behind what is inserted after a plural subject. */
function closesInsertion(r: Reading, comma: number, floor: number): boolean {
  if (!isOneOf(r, comma, ", – —")) return false;
  const subject = phraseStartingAt(r, floor, comma);
  if (!subject || lowerAt(r, subject.to) !== lowerAt(r, comma) || subject.to === comma)
    return false;
  return isOfSeveral(lowerAt(r, subject.head));
}

/** Whether a verb of claims goes on with a clause: "admit he", "argue a lack", "agree that". */
function tellsClause(r: Reading, at: number, opening: number = is.determiner): boolean {
  const { classes = 0 } = r.verb(at) ?? {};
  if (!(classes & verbClass.assert) || classes & verbClass.loose) return false;
  // "which its makers claim is a true story"
  if (hasClass(r, at + 1, is.auxiliary | is.modal))
    return isOneOf(r, at - 2, "which who") || isOneOf(r, at - 3, "which who");
  return hasClass(r, at + 1, is.subjectPronoun | opening) || lowerAt(r, at + 1) === "that";
}

/** Whether what ends at a token is several: "Residents living nearby", "Keepers of the water system". */
function isOfMany(r: Reading, last: number, floor: number): boolean {
  const phrase = phraseEndingAt(r, last, floor);
  return (
    phrase !== null &&
    (isOfSeveral(lowerAt(r, phrase.from)) || /[a-z]{3}s$/.test(lowerAt(r, phrase.head)))
  );
}

/** "is state senator", "some state lawmakers", "both terms", "veteran volunteers said": a noun, by its neighbours. */
function isThing(r: Reading, at: number, last: number, form: "base" | "present"): boolean {
  const { lemma } = r.verb(at) ?? {};
  if (!lemma || lemma === "say" || last !== at - 1) return false;
  // "requests on the sale"
  if (lemma === "request" && hasClass(r, at + 1, is.preposition)) return true;
  // "was like: “No”", "all she could do was shout “No”"
  if (isOneOf(r, last, being)) return r.tokens[at + 1]?.kind === "word" && lemma !== "like";
  if (form === "base") {
    // "the government report includes"
    const one = hasClass(r, last, is.body) && !lowerAt(r, last).endsWith("s");
    if (one && !isOneOf(r, last, people) && isOneOf(r, at + 1, including)) return true;
    if (lemma === "state") return hasClass(r, at + 1, is.role | is.body | is.title);
    return false;
  }
  if (isOneOf(r, last, severalWords) || numberWord.test(lowerAt(r, last))) return true;
  const next = r.verb(at + 1);
  if (!next || isCapital(r, at + 1)) return false;
  return next.form === "base" ? isOneOf(r, at + 1, plainOnly) : isAmong(next.lemma, "say tell");
}

const being = wordSet("am are be been being is was were 's 're");
/** Bodies that take the plural of a verb. */
const people = wordSet("crew police staff team");
/** What a paper does. */
const including = wordSet(
  "comes contains covers found gives includes makes puts runs said says sets shows takes went",
);
/** What stands before a plural, and before no verb in the singular. */
const severalWords = wordSet("all both few many most other several some such these those various");
const numberWord =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)$/;
/** Verbs of speech whose plain form is no noun. */
const plainOnly = wordSet("argue ask contend describe insist refer say suggest tell");

const noVerb = is.determiner | is.possessivePronoun;

/** "emailed" of "Thursday’s emailed threats", against "he’s said so". */
function isOwned(r: Reading, at: number, last: number): boolean {
  const clitic = r.tokens[last]?.kind === "clitic" && lowerAt(r, last) === "'s";
  if (!clitic || last !== at - 1 || !isNoun(r, at + 1)) return false;
  const owner = is.subjectPronoun | is.otherPronoun | is.relative | is.adverb;
  return !hasClass(r, last - 1, owner) && !isOneOf(r, last - 1, "that what here there");
}

/** "the most commented threads", "the first reported case was": a participle before its noun, against "The first reported they won". */
function isOfDegree(r: Reading, at: number): boolean {
  if (!isNoun(r, at + 1) || isCapital(r, at + 1)) return false;
  if (isOneOf(r, at - 1, "any every no")) return true;
  if (!hasClass(r, at - 2, is.determiner | is.possessivePronoun | is.preposition)) return false;
  if (isOneOf(r, at - 1, "most least")) return true;
  if (!isOneOf(r, at - 1, "best first last latest next only second worst")) return false;
  let end = at + 2;
  while (isNoun(r, end) && !hasClass(r, end, finite) && !r.verb(end)) end += 1;
  return hasClass(r, end, finite);
}

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
    isOneOf(r, last, "of with by for from among to") &&
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
  // "Dismissing claims of a split, she"
  const opens = r.verb(last)?.form === "gerund" && sentenceAt(r, last)?.from === last;
  if (opens && isOneOf(r, at + 1, "of that about by from")) return true;
  return isCapital(r, last) && isAmong(r.verb(last - 1)?.lemma ?? "", turnsDown);
}

/** "waved away" of "waved away claims" */
function isTurnedAway(r: Reading, last: number): boolean {
  const done = hasClass(r, last - 1, is.pastVerb);
  return done && isOneOf(r, last, "away aside off down out");
}

/** "rejected rival claims": such verbs take no clause. */
const turnsDown = wordSet(`${turningDownVerbs} counter answer echo repeat`);

/** "“…,” write the authors": the plain form of a verb of saying between quoted words and a subject. */
function followsSpeech(r: Reading, at: number): boolean {
  const verb = r.verb(at);
  if (!verb || !(verb.classes & (verbClass.say | verbClass.ask))) return false;
  const last = r.tokens[at - 1];
  const beforeLast = r.tokens[at - 2];
  if (last?.kind !== "mark" && beforeLast?.kind !== "mark") return false;
  if (last?.text !== "," && !isAmong(beforeLast?.text ?? "", ", ? !")) return false;
  if (verb.lemma === "say" && isNoun(r, at + 1)) return true;
  return hasClass(r, at + 1, is.determiner | is.role | is.subjectPronoun) || isCapital(r, at + 1);
}
