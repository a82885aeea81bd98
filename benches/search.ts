import { basename } from "node:path";
import { openSynonyms } from "#library/synonyms.ts";
import type { PassageIndex } from "#search/passage.ts";
import { readLines } from "./json-lines.ts";
import { readOptions } from "./options.ts";
import { type Paragraph, passagesOf, type QuerySet, readQueries } from "./search/corpus.ts";
import { type Engine, peerEngines } from "./search/engines.ts";
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
const values = readOptions(
  "bench:search",
  `The search index against paragraphs with queries whose paragraph is known, and beside it the
engines that people use instead, query by query in the same process. A set of questions (most of
its queries end in a question mark) is also asked of a library without its answers. Every set is
also searched with synonyms, in rows of their own.`,
  {
    corpus: { takes: "FILE", many: true, needed: true, tells: "paragraphs, one {id, text} a line" },
    queries: { takes: "FILE", many: true, needed: true, tells: "one {q, target} a line" },
    peers: {
      takes: "NAMES",
      someOf: [...Object.keys(peerEngines), "none"],
      default: Object.keys(peerEngines).join(","),
      tells: "or none",
    },
    budget: {
      takes: "S",
      least: 0,
      default: "10",
      tells: "seconds that a peer may take for a set",
    },
    rounds: {
      takes: "N",
      least: 1,
      default: "3",
      tells: "searches for each query, of which the least counts",
    },
    json: { tells: "print one object in place of tables" },
  },
);
const sets = values.queries.map(readQueries);
const { rounds, budget } = values;
/** Seconds that one peer may take for one set: the slow ones answer as many queries as fit. */
const peers = values.peers.filter((name) => name !== "none");

const all: CorpusFigures[] = [];
for (const file of values.corpus) all.push(await measureCorpus(file));
process.stdout.write(values.json ? `${JSON.stringify({ corpora: all })}\n` : printed(all));

async function measureCorpus(file: string): Promise<CorpusFigures> {
  const paragraphs = readLines<Paragraph>(file, "text");
  const passages = passagesOf(paragraphs);
  const { index, ...figures } = measureIndex(passages);
  for (const { queries } of sets) for (const { q } of queries) idsFound(index, q);
  const engines: Engine[] = [];
  for (const name of peers) {
    const prepare = peerEngines[name];
    if (prepare === undefined)
      throw new Error(`No peer ${name}: ${Object.keys(peerEngines).join(", ")}`);
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
