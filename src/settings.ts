import * as v from "valibot";
import { type Environment, readFolders } from "./config.ts";

/** Everything that the environment decides, checked. */
export type Settings = {
  readonly libraryDir: string;
  /** Where the app writes. */
  readonly dataDir: string;
  readonly port: number;
  /** Where every Web API call goes; ends in a slash. */
  readonly slackApiUrl: string;
} & ModeSettings;

type ModeSettings =
  | { readonly mode: "playground" }
  | { readonly mode: "socket"; readonly botToken: string; readonly appToken: string }
  | { readonly mode: "http"; readonly botToken: string; readonly signingSecret: string };

/** The environment can't be used; the message names the variable and the remedy, never its value. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly code = "SETTINGS";
}

/** @throws {SettingsError} naming the variable that is missing or malformed */
export function readSettings(env: Environment): Settings {
  const given = Object.entries(env).filter(([, value]) => value?.trim());
  const parsed = v.safeParse(schema, Object.fromEntries(given));
  if (!parsed.success) throw new SettingsError(parsed.issues[0].message);
  const { PORT, SLACK_API_URL } = parsed.output;
  const { libraryDir, dataDir = "data" } = readFolders(env);
  return { libraryDir, dataDir, port: PORT, slackApiUrl: SLACK_API_URL, ...modeOf(parsed.output) };
}

function modeOf({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret,
}: v.InferOutput<typeof schema>): ModeSettings {
  if (botToken) {
    if (appToken) return { mode: "socket", botToken, appToken };
    if (signingSecret) return { mode: "http", botToken, signingSecret };
    throw new SettingsError(
      "SLACK_BOT_TOKEN is set but SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing.",
    );
  }
  if (!appToken && !signingSecret) return { mode: "playground" };
  const half = appToken ? "SLACK_APP_TOKEN" : "SLACK_SIGNING_SECRET";
  throw new SettingsError(
    `${half} is set but SLACK_BOT_TOKEN is missing. Set it too, or unset both for the playground.`,
  );
}

const noAddress = "SLACK_API_URL must be an http or https address.";
const noPort = "PORT must be a whole number from 0 to 65535.";

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
      v.regex(/^https?:\/\/\S+$/, noAddress),
      v.url(noAddress),
      v.transform((url) => (url.endsWith("/") ? url : `${url}/`)),
    ),
    "https://slack.com/api/",
  ),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, noPort),
      v.transform(Number),
      v.maxValue(65535, noPort),
    ),
    "3000",
  ),
});

function token(name: string, prefix: string, remedy: string) {
  const form = new RegExp(`^(?:xoxe\\.)?${prefix}\\S+$`);
  const malformed = `${name} is malformed: it begins with "${prefix}" and has no spaces. ${remedy}`;
  return v.optional(v.pipe(v.string(), v.regex(form, malformed)));
}
