import type { Cue } from "#quotes/cues/cue.ts";
import type { CueBook } from "#quotes/cues/cue-book.ts";
import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, tenseCode, tokenCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { isCapital, isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import type { Content } from "./contents.ts";
import { formCode, leadCode, nextCode } from "./report-codes.ts";

const sides: readonly ReportCue["side"][] = [
  "before",
  "after",
  "main",
  "agent",
  "according",
  "noun",
  "none",
  "opening",
];
/** Tokens of a content that are looked through for words in marks. */
const farthestMarks = 60;

function hasMarks(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + farthestMarks); i += 1)
    if (isMarked(r, i)) return true;
  return false;
}

/** A report's features, in the order of `reportFeatureNames`. */
export function reportFeatures(
  r: Reading,
  cue: ReportCue,
  cues: readonly Cue[],
  book: CueBook,
  content: Content,
  used: ReadonlyMap<number, Cue>,
): number[] {
  const sentence = r.sentences[cue.sentence] ?? { from: 0, to: 0 };
  const values = verbFeatures(cue);
  addSource(values, r, cue, sentence.from);
  addContent(values, r, cue, content, sentence.to);
  addRivals(values, cue, cues, sentence.from);
  values.push(holdsVerb(r, book, content) ? 1 : 0, used.has(cue.at) ? 1 : 0);
  addFrame(values, r, cue);
  addOpening(values, r, cue, content, sentence);
  addCue(values, r, cue, sentence.to);
  addObject(values, r, content, sentence.to);
  return values;
}

function bit(classes: number, mask: number): 0 | 1 {
  return classes & mask ? 1 : 0;
}

/** From "say" to "side". */
function verbFeatures({ classes, lemma, side, form, passive }: ReportCue): number[] {
  return [
    bit(classes, verbClass.say),
    bit(classes, verbClass.tell),
    bit(classes, verbClass.label),
    bit(classes, verbClass.ask),
    bit(classes, verbClass.show),
    bit(classes, verbClass.act),
    lemma === "say" ? 1 : 0,
    side === "according" ? 1 : 0,
    ["finite", "gerund", "infinitive"].indexOf(form),
    passive ? 1 : 0,
    sides.indexOf(side),
  ];
}

/** From "mentionForm" to "modality". */
function addSource(values: number[], r: Reading, cue: ReportCue, from: number): void {
  const { source } = cue;
  const head = source ? (r.classes[source.head] ?? 0) : 0;
  values.push(
    formCode(r, cue),
    source ? Math.min(source.to - source.from, 12) : 0,
    source && isCapital(r, source.head) ? 1 : 0,
    bit(head, is.role),
    bit(head, is.body),
    leadCode(r, source?.from ?? cue.from, from),
    ["asserted", "negated", "hypothetical"].indexOf(cue.modality),
  );
}

/** From "next" to "addressee". */
function addContent(
  values: number[],
  r: Reading,
  cue: ReportCue,
  content: Content,
  to: number,
): void {
  values.push(
    nextCode(r, content.where === "after" ? content.from : cue.content, to),
    Math.min(content.to - content.from, 40),
    ["after", "before", "around"].indexOf(content.where),
    hasMarks(r, content) ? 1 : 0,
    cue.addressee ? 1 : 0,
  );
}

/** From "earlierCues" to "otherSpeaks": the other cues of the sentence. */
function addRivals(values: number[], cue: ReportCue, cues: readonly Cue[], from: number): void {
  let earlier = 0;
  let later = 0;
  for (const { at, classes } of cues) {
    if (!(classes & speechClasses)) continue;
    if (at < cue.at) earlier += 1;
    if (at > cue.at) later += 1;
  }
  values.push(
    Math.min(earlier, 4),
    Math.min(later, 4),
    Math.min(cue.at - from, 30),
    earlier + later > 0 ? 1 : 0,
  );
}

/** Whether a finite verb with a subject stands in a content, not as its first word. */
function holdsVerb(r: Reading, book: CueBook, { from, to }: Content): boolean {
  // All cues of a verb have its form.
  for (let i = from + 1; i < to; i += 1)
    if (!isMarked(r, i) && book.at(i)[0]?.form === "finite") return true;
  return false;
}

/** From "chainLength" to "refuse". */
function addFrame(values: number[], r: Reading, { at, from, classes, source }: ReportCue): void {
  values.push(
    Math.min(at - from, 5),
    lowerAt(r, at + 1) === "," ? 1 : 0,
    source ? Math.min(Math.abs(from - source.to), 20) : 20,
    r.verb(at)?.form === "present" ? 1 : 0,
    bit(classes, verbClass.commit),
    bit(classes, verbClass.request),
    bit(classes, verbClass.judge),
    bit(classes, verbClass.assert),
    bit(classes, verbClass.refuse),
  );
}

/** From "before" to "commaBefore": what stands before the clause and what its words open with. */
function addOpening(
  values: number[],
  r: Reading,
  cue: ReportCue,
  content: Content,
  { from, to }: TokenRange,
): void {
  const clause = Math.min(cue.from, cue.source?.from ?? cue.from);
  const { second } = content;
  values.push(
    tokenCode(r, clause - 1, to),
    tokenCode(r, content.from, to),
    tokenCode(r, content.from + 1, to),
    tokenCode(r, content.from + 2, to),
    second ? tokenCode(r, second.from, to) : -1,
    second ? Math.min(second.to - second.from, 40) : 0,
    Math.min(clause - from, 40),
    lowerAt(r, clause - 1) === "," ? 1 : 0,
  );
}

/** From "loose" to "cueTense". */
function addCue(values: number[], r: Reading, { at, from, classes }: ReportCue, to: number): void {
  values.push(
    bit(classes, verbClass.loose),
    bit(classes, verbClass.topic),
    tokenCode(r, from - 1, to),
    tokenCode(r, at + 1, to),
    tenseCode(r, at),
  );
}

/** From "objectLength" to "verbTense": the first phrase and the first verb of the words. */
function addObject(values: number[], r: Reading, content: Content, to: number): void {
  const object = phraseStartingAt(r, content.from, content.to);
  const verb = firstVerb(r, content.from, content.to);
  values.push(
    object ? object.to - object.from : 0,
    object ? tokenCode(r, object.to, to) : -1,
    object ? tokenCode(r, object.to + 1, to) : -1,
    verb.distance,
    verb.tense,
  );
}
