import { methodsByName } from "#playground/api/registry.ts";
import { eventTypes } from "#playground/events/event-types.ts";
import { knownEvents, knownMethods } from "./known-names.ts";

/** What this workspace does of what Slack does, as Markdown: made from the code, for the docs. */
export function coverageTables(): string {
  const methods = rows(knownMethods, [...methodsByName.values()]);
  const events = rows(knownEvents, eventTypes);
  return [
    `### Web API methods`,
    ``,
    `A method that is not there answers \`unknown_method\`. The \`admin.*\` methods are not there.`,
    ``,
    ...table("method", methods),
    ``,
    `### Events`,
    ``,
    ...table("event", events),
    ``,
  ].join("\n");
}

interface Part {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly missing?: string;
}

type Row = readonly [name: string, state: string, scopes: string];

function rows(known: readonly string[], parts: readonly Part[]): readonly Row[] {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const names = [...new Set([...known, ...byName.keys()])].sort();
  const there = names.flatMap((name): readonly Row[] => {
    const part = byName.get(name);
    if (part === undefined) return [];
    const state = part.missing === undefined ? "works" : `partly: ${part.missing}`;
    return [[`\`${name}\``, state, part.scopes.map((scope) => `\`${scope}\``).join(" or ")]];
  });
  const absent = names.filter((name) => !byName.has(name)).map((name) => `\`${name}\``);
  return [...there, [absent.join(", "), "not there", ""]];
}

function table(heading: string, lines: readonly Row[]): readonly string[] {
  return [
    `| ${heading} | state | scopes |`,
    `|---|---|---|`,
    ...lines.map((cells) => `| ${cells.join(" | ")} |`),
  ];
}
