import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Playground } from "./playground.ts";
import { PlaygroundError } from "./playground-error.ts";

const helpText = `A Slack workspace on this machine, for trying a Bolt app without Slack.

Usage: npm run playground -- [options]

  --manifest FILE     the app's manifest, YAML or JSON (default: manifest.yml)
  --world FILE        workspaces, people and channels, YAML or JSON
  --port N            where to listen on 127.0.0.1 (default: 3000; 0 takes a free port)
  --request-url URL   deliver over HTTP to this address instead of Socket Mode
  --rate-limits       refuse calls that are over Slack's limits
  --coverage          print what of Slack is here and what is not, as Markdown
  -h, --help          print this

Point any Bolt app at it by setting its API address, with the tokens that this prints:

  const app = new App({
    token: process.env.SLACK_BOT_TOKEN,
    appToken: process.env.SLACK_APP_TOKEN,
    socketMode: true,
    clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  });

docs/playground.md tells more.
`;

/** The command line can't be understood: exit code 2. */
class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "USAGE";
}

/** Runs the playground until it is interrupted; the exit code says how it went. */
async function main(args: readonly string[]): Promise<void> {
  const { values } = parse(args);
  if (values.help) {
    process.stdout.write(helpText);
    return;
  }
  if (values.coverage) {
    const { coverageTables } = await import("./coverage/coverage-table.ts");
    process.stdout.write(coverageTables());
    return;
  }
  const { startPlayground } = await import("./playground.ts");
  const requestUrl = urlOf(values["request-url"]);
  const world = values.world === undefined ? undefined : await readData("--world", values.world);
  const { readWorld } = await import("./world/world-file.ts");
  const playground = await startPlayground({
    manifest: await readData("--manifest", values.manifest),
    ...(world === undefined ? {} : { world: readWorld(world) }),
    ...(requestUrl === undefined ? {} : { requestUrl }),
    port: portOf(values.port),
    rateLimits: values["rate-limits"],
  });
  process.stdout.write(welcome(playground));
  const stop = () => void playground.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        manifest: { type: "string", default: "manifest.yml" },
        world: { type: "string" },
        port: { type: "string", default: "3000" },
        "request-url": { type: "string" },
        "rate-limits": { type: "boolean", default: false },
        coverage: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${why.replace(/\.?$/, ".")} Try --help.`);
  }
}

function portOf(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port must be a whole number from 0 to 65535, not "${given}".`);
}

function urlOf(given: string | undefined): string | undefined {
  if (given === undefined || /^https?:$/.test(URL.parse(given)?.protocol ?? "")) return given;
  throw new UsageError(`--request-url must be an http or https address, not "${given}".`);
}

async function readData(option: string, file: string): Promise<unknown> {
  try {
    const text = await readFile(file, "utf8");
    if (file.endsWith(".json")) return JSON.parse(text);
    const { parse: parseYaml } = await import("yaml");
    return parseYaml(text, { prettyErrors: false });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlaygroundError("unreadable_file", `${option} ${file} can't be read: ${why}`, {
      cause,
    });
  }
}

function welcome({ url, apiUrl, botToken, appToken, signingSecret }: Playground): string {
  return `The playground is at ${url}

SLACK_API_URL=${apiUrl}
SLACK_BOT_TOKEN=${botToken}
SLACK_APP_TOKEN=${appToken}
SLACK_SIGNING_SECRET=${signingSecret}
`;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = "code" in error && error.code === "EADDRINUSE";
  return isTaken ? `${error.message}: give a free port with --port.` : error.message;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`playground: ${messageOf(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
