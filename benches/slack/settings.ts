import { parseArgs } from "node:util";

export type Transport = "socket" | "http";

/** What the bench tells the app that it starts. */
export interface AppUnderLoad {
  readonly transport: Transport;
  readonly apiUrl: string;
  /** A file of paragraphs; null for the articles that ship with the app. */
  readonly corpus: string | null;
}

export const signingSecret = "benchsecret";
export const botToken = "xoxb-bench-token";
export const appToken = "xapp-bench-token";

/** Reads what `argumentsFor` wrote. */
export function appUnderLoad(): AppUnderLoad {
  const { values } = parseArgs({
    options: {
      transport: { type: "string", default: "http" },
      api: { type: "string", default: "" },
      corpus: { type: "string" },
    },
  });
  return {
    transport: values.transport === "socket" ? "socket" : "http",
    apiUrl: values.api,
    corpus: values.corpus ?? null,
  };
}

export function argumentsFor({ transport, apiUrl, corpus }: AppUnderLoad): string[] {
  const named = ["--transport", transport, "--api", apiUrl];
  return corpus === null ? named : [...named, "--corpus", corpus];
}

/** Tells the bench that the app is ready and at which port, and from then on how busy it has been. */
export function tellReady(port: number): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.send?.({ port });
}
