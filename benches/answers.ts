import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { passagesOf } from "#answers/sources/passages.ts";
import type { Sources } from "#answers/sources/sources.ts";
import { foldsOf } from "#answers/words/words.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { openSynonyms } from "#library/synonyms.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { sharesName } from "./answers/gold-sayings.ts";
import { type Asked, questionsOf } from "./answers/questions.ts";
import { seeded } from "./answers/random.ts";
import { readLines } from "./json-lines.ts";
import { readOptions } from "./options.ts";
import { median } from "./percentiles.ts";
import type { GoldArticle } from "./quotes/gold.ts";

const values = readOptions(
  "bench:answers",
  "Questions with known answers, made from an annotated corpus that is loaded as one library.",
  {
    corpus: { takes: "FILE", needed: true, tells: "articles, one {id, text, quotes} a line" },
    absent: {
      takes: "FILE",
      tells: "articles that are not loaded, for questions without an answer",
    },
    limit: { takes: "N", least: 1, tells: "articles of the corpus at most" },
    seed: { takes: "N", least: 0, default: "1", tells: "another one makes other questions" },
    errors: { takes: "N", least: 0, default: "0", tells: "print so many wrong answers" },
    only: {
      takes: "WORDS",
      default: "",
      tells: "of the measures that have these words in their name",
    },
    json: { tells: "print one object in place of a table" },
  },
);

const limit = values.limit ?? Number.POSITIVE_INFINITY;
const corpus = readLines<GoldArticle>(values.corpus, "id", "text", "quotes").slice(0, limit);
const absent =
  values.absent === undefined
    ? []
    : readLines<GoldArticle>(values.absent, "id", "text", "quotes").slice(0, 150);
const articles = corpus.map(({ text }) => findQuotations(articleFromText(text)));
const index = createPassageIndex(articles.flatMap(passagesOf));

let searching = 0;
const synonyms = openSynonyms();
const sources: Sources = {
  articles,
  synonyms,
  index: {
    ...index,
    search(query, options) {
      const started = performance.now();
      const result = index.search(query, options);
      searching += performance.now() - started;
      return result;
    },
  },
};

interface Tally {
  asked: number;
  right: number;
}

const tallies = new Map<string, Tally>();
const beyond: number[] = [];
const whole: number[] = [];
let wrongSpeaker = 0;
let { errors } = values;
const questions = questionsOf(corpus, absent, seeded(values.seed), synonyms);
for (const asked of questions.slice(0, 200)) answer(asked.question, sources);
for (const asked of questions) {
  const given = answer(asked.question, sources);
  const times = [timed(asked.question), timed(asked.question), timed(asked.question)];
  whole.push(Math.min(...times.map((time) => time.whole)));
  beyond.push(Math.min(...times.map((time) => time.beyond)));
  const tally = tallies.get(asked.measure) ?? { asked: 0, right: 0 };
  tallies.set(asked.measure, tally);
  tally.asked += 1;
  const isWrong = namesWrongSpeaker(asked, given);
  if (isWrong) wrongSpeaker += 1;
  if (isRight(asked, given)) tally.right += 1;
  else if (errors > 0 && asked.measure.includes(values.only)) {
    errors -= 1;
    explain(asked, given);
  }
}

const figures = {
  articles: articles.length,
  questions: questions.length,
  ...Object.fromEntries(
    [...tallies].map(([measure, { asked, right }]) => [measure, right / asked]),
  ),
  "wrong speaker stated": wrongSpeaker / questions.length,
  "median ms beyond the search": median(beyond),
  "median ms": median(whole),
};
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
else
  for (const [name, value] of Object.entries(figures))
    process.stdout.write(
      `${name.padEnd(34)} ${Number.isInteger(value) ? value : value.toFixed(3)}\n`,
    );

/** How long a question takes, in ms, with and without the search; of three, the least counts. */
function timed(question: string): { whole: number; beyond: number } {
  searching = 0;
  const started = performance.now();
  answer(question, sources);
  const took = performance.now() - started;
  return { whole: took, beyond: took - searching };
}

function isRight(asked: Asked, given: Answer): boolean {
  const [first] = given.results;
  const verdict = given.kind === "verdict" ? given.verdict : null;
  switch (asked.measure) {
    case "who said, verbatim":
    case "who said, word dropped and typo":
    case "who said, word dropped and synonym":
      return isTarget(asked, first) && isBy(asked, first);
    case "did X say, verbatim":
      return verdict === "verbatim" && isTarget(asked, first);
    case "did X say, one word changed":
      return verdict === "altered" && isTarget(asked, first) && isExactChange(asked, given);
    case "did another say":
      return verdict === "other-speaker" && isTarget(asked, first);
    case "what did X say about Y":
      return given.results.slice(0, 3).some((result) => isTarget(asked, result));
    case "not in the library":
      return given.kind === "not-found" || verdict === "not-found";
  }
}

function isTarget({ target }: Asked, result: Answer["results"][number] | undefined): boolean {
  if (!target || !result) return false;
  const places = [result, ...(result.words === "speaker" ? result.elsewhere : [])];
  const id = articles[target.article]?.article.id;
  return places.some(
    ({ article, start, end }) => article.id === id && start < target.end && target.start < end,
  );
}

function isBy({ speaker }: Asked, result: Answer["results"][number] | undefined): boolean {
  return Boolean(speaker && result?.speaker && sharesName(speaker, result.speaker));
}

function namesWrongSpeaker(asked: Asked, given: Answer): boolean {
  const [first] = given.results;
  if (given.kind === "not-found" || first?.words !== "speaker" || !first.speaker) return false;
  if (asked.target === null) return given.kind === "verdict" && given.verdict === "verbatim";
  return isTarget(asked, first) && !isBy(asked, first);
}

function isExactChange({ changed }: Asked, given: Answer): boolean {
  if (given.kind !== "verdict" || !changed) return false;
  const parts = given.diff.filter(({ op }) => op !== "same");
  const [only] = parts;
  const fold = (text: string) => foldsOf(text).join(" ");
  return (
    parts.length === 1 &&
    only !== undefined &&
    fold(only.asked) === fold(changed.asked) &&
    fold(only.source) === fold(changed.source)
  );
}

function explain(asked: Asked, given: Answer): void {
  const { target } = asked;
  const text = target ? (corpus[target.article]?.text.slice(target.start, target.end) ?? "") : "";
  const verdict =
    given.kind === "verdict"
      ? `${given.verdict} ${JSON.stringify(given.diff.filter(({ op }) => op !== "same"))}`
      : "";
  process.stderr.write(
    `${asked.measure} · ${asked.question}\n  want ${asked.speaker}: ${text.slice(0, 160).replaceAll("\n", " ")}\n  got ${given.kind} ${verdict}\n`,
  );
  for (const { speaker, quote, kind } of given.results.slice(0, 2))
    process.stderr.write(`    ${kind} ${speaker}: ${quote.slice(0, 160).replaceAll("\n", " ")}\n`);
}
