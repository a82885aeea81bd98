import { readFile } from "node:fs/promises";
import { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { methodsByName } from "#playground/api/registry.ts";
import { coverageTables } from "#playground/coverage/coverage-table.ts";
import { knownEvents, knownMethods } from "#playground/coverage/known-names.ts";
import { eventTypes } from "#playground/events/event-types.ts";

describe("docs/playground.md", () => {
  it("ends with the tables that the code makes", async () => {
    const doc = await readFile("docs/playground.md", "utf8");
    const [, tables = ""] = doc.split("<!-- made by: npm run playground -- --coverage -->\n");
    expect(tables).toBe(coverageTables());
  });

  it("counts every method of the official client, but for the admin family", () => {
    // `files.uploadV2` is the client's own way through three methods of Slack's.
    const isSlacks = (name: string) => !name.startsWith("admin.") && name !== "files.uploadV2";
    const names = namesIn(new WebClient(), []).filter(isSlacks);
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => !knownMethods.includes(name))).toEqual([]);
  });

  it("claims only names that Slack has", () => {
    expect([...methodsByName.keys()].filter((name) => !knownMethods.includes(name))).toEqual([]);
    expect(
      eventTypes.map((type) => type.name).filter((name) => !knownEvents.includes(name)),
    ).toEqual([]);
  });
});

/** The dotted names of the API methods that a client carries. */
function namesIn(value: object, path: readonly string[]): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === "function" && path.length > 0) return [[...path, key].join(".")];
    const isGroup =
      typeof inner === "object" &&
      inner !== null &&
      Object.getPrototypeOf(inner) === Object.prototype;
    return isGroup && path.length < 4 ? namesIn(inner, [...path, key]) : [];
  });
}
