import { statSync } from "node:fs";
import type { Article, ArticleId } from "#articles/article.ts";
import { parseArticle } from "#articles/parse-article.ts";
import { type ArticleFile, articleFiles, readText, reason } from "./article-files.ts";
import { createLibrary } from "./create-library.ts";
import type { Library, LibraryWarning } from "./library.ts";

/** What opening a folder comes to; the message is one line that says what to do. */
export type OpenedLibrary =
  | { readonly ok: true; readonly library: Library }
  | {
      readonly ok: false;
      readonly code: "missing" | "not-a-folder" | "unreadable" | "empty";
      readonly message: string;
      /** Files that were there and could not be read. */
      readonly warnings: readonly LibraryWarning[];
    };

/** How far opening has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly source: string;
}

/**
 * Reads every article below a folder. What can't be read becomes a warning and the rest loads; a
 * folder without a single article is no library.
 *
 * @param onProgress told after each file
 */
export async function openLibrary(
  folder: string,
  onProgress?: (progress: Progress) => void,
): Promise<OpenedLibrary> {
  const warnings: LibraryWarning[] = [];
  const listing = listed(folder, warnings);
  if (!listing.ok) return listing;
  const library = createLibrary(warnings);
  const seen = new Map<ArticleId, string>();
  const { files } = listing;
  for (const [index, file] of files.entries()) {
    const article = await articleOf(file, seen, warnings);
    if (article) library.add(article);
    onProgress?.({ done: index + 1, total: files.length, source: file.source });
  }
  if (seen.size > 0) return { ok: true, library };
  const message = `The library folder ${folder} has no articles: put .txt, .md or .html files there.`;
  return { ok: false, code: "empty", message, warnings };
}

function listed(
  folder: string,
  warnings: LibraryWarning[],
): { ok: true; files: ArticleFile[] } | Exclude<OpenedLibrary, { ok: true }> {
  const refused = (code: "missing" | "not-a-folder" | "unreadable", why: string) => {
    const message = `The library folder ${folder} ${why}: name another with --library or LIBRARY_DIR.`;
    return { ok: false, code, message, warnings } as const;
  };
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (!found) return refused("missing", "does not exist");
    if (!found.isDirectory()) return refused("not-a-folder", "is not a folder");
    return { ok: true, files: articleFiles(folder, (warning) => warnings.push(warning)) };
  } catch (fault) {
    return refused("unreadable", `can't be read (${reason(fault)})`);
  }
}

/** The article of a file, or undefined with a warning. */
async function articleOf(
  { source, path, format }: ArticleFile,
  seen: Map<ArticleId, string>,
  warnings: LibraryWarning[],
): Promise<Article | undefined> {
  const leaveOut = (message: string) => {
    warnings.push({ source, message });
    return undefined;
  };
  const read = readText(path);
  if (!read.ok) return leaveOut(read.message);
  if (read.text.trim() === "") return leaveOut("is empty");
  const { article, problem } = await parseArticle(read.text, format, { source });
  if (problem !== undefined) warnings.push({ source, message: problem });
  if (article.blocks.length === 0) return leaveOut("has no text to read");
  const twin = seen.get(article.id);
  if (twin !== undefined) return leaveOut(`has the same text as ${twin} and is left out`);
  seen.set(article.id, source);
  return article;
}
