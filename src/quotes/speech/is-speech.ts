import type { Candidate } from "#quotes/candidates/candidate.ts";
import { featureIndex } from "#quotes/candidates/candidate-features.ts";
import { isSigned, replyBehind } from "#quotes/candidates/names-behind-words.ts";
import { isNote } from "#quotes/candidates/notes.ts";
import { isAgentBehind } from "#quotes/candidates/passive-frames.ts";
import { isInscribed, isReadOnThing } from "#quotes/cues/things-with-words.ts";
import { isGivenAsName } from "#quotes/naming/given-as-name.ts";
import { isNameOfThing } from "#quotes/naming/named-things.ts";
import { isAttributive, isTerm } from "#quotes/naming/terms.ts";
import { isAside, isTitle, isWrittenAsName } from "#quotes/naming/titles.ts";
import { isToldOf } from "#quotes/naming/words-told-of.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { thingsInLy } from "#quotes/reading/phrase-words.ts";
import { placeCode, placeIndex } from "#quotes/reading/place-features.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { formsOf, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isOnePerson, isSaidHoweverShort } from "./said-however-short.ts";

/** Words of a name in marks that only an earlier speaker could have said. */
const mostNamed = 4;

/** From so likely a candidate on, short words are as often said as long ones. */
const settled = 0.96;

/** Below these probabilities a string in marks is a term. */
const threshold = { quoted: 0.5, short: 0.85, introduced: 0.5, goesOn: 0.8 };

/**
 * Whether anybody said the words in marks, rather than the writer marking a term or a title.
 * @param features of the place and its best candidate
 * @param quoted how likely a forest makes it, 0..1
 */
export function isSpeech(
  r: Reading,
  place: Place,
  best: Candidate | null,
  features: readonly number[],
  quoted: number,
): boolean {
  const isQuoted = isBeforeCue(features);
  if (isTitle(r, place, isQuoted) || (isGivenAsName(r, place) && !isQuoted)) return false;
  if (isNameOfThing(r, place) || isToldOf(r, place) || isInSubject(r, place, best)) return false;
  if (isNickname(r, best)) return false;
  if (best?.cue && isAgentBehind(place, best.cue)) return true;
  if (isSignedBy(r, place, best) || replyBehind(r, place) >= 0) return true;
  if (isOnThing(r, place, best) || isSaidHoweverShort(r, place, best)) return true;
  if (standsAlone(r, features, place) && !isAside(r, place)) return true;
  const goesOn = best !== null && isAmong(best.kind, fromBefore);
  const least =
    (best && best.least >= settled) || isPredicate(r, place, best)
      ? threshold.introduced
      : leastQuoted(r, features, place, !place.whole && goesOn);
  if (quoted < least || isUnspoken(r, place, best)) return false;
  if (isTerm(r, place) && !isDubbed(place, best)) return false;
  return !isWrittenAsName(r, place) || isBesideCue(features);
}

/** The kinds of candidates that were cited or named before. */
const fromBefore = wordSet("continued reported previous");

/** "A “furious” Ana Ruiz said", "The mother of the “miracle” baby thanked": how the writer calls whoever speaks. */
function isInSubject(r: Reading, { open, after, words }: Place, best: Candidate | null): boolean {
  if (best?.kind !== "cue" || best.cue?.side !== "before" || best.cue.at < after) return false;
  if (words > mostNamed || isOneOf(r, after - 2, ", . ! ? …")) return false;
  if (!hasClass(r, open - 1, is.determiner | is.possessivePronoun)) return false;
  const { form, from, to } = best.mention;
  if (form === "pronoun") return false;
  return from === after || (from < open && to > after);
}

/** "It was dubbed “…” by vets", "Rivals christened it “…”": what several call something is its name. */
function isNickname(r: Reading, best: Candidate | null): boolean {
  if (best?.kind !== "cue" || !isAmong(best.cue?.lemma ?? "", "dub nickname christen"))
    return false;
  return !isOnePerson(r, best.mention);
}

/** "a sign reading “…”" */
function isOnThing(r: Reading, { open }: Place, best: Candidate | null): boolean {
  if (best?.kind !== "cue" || !best.cue) return false;
  if (best.cue.at > open || best.cue.content < open - 1) return false;
  return isInscribed(r, best.mention.head) && isReadOnThing(r, best.cue.at, best.cue.lemma);
}

/** "whom she dubbed “…”", "what one clerk has dubbed “…”": whose words they are stands before the verb, and it is no passive. */
function isDubbed({ open }: Place, best: Candidate | null): boolean {
  if (best?.kind !== "cue" || best.cue?.at !== open - 1) return false;
  const { lemma, side, passive } = best.cue;
  return isAmong(lemma, "dub nickname") && side === "before" && !passive;
}

/** Whether a verb stands right beside the words in marks that quotes them, or that calls somebody so. */
export function isBesideCue(features: readonly number[]): boolean {
  const { touchBefore, labelAdjacent } = featureIndex;
  return isBeforeCue(features) || features[touchBefore] === 1 || (features[labelAdjacent] ?? 0) > 0;
}

/** Whether the writer says that the words in marks are what something is called, which no report of somebody's words makes theirs. */
export function isNobodys(r: Reading, place: Place, features: readonly number[]): boolean {
  const isQuoted = isBeforeCue(features);
  if (isTitle(r, place, isQuoted) || isWrittenAsName(r, place)) return true;
  if (isNameOfThing(r, place) || isToldOf(r, place)) return true;
  return isTerm(r, place) || (isGivenAsName(r, place) && !isQuoted);
}

/** Whether a verb of speech stands right behind the words. */
function isBeforeCue(features: readonly number[]): boolean {
  return features[featureIndex.touchAfter] === 1;
}

/** Whether a name behind a dash signs the words. */
export function isSignedBy(r: Reading, place: Place, best: Candidate | null): boolean {
  return best?.kind === "dash" && isSigned(r, place);
}

/** Short words in marks are names and turns of phrase more often than speech, but not right beside a verb that quotes. */
function leastQuoted(
  r: Reading,
  features: readonly number[],
  place: Place,
  goesOn: boolean,
): number {
  if (goesOn && place.words <= mostNamed) return threshold.goesOn;
  if (place.words > 2 || isPhrase(r, place)) return threshold.quoted;
  const before = features[placeIndex.before] ?? 0;
  const introduced =
    before === placeCode.comma || before === placeCode.colon || before === placeCode.verb;
  const ends =
    features[placeIndex.lastInside] === placeCode.comma || lowerAt(r, place.after) === ",";
  const followed = ends && features[featureIndex.touchAfter] === 1;
  return introduced || followed || (features[featureIndex.labelAdjacent] ?? 0) > 0
    ? threshold.introduced
    : threshold.short;
}

/** "Ruiz believes that the plan was a “grave mistake”": what something is in somebody's words. */
function isPredicate(r: Reading, { open }: Place, best: Candidate | null): boolean {
  if (best?.kind !== "cue" || best.cue?.side !== "before" || best.cue.at > open) return false;
  const { classes, modality, passive, at } = best.cue;
  const tells = verbClass.say | verbClass.thought | verbClass.show;
  if (!(classes & tells) || modality !== "asserted" || passive) return false;
  const verb = isOneOf(r, open - 1, "a an so too very") ? open - 2 : open - 1;
  return verb > at && isOneOf(r, verb, "is was are were be been");
}

/**
 * "in principle", "slightly", "frequently poor", against "the “previously approved” sum", "sells “slightly used” cars" and
 * "voted “against”": no name begins so.
 */
function isPhrase(r: Reading, place: Place): boolean {
  const first = place.open + 1;
  if (isCapital(r, first) || isAttributive(r, place)) return false;
  if (place.words === 2 && isPlainNoun(r, place.after)) return false;
  if (isOneOf(r, place.open - 1, chooses)) return false;
  const word = lowerAt(r, first);
  return (
    hasClass(r, first, is.preposition | is.adverb) ||
    (/[a-z]ly$/.test(word) && !thingsInLy.test(word))
  );
}

/** A word that can be nothing else than a noun or an adjective, and is no name. */
function isPlainNoun(r: Reading, at: number): boolean {
  const { kind } = r.tokens[at] ?? {};
  return kind === "word" && r.classes[at] === 0 && !isCapital(r, at);
}

/** What is done to one of several things to choose from. */
const chooses = formsOf("vote tick choose press pick select click");

/** A sentence of its own in marks, nothing beside it but what it is about, is speech whatever stands before. */
export function standsAlone(r: Reading, features: readonly number[], place: Place): boolean {
  if (!place.whole || features[placeIndex.tokensAfter] !== 0) return false;
  return features[placeIndex.tokensBefore] === 0 || isNote(r, place);
}

/** "They were given a “direction finding” task": no verb of speech leads to the words, which qualify a noun. */
function isUnspoken(r: Reading, place: Place, best: Candidate | null): boolean {
  if (best?.kind !== "cue" || !best.cue || !isAttributive(r, place)) return false;
  const { loose, topic, show, thought, act } = verbClass;
  for (let i = Math.min(best.cue.at, place.open); i < place.open; i += 1)
    if ((r.verb(i)?.classes ?? 0) & ~(loose | topic | show | thought | act)) return false;
  return !(best.cue.classes & ~(loose | topic | show | thought | act));
}
