import * as v from "valibot";

/** Arguments as they come: forms send everything as text, JSON bodies send the types. */

/** `true`, `1` and their like. */
export const flag = v.pipe(
  v.union([v.boolean(), v.number(), v.string()]),
  v.transform((given) => given === true || given === 1 || given === "true" || given === "1"),
);

export const whole = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,15}$/, "must be a number"))]),
  v.transform(Number),
  v.integer("must be a whole number"),
);

/** A string, or a number where JSON bodies have one (`ts` is at times sent so). */
export const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** A list given as JSON or with commas. */
export const list = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given) =>
    typeof given === "string"
      ? given
          .split(",")
          .map((part) => part.trim())
          .filter(Boolean)
      : given,
  ),
);

/** A value that a form carries as JSON text; `undefined` when that text is not JSON. */
export function fromForm(given: unknown): unknown {
  if (typeof given !== "string") return given;
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}

/** A page of a list with Slack's cursor, an opaque base64 of the offset. */
export function page<T>(
  items: readonly T[],
  cursor: string | undefined,
  limit: number,
): { readonly items: readonly T[]; readonly nextCursor: string } | null {
  const start = cursor === undefined || cursor === "" ? 0 : offsetOf(cursor);
  if (start === null) return null;
  const end = start + limit;
  return {
    items: items.slice(start, end),
    nextCursor: end < items.length ? Buffer.from(`offset:${end}`).toString("base64") : "",
  };
}

function offsetOf(cursor: string): number | null {
  const match = /^offset:(\d{1,9})$/.exec(Buffer.from(cursor, "base64").toString("utf8"));
  return match === null ? null : Number(match[1]);
}
