// Quotations and speakers against an annotated corpus: docs/decisions/attribution.md gives the format.
// npm run bench:quotes -- --corpus FILE.jsonl [--names FILE.jsonl] [--mentions FILE.jsonl]
//   [--json] [--errors N] [--only WHAT]
import { parseArgs } from "node:util";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { type GoldArticle, type GoldMention, type GoldName, readLines } from "./quotes/gold.ts";
import { judge } from "./quotes/judge.ts";
import { peerFigures } from "./quotes/peer.ts";
import { figuresOf, printed } from "./quotes/report.ts";
import { emptyScores } from "./quotes/scores.ts";
import { speedOf } from "./quotes/speed.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    names: { type: "string" },
    mentions: { type: "string" },
    json: { type: "boolean", default: false },
    errors: { type: "string", default: "0" },
    only: { type: "string", default: "" },
    peer: { type: "boolean", default: true },
  },
  allowNegative: true,
});

if (values.corpus === undefined) {
  process.stderr.write("bench:quotes needs --corpus FILE.jsonl: one {id, text, quotes} a line.\n");
  process.exit(2);
}

const corpus = readLines<GoldArticle>(values.corpus);
const names = values.names === undefined ? [] : readLines<GoldName>(values.names);
const mentions = values.mentions === undefined ? [] : readLines<GoldMention>(values.mentions);

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
const speed = speedOf(texts, passes, (text) => findQuotations(articleFromText(text)));
const peer = values.peer ? await peerFigures(corpus) : null;

const figures = figuresOf(scores, speed, peer);
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
else process.stdout.write(printed(figures));

const wanted = Number(values.errors);
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
