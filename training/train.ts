import { writeFileSync } from "node:fs";
import { articleFromText } from "#articles/plain-text.ts";
import { candidateFeatureNames } from "#quotes/candidates/candidate-features.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { type Forests, type Judges, judgesOf, trainedForests } from "#quotes/judges/judges.ts";
import { chooserOf, type Forest } from "#quotes/judges/trees.ts";
import { readLines } from "../benches/json-lines.ts";
import { readOptions } from "../benches/options.ts";
import type { GoldArticle, GoldMention } from "../benches/quotes/gold.ts";
import { readNews } from "../benches/quotes/news.ts";
import { type Answers, answersOf } from "./answers.ts";
import { boost } from "./boost.ts";
import { readCases } from "./cases.ts";
import { emptyTable, rowsOf, type Source, type Table } from "./table.ts";
import { createTeacher } from "./teacher.ts";

const values = readOptions(
  "train:quotes",
  `Trains the judges of src/quotes on annotated articles and writes their weights to
src/quotes/judges/model/. Features are positions, punctuation, connectives, word and verb classes: no
words of what is told. docs/decisions/attribution.md gives the formats.`,
  {
    corpus: { takes: "FILE", needed: true, tells: "articles, one {id, text, quotes} a line" },
    mentions: {
      takes: "FILE",
      default: "tests/fixtures/resolved-mentions.jsonl",
      tells: "whom pronouns and descriptions mean, one {id, start, end, name} a line",
    },
    only: {
      takes: "FORESTS",
      someOf: Object.keys(trainedForests),
      tells: "train some: speaker, quoted, report, edge, antecedent",
    },
  },
);

/** How much a row counts: the corpora are of one kind, our articles of many and our cases few and far apart. */
const weights = { corpus: 1, news: 4, cases: 12 };
/** Of mentions as many are noted in the corpus as in our articles. */
const whomWeights = { corpus: 1, news: 1, cases: 8 };

interface Lesson {
  readonly text: string;
  readonly known: Answers;
  readonly source: Source;
}

const mentions = readLines<GoldMention>(values.mentions);
const corpus = readLines<GoldArticle>(values.corpus).map((gold): Lesson => {
  const ofArticle = mentions.filter(({ id }) => id === gold.id);
  return { text: gold.text, known: answersOf(gold, ofArticle), source: "corpus" };
});
const news = readNews(new URL("news/", import.meta.url)).map(({ gold, mentions }): Lesson => {
  return { text: gold.text, known: answersOf(gold, mentions), source: "news" };
});
const lessons = [...corpus, ...news];

/** What a case tells of nothing but what it lists. */
const nothing = { speaker: () => null, report: () => null };

const shape = { trees: 160, leaves: 16, rate: 0.12, least: 10, ridge: 3 };
/** Few mentions are annotated: small trees that hold back. */
const whomShape = { trees: 200, leaves: 6, rate: 0.08, least: 2, ridge: 8 };

const teacher = createTeacher();
const { noted } = teacher;
for (const [i, { text, known, source }] of lessons.entries())
  read(text, teacher.judges(i, known, source));

let trained: Forests = trainedForests;

/** Each forest by how it is trained on what was noted; a smaller one where fewer answers are known. */
const forests = {
  speaker: () => boost(rowsOf(noted.speaker, weights), shape),
  quoted: () => boost(rowsOf(notedQuoted(), weights), { ...shape, trees: 80, leaves: 8 }),
  report: () => boost(rowsOf(noted.report, weights), { ...shape, trees: 90, rate: 0.17 }),
  edge() {
    noteCases("edge");
    return boost(rowsOf(noted.edge, weights), { ...shape, trees: 80, rate: 0.18 });
  },
  antecedent() {
    noteCases("antecedent");
    return boost(rowsOf(noted.antecedent, whomWeights), whomShape);
  },
};

const { only } = values;
for (const [name, train] of Object.entries(forests)) {
  if (only && !only.includes(name)) continue;
  const forest = train();
  trained = { ...trained, [name]: forest };
  write(name, forest);
}

/** Asks a judge about our own cases, read by those trained until now. */
function noteCases(judge: "edge" | "antecedent"): void {
  const judges = judgesOf(trained);
  for (const [i, { text, known }] of ownCases(judges).entries()) {
    const asked = teacher.judges(lessons.length + i, { ...nothing, ...known }, "cases");
    read(text, { ...judges, [judge]: asked[judge] });
  }
}

function ownCases(judges: Judges) {
  return readCases(new URL("../tests/quotes/phenomena/", import.meta.url), judges);
}

/** Asks about words in marks with the candidate in view that a forest of the other half of articles chose. */
function notedQuoted(): Table {
  const table = emptyTable([...candidateFeatureNames, "sure"]);
  const halves = [0, 1].map((half) =>
    chooserOf(
      boost(
        rowsOf(noted.speaker, weights, (article) => article % 2 !== half),
        shape,
      ),
    ),
  );
  const note = (
    { known, source }: Pick<Lesson, "known" | "source">,
    article: number,
  ): Pick<Judges, "quoted"> => ({
    quoted(features, place) {
      const isRight = known.quoted(place);
      table.rows.push({ features, isRight, article, source });
      return isRight ? 1 : 0;
    },
  });
  for (const [article, lesson] of lessons.entries())
    read(lesson.text, {
      ...teacher.judges(-1, lesson.known, lesson.source),
      speaker: (candidates) =>
        halves[article % 2]?.(candidates.map(({ features }) => features)) ?? [],
      ...note(lesson, article),
    });
  const judges = judgesOf(trained);
  for (const { text, known } of ownCases(judges))
    read(text, {
      ...judges,
      ...note({ known: { ...nothing, ...known }, source: "cases" }, -1),
    });
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
