import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { ArticleFormat } from "#articles/parse-article.ts";
import type { LibraryWarning } from "./library.ts";

/** A file below a library folder that can hold an article. */
export interface ArticleFile {
  /** Path below the folder, with `/` between names on every system. */
  readonly source: string;
  readonly path: string;
  readonly format: ArticleFormat;
}

/** The text of a file, or why it can't be read, in words for the person who put it there. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** Larger than this it is no article: a novel has one megabyte. In bytes. */
export const largestFile = 10_000_000;
const tooLarge = `is too large: more than ${largestFile / 1_000_000} MB`;

const formats: ReadonlyMap<string, ArticleFormat> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".html", "html"],
  [".htm", "html"],
]);

/** The format that a file's name stands for, or undefined where no article comes in such a file. */
export function formatOf(path: string): ArticleFormat | undefined {
  return formats.get(extname(path).toLowerCase());
}

/**
 * Every article file below a folder, subfolders and links followed, each folder once, ordered by
 * path. Names that begin with a dot and files named README are not for the library and are passed
 * over.
 *
 * @param warn told of each file and folder that is left out
 */
export function articleFiles(
  folder: string,
  warn: (warning: LibraryWarning) => void,
): ArticleFile[] {
  const files: ArticleFile[] = [];
  const read = new Set<string>();
  const open = [{ path: folder, source: "" }];
  for (let next = open.pop(); next; next = open.pop()) {
    const real = realpathSync(next.path);
    if (read.has(real)) {
      warn({ source: next.source, message: "is a link to a folder that is read already" });
      continue;
    }
    read.add(real);
    for (const entry of entriesOf(next.path, next.source, warn)) {
      if (entry.name.startsWith(".") || /^readme(?:\.|$)/i.test(entry.name)) continue;
      const path = join(next.path, entry.name);
      const source = next.source === "" ? entry.name : `${next.source}/${entry.name}`;
      const kind = kindOf(path, entry);
      const format = formatOf(entry.name);
      if (kind === "folder") open.push({ path, source });
      else if (kind !== "file") warn({ source, message: kind });
      else if (format) files.push({ source, path, format });
      else warn({ source, message: "is not a .txt, .md or .html file" });
    }
  }
  return files.sort((one, other) => (one.source < other.source ? -1 : 1));
}

/** Reads a file as text. */
export function readText(path: string): FileText {
  try {
    if (statSync(path).size > largestFile) return { ok: false, message: tooLarge };
    return textOf(readFileSync(path));
  } catch (fault) {
    return { ok: false, message: `can't be read: ${reason(fault)}` };
  }
}

/** Bytes as text. Text is UTF-8; anything else is refused rather than guessed at. */
export function textOf(bytes: Buffer): FileText {
  const message = unreadable(bytes);
  return message === undefined
    ? { ok: true, text: bytes.toString("utf8") }
    : { ok: false, message };
}

/** What stands between bytes and their text, or undefined where they are text. */
function unreadable(bytes: Buffer): string | undefined {
  if (bytes.length > largestFile) return tooLarge;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return "is UTF-16, not UTF-8: save it as UTF-8";
  }
  if (bytes.includes(0)) return "is binary, not text";
  if (!isUtf8(bytes)) return "is not UTF-8 text: save it as UTF-8";
  return undefined;
}

/** The system's words for why a file could not be read. */
export function reason(fault: unknown): string {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  if (code === "ENOENT") return "it is not there";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "EISDIR") return "it is a folder";
  if (code === "ENOTDIR") return "it is not a folder";
  if (code === "ELOOP") return "its links lead in a circle";
  return fault instanceof Error ? fault.message : String(fault);
}

/** What is in a folder, the last name first: the first is the next to be taken off a stack. */
function entriesOf(
  path: string,
  source: string,
  warn: (warning: LibraryWarning) => void,
): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((one, other) =>
      one.name < other.name ? 1 : -1,
    );
  } catch (fault) {
    if (source === "") throw fault;
    warn({ source, message: `can't be read: ${reason(fault)}` });
    return [];
  }
}

/** A folder, a file, or in words why it is neither; links are followed. */
function kindOf(path: string, entry: Dirent): string {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return "is not a regular file";
  try {
    const target = statSync(path);
    if (target.isDirectory()) return "folder";
    return target.isFile() ? "file" : "is not a regular file";
  } catch (fault) {
    return `is a link that can't be followed: ${reason(fault)}`;
  }
}
