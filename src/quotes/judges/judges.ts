import type { Candidate } from "#quotes/candidates/candidate.ts";
import type { Antecedent } from "#quotes/people/antecedents/antecedent.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Edge } from "#quotes/reports/edge.ts";
import type { Report } from "#quotes/reports/report.ts";
import antecedentForest from "./model/antecedent.json" with { type: "json" };
import edgeForest from "./model/edge.json" with { type: "json" };
import quotedForest from "./model/quoted.json" with { type: "json" };
import reportForest from "./model/report.json" with { type: "json" };
import speakerForest from "./model/speaker.json" with { type: "json" };
import { chooserOf, type Forest, judgeOf } from "./trees.ts";

/** What decides where rules only propose. Each gives a probability, 0..1. */
export interface Judges {
  /** How likely each candidate said the words in marks; together at most 1, the rest is nobody of them. */
  speaker(candidates: readonly Candidate[], place: Place): readonly number[];
  /** How likely each antecedent is the one that a pronoun or description means. */
  antecedent(antecedents: readonly Antecedent[], mention: Mention): readonly number[];
  /** Whether somebody said the words in marks at all; `features` describe the place and its best candidate. */
  quoted(features: readonly number[], place: Place): number;
  /** Whether the cue reports speech. */
  report(report: Report): number;
  /** How likely reported words begin, or end, at each of the edges where they may. */
  edge(edges: readonly Edge[]): readonly number[];
}

/** The trees behind each judge. */
export type Forests = Readonly<Record<keyof Judges, Forest>>;

/** The forests that training/train.ts made. */
export const trainedForests: Forests = {
  speaker: speakerForest,
  antecedent: antecedentForest,
  quoted: quotedForest,
  report: reportForest,
  edge: edgeForest,
};

/** Judges that decide by the given forests. */
export function judgesOf(forests: Forests): Judges {
  const speaker = chooserOf(forests.speaker);
  const antecedent = chooserOf(forests.antecedent);
  const report = judgeOf(forests.report);
  const edge = chooserOf(forests.edge);
  return {
    speaker: (candidates) => speaker(candidates.map(({ features }) => features)),
    antecedent: (antecedents) => antecedent(antecedents.map(({ features }) => [features])),
    quoted: judgeOf(forests.quoted),
    report: ({ features }) => report(features),
    edge: (edges) => edge(edges.map(({ features }) => features)),
  };
}

export const trainedJudges: Judges = judgesOf(trainedForests);
