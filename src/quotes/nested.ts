import { attributionOf, unknown } from "./attributions.ts";
import type { Cue } from "./cues/cue.ts";
import { cuesOf } from "./cues/cues.ts";
import { isImagined } from "./cues/imagined.ts";
import type { Speakers } from "./people/resolved.ts";
import type { Attribution, Quotation, QuotationKind } from "./quotation.ts";
import { quotationOf } from "./quotation-of.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";
import { speechClasses } from "./reading/verbs.ts";
import { isOneOf, lowerAt } from "./reading/word-at.ts";
import { isAmong, wordSet } from "./reading/word-set.ts";

const sure = 0.7;
/** How far before the words their cue may stand, in tokens. */
const reach = 12;
/**
 * Words in marks inside other quoted words: theirs only who is named right beside them, and the
 * outer speaker's after "I said".
 */
export function nestedQuotation(
  r: Reading,
  speakers: Speakers,
  place: Place,
  holder: Quotation | undefined,
): Quotation {
  const cue = place.words > 1 || isAnswer(r, place) ? cueBeside(r, place) : undefined;
  const spoken = cue && !(cue.lemma === "write" && isTitle(r, place)) ? cue : undefined;
  const attribution = spoken ? attributionBy(r, speakers, spoken, holder) : unknown("not-speech");
  const quotation = quotationOf(
    r,
    spoken ? kindOf(r, place, spoken, attribution) : "term",
    place,
    attribution,
    spoken ? modalityOf(r, spoken) : "asserted",
  );
  return holder ? { ...quotation, within: holder.id } : quotation;
}

/** "He said, ‘Lund.’", "I told her, ‘No!’": one word that is a sentence, right behind a verb of speech. */
function isAnswer(r: Reading, { open, whole }: Place): boolean {
  if (!whole || !isOneOf(r, open - 1, ", :")) return false;
  const verb = r.verb(open - 2) ?? r.verb(open - 3);
  return (
    verb !== undefined && (verb.classes & speechClasses) !== 0 && !isAmong(verb.lemma, ofBooks)
  );
}

/** "I read, ‘Kestrel,’ twice": what has a title for its object. */
const ofBooks = wordSet("cite read sing write");

function cueBeside(r: Reading, place: Place): Cue | undefined {
  const { firstSentence: first, lastSentence: last } = place;
  const within = place.string.parent;
  const here = cuesOf(r, first, within);
  const cues = last > first ? [...here, ...cuesOf(r, last, within)] : here;
  return touching(place, cues) ?? announcing(r, place, cues);
}

/** "I said to the boy in the yard, ‘…’": the last verb of speech before the comma or colon. */
function announcing(r: Reading, place: Place, cues: readonly Cue[]): Cue | undefined {
  if (!isOneOf(r, place.open - 1, ", :")) return undefined;
  return cues.findLast(
    (one) =>
      one.at < place.open && place.open - one.at <= reach && (one.classes & speechClasses) !== 0,
  );
}

function touching(place: Place, cues: readonly Cue[]): Cue | undefined {
  return cues.find((one) => {
    const gap =
      one.at < place.open
        ? place.open - one.content
        : Math.min(one.at, one.source.from) - place.after;
    return one.classes !== 0 && gap >= 0 && gap < 2;
  });
}

function attributionBy(
  r: Reading,
  speakers: Speakers,
  cue: Cue,
  holder: Quotation | undefined,
): Attribution {
  const outer = holder?.attribution;
  const source = lowerAt(r, cue.source.head);
  if (isAmong(source, "you we it")) return unknown("no-candidate");
  // Nobody is called "I": it is whoever says the words around.
  const self = isAmong(source, "i me my");
  if (self && (!outer || outer.kind === "unknown")) return unknown("no-candidate");
  if (!self || !outer || outer.kind === "unknown") {
    const told = attributionOf(r, speakers, { mention: cue.source, cue, sure });
    // Who says "she told me" speaks of another.
    const same =
      outer &&
      told.kind !== "unknown" &&
      outer.kind !== "unknown" &&
      outer.speaker === told.speaker;
    return same && isAmong(source, "he she") ? unknown("ambiguous") : told;
  }
  return {
    ...outer,
    how: "pronoun",
    mention: { start: cue.source.start, end: cue.source.end },
    cue: { start: cue.start, end: cue.end },
    confidence: outer.confidence * sure,
  };
}

function modalityOf(r: Reading, { at, modality }: Cue): Quotation["modality"] {
  return modality === "asserted" && isImagined(r, at) ? "hypothetical" : modality;
}

/** "He said ‘never again’" quotes; "he spoke of a ‘second spring’" quotes in part. */
function kindOf(r: Reading, place: Place, cue: Cue, attribution: Attribution): QuotationKind {
  if (place.whole) return "direct";
  if (attribution.kind === "unknown" && !(cue.classes & speechClasses)) return "term";
  const beside = r.tokens[place.open - 1];
  const straight = cue.at < place.open && !isAmong(beside?.lower ?? "", "that as a an the");
  return straight && cue.classes & speechClasses ? "direct" : "partial";
}

/** "I wrote ‘The Salt Road’": every long word has a capital. */
function isTitle(r: Reading, { string }: Place): boolean {
  const words = r.text.slice(string.start, string.end).match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}
