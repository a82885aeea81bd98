import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun, isOfSeveral, isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { type VerbForm, verbClass } from "#quotes/reading/verbs.ts";
import { capitalsEnd, hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/** "consumer advocates are urging", "team counsel Ana Ruiz asked", "Republican state Senator": part of a name or a subject. */
export function isCompound(r: Reading, at: number, last: number, form: VerbForm): boolean {
  const verb = r.verb(at);
  if (verb?.lemma === "say" || last !== at - 1 || r.tokens[last]?.kind !== "word") return false;
  const next = r.classes[at + 1] ?? 0;
  const c = r.classes[last] ?? 0;
  if (c & (is.subjectPronoun | is.relative | is.modal | is.adverb | is.auxiliary)) return false;
  // "Ana Ruiz suggests having a plan"
  const gerund = form === "present" && lowerAt(r, at + 1).endsWith("ing");
  if (next & is.auxiliary && !gerund) return true;
  const one = (c & is.role) !== 0 && !isOfSeveral(lowerAt(r, last));
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
  for (let i = last; i > last - longestPhrase && isNoun(r, i); i -= 1)
    if (isOneOf(r, i - 1, "a an"))
      return !isOneOf(
        r,
        last,
        "couple dozen few handful lot majority minority number quarter third",
      );
  return false;
}

/** "Ana Ruiz asked": a name with its own verb. */
function namedSubject(r: Reading, from: number): boolean {
  const end = capitalsEnd(r, from, from + longestName);
  return end > from && isVerb(r, end);
}

/** In tokens: of a noun’s phrase, and of a name. */
const longestPhrase = 6;
const longestName = 5;
