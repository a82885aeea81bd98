import type * as v from "valibot";

/** The words in which Slack says what is wrong, with the place as a JSON pointer. */
export function slackMessages(
  issues: readonly v.BaseIssue<unknown>[],
  root: string,
): readonly string[] {
  return issues.map((issue) => {
    const keys = (issue.path ?? []).map((item) => String(item.key));
    const { words, keys: place } = wordsFor(issue, keys);
    return `[ERROR] ${words} [json-pointer:${root}${place.map((key) => `/${escapePointer(key)}`).join("")}]`;
  });
}

function wordsFor(
  issue: v.BaseIssue<unknown>,
  keys: readonly string[],
): { readonly words: string; readonly keys: readonly string[] } {
  const parent = keys.slice(0, -1);
  const last = keys.at(-1) ?? "";
  if (issue.input === undefined && keys.length > 0) {
    return { words: `missing required field: ${last}`, keys: parent };
  }
  const requirement = "requirement" in issue ? issue.requirement : undefined;
  switch (issue.type) {
    case "strict_object":
      if (issue.expected === "never")
        return { words: `invalid additional property: ${last}`, keys: parent };
      return { words: "must provide an object", keys };
    case "object":
    case "loose_object":
      return { words: "must provide an object", keys };
    case "variant":
      if (typeof issue.input !== "string") return { words: "must provide an object", keys };
      return { words: `unsupported type: ${issue.input}`, keys };
    case "string":
      return { words: "must provide a string", keys };
    case "number":
      return { words: "must provide a number", keys };
    case "boolean":
      return { words: "must provide a boolean", keys };
    case "array":
      return { words: "must provide an array", keys };
    case "literal":
    case "picklist":
      return { words: `must be a valid enum value`, keys };
    case "max_length":
      if (Array.isArray(issue.input))
        return { words: `no more than ${requirement} items allowed`, keys };
      return { words: `must be less than ${Number(requirement) + 1} characters`, keys };
    case "min_length":
      if (Array.isArray(issue.input))
        return { words: `no fewer than ${requirement} items allowed`, keys };
      return { words: `must be more than ${Number(requirement) - 1} characters`, keys };
    case "max_value":
      return { words: `must be less than or equal to ${requirement}`, keys };
    case "min_value":
      return { words: `must be greater than or equal to ${requirement}`, keys };
    case "union":
      return { words: "failed to match all allowed schemas", keys };
    default:
      return { words: issue.message, keys };
  }
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
