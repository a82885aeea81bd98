import { type Refusal, refuse } from "./method.ts";

/** A call's arguments, the token it came with, and what Slack would warn of. */
export interface CallBody {
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string | null;
  readonly warning: string | null;
}

/** Reads the arguments of a Web API call: query, form, JSON or multipart. */
export async function readCallBody(request: Request): Promise<CallBody | Refusal> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const header = /^Bearer\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (request.method === "GET") return withToken(query, header, null);
  const type = request.headers.get("content-type") ?? "";
  const [kind = ""] = type.toLowerCase().split(";", 1);
  switch (kind.trim()) {
    case "application/json": {
      const warning = /charset\s*=/i.test(type) ? null : "missing_charset";
      const body = jsonObject(await request.text());
      return typeof body === "string"
        ? refuse(body)
        : withToken({ ...query, ...body }, header, warning);
    }
    case "application/x-www-form-urlencoded": {
      const warning = /charset\s*=/i.test(type) ? "superfluous_charset" : null;
      const form = Object.fromEntries(new URLSearchParams(await request.text()));
      return withToken({ ...query, ...form }, header, warning);
    }
    case "multipart/form-data":
      try {
        const form: Record<string, unknown> = {};
        for (const [key, value] of await request.formData()) form[key] = value;
        return withToken({ ...query, ...form }, header, null);
      } catch {
        return refuse("invalid_form_data");
      }
    case "":
      return withToken(query, header, null);
    default:
      return refuse("invalid_post_type");
  }
}

/** The object that a JSON body is, or Slack's error for what is none. */
function jsonObject(text: string): Record<string, unknown> | string {
  let value: unknown;
  try {
    value = text === "" ? {} : JSON.parse(text);
  } catch {
    return "invalid_json";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "json_not_object";
  return { ...value };
}

function withToken(
  given: Record<string, unknown>,
  header: string | undefined,
  warning: string | null,
): CallBody {
  const { token, ...args } = given;
  return { args, token: header ?? (typeof token === "string" ? token : null), warning };
}
