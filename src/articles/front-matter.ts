import type { ArticleDetails } from "./plain-text.ts";

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
  const { parseDocument } = await import("yaml");
  const document = parseDocument(fenced.yaml, { prettyErrors: false });
  const fault = document.errors[0];
  if (fault) {
    const problem = `front matter is not valid YAML and is not used: ${fault.message}`;
    return { details: {}, end: fenced.end, problem };
  }
  const fields: unknown = document.toJS();
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return undefined;
  return { details: detailsOf(new Map(Object.entries(fields))), end: fenced.end };
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

function printed(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const words = value.map(printed).filter((word) => word !== undefined);
    return words.length === 0 ? undefined : words.join(", ");
  }
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
