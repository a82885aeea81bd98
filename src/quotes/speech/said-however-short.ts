import type { Candidate } from "#quotes/candidates/candidate.ts";
import { ownerBehind } from "#quotes/candidates/owners-of-words.ts";
import { inViewOf, inWordsOf } from "#quotes/candidates/source-phrases.ts";
import type { Cue } from "#quotes/cues/cue.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral, personClasses, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { formsOf } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isCried, isShout } from "./cries.ts";

/**
 * Whether somebody calls out, posts or uses the words in marks, however short they are and whatever they look like: "yelled
 * “Stop!”", "shouts of “…”", "posted it with the caption “…”", "used the word “…”", "“…,” as she dubbed it", "in her words “…”", "“…” was her verdict".
 */
export function isSaidHoweverShort(r: Reading, place: Place, best: Candidate | null): boolean {
  if (isShout(r, place)) return true;
  if (
    best?.kind === "colon" &&
    (inWordsOf(r, place) ?? (tellsWhatIs(r, place) && inViewOf(r, place)))
  )
    return true;
  if (best?.kind === "possessor" && ownerBehind(r, place)) return true;
  const cue = best?.kind === "cue" ? best.cue : null;
  if (!best || !cue) return false;
  if (isCaption(r, place, cue)) return true;
  if (isCried(r, place, cue.at)) return maySpeak(r, best.mention);
  return (
    isOnePerson(r, best.mention) && (isUsedWord(r, place, cue.at) || isDubbedBehind(r, place, cue))
  );
}

/** "is", "was a" right before the words. */
function tellsWhatIs(r: Reading, { open }: Place): boolean {
  const copula = isOneOf(r, open - 1, "a an the") ? open - 2 : open - 1;
  return isOneOf(r, copula, "is are was were be been");
}

/** Whether words call a person or a body, against "the doll", "his face" and "it". */
function maySpeak(r: Reading, { form, head }: Mention): boolean {
  return form === "nominal" ? hasClass(r, head, speakerClasses) : lowerAt(r, head) !== "it";
}

/** Whether words call one person: what "sailors" and "the law" use a word for is what it means. */
export function isOnePerson(r: Reading, mention: Mention): boolean {
  const { form, head } = mention;
  if (isPlural(r, head)) return false;
  if (form === "nominal") return hasClass(r, head, personClasses) && !isOfSeveral(lowerAt(r, head));
  return maySpeak(r, mention) && !hasClass(r, head, is.demonym) && lowerAt(r, head) !== "they";
}

/** "posted a picture with the caption: “Welcome Tom”", "shared it with the words “Goals”", "shared it, captioned “Goals”" */
function isCaption(r: Reading, { open }: Place, { at }: Pick<Cue, "at">): boolean {
  if (at > open || !isOneOf(r, at, posts)) return false;
  const noun = isOneOf(r, open - 1, ", :") ? open - 2 : open - 1;
  if (isOneOf(r, noun, "caption captioned")) return true;
  const the = isOneOf(r, noun - 1, "the a");
  return the && isOneOf(r, noun - 2, "with alongside") && isOneOf(r, noun, "comment message words");
}

const posts = formsOf("add caption post share tweet upload write");

/** "used the word “robbery”", "mouthed the words “…”", against "used the word “…” for a drink" */
function isUsedWord(r: Reading, { open, after }: Place, verb: number): boolean {
  if (!isOneOf(r, open - 1, words) || isOneOf(r, after, "for as until")) return false;
  if (!isOneOf(r, open - 2, "the that those") || verb !== open - 3) return false;
  return isOneOf(r, open - 3, "used mouthed uttered");
}

const words = wordSet("word words phrase term");

/** "“…,” as Ana Ruiz dubbed it" */
function isDubbedBehind(
  r: Reading,
  { after }: Place,
  { at, lemma }: Pick<Cue, "at" | "lemma">,
): boolean {
  if (lowerAt(r, after) !== "as" || at < after) return false;
  return isAmong(lemma, "call describe dub nickname put term") && at - after < farthestDub;
}

/** In tokens: "as the clerk Ana Ruiz has". */
const farthestDub = 8;
