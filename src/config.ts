import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The variables of a process: `process.env`, or a record in a test. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where articles are read from, and where may be written, undefined where that isn't set. */
export interface Folders {
  readonly libraryDir: string;
  readonly dataDir: string | undefined;
}

/** Everything that the environment decides, checked. */
export type Settings = {
  readonly libraryDir: string;
  /** Where the app writes. */
  readonly dataDir: string;
  readonly port: number;
  /** Where every Web API call goes; ends in a slash. */
  readonly slackApiUrl: string;
} & (
  | { readonly mode: "playground" }
  | { readonly mode: "socket"; readonly botToken: string; readonly appToken: string }
  | { readonly mode: "http"; readonly botToken: string; readonly signingSecret: string }
);

/** The environment can't be used; the message names the variable and the remedy, never its value. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly code = "SETTINGS";
}

/** The process's variables, with those of a `.env` file in the working folder below them. */
export async function environment(): Promise<Environment> {
  if (!existsSync(".env")) return process.env;
  const { parse } = await import("dotenv");
  return { ...parse(readFileSync(".env")), ...process.env };
}

/**
 * The folders alone, for commands that have nothing to do with Slack. Where the library isn't set it
 * is the project's own, wherever the command is run.
 */
export function readFolders(env: Environment): Folders {
  const seeds = fileURLToPath(new URL("../seeds", import.meta.url));
  return { libraryDir: env.LIBRARY_DIR || seeds, dataDir: env.DATA_DIR || undefined };
}

/** @throws {SettingsError} naming the variable that is missing or malformed */
export async function readSettings(env: Environment): Promise<Settings> {
  const v = await import("valibot");
  const token = (name: string, prefix: string, remedy: string) =>
    v.optional(
      v.pipe(
        v.string(),
        v.regex(
          new RegExp(`^(?:xoxe\\.)?${prefix}\\S+$`),
          `${name} is malformed: it begins with "${prefix}" and has no spaces. ${remedy}`,
        ),
      ),
    );
  const schema = v.object({
    SLACK_BOT_TOKEN: token("SLACK_BOT_TOKEN", "xoxb-", "Copy it from OAuth & Permissions."),
    SLACK_APP_TOKEN: token(
      "SLACK_APP_TOKEN",
      "xapp-",
      "Make one under Basic Information, App-Level Tokens, with the scope connections:write.",
    ),
    SLACK_SIGNING_SECRET: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^\S+$/,
          "SLACK_SIGNING_SECRET is malformed. Copy it from Basic Information, App Credentials.",
        ),
      ),
    ),
    SLACK_API_URL: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^https?:\/\/\S+$/, "SLACK_API_URL must be an http or https address."),
        v.url("SLACK_API_URL must be an http or https address."),
        v.transform((url) => (url.endsWith("/") ? url : `${url}/`)),
      ),
      "https://slack.com/api/",
    ),
    PORT: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^\d{1,5}$/, "PORT must be a whole number from 0 to 65535."),
        v.transform(Number),
        v.maxValue(65535, "PORT must be a whole number from 0 to 65535."),
      ),
      "3000",
    ),
  });
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = v.safeParse(schema, given);
  if (!parsed.success) throw new SettingsError(parsed.issues[0].message);
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT } =
    parsed.output;
  const { libraryDir, dataDir = "data" } = readFolders(env);
  const common = { libraryDir, dataDir, port: PORT, slackApiUrl: SLACK_API_URL };
  if (!SLACK_BOT_TOKEN) {
    const half = SLACK_APP_TOKEN
      ? "SLACK_APP_TOKEN"
      : SLACK_SIGNING_SECRET && "SLACK_SIGNING_SECRET";
    if (!half) return { ...common, mode: "playground" };
    throw new SettingsError(
      `${half} is set but SLACK_BOT_TOKEN is missing. Set it too, or unset both for the playground.`,
    );
  }
  if (SLACK_APP_TOKEN)
    return { ...common, mode: "socket", botToken: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN };
  if (SLACK_SIGNING_SECRET)
    return {
      ...common,
      mode: "http",
      botToken: SLACK_BOT_TOKEN,
      signingSecret: SLACK_SIGNING_SECRET,
    };
  throw new SettingsError(
    "SLACK_BOT_TOKEN is set but SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing.",
  );
}
