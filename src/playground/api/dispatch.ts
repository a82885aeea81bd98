import type { ApiFault } from "#playground/faults.ts";
import type { Platform } from "#playground/platform.ts";
import type { Installation } from "#playground/world/entities.ts";
import { type Answer, isRefusal, type Method, refuse } from "./method.ts";
import type { RateLimiter } from "./rate-limits.ts";
import { methodsByName } from "./registry.ts";
import { type CallBody, readCallBody } from "./request-body.ts";

/** What goes back over HTTP: an answer, or something broken on purpose. */
export type ApiResult =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly answer: Answer;
    }
  | { readonly kind: "text"; readonly status: number; readonly text: string }
  | { readonly kind: "reset" }
  | { readonly kind: "hang" }
  | { readonly kind: "cut_body"; readonly answer: Answer };

export interface ApiCall {
  readonly platform: Platform;
  readonly limiter: RateLimiter | null;
  readonly name: string;
  readonly request: Request;
}

/** Answers one Web API call, faults included, and writes it in the ledger. */
export async function answerApiCall({
  platform,
  limiter,
  name,
  request,
}: ApiCall): Promise<ApiResult> {
  const body = await readCallBody(request);
  const args = isRefusal(body) ? {} : body.args;
  const fault = platform.faults.takeForApi(name);
  const result = await withFault(platform, fault, () =>
    isRefusal(body) ? Promise.resolve(answered(body)) : callMethod(platform, limiter, name, body),
  );
  const answer =
    result.kind === "answer" || result.kind === "cut_body"
      ? result.answer
      : { ok: false, error: result.kind };
  const teamId = isRefusal(body) ? null : (installationOf(platform, body.token)?.teamId ?? null);
  const status = "status" in result ? result.status : 0;
  platform.ledger.record({ kind: "api", method: name, teamId, args, answer, status });
  return result;
}

async function withFault(
  platform: Platform,
  fault: ApiFault | null,
  run: () => Promise<ApiResult>,
): Promise<ApiResult> {
  switch (fault?.kind) {
    case undefined:
      return run();
    case "rate_limit":
      return rateLimited(fault.retryAfter);
    case "server_error":
      return { kind: "text", status: fault.status, text: "Internal Server Error" };
    case "error":
      return answered(refuse(fault.error));
    case "hang":
      return { kind: "hang" };
    case "reset":
      if (fault.afterStoring) await run();
      return { kind: "reset" };
    case "slow":
      await new Promise<void>((resolve) => {
        platform.clock.after(fault.milliseconds, resolve);
      });
      return run();
    case "cut_body": {
      const result = await run();
      return result.kind === "answer" ? { kind: "cut_body", answer: result.answer } : result;
    }
    case "error_after_storing":
      await run();
      return fault.status === 200
        ? answered(refuse(fault.error))
        : { kind: "text", status: fault.status, text: "Internal Server Error" };
  }
}

async function callMethod(
  platform: Platform,
  limiter: RateLimiter | null,
  name: string,
  body: CallBody,
): Promise<ApiResult> {
  const method = methodsByName.get(name);
  if (method === undefined) return answered(refuse("unknown_method", { req_method: name }));
  const { args } = body;
  if (method.token === "none")
    return answered(await method.answer({ platform, args }), body.warning);
  const denied = denial(platform, method, body.token);
  if (denied !== null) return answered(denied);
  if (method.token === "app")
    return answered(await method.answer({ platform, args }), body.warning);
  const installation = installationOf(platform, body.token);
  if (installation === undefined) return answered(refuse("invalid_auth"));
  const channel = typeof args.channel === "string" ? args.channel : null;
  const seconds = limiter?.(installation.teamId, method, channel) ?? null;
  if (seconds !== null) return rateLimited(seconds);
  const answer = await method.answer({ platform, installation, args });
  return answered(answer, body.warning, {
    "x-oauth-scopes": installation.scopes.join(","),
    "x-accepted-oauth-scopes": method.scopes.join(","),
  });
}

/** Why this token may not call this method, in the order in which Slack asks. */
function denial(platform: Platform, method: Method, token: string | null): Answer | null {
  if (token === null || token === "") return refuse("not_authed");
  const isAppToken = token === platform.app.appToken;
  const installation = installationOf(platform, token);
  if (!isAppToken && installation === undefined) return refuse("invalid_auth");
  if (isAppToken !== (method.token === "app")) return refuse("not_allowed_token_type");
  if (installation === undefined) return null;
  if (installation.revoked !== null) return refuse(installation.revoked);
  const { scopes } = installation;
  if (method.scopes.length > 0 && !method.scopes.some((scope) => scopes.includes(scope))) {
    return refuse("missing_scope", { needed: method.scopes.join(","), provided: scopes.join(",") });
  }
  return null;
}

function installationOf(platform: Platform, token: string | null): Installation | undefined {
  for (const installation of platform.world.installations.values()) {
    if (installation.botToken === token) return installation;
  }
  return undefined;
}

function rateLimited(seconds: number): ApiResult {
  return {
    kind: "answer",
    status: 429,
    headers: { "retry-after": String(seconds) },
    answer: refuse("ratelimited"),
  };
}

function answered(
  answer: Answer,
  warning: string | null = null,
  headers: Record<string, string> = {},
): ApiResult {
  if (warning === null) return { kind: "answer", status: 200, headers, answer };
  const metadata = { ...Object(answer.response_metadata), warnings: [warning] };
  return {
    kind: "answer",
    status: 200,
    headers,
    answer: { ...answer, warning, response_metadata: metadata },
  };
}
