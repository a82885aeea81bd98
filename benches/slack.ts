// Answers a second and the time to an answer, WhoSaid beside a Bolt app that answers one word, on
// one harness: slash commands over signed HTTP or Socket Mode, timed to the use of the response_url.
// npm run bench:slack [-- --corpus PARAGRAPHS.jsonl --queries QUERIES.jsonl … --transport socket
//   --rounds N --commands N --at-once N --json]
import { parseArgs } from "node:util";
import { openLibrary } from "#library/open-library.ts";
import { type Query, readLines } from "./search/corpus.ts";
import { type Loaded, startLoaded } from "./slack/load.ts";
import type { AppUnderLoad, Transport } from "./slack/settings.ts";
import { startStandIn } from "./slack/stand-in.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string", multiple: true, default: [] },
    transport: { type: "string" },
    rounds: { type: "string", default: "7" },
    commands: { type: "string", default: "400" },
    "at-once": { type: "string", default: "8" },
    json: { type: "boolean", default: false },
  },
});
const commands = Number(values.commands);
const atOnce = Number(values["at-once"]);
const questions =
  values.queries.length > 0
    ? values.queries.flatMap((file) => readLines<Query>(file).map(({ q }) => q))
    : await questionsOnSeeds();

const figures = [];
for (const transport of ["http", "socket"] as const)
  if (values.transport === undefined || values.transport === transport)
    figures.push(await measured(transport));
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : figures.map(table).join("\n"));

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
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
  const rounds: { noop: Figures; own: Figures }[] = [];
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const asked = Array.from(
      { length: commands },
      (_, index) => questions[(round * commands + index) % questions.length] ?? "",
    );
    const pair = { noop: await figuresOf(noop, asked), own: await figuresOf(own, asked) };
    // The first round warms both up.
    if (round > 0) rounds.push(pair);
  }
  noop.stop();
  own.stop();
  noopSlack.close();
  ownSlack.close();
  return {
    transport,
    library: values.corpus ?? "seeds",
    commands: commands * rounds.length,
    atOnce,
    secondsToReady: own.ready,
    noop: medians(rounds.map((round) => round.noop)),
    whosaid: medians(rounds.map((round) => round.own)),
    ratios: medians(
      rounds.map(({ noop: base, own: ours }) => ({
        perSecond: ours.perSecond / base.perSecond,
        p50: ours.p50 / base.p50,
        p99: ours.p99 / base.p99,
      })),
    ),
  };
}

async function figuresOf(app: Loaded, asked: readonly string[]): Promise<Figures> {
  const before = performance.now();
  const times = (await app.ask(asked, atOnce)).sort((one, other) => one - other);
  const seconds = (performance.now() - before) / 1000;
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function medians(rounds: readonly Figures[]): Figures {
  const median = (of: (figures: Figures) => number) =>
    rounds.map(of).sort((one, other) => one - other)[rounds.length >> 1] ?? 0;
  return {
    perSecond: median(({ perSecond }) => perSecond),
    p50: median(({ p50 }) => p50),
    p99: median(({ p99 }) => p99),
  };
}

/** Words, pairs of words and speakers of the articles that ship with the app, and misses. */
async function questionsOnSeeds(): Promise<string[]> {
  const opened = await openLibrary("seeds");
  if (!opened.ok) throw new Error(opened.message);
  const { articles } = opened.library;
  const words = articles.flatMap(({ article }) => article.text.match(/\p{L}{5,}/gu) ?? []);
  const names = articles.flatMap(({ speakers }) => speakers.map(({ name }) => name));
  return [
    ...words,
    ...words.map((word, index) => `who said ${word} ${words[index + 1] ?? ""}`),
    ...names.flatMap((name) => [`from:"${name}"`, `what did ${name} say?`]),
    ...words.map((word) => `${word.slice(1)}${word.slice(0, 1)}`),
  ];
}

function table(run: Awaited<ReturnType<typeof measured>>): string {
  const row = (name: string, { perSecond, p50, p99 }: Figures, digits: number) =>
    `${name.padEnd(10)} ${perSecond.toFixed(digits).padStart(10)} ${p50.toFixed(2).padStart(8)} ${p99.toFixed(2).padStart(8)}\n`;
  return [
    `${run.transport}, library ${run.library}, ${run.commands} commands, ${run.atOnce} at once, ready in ${run.secondsToReady.toFixed(1)} s\n`,
    `${"".padEnd(10)} ${"answers/s".padStart(10)} ${"p50 ms".padStart(8)} ${"p99 ms".padStart(8)}\n`,
    row("no-op", run.noop, 0),
    row("WhoSaid", run.whosaid, 0),
    row("ratio", run.ratios, 2),
  ].join("");
}
