import { writeFileSync } from "node:fs";
import { articleFromText } from "#articles/plain-text.ts";
import { candidateFeatureNames } from "#quotes/candidates/candidate-features.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { type Forests, type Judges, judgesOf, trainedForests } from "#quotes/judges/judges.ts";
import { chooserOf, type Forest } from "#quotes/judges/trees.ts";
import { readLines } from "../benches/json-lines.ts";
import { readOptions } from "../benches/options.ts";
import type { GoldArticle, GoldMention } from "../benches/quotes/gold.ts";
import { answersOf } from "./answers.ts";
import { boost } from "./boost.ts";
import { readCases } from "./cases.ts";
import { emptyTable, rowsOf, type Table } from "./table.ts";
import { createTeacher } from "./teacher.ts";

const values = readOptions(
  "train:quotes",
  `Trains the judges of src/quotes on an annotated corpus and writes their weights to
src/quotes/judges/model/. Features are positions, punctuation, connectives, word and verb classes: no
words of what is told. docs/decisions/attribution.md gives the formats.`,
  {
    corpus: { takes: "FILE", needed: true, tells: "articles, one {id, text, quotes} a line" },
    mentions: {
      takes: "FILE",
      default: "tests/fixtures/resolved-mentions.jsonl",
      tells: "whom pronouns and descriptions mean, one {id, start, end, name} a line",
    },
    only: { takes: "FOREST", tells: "train one: speaker, quoted, report, edge or antecedent" },
  },
);
const mentions = readLines<GoldMention>(values.mentions);
const corpus = readLines<GoldArticle>(values.corpus).map((gold) => {
  const ofArticle = mentions.filter(({ id }) => id === gold.id);
  return { text: gold.text, known: answersOf(gold, ofArticle) };
});

const shape = { trees: 160, leaves: 16, rate: 0.12, least: 10, ridge: 3 };
/** Few mentions are annotated: small trees that hold back. */
const whomShape = { trees: 150, leaves: 6, rate: 0.08, least: 2, ridge: 8 };
/** Our own cases are few and far apart. */
const weightOfCase = 4;

const teacher = createTeacher();
const { noted } = teacher;
for (const [i, { text, known }] of corpus.entries()) read(text, teacher.judges(i, known));

/** Each forest by how it is trained on what was noted; a smaller one where fewer answers are known. */
const forests = {
  speaker: () => boost(rowsOf(noted.speaker), shape),
  quoted: () => boost(rowsOf(notedQuoted()), { ...shape, trees: 70, leaves: 8 }),
  report: () => boost(rowsOf(noted.report), { ...shape, trees: 90, rate: 0.17 }),
  edge: () => boost(rowsOf(noted.edge), { ...shape, trees: 80, rate: 0.18 }),
  antecedent() {
    noteCases();
    return boost(rowsOf(noted.antecedent), whomShape);
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
  for (const [i, { gold, mentions: known }] of readCases(folder, judges).entries()) {
    const answers = answersOf(gold, known);
    const { antecedent } = teacher.judges(corpus.length + i, answers, weightOfCase);
    read(gold.text, { ...judges, antecedent });
  }
}

/** Asks about words in marks with the candidate in view that a forest of the other half of articles chose. */
function notedQuoted(): Table {
  const table = emptyTable([...candidateFeatureNames, "sure"]);
  const halves = [0, 1].map((half) =>
    chooserOf(
      boost(
        rowsOf(noted.speaker, (article) => article % 2 !== half),
        shape,
      ),
    ),
  );
  for (const [article, { text, known }] of corpus.entries()) {
    read(text, {
      ...teacher.judges(-1, known),
      speaker: (candidates) =>
        halves[article % 2]?.(candidates.map(({ features }) => features)) ?? [],
      quoted(features, place) {
        const isRight = known.quoted(place);
        table.rows.push({ features, isRight, article });
        return isRight ? 1 : 0;
      },
    });
  }
  return table;
}

function read(text: string, judges: Judges): void {
  findQuotations(articleFromText(text), judges);
}

function write(name: string, forest: Forest): void {
  const file = new URL(`../src/quotes/judges/model/${name}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(forest)}\n`);
  process.stdout.write(`${name}: ${forest.leaves.length} trees, ${forest.limit.length} cuts\n`);
}
