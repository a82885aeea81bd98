import { randomBytes } from "node:crypto";
import {
  type AnyMiddlewareArgs,
  type App,
  type CodedError,
  type Context,
  webApi,
} from "@slack/bolt";
import * as v from "valibot";
import { PostOutcomeUnknown } from "./connection/post.ts";
import type { Fetch } from "./connection/text-fetch.ts";
import { faultFields, type Log } from "./log.ts";
import { failureView, type Outcome } from "./views/messages/failure.ts";
import type { Message } from "./views/messages/message.ts";

export interface FailureOptions {
  readonly app: App;
  readonly log: Log;
  readonly fetch: Fetch;
}

/** What a listener threw, and at which request. */
export interface Fault {
  readonly error: CodedError;
  readonly body: AnyMiddlewareArgs["body"];
  readonly context: Context;
}

/** The one place where a fault of a listener ends: it is logged, and the person is told. */
export function failureHandler({ log, ...way }: FailureOptions) {
  return async ({ error, body, context }: Fault): Promise<void> => {
    const fault = error.original ?? error;
    const reference = randomBytes(4).toString("hex");
    const request = v.parse(requestSchema, body);
    log.error(
      {
        ...faultFields(fault),
        reference,
        event: request.event?.type ?? request.command ?? request.type,
        team: context.teamId,
      },
      "A request failed",
    );
    try {
      await tell(request, failureView(reference, outcomeOf(fault)), context, way);
    } catch (second) {
      log.error({ ...faultFields(second), reference }, "The person could not be told of it");
    }
  };
}

function outcomeOf(fault: unknown): Outcome {
  if (fault instanceof PostOutcomeUnknown) return "unknown";
  const isLate =
    fault instanceof webApi.WebAPIPlatformError && fault.data.error === "expired_trigger_id";
  return isLate ? "late" : "failed";
}

type Request = v.InferOutput<typeof requestSchema>;

/** Tells whoever asked, and nobody else, in the way that their request leaves open. */
async function tell(
  request: Request,
  message: Message,
  { functionBotAccessToken, botToken }: Context,
  { app, fetch }: Pick<FailureOptions, "app" | "fetch">,
): Promise<void> {
  if (request.response_url && (await isToldByUrl(request.response_url, message, fetch))) return;
  const client = new webApi.WebClient(functionBotAccessToken ?? botToken, app.webClientOptions);
  const { event, user, user_id } = request;
  if (event?.function_execution_id !== undefined) {
    const { function_execution_id } = event;
    await client.functions.completeError({ function_execution_id, error: message.text });
    return;
  }
  const channel = event?.channel ?? user?.id ?? user_id;
  if (channel === undefined) return;
  if (event?.user !== undefined && event.channel_type !== "im") {
    const thread = event.thread_ts ? { thread_ts: event.thread_ts } : {};
    await client.chat.postEphemeral({ ...message, ...thread, channel, user: event.user });
    return;
  }
  await client.chat.postMessage({ ...message, channel });
}

/** Whether the response_url took it: it may be what failed before. */
async function isToldByUrl(url: string, message: Message, fetch: Fetch): Promise<boolean> {
  const body = { ...message, response_type: "ephemeral", replace_original: false };
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  return response?.ok === true;
}

/** The few fields of any request that say where the person is. */
const text = v.optional(v.string());
const requestSchema = v.fallback(
  v.object({
    type: text,
    command: text,
    response_url: text,
    user_id: text,
    user: v.optional(v.object({ id: v.string() })),
    event: v.optional(
      v.object({
        type: text,
        channel: text,
        channel_type: text,
        user: text,
        thread_ts: text,
        function_execution_id: text,
      }),
    ),
  }),
  {},
);
