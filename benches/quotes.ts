import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { readLines } from "./json-lines.ts";
import { readOptions } from "./options.ts";
import { readCorpus } from "./quotes/corpus.ts";
import type { GoldMention, GoldName } from "./quotes/gold.ts";
import { judge } from "./quotes/judge.ts";
import { peerFigures } from "./quotes/peer.ts";
import { figuresOf, printed } from "./quotes/report.ts";
import { emptyScores } from "./quotes/scores.ts";
import { speedOf } from "./quotes/speed.ts";

const values = readOptions(
  "bench:quotes",
  `Quotations and speakers against an annotated corpus: docs/decisions/attribution.md gives the format.`,
  {
    corpus: {
      takes: "FILE",
      default: "training/news",
      tells: "articles, one {id, text, quotes} a line, or a folder as training/news is",
    },
    names: {
      takes: "FILE",
      tells: "full names behind quotations, one {id, start, end, name} a line",
    },
    mentions: { takes: "FILE", tells: "whom pronouns and descriptions mean, in the same form" },
    errors: { takes: "N", least: 0, default: "0", tells: "print so many errors" },
    only: {
      takes: "WORDS",
      default: "",
      tells: "of the kinds that have these words in their name",
    },
    "no-peer": { tells: "leave out the package that is measured beside" },
    json: { tells: "print one object in place of a table" },
  },
);

const known = readCorpus(values.corpus);
const corpus = known.articles;
const names =
  values.names === undefined ? known.names : readLines<GoldName>(values.names, "id", "name");
const mentions =
  values.mentions === undefined
    ? known.mentions
    : readLines<GoldMention>(values.mentions, "id", "name");

const scores = emptyScores();
for (const gold of corpus) {
  const quoted = findQuotations(articleFromText(gold.text));
  judge(
    scores,
    gold,
    quoted,
    names.filter((name) => name.id === gold.id),
    mentions.filter((mention) => mention.id === gold.id),
  );
}

/** A pass is short: all is compiled only after some. */
const passes = 10;
const texts = corpus.map(({ text }) => text);
const read = (text: string) => findQuotations(articleFromText(text));
const speed = speedOf(texts, passes, read);
const peer = values["no-peer"] ? null : await peerFigures(corpus, read);

const figures = figuresOf(scores, speed, peer);
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
else process.stdout.write(printed(figures));

const wanted = values.errors;
if (wanted > 0) {
  const errors = scores.errors.filter(({ what }) => what.includes(values.only));
  const step = Math.max(1, Math.floor(errors.length / wanted));
  for (let i = 0; i < errors.length && i / step < wanted; i += step) {
    const error = errors[i];
    if (error)
      process.stderr.write(
        `${error.what} · ${error.article}:${error.start}\n    ${error.context}\n`,
      );
  }
}
