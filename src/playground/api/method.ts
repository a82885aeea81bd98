import * as v from "valibot";
import type { Platform } from "#playground/platform.ts";
import type { Installation } from "#playground/world/entities.ts";

/** An answer in Slack's form. */
export type Answer = ({ readonly ok: true } & Readonly<Record<string, unknown>>) | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly error: string;
  readonly [extra: string]: unknown;
}

/** A call with a bot token: the installation tells whose. */
export interface BotCall {
  readonly platform: Platform;
  readonly installation: Installation;
  /** `GET` query or `POST` body, before the method's own schema. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** A call with the app-level token, or with none. */
export interface AppCall {
  readonly platform: Platform;
  readonly args: Readonly<Record<string, unknown>>;
}

interface MethodFacts {
  readonly name: string;
  /** Any one of these is enough; none means that every bot token may call it. */
  readonly scopes: readonly string[];
  /** Slack's rate tier: calls a minute, or `null` where Slack names a special limit. */
  readonly perMinute: number | null;
  /** What Slack does and this does not; absent when nothing is known to be missing. */
  readonly missing?: string;
}

/** A Web API method. The table of methods and the coverage page are made from these. */
export type Method = MethodFacts &
  (
    | { readonly token: "bot"; readonly answer: (call: BotCall) => Answer | Promise<Answer> }
    | {
        readonly token: "app" | "none";
        readonly answer: (call: AppCall) => Answer | Promise<Answer>;
      }
  );

type ArgsSchema = v.GenericSchema<unknown, unknown>;

/** A method of the bot token. `run` gets the arguments after the schema. */
export function botMethod<S extends ArgsSchema>(
  facts: MethodFacts & {
    readonly args: S;
    readonly run: (call: BotCall, args: v.InferOutput<S>) => Answer | Promise<Answer>;
  },
): Method {
  const { args: schema, run, ...rest } = facts;
  return {
    ...rest,
    token: "bot",
    answer(call) {
      const parsed = v.safeParse(schema, call.args);
      return parsed.success ? run(call, parsed.output) : refuseArguments(parsed.issues);
    },
  };
}

/** A method of the app-level token, or of no token at all. */
export function appMethod<S extends ArgsSchema>(
  facts: MethodFacts & {
    readonly token: "app" | "none";
    readonly args: S;
    readonly run: (call: AppCall, args: v.InferOutput<S>) => Answer | Promise<Answer>;
  },
): Method {
  const { args: schema, run, ...rest } = facts;
  return {
    ...rest,
    answer(call: AppCall) {
      const parsed = v.safeParse(schema, call.args);
      return parsed.success ? run(call, parsed.output) : refuseArguments(parsed.issues);
    },
  };
}

export function refuse(error: string, extra: Readonly<Record<string, unknown>> = {}): Refusal {
  return { ok: false, error, ...extra };
}

/** A refusal that says where the arguments are wrong, as Slack does. */
export function refuseWith(error: string, messages: readonly string[]): Refusal {
  return { ok: false, error, response_metadata: { messages } };
}

/** Tells a refusal from whatever was looked for. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "ok" in value && value.ok === false;
}

function refuseArguments(issues: readonly v.BaseIssue<unknown>[]): Refusal {
  const messages = issues.map((issue) => {
    const field = v.getDotPath(issue) ?? "arguments";
    if (issue.input === undefined) return `[ERROR] missing required field: ${field}`;
    return `[ERROR] ${issue.message} [json-pointer:/${field.replaceAll(".", "/")}]`;
  });
  return refuseWith("invalid_arguments", messages);
}
