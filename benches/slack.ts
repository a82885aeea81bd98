import { openLibrary } from "#library/open-library.ts";
import { readLines } from "./json-lines.ts";
import { readOptions } from "./options.ts";
import { median, percentiles } from "./percentiles.ts";
import type { Paragraph, Query } from "./search/corpus.ts";
import { type Loaded, startLoaded } from "./slack/load.ts";
import { questionsAbout, shuffled } from "./slack/questions.ts";
import type { AppUnderLoad, Transport } from "./slack/settings.ts";
import { startStandIn } from "./slack/stand-in.ts";

const values = readOptions(
  "bench:slack",
  `Answers a second, the time to an answer and the processor time that it takes, WhoSaid beside a
Bolt app that answers one word, on one harness: slash commands over signed HTTP or Socket Mode,
timed to the use of the response_url. Both acknowledge each command and post once. They take turns
round by round, and what counts are medians of the rounds and of their ratios. No question is asked
twice while there are others left.`,
  {
    corpus: { takes: "FILE", tells: "paragraphs, one {id, text} a line, in place of the seeds" },
    queries: { takes: "FILE", many: true, tells: "what is asked, one {q, target} a line" },
    transport: {
      takes: "http|socket",
      oneOf: ["http", "socket"],
      tells: "one of them in place of both",
    },
    rounds: { takes: "N", least: 1, default: "7", tells: "rounds that count" },
    commands: { takes: "N", least: 1, default: "400", tells: "commands of a round" },
    "at-once": { takes: "N", least: 1, default: "8", tells: "commands that are under way at once" },
    json: { tells: "print one array in place of tables" },
  },
);
const { commands, "at-once": atOnce } = values;
/** The first round warms both up. */
const rounds = 1 + values.rounds;
const questions =
  values.queries.length > 0
    ? shuffled(values.queries.flatMap((file) => readLines<Query>(file, "q").map(({ q }) => q)))
    : questionsAbout(await textsOf(values.corpus), rounds * commands);

const figures = [];
for (const transport of ["http", "socket"] as const)
  if (values.transport === undefined || values.transport === transport)
    figures.push(await measured(transport));
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : figures.map(table).join("\n"));

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time that the app's process takes for one answer. */
  readonly cpu: number;
}

async function measured(transport: Transport) {
  const [noopSlack, ownSlack] = await Promise.all([startStandIn(), startStandIn()]);
  const app = (apiUrl: string): AppUnderLoad => ({
    transport,
    apiUrl,
    corpus: values.corpus ?? null,
  });
  const noop = await startLoaded("./noop-app.ts", noopSlack, app(noopSlack.apiUrl));
  const own = await startLoaded("./whosaid-app.ts", ownSlack, app(ownSlack.apiUrl));
  const pairs: { noop: Figures; own: Figures }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const asked = Array.from(
      { length: commands },
      (_, index) => questions[(round * commands + index) % questions.length] ?? "",
    );
    pairs.push({ noop: await figuresOf(noop, asked), own: await figuresOf(own, asked) });
  }
  const counted = pairs.slice(1);
  noop.stop();
  own.stop();
  noopSlack.close();
  ownSlack.close();
  return {
    transport,
    library: values.corpus ?? "seeds",
    commands: commands * counted.length,
    atOnce,
    secondsToReady: own.ready,
    noop: medians(counted.map((pair) => pair.noop)),
    whosaid: medians(counted.map((pair) => pair.own)),
    ratios: medians(
      counted.map(({ noop: base, own: ours }) => ({
        perSecond: ours.perSecond / base.perSecond,
        p50: ours.p50 / base.p50,
        p99: ours.p99 / base.p99,
        cpu: ours.cpu / base.cpu,
      })),
    ),
  };
}

async function figuresOf(app: Loaded, asked: readonly string[]): Promise<Figures> {
  const busy = await app.busy();
  const before = performance.now();
  const times = await app.ask(asked, atOnce);
  const seconds = (performance.now() - before) / 1000;
  const cpu = ((await app.busy()) - busy) / times.length;
  const [p50 = 0, p99 = 0] = percentiles(times, [0.5, 0.99]);
  return { perSecond: times.length / seconds, p50, p99, cpu };
}

function medians(figures: readonly Figures[]): Figures {
  return {
    perSecond: median(figures.map(({ perSecond }) => perSecond)),
    p50: median(figures.map(({ p50 }) => p50)),
    p99: median(figures.map(({ p99 }) => p99)),
    cpu: median(figures.map(({ cpu }) => cpu)),
  };
}

/** The paragraphs of a corpus, or the articles that ship with the app. */
async function textsOf(corpus: string | undefined): Promise<string[]> {
  if (corpus !== undefined) return readLines<Paragraph>(corpus, "text").map(({ text }) => text);
  const opened = await openLibrary("seeds");
  if (!opened.ok) throw new Error(opened.message);
  return opened.library.articles.map(({ article }) => article.text);
}

function table(run: Awaited<ReturnType<typeof measured>>): string {
  const row = (name: string, { perSecond, p50, p99, cpu }: Figures, digits: number) =>
    `${name.padEnd(10)} ${perSecond.toFixed(digits).padStart(10)} ${[p50, p99, cpu].map((figure) => figure.toFixed(2).padStart(8)).join(" ")}\n`;
  return [
    `${run.transport}, library ${run.library}, ${run.commands} commands, ${run.atOnce} at once, ready in ${run.secondsToReady.toFixed(1)} s\n`,
    `${"".padEnd(10)} ${"answers/s".padStart(10)} ${"p50 ms".padStart(8)} ${"p99 ms".padStart(8)} ${"CPU ms".padStart(8)}\n`,
    row("no-op", run.noop, 0),
    row("WhoSaid", run.whosaid, 0),
    row("ratio", run.ratios, 2),
  ].join("");
}
