import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { code, codeSet, isIn, tenseCode, tokenCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import { wordTable } from "#quotes/reading/word-table.ts";

export const beyondEdgeNames = [
  "turn",
  "turnSpeech",
  "chunkOutside",
  "chunkInside",
  "marksOutside",
  "connective",
  "sameTense",
] as const;

/** A possible edge, and the tenses of the first verbs on both sides of it. */
export interface EdgeSides {
  readonly cue: ReportCue;
  readonly at: number;
  /** The words if they begin or end here. */
  readonly inside: TokenRange;
  /** Where what would be left out ends, and where the whole stretch does. */
  readonly outLast: number;
  readonly to: number;
  readonly tenseInside: number;
  readonly tenseOutside: number;
}

/** How the sentence goes on at a possible edge: the values of `beyondEdgeNames`. */
export function beyondEdge(r: Reading, sides: EdgeSides): number[] {
  const { cue, at, inside, outLast, to, tenseInside, tenseOutside } = sides;
  const here = tokenCode(r, at, to);
  const next = here === code.comma || here === code.dash ? at + 1 : at;
  const verb = verbFrom(r, next, to);
  return [
    turnAt(r, verb, sides),
    verb < to ? speechAt(r, verb) : 0,
    lengthUpToPause(r, next, to),
    lengthSincePause(r, at, inside.from),
    marksFrom(r, at, outLast),
    connectiveAt(r, next, to),
    tenseInside === tenseOutside ? 1 : tenseOutside === tenseCode(r, cue.at) ? 2 : 0,
  ];
}

/** Connectives, each with a number of its own. */
const connectives = wordTable(
  (
    "as after before since until when once because so unless despite given while although though whereas even " +
    "and but or nor yet who which whose whom that with from by through in on at during for about against over " +
    "of to if whether how why what where too including adding according not rather than instead"
  )
    .split(" ")
    .map((words, i) => ({ words, bits: i + 1 })),
);

const noConnective = codeSet(
  code.beyond,
  code.mark,
  code.subjectPronoun,
  code.determiner,
  code.capital,
  code.time,
);

function connectiveAt(r: Reading, at: number, to: number): number {
  return isIn(noConnective, tokenCode(r, at, to)) ? 0 : connectives(lowerAt(r, at));
}

const joining = codeSet(code.relative, code.and, code.but, code.although, code.when, code.because);
const mostAdverbs = 4;

/** Where a verb would stand that goes on with the subject: behind a connective and adverbs. */
function verbFrom(r: Reading, at: number, to: number): number {
  let verb = isIn(joining, tokenCode(r, at, to)) ? at + 1 : at;
  while (verb < to && verb < at + mostAdverbs && hasClass(r, verb, is.adverb)) verb += 1;
  return verb;
}

const turn = { none: 0, cue: 1, words: 2, other: 3, gerund: 4, nextGerund: 5, that: 6, to: 7 };

/** What the verb does: it goes on in the tense of the cue, or of the words, or as a participle; or "that" and "to" open more words. */
function turnAt(r: Reading, at: number, { cue, to, tenseInside }: EdgeSides): number {
  const tense = at < to ? tenseCode(r, at) : 0;
  if (tense > 0) {
    if (tense === tenseCode(r, cue.at)) return turn.cue;
    return tense === tenseInside ? turn.words : turn.other;
  }
  const here = tokenCode(r, at, to);
  if (here === code.gerund || r.verb(at)?.form === "gerund")
    return cue.form === "gerund" ? turn.nextGerund : turn.gerund;
  if (here === code.that) return turn.that;
  return here === code.to ? turn.to : turn.none;
}

/** 2 for a verb that takes words as they are, 1 for another verb of speech. */
function speechAt(r: Reading, at: number): number {
  const verb = r.verb(at);
  if (!verb) return 0;
  return verb.classes & (verbClass.say | verbClass.tell) ? 2 : 1;
}

const longestChunk = 25;

function lengthUpToPause({ punctuation }: Reading, at: number, to: number): number {
  return Math.max(0, Math.min(punctuation.nextPause[at] ?? to, to, at + longestChunk) - at);
}

function lengthSincePause({ punctuation }: Reading, at: number, from: number): number {
  const start = Math.max((punctuation.lastPause[at] ?? -1) + 1, from);
  return Math.min(at - start, longestChunk);
}

const farthestMarks = 40;

/** How far the first token in marks stands, counted from 1; 0 where none does. */
function marksFrom(r: Reading, at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + farthestMarks); i += 1)
    if (isMarked(r, i)) return i - at + 1;
  return 0;
}
