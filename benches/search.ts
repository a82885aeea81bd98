// The search index against paragraphs with queries whose paragraph is known, and beside it the
// engines that people use instead, query by query in the same process.
// npm run bench:search -- --corpus FILE… --queries FILE… [--json] [--rounds N]
//   [--peers fuse,minisearch,flexsearch | none] [--budget SECONDS]
// Lines of a corpus: {"id","text"}; of a query file: {"q","target"}. A set of questions (most of
// its queries end in a question mark) is also asked of a library without its answers. Every set is
// also searched with synonyms, in rows of their own.

import { basename } from "node:path";
import { openSynonyms } from "#library/synonyms.ts";
import type { PassageIndex } from "#search/passage.ts";
import {
  type Paragraph,
  passagesOf,
  type QuerySet,
  readLines,
  readQueries,
} from "./search/corpus.ts";
import { type Engine, PEERS } from "./search/engines.ts";
import {
  emptySamples,
  figuresOf,
  idsFound,
  measureIndex,
  resample,
  type Samples,
  sample,
} from "./search/measure.ts";
import { offTopicFigures } from "./search/off-topic.ts";
import { type CorpusFigures, type PeerFigures, printed } from "./search/report.ts";

const synonyms = openSynonyms();
const options = readOptions(process.argv.slice(2));
const corpora = options.get("corpus") ?? [];
const sets = (options.get("queries") ?? []).map(readQueries);
if (corpora.length === 0 || sets.length === 0) {
  process.stderr.write("bench:search needs --corpus FILE… and --queries FILE… (JSON Lines).\n");
  process.exit(2);
}
const rounds = Number(options.get("rounds")?.[0] ?? 3);
/** Seconds that one peer may take for one set: the slow ones answer as many queries as fit. */
const budget = Number(options.get("budget")?.[0] ?? 10);
const peers = (options.get("peers")?.[0] ?? "fuse,minisearch,flexsearch")
  .split(",")
  .filter((name) => name !== "none");

const all: CorpusFigures[] = [];
for (const file of corpora) all.push(await measureCorpus(file));
process.stdout.write(options.has("json") ? `${JSON.stringify({ corpora: all })}\n` : printed(all));

async function measureCorpus(file: string): Promise<CorpusFigures> {
  const paragraphs = readLines<Paragraph>(file);
  const passages = passagesOf(paragraphs);
  const { index, ...figures } = measureIndex(passages);
  for (const { queries } of sets) for (const { q } of queries) idsFound(index, q);
  const engines: Engine[] = [];
  for (const name of peers) {
    const prepare = PEERS[name];
    if (prepare === undefined) throw new Error(`No peer ${name}: ${Object.keys(PEERS).join(", ")}`);
    engines.push(await prepare(paragraphs));
  }
  return {
    corpus: basename(file),
    paragraphs: paragraphs.length,
    index: figures,
    sets: sets.map((set) => measureSet(set, index, engines)),
    offTopic: sets.filter(isQuestions).flatMap(({ queries }) => offTopicFigures(passages, queries)),
  };
}

/** Each query to ours and then to every peer in turn, so that all have the machine's same moods. */
function measureSet(
  { name, queries }: QuerySet,
  index: PassageIndex,
  engines: readonly Engine[],
): CorpusFigures["sets"][number] {
  const ours = emptySamples();
  const theirs = engines.map(emptySamples);
  const spent = engines.map(() => 0);
  for (const query of queries) {
    sample(ours, (q) => idsFound(index, q), query);
    for (const [k, engine] of engines.entries()) {
      const started = performance.now();
      const samples = theirs[k];
      if (samples === undefined || (spent[k] ?? 0) > budget * 1000) continue;
      sample(samples, (q) => engine.search(q, 10), query);
      spent[k] = (spent[k] ?? 0) + performance.now() - started;
    }
  }
  const compared = engines.map((engine, k) => compare(engine, theirs[k] ?? emptySamples(), ours));
  const widened = emptySamples();
  for (const query of queries) sample(widened, (q) => idsFound(index, q, synonyms), query);
  for (let round = 1; round < rounds; round++) {
    for (const [k, { q }] of queries.entries()) {
      resample(ours, k, () => idsFound(index, q));
      resample(widened, k, () => idsFound(index, `${q} `, synonyms));
    }
  }
  return {
    set: name,
    figures: figuresOf(ours),
    withSynonyms: figuresOf(widened),
    peers: compared,
  };
}

function compare(engine: Engine, theirs: Samples, ours: Samples): PeerFigures {
  const figures = figuresOf(theirs);
  const same = figuresOf({
    places: ours.places.slice(0, figures.queries),
    times: ours.times.slice(0, figures.queries),
  });
  return {
    engine: engine.name,
    ...figures,
    timesSlower: figures.p50 / Math.max(1, same.p50),
    ours1: same.recall1,
    ours5: same.recall5,
  };
}

function isQuestions({ queries }: QuerySet): boolean {
  return queries.filter(({ q }) => q.trim().endsWith("?")).length > queries.length / 2;
}

/** `--name value value…`: each option with all the values up to the next. */
function readOptions(args: readonly string[]): Map<string, string[]> {
  const read = new Map<string, string[]>();
  let values: string[] = [];
  for (const arg of args) {
    if (arg.startsWith("--")) {
      const [name = "", value] = arg.slice(2).split("=", 2);
      values = read.get(name) ?? [];
      read.set(name, values);
      if (value !== undefined) values.push(value);
    } else values.push(arg);
  }
  return read;
}
