import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { countBetween } from "#quotes/reading/punctuation.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, tenseCode, tokenCode } from "#quotes/reading/token-codes.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { isMarked, isOneOf } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { beyondEdge, beyondEdgeNames } from "./beyond-edge.ts";
import type { Edge, EdgeKind, EdgePlaces } from "./edge.ts";
import type { Report } from "./report.ts";

export const edgeFeatureNames = [
  "kind",
  "here",
  "next",
  "afterNext",
  "before",
  "beforeThat",
  "inside",
  "outside",
  "rank",
  "remaining",
  "first",
  "second",
  "verbInside",
  "tenseInside",
  "verbOutside",
  "tenseOutside",
  "speechOutside",
  "commasInside",
  "commasOutside",
  "inMarks",
  "closesMarks",
  "brackets",
  "default",
  ...beyondEdgeNames,
  "where",
  "cueTense",
  "cueForm",
  "cueSide",
  "cueModality",
  "sourceForm",
  "lead",
  "leadOfClause",
  "say",
  "tell",
  "label",
  "ask",
  "act",
  "commit",
  "request",
  "judge",
  "assert",
  "topic",
  "lemmaSay",
  "addressee",
  "subordinate",
] as const;

const kinds: readonly EdgeKind[] = ["start", "end", "lead"];
const sides: readonly ReportCue["side"][] = [
  "before",
  "after",
  "main",
  "agent",
  "according",
  "noun",
  "none",
];

/** How far around an edge commas and brackets are counted, in tokens. */
const reach = 40;
const mostCounted = 6;
const subordinators = wordSet(
  "if while although though when after before since because as even unless whereas",
);

/** Gives for each place what surrounds it and what the cue of all is like: the values of `edgeFeatureNames`. */
export function edgeFeatures(r: Reading, places: EdgePlaces): (rank: number) => Edge["features"] {
  const ofCue = cueFeatures(r, places.report);
  return (rank) => [surroundings(r, places, places.tokens[rank] ?? 0, rank), ofCue];
}

/** From "kind" to "sameTense": the words on both sides of a place. */
function surroundings(r: Reading, places: EdgePlaces, at: number, rank: number): number[] {
  const { kind, report, from, to } = places;
  const { content, cue } = report;
  const ends = kind === "end";
  const first = ends ? from : at;
  const last = ends ? at : to;
  const outFirst = ends ? at : from;
  const outLast = ends ? to : at;
  const inside = firstVerb(r, first, last);
  const outside = firstVerb(r, outFirst, outLast);
  const inMarks = isMarked(r, at - 1);
  const sameMarks = r.markedOf[at] === r.markedOf[at - 1];
  const values = [
    kinds.indexOf(kind),
    tokenCode(r, at, to),
    tokenCode(r, at + 1, to),
    tokenCode(r, at + 2, to),
    tokenCode(r, at - 1, to),
    tokenCode(r, at - 2, to),
    Math.min(last - first, 40),
    Math.min(outLast - outFirst, 40),
    Math.min(rank, 15),
    Math.min(places.tokens.length - rank - 1, 15),
    tokenCode(r, first, to),
    tokenCode(r, first + 1, to),
    inside.distance,
    inside.tense,
    outside.distance,
    outside.tense,
    speechAfter(r, outFirst, outLast),
    commas(r, first, last),
    commas(r, outFirst, outLast),
    inMarks && sameMarks ? 1 : 0,
    inMarks && !sameMarks ? 1 : 0,
    leftOpen(r, first, last),
    (ends ? at === to : at === content.from) ? 1 : 0,
  ];
  const beyond = beyondEdge(r, {
    cue,
    at,
    inside: { from: first, to: last },
    outLast,
    to,
    tenseInside: inside.tense,
    tenseOutside: ends ? outside.tense : 0,
  });
  return values.concat(beyond);
}

/** From "where" to "subordinate": what the cue is like, the same for every edge of a report. */
function cueFeatures(r: Reading, { cue, content }: Report): number[] {
  const bit = (mask: number) => (cue.classes & mask ? 1 : 0);
  const { from, to } = r.sentences[cue.sentence] ?? { from: 0, to: 0 };
  const clause = Math.min(cue.from, cue.source?.from ?? cue.from);
  return [
    ["after", "before", "around"].indexOf(content.where),
    tenseCode(r, cue.at),
    ["finite", "gerund", "infinitive"].indexOf(cue.form),
    sides.indexOf(cue.side),
    ["asserted", "negated", "hypothetical"].indexOf(cue.modality),
    ["pronoun", "relative", "name", "nominal"].indexOf(cue.source?.form ?? ""),
    clause === from ? 0 : tokenCode(r, clause - 1, to),
    tokenCode(r, from, to),
    bit(verbClass.say),
    bit(verbClass.tell),
    bit(verbClass.label),
    bit(verbClass.ask),
    bit(verbClass.act),
    bit(verbClass.commit),
    bit(verbClass.request),
    bit(verbClass.judge),
    bit(verbClass.assert),
    bit(verbClass.topic),
    cue.lemma === "say" ? 1 : 0,
    cue.addressee ? 1 : 0,
    isOneOf(r, clause - 1, subordinators) ? 1 : 0,
  ];
}

/** How far the next verb of speech stands. */
function speechAfter(r: Reading, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 8); i += 1) {
    const verb = r.verb(i);
    if (
      verb &&
      verb.classes & (verbClass.say | verbClass.tell) &&
      !(verb.classes & verbClass.thought)
    )
      return i - from;
  }
  return 8;
}

/** How many commas stand between two tokens. */
function commas({ punctuation }: Reading, from: number, to: number): number {
  const count = countBetween(punctuation.commas, from, Math.min(to, from + reach));
  return Math.min(count, mostCounted);
}

/** How many more brackets open between two tokens than close. */
function leftOpen({ punctuation }: Reading, from: number, to: number): number {
  const end = Math.min(to, from + reach);
  const opened = countBetween(punctuation.opening, from, end);
  const closed = countBetween(punctuation.closing, from, end);
  return Math.min(opened, mostCounted) - Math.min(closed, mostCounted);
}
