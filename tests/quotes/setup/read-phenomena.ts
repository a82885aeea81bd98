import { readdirSync, readFileSync } from "node:fs";
import type { Span } from "#articles/article.ts";

/** What one `>` line says about one marked stretch of the article. */
export interface Expectation {
  readonly number: string;
  readonly kind: string;
  readonly parts: readonly Span[];
  readonly fields: readonly string[];
}

/** What a `> person` line says about one speaker. */
export interface ExpectedPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
}

/** One case of the tables in `phenomena/`, whose README gives the notation. */
export interface Phenomenon {
  readonly group: string;
  readonly name: string;
  readonly text: string;
  readonly quotations: readonly Expectation[];
  readonly persons: readonly ExpectedPerson[];
  readonly silent: readonly string[];
  readonly nobody: readonly string[];
  readonly nothing: boolean;
  readonly known: string | undefined;
}

const headline = "In the news today";

/** Reads every table of a folder. Throws on a line that the notation doesn't have. */
export function readPhenomena(folder: URL): Phenomenon[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => {
      const [, ...cases] = readFileSync(new URL(file, folder), "utf8").split(/^== /m);
      return cases.map((lines) => readPhenomenon(file.replace(".txt", ""), lines));
    });
}

/** Reads one case: its name, its article and its `>` lines. */
function readPhenomenon(group: string, lines: string): Phenomenon {
  const [name = "", ...rest] = lines.trimEnd().split("\n");
  const article = rest.filter((line) => !line.startsWith("> "));
  const { text, stretches } = unmark(withHeadline(article));
  const wanted = rest.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  const after = (word: string) =>
    wanted.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const numbered = wanted.filter((line) => /^\d/.test(line));
  const unread = wanted.filter(
    (line) => !/^(\d+ \w|person |silent |nobody |known |none$)/.test(line),
  );
  if (unread.length > 0) throw new Error(`${group}: ${name}: can't read "${unread[0]}"`);
  const numbers = new Set(numbered.map((line) => line.split(" ")[0]));
  for (const number of [...stretches.keys(), ...numbers])
    if (number === undefined || !numbers.has(number) || !stretches.has(number))
      throw new Error(`${group}: ${name}: ${number} must be both marked and listed`);
  return {
    group,
    name,
    text,
    quotations: numbered.map((line) => readExpectation(line, stretches)),
    persons: after("person").map(readPerson),
    silent: after("silent"),
    nobody: after("nobody"),
    nothing: wanted.includes("none"),
    known: after("known")[0],
  };
}

/** The lines as paragraphs, with a blank line between: a line break alone would join two. */
function withHeadline(lines: readonly string[]): string {
  const [first = "", ...rest] = lines.filter((line) => line.trim() !== "");
  const head = first.startsWith("# ") ? [first.slice(2)] : [headline, first];
  return [...head, ...rest].join("\n\n");
}

/** Takes the braces out and gives, for each number, where its words then stand. */
function unmark(marked: string): { text: string; stretches: Map<string, Span[]> } {
  const stretches = new Map<string, Span[]>();
  const open: { number: string; start: number }[] = [];
  let text = "";
  for (const token of marked.match(/\{\d+ |\}|[^{}]+|\{/g) ?? []) {
    if (/^\{\d/.test(token)) open.push({ number: token.slice(1, -1), start: text.length });
    else if (token === "}") {
      const stretch = open.pop();
      if (!stretch) throw new Error(`a brace closes that was never opened after "${text}"`);
      const parts = stretches.get(stretch.number) ?? [];
      parts.push({ start: stretch.start, end: text.length });
      stretches.set(stretch.number, parts);
    } else text += token;
  }
  if (open.length > 0) throw new Error(`a brace is never closed in "${text}"`);
  return { text, stretches };
}

function readExpectation(line: string, stretches: ReadonlyMap<string, Span[]>): Expectation {
  const [head = "", ...fields] = line.split(" | ").map((field) => field.trim());
  const [number = "", kind = ""] = head.split(" ");
  return { number, kind, fields, parts: stretches.get(number) ?? [] };
}

function readPerson(line: string): ExpectedPerson {
  const [name = "", ...fields] = line.split(" | ").map((field) => field.trim());
  const starting = (word: string) =>
    fields.filter((field) => field.startsWith(word)).map((field) => field.slice(word.length));
  return { name, aliases: starting("as "), roles: starting("role ") };
}
