// Trains the judges of src/quotes on an annotated corpus and writes their weights to
// src/quotes/judges/model/. Features are positions, punctuation, connectives, word and verb classes: no
// words of what is told.
// npm run train:quotes -- --corpus FILE.jsonl [--mentions FILE.jsonl] [--only FOREST]
// docs/decisions/attribution.md gives the formats.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { articleFromText } from "#articles/plain-text.ts";
import { candidateFeatureNames } from "#quotes/candidates/candidate-features.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { type Forests, type Judges, judgesOf, trainedForests } from "#quotes/judges/judges.ts";
import { chooserOf, type Forest } from "#quotes/judges/trees.ts";
import { antecedentFeatureNames } from "#quotes/people/antecedent-feature-names.ts";
import { edgeFeatureNames } from "#quotes/reports/edge-features.ts";
import { reportFeatureNames } from "#quotes/reports/report-feature-names.ts";
import { readLines } from "../benches/json-lines.ts";
import type { GoldArticle, GoldMention } from "../benches/quotes/gold.ts";
import { type Answers, answersOf } from "./answers.ts";
import { boost, type Rows } from "./boost.ts";
import { readCases } from "./cases.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    mentions: { type: "string", default: "tests/fixtures/resolved-mentions.jsonl" },
    only: { type: "string" },
  },
});
if (values.corpus === undefined) {
  process.stderr.write("training/train.ts needs --corpus FILE.jsonl\n");
  process.exit(2);
}
const corpus = readLines<GoldArticle>(values.corpus);
const mentions = readLines<GoldMention>(values.mentions);
const answers = corpus.map((gold) =>
  answersOf(
    gold,
    mentions.filter(({ id }) => id === gold.id),
  ),
);

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
const antecedentRows = table(antecedentFeatureNames);
const quotedRows = table([...candidateFeatureNames, "sure"]);

let choices = 0;
const sureOfAnswer = 0.96;
/** Our own cases are few and far apart. */
const weightOfCase = 4;

/** Judges that know the annotation, and note the questions that they are asked. */
function teacher(article: number, known: Answers, weight = 1): Judges {
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
    antecedent(antecedents, mention) {
      const right = known.antecedent(antecedents, mention);
      choices += 1;
      if (right !== null)
        antecedents.forEach(({ features }, i) => {
          add(antecedentRows, features, i === right, article, choices, weight);
        });
      const chosen = right ?? 0;
      return antecedents.map((_, i) => (i === chosen ? sureOfAnswer : 0));
    },
    quoted: (_, place) => (known.quoted(place) ? 1 : 0),
    report(report) {
      const right = known.report(report);
      if (right !== null) add(reportRows, report.features, right, article);
      return right === true ? 1 : 0;
    },
    edge(edges) {
      choices += 1;
      return edges.map((edge) => {
        const right = known.edge(edge);
        if (right !== null) add(edgeRows, edge.features, right, article, choices);
        return right === true ? 1 : 0;
      });
    },
  };
}

const shape = { trees: 160, leaves: 16, rate: 0.12, least: 10, ridge: 3 };
/** Few mentions are annotated: small trees that hold back. */
const whomShape = { trees: 150, leaves: 6, rate: 0.08, least: 2, ridge: 8 };

corpus.forEach((gold, i) => {
  const known = answers[i];
  if (known) findQuotations(articleFromText(gold.text), teacher(i, known));
});
/** Each forest by how it is trained on what was noted; a smaller one where fewer answers are known. */
const forests = {
  speaker: () => boost(everything(speakerRows), shape),
  quoted() {
    noteQuoted();
    return boost(everything(quotedRows), { ...shape, trees: 70, leaves: 8 });
  },
  report: () => boost(everything(reportRows), { ...shape, trees: 90, rate: 0.17 }),
  edge: () => boost(everything(edgeRows), { ...shape, trees: 80, rate: 0.18 }),
  antecedent() {
    noteCases();
    return boost(everything(antecedentRows), whomShape);
  },
};

let trained: Forests = trainedForests;
for (const [name, train] of Object.entries(forests)) {
  if (values.only !== undefined && values.only !== name) continue;
  const forest = train();
  trained = { ...trained, [name]: forest };
  write(name, forest);
}

/** Asks whom the mentions of our own cases mean, found by the judges trained until now. */
function noteCases(): void {
  const judges = judgesOf(trained);
  const folder = new URL("../tests/quotes/phenomena/", import.meta.url);
  readCases(folder, judges).forEach(({ gold, mentions: known }, i) => {
    const { antecedent } = teacher(corpus.length + i, answersOf(gold, known), weightOfCase);
    findQuotations(articleFromText(gold.text), { ...judges, antecedent });
  });
}

/** Asks about words in marks with the candidate in view that a forest of the other half of articles chose. */
function noteQuoted(): void {
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
      ...teacher(-1, known),
      speaker: (candidates) => speaker(candidates.map(({ features }) => features)),
      quoted(features, place) {
        const right = known.quoted(place);
        add(quotedRows, features, right, i);
        return right ? 1 : 0;
      },
    });
  });
}

function everything(rows: Table): Rows {
  return fold(rows, () => true);
}

function write(name: string, forest: Forest): void {
  const file = new URL(`../src/quotes/judges/model/${name}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(forest)}\n`);
  process.stdout.write(`${name}: ${forest.leaves.length} trees, ${forest.limit.length} cuts\n`);
}
