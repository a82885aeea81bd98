import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { opens, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/**
 * The "and" behind which the speaker does something, and says no more: "Judge Holm said they were wicked and jailed
 * them", against "Holm said they broke in and robbed her". -1 for none.
 */
export function ownActBehind(r: Reading, words: TokenRange, cue: ReportCue): number {
  const { source, form, modality, at } = cue;
  if (!source || source.from > at || form !== "finite" || modality !== "asserted") return -1;
  for (let i = words.from + 2; i < words.to - 1; i += 1) {
    if (lowerAt(r, i) !== "and" || isMarked(r, i)) continue;
    const verb = hasClass(r, i + 1, is.adverb) ? i + 2 : i + 1;
    if (isOfOffice(r, verb, source)) return i;
    if (tenseCode(r, verb) === past && !hasClass(r, verb, is.auxiliary))
      return isSpeakers(r, verb, { from: words.from, to: i }, source) ? i : -1;
  }
  return -1;
}

const past = 3;

/** "jailed him" of a judge, "arrested her" of police, "cut its forecast" of a firm: what the speaker's office does. */
function isOfOffice(r: Reading, verb: number, source: Mention): boolean {
  if (isOneOf(r, verb, changes))
    return lowerAt(r, verb + 1) === "its" && isOneOf(r, verb + 2, plans);
  const ofCourt = isOneOf(r, verb, courtActs);
  if (!ofCourt && !isOneOf(r, verb, policeActs)) return false;
  if (!hasClass(r, verb + 1, opens | is.objectPronoun) && !isCapital(r, verb + 1)) return false;
  for (let i = source.from; i < source.to; i += 1)
    if (isOneOf(r, i, ofCourt ? courts : policeWords)) return true;
  return false;
}

const courts = "court judge judges justice magistrate magistrates recorder sheriff tribunal";
const courtActs = wordSet(
  "acquitted adjourned awarded bailed banned convicted disqualified fined granted imposed jailed ordered quashed " +
    "remanded sentenced",
);
const policeWords = wordSet("constable deputies detectives officer officers police troopers");
const policeActs = wordSet("arrested detained handcuffed");
const changes = wordSet("cut kept lifted lowered maintained raised reduced trimmed");
const plans = wordSet(
  "dividend estimate estimates forecast forecasts guidance outlook rate rates target",
);

/** Whether what was done is none of what the subject of the words did: by their tense, or as only who speaks leaves. */
function isSpeakers(r: Reading, verb: number, { from, to }: TokenRange, source: Mention): boolean {
  const subject = phraseStartingAt(r, lowerAt(r, from) === "that" ? from + 1 : from, to);
  if (!subject || subject.form === "relative") return false;
  const own = afterAdverbials(r, subject.to, to);
  if (hasClass(r, own, is.modal))
    return isYetToBe(r, own, to) && hasClass(r, verb + 1, opens | is.objectPronoun);
  return isOneOf(r, own, "is was were") && leaves(r, verb) && isSpeakerOrThing(r, subject, source);
}

/** "would resign" of "said he would resign and left the room", against "would pay those who came and left the room" */
function isYetToBe(r: Reading, modal: number, to: number): boolean {
  for (let i = modal + 1; i < to; i += 1)
    if (
      tenseCode(r, i) > 0 ||
      lowerAt(r, i) === "have" ||
      hasClass(r, i, is.relative | is.subordinator)
    )
      return false;
  return true;
}

/** "left the room", "hung up", "walked out" */
function leaves(r: Reading, verb: number): boolean {
  if (isOneOf(r, verb, "left stormed")) return isOneOf(r, verb + 1, "the out off");
  if (lowerAt(r, verb) === "hung") return lowerAt(r, verb + 1) === "up";
  return isOneOf(r, verb, "drove marched strode walked") && isOneOf(r, verb + 1, "away off out");
}

/** "he" of "He said he was sorry and left the room", "the plan" of "She said the plan was dead and walked out" */
function isSpeakerOrThing(r: Reading, { form, head }: Mention, source: Mention): boolean {
  if (form !== "pronoun") return form === "nominal" && !hasClass(r, head, personClasses | is.body);
  const who = lowerAt(r, head);
  return (
    who === "it" ||
    (who !== "they" && (source.form !== "pronoun" || lowerAt(r, source.head) === who))
  );
}
