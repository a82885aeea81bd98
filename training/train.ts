// Trains the judges of src/quotes on an annotated corpus and writes their weights to
// src/quotes/judges/model/. Features are positions, punctuation, word and verb classes: no words.
// Run: node training/train.ts --corpus FILE.jsonl (docs/decisions/attribution.md gives the format)
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { articleFromText } from "#articles/plain-text.ts";
import { candidateFeatureNames } from "#quotes/candidates/candidate-features.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { Judges } from "#quotes/judges/judges.ts";
import { chooserOf, type Forest } from "#quotes/judges/trees.ts";
import { edgeFeatureNames } from "#quotes/reports/edge-features.ts";
import { reportFeatureNames } from "#quotes/reports/report-features.ts";
import { type GoldArticle, readLines } from "../benches/quotes/gold.ts";
import { type Answers, answersOf } from "./answers.ts";
import { boost, type Rows } from "./boost.ts";

const { values } = parseArgs({ options: { corpus: { type: "string" } } });
if (values.corpus === undefined) {
  process.stderr.write("training/train.ts needs --corpus FILE.jsonl\n");
  process.exit(2);
}
const corpus = readLines<GoldArticle>(values.corpus);
const answers = corpus.map(answersOf);

interface Table {
  readonly names: readonly string[];
  readonly features: (readonly number[])[];
  readonly labels: number[];
  readonly weights: number[];
  /** Article of each row. */
  readonly articles: number[];
  /** For rows of which at most one is right: the choice that each is part of. */
  readonly lists: number[];
}

function table(names: readonly string[]): Table {
  return { names, features: [], labels: [], weights: [], articles: [], lists: [] };
}

function add(
  rows: Table,
  features: readonly number[],
  label: boolean,
  article: number,
  list = -1,
  weight = 1,
): void {
  rows.features.push(features);
  rows.labels.push(label ? 1 : 0);
  rows.weights.push(weight);
  rows.articles.push(article);
  rows.lists.push(list);
}

function fold(rows: Table, keep: (article: number) => boolean): Rows {
  const at = rows.articles.flatMap((article, i) => (keep(article) ? [i] : []));
  const kept = {
    names: rows.names,
    features: at.map((i) => rows.features[i] ?? []),
    labels: at.map((i) => rows.labels[i] ?? 0),
    weights: at.map((i) => rows.weights[i] ?? 1),
  };
  const lists = at.map((i) => rows.lists[i] ?? -1);
  return lists.includes(-1) ? kept : { ...kept, lists };
}

const speakerRows = table(candidateFeatureNames);
const reportRows = table(reportFeatureNames);
const edgeRows = table(edgeFeatureNames);
const quotedRows = table([...candidateFeatureNames, "sure"]);

let choices = 0;
const sureOfAnswer = 0.96;

/** Judges that know the annotation, and note the questions that they are asked. */
function teacher(article: number, known: Answers): Judges {
  return {
    speaker(candidates, place) {
      const answers = candidates.map((candidate) => known.speaker(candidate, place));
      choices += 1;
      candidates.forEach(({ features }, i) => {
        const right = answers[i] ?? null;
        if (right !== null) add(speakerRows, features, right, article, choices);
      });
      const first = answers.indexOf(true);
      return candidates.map((_, i) => (i === first ? sureOfAnswer : 0));
    },
    quoted: (_, place) => (known.quoted(place) ? 1 : 0),
    report(report) {
      const right = known.report(report);
      if (right !== null) add(reportRows, report.features, right, article);
      return right === true ? 1 : 0;
    },
    edge(edge) {
      const right = known.edge(edge);
      if (right !== null) add(edgeRows, edge.features, right, article);
      return right === true ? 1 : 0;
    },
  };
}

const shape = { trees: 160, leaves: 16, rate: 0.12, least: 10, ridge: 3 };

corpus.forEach((gold, i) => {
  const known = answers[i];
  if (known) findQuotations(articleFromText(gold.text), teacher(i, known));
});
const halves = [0, 1].map((half) =>
  chooserOf(
    boost(
      fold(speakerRows, (article) => article % 2 !== half),
      shape,
    ),
  ),
);
corpus.forEach((gold, i) => {
  const known = answers[i];
  const speaker = halves[i % 2];
  if (!known || !speaker) return;
  findQuotations(articleFromText(gold.text), {
    speaker: (candidates) => speaker(candidates.map(({ features }) => features)),
    quoted(features, place) {
      const right = known.quoted(place);
      add(quotedRows, features, right, i);
      return right ? 1 : 0;
    },
    report: (report) => (known.report(report) === true ? 1 : 0),
    edge: (edge) => (known.edge(edge) === true ? 1 : 0),
  });
});

write(
  "speaker",
  boost(
    fold(speakerRows, () => true),
    shape,
  ),
);
write(
  "quoted",
  boost(
    fold(quotedRows, () => true),
    { ...shape, trees: 70, leaves: 8 },
  ),
);
write(
  "report",
  boost(
    fold(reportRows, () => true),
    { ...shape, trees: 90, rate: 0.17 },
  ),
);
write(
  "edge",
  boost(
    fold(edgeRows, () => true),
    { ...shape, trees: 60, rate: 0.22 },
  ),
);

function write(name: string, forest: Forest): void {
  const file = new URL(`../src/quotes/judges/model/${name}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(forest)}\n`);
  process.stdout.write(`${name}: ${forest.roots.length} trees, ${forest.feature.length} nodes\n`);
}
