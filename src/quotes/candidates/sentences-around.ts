import type { Cue } from "#quotes/cues/cue.ts";
import type { CueBook } from "#quotes/cues/cue-book.ts";
import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { personClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import type { Said } from "./candidate.ts";
import { isBody, isLedByColon } from "./leads.ts";

/** Whether another string in marks follows at once. */
export function isFollowedBy(r: Reading, place: Place, next: Place | undefined): boolean {
  const far = next && (r.blockOf[next.open] ?? 0) - (r.blockOf[place.open] ?? 0) > 1;
  return next !== undefined && !far && next.open - place.after <= 3;
}

/** The subject of the sentence before words that stand alone, unless it only tells of a thing between two citations, and its last cue. */
export function cuesOfSentenceBefore(
  r: Reading,
  place: Place,
  cues: CueBook,
  said: Said | undefined,
): { readonly subject: Cue | undefined; readonly last: Cue | undefined } {
  const before = place.firstSentence - 1;
  if (before < 0 || !isBody(r, r.sentences[before]?.from ?? -1) || isLedByColon(r, place))
    return { subject: undefined, last: undefined };
  const all = cues
    .of(before)
    .filter((cue) => cue.form === "finite" && cue.side === "before" && !isWriter(r, cue.source));
  const first = all.find(({ source }) => isMain(r, before, source)) ?? all[0];
  const last = all.findLast((cue) => cue.classes !== 0);
  const goesOn = first && isUnspoken(first) && isThing(r, first.source) && isOf(r, place, said);
  return {
    subject: goesOn ? undefined : first,
    last: last && last.source.from !== first?.source.from ? last : undefined,
  };
}

/** "The host asked whether it hurt. “Not at all.”": whether words answer what a cue before them asks. */
export function isAnswered(
  r: Reading,
  { after, whole }: Place,
  cue: Pick<ReportCue, "classes"> | null | undefined,
): boolean {
  const asks = ((cue?.classes ?? 0) & verbClass.ask) !== 0;
  return whole && asks && lowerAt(r, after - 2) !== "?";
}

/** "I asked him about it. “…”": the words are not the writer's. */
export function isWriter(r: Reading, { head }: Mention): boolean {
  const who = lowerAt(r, head);
  return who === "i" || who === "we";
}

/** Whether a subject stands after all that opens its sentence: "Asked about the fire, Ana Ruiz shrugged." */
function isMain(r: Reading, sentence: number, { from }: Mention): boolean {
  const opening = lowerAt(r, r.sentences[sentence]?.from ?? -1);
  return !isAmong(opening, leads) || lowerAt(r, from - 1) === ",";
}

/** What begins a sentence before its subject. */
const leads = wordSet(
  "asked pressed questioned quizzed challenged when while as if after before although",
);

/** `“A.” “B,” N said`: the cue of the next string. */
export function cueOfNext(
  r: Reading,
  place: Place,
  next: Place | undefined,
  cues: CueBook,
): Cue | undefined {
  if (!next || !isFollowedBy(r, place, next)) return undefined;
  return cues
    .of(next.lastSentence)
    .find((one) => one.at >= next.after && Math.min(one.at, one.source.from) - next.after < 4);
}

function isUnspoken({ classes }: Cue): boolean {
  return classes === 0 || (classes & verbClass.loose) !== 0;
}

/** "The firm", "It", "Nordhaven": no person by its form. */
function isThing(r: Reading, { form, head, from, to }: Mention): boolean {
  const c = r.classes[head] ?? 0;
  if (form === "pronoun") return lowerAt(r, head) === "it";
  if (c & personClasses) return false;
  if (form === "name" && to - from === 1) return (c & (is.maleName | is.femaleName)) === 0;
  return (c & is.body) !== 0 || form === "nominal";
}

/** Whether somebody was cited in the paragraph of the words. */
function isOf(r: Reading, { open }: Place, said: Said | undefined): boolean {
  return said?.block === r.blockOf[open];
}
