import { once } from "node:events";
import { createServer } from "node:http";
import { App, LogLevel } from "@slack/bolt";
import { type WebSocket, WebSocketServer } from "ws";
import { startPlayground } from "#playground/playground.ts";
import { readOptions } from "./options.ts";
import { median } from "./percentiles.ts";

const identity = { ok: true, user_id: "U0", bot_id: "B0", team_id: "T0" };
const slashCommand = {
  command: "/bench",
  text: "",
  team_id: "T0",
  team_domain: "stub",
  channel_id: "C0",
  channel_name: "general",
  user_id: "U1",
  user_name: "ada",
  api_app_id: "A0",
  is_enterprise_install: "false",
  response_url: "http://127.0.0.1/",
  trigger_id: "1.2.3",
};

const values = readOptions(
  "bench:playground",
  `What the playground adds to a command's round trip: the same no-op Bolt app against it and against
a bare WebSocket stub, taken by turns in one run so that the machine's mood falls on both alike.`,
  {
    rounds: { takes: "N", least: 1, default: "200", tells: "rounds of either" },
    commands: { takes: "N", least: 1, default: "20", tells: "commands of a round" },
    flight: { takes: "N", least: 1, default: "1000", tells: "commands that are under way at once" },
    json: { tells: "print one object in place of a table" },
  },
);
const { rounds, commands, flight: inFlight } = values;

const playground = await startPlayground({
  manifest: {
    display_information: { name: "Bench" },
    features: { slash_commands: [{ command: "/bench", description: "Does nothing" }] },
    oauth_config: { scopes: { bot: ["commands"] } },
    settings: { socket_mode_enabled: true },
  },
});
const stub = await startStub();
const { apiUrl, botToken, appToken } = playground;
const apps = await Promise.all([
  startApp(apiUrl, botToken, appToken),
  startApp(stub.apiUrl, "xoxb-stub", "xapp-stub"),
]);
const ada = playground.person("ada");
const throughPlayground = async (): Promise<void> => {
  const ran = await ada.command("general", "/bench");
  if (!ran.ok) throw new Error(ran.message);
};

for (const roundTrip of [throughPlayground, stub.command]) await timed(roundTrip, commands);
const ratios: number[] = [];
const own: number[] = [];
const bare: number[] = [];
for (let round = 0; round < rounds; round++) {
  const first = round % 2 === 0;
  const a = first ? await timed(throughPlayground, commands) : 0;
  const b = await timed(stub.command, commands);
  const c = first ? a : await timed(throughPlayground, commands);
  own.push(c);
  bare.push(b);
  ratios.push(c / b);
}
const started = performance.now();
const returned = await Promise.allSettled(Array.from({ length: inFlight }, throughPlayground));
const flight = {
  sent: inFlight,
  returned: returned.filter((r) => r.status === "fulfilled").length,
  milliseconds: performance.now() - started,
};
const figures = {
  ratio: median(ratios),
  playgroundMicroseconds: median(own) * 1_000,
  stubMicroseconds: median(bare) * 1_000,
  flight,
};
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));
await Promise.all(apps.map((app) => app.stop()));
await playground.close();
stub.close();

/** Milliseconds a command, the mean of `count` one after another. */
async function timed(run: () => Promise<void>, count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i++) await run();
  return (performance.now() - start) / count;
}

function table(given: typeof figures): string {
  const { ratio, playgroundMicroseconds, stubMicroseconds, flight: all } = given;
  return [
    `A no-op command's round trip, median of ${rounds} rounds of ${commands}:`,
    `  playground ${playgroundMicroseconds.toFixed(0)} µs, bare stub ${stubMicroseconds.toFixed(0)} µs, ratio ${ratio.toFixed(2)}`,
    `${all.returned} of ${all.sent} commands in flight at once came back, in ${all.milliseconds.toFixed(0)} ms`,
    "",
  ].join("\n");
}

async function startApp(slackApiUrl: string, token: string, appToken_: string): Promise<App> {
  const app = new App({
    token,
    appToken: appToken_,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl },
  });
  app.command("/bench", ({ ack }) => ack());
  await app.start();
  return app;
}

/** The least that a Bolt app takes for Slack: two methods, one socket, envelopes and acks. */
async function startStub() {
  const server = createServer((request, response) => {
    const isOpen = request.url?.endsWith("/apps.connections.open");
    const answer = isOpen ? { ok: true, url: `ws://127.0.0.1:${port()}/` } : identity;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  });
  const sockets = new WebSocketServer({ server });
  const waiting = new Map<string, () => void>();
  let socket: WebSocket | null = null;
  sockets.on("connection", (connected) => {
    socket = connected;
    connected.on("message", (data) => {
      const { envelope_id: id } = JSON.parse(String(data));
      waiting.get(id)?.();
      waiting.delete(id);
    });
    connected.send(JSON.stringify({ type: "hello" }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = (): number => {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };
  let number = 0;
  return {
    apiUrl: `http://127.0.0.1:${port()}/api/`,
    command: () =>
      new Promise<void>((resolve) => {
        number += 1;
        const id = String(number);
        waiting.set(id, resolve);
        socket?.send(
          JSON.stringify({
            envelope_id: id,
            type: "slash_commands",
            payload: slashCommand,
            accepts_response_payload: true,
          }),
        );
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
