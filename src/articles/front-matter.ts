import type { ArticleDetails } from "./article.ts";
import { oneLine } from "./blocks/title.ts";

/** What stands between two lines of `---` at the top of a file. */
export interface FrontMatter {
  readonly details: ArticleDetails;
  /** Where the text goes on after it, in UTF-16 code units. */
  readonly end: number;
  /** Why it could not be used, for the person who wrote it. */
  readonly problem?: string;
}

/** Longer than this it is a text between two rules, in UTF-16 code units. */
const longest = 20_000;

/** Reads YAML front matter; undefined where the text has none. */
export async function frontMatterOf(text: string): Promise<FrontMatter | undefined> {
  const fenced = fencedBlock(text);
  if (!fenced) return undefined;
  const read = await yamlReader();
  let fields = read(fenced.yaml);
  if (fields instanceof Error) {
    const mended = read(withPlainValues(fenced.yaml, read));
    if (mended instanceof Error) {
      const problem = `front matter is not valid YAML and is not used: ${fields.message}`;
      return { details: {}, end: fenced.end, problem };
    }
    fields = mended;
  }
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return undefined;
  return { details: detailsOf(new Map(Object.entries(fields))), end: fenced.end };
}

/** Reads YAML into data, or into the error that says why it is none. */
async function yamlReader(): Promise<(yaml: string) => unknown> {
  const { parse } = await import("yaml");
  return (yaml) => {
    try {
      return parse(yaml, { prettyErrors: false, logLevel: "error" });
    } catch (fault) {
      return fault instanceof Error ? fault : new Error(String(fault));
    }
  };
}

/** With values in marks that YAML refuses without, as people write titles: `title: The dam: what we know`. */
function withPlainValues(yaml: string, read: (yaml: string) => unknown): string {
  return yaml.replaceAll(/^([\w-]{1,40}[ \t]*:[ \t]+)([^\s[{*&!|>].*)$/gm, (line, key, value) =>
    read(line) instanceof Error ? key + JSON.stringify(value.trimEnd()) : line,
  );
}

function fencedBlock(text: string): { yaml: string; end: number } | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (!opening) return undefined;
  const from = opening[0].length;
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(from - 1, from + longest));
  if (!closing) return undefined;
  const yaml = text.slice(from, from - 1 + closing.index);
  if (!/^\s*[\w-]{1,40}[ \t]*:/.test(yaml)) return undefined;
  return { yaml, end: from - 1 + closing.index + closing[0].length };
}

function detailsOf(fields: ReadonlyMap<string, unknown>): ArticleDetails {
  const named = (...names: string[]) => {
    for (const name of names) {
      const words = printed(fields.get(name));
      if (words !== undefined) return words;
    }
    return undefined;
  };
  const title = named("title", "headline");
  const author = named("author", "authors", "byline");
  const published = named("published", "date");
  const url = named("url", "link", "canonical");
  const source = named("source", "publisher");
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(source !== undefined && { source }),
  };
}

/** A value in one line, or a list of them with commas; no list within a list, which an alias can make endless. */
function printed(value: unknown): string | undefined {
  const words = [value]
    .flat()
    .filter((one) => typeof one === "string" || typeof one === "number")
    .map((one) => oneLine(String(one)))
    .filter((one) => one !== "");
  return words.length === 0 ? undefined : words.join(", ");
}
