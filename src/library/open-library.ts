import { statSync } from "node:fs";
import { passagesOf } from "#answers/sources/passages.ts";
import type { ArticleId } from "#articles/article.ts";
import { parseArticle } from "#articles/parse-article.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import type { Passage } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { type ArticleFile, articleFiles, readText, reason } from "./article-files.ts";
import { createLibrary } from "./create-library.ts";
import type { Library, LibraryWarning } from "./library.ts";
import type { SavedLibrary } from "./saved/saved-library.ts";

/** What opening a folder comes to; the message is one line that says what to do. */
export type OpenedLibrary =
  | {
      readonly ok: true;
      readonly library: Library;
      /**
       * Saves what was read for the next start, beside other work and only where it isn't saved
       * already. Gives a warning where that can't be done.
       * @throws the reason of the signal once it is aborted
       */
      save(signal?: AbortSignal): Promise<LibraryWarning | undefined>;
    }
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

export interface OpenOptions {
  /** The folder in which what was read is kept for the next start; nothing is kept by default. */
  readonly dataDir?: string | undefined;
  /** Told after each file. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Reads every article below a folder, those that are saved as they were read before. What can't be
 * read becomes a warning and the rest loads; a folder without a single article is no library.
 */
export async function openLibrary(
  folder: string,
  { dataDir, onProgress }: OpenOptions = {},
): Promise<OpenedLibrary> {
  const warnings: LibraryWarning[] = [];
  const listing = listed(folder, warnings);
  if (!listing.ok) return listing;
  const saved = await savedLibrary(folder, dataDir, warnings);
  const reading: Reading = { saved, warnings, sourceOf: new Map() };
  const articles: QuotedArticle[] = [];
  const { files } = listing;
  for (const [done, file] of files.entries()) {
    const quoted = await articleOf(file, reading);
    if (quoted) articles.push(quoted);
    onProgress?.({ done: done + 1, total: files.length, source: file.source });
  }
  if (articles.length === 0) {
    const message = `The library folder ${folder} has no articles: put .txt, .md or .html files there.`;
    return { ok: false, code: "empty", message, warnings };
  }
  const index =
    saved?.index(passagesOfAll(articles)) ?? createPassageIndex(passagesOfAll(articles));
  const library = createLibrary({ warnings, articles, index });
  const asRead = library.articles;
  return {
    ok: true,
    library,
    save: async (signal) =>
      saved?.save(() => (library.articles === asRead ? index : undefined), signal),
  };
}

/** Loaded only for those who have somewhere to save to: it takes a short command a tenth of its time. */
async function savedLibrary(
  folder: string,
  dataDir: string | undefined,
  warnings: LibraryWarning[],
): Promise<SavedLibrary | undefined> {
  if (dataDir === undefined) return undefined;
  const { openSavedLibrary } = await import("./saved/saved-library.ts");
  const saved = openSavedLibrary(dataDir, folder);
  if (saved.warning) warnings.push(saved.warning);
  return saved;
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

/** What the files of a folder are read with, and what was met in them. */
interface Reading {
  readonly saved: SavedLibrary | undefined;
  readonly warnings: LibraryWarning[];
  /** The file that each article was read from. */
  readonly sourceOf: Map<ArticleId, string>;
}

/** The article of a file with its quotations, or undefined with a warning. */
async function articleOf(
  { source, path, format }: ArticleFile,
  { saved, warnings, sourceOf }: Reading,
): Promise<QuotedArticle | undefined> {
  const leaveOut = (message: string) => {
    warnings.push({ source, message });
    return undefined;
  };
  const read = readText(path);
  if (!read.ok) return leaveOut(read.message);
  const { text } = read;
  if (text.trim() === "") return leaveOut("is empty");
  const file = saved?.file(source, text);
  const { article, problem } = file?.known ?? (await parseArticle(text, format, { source }));
  if (problem !== undefined) warnings.push({ source, message: problem });
  if (article.blocks.length === 0) return leaveOut("has no text to read");
  const twin = sourceOf.get(article.id);
  if (twin !== undefined) return leaveOut(`has the same text as ${twin} and is left out`);
  sourceOf.set(article.id, source);
  const quoted = file?.known?.quoted ?? findQuotations(article);
  file?.keep({ quoted, problem });
  return quoted;
}

function* passagesOfAll(articles: readonly QuotedArticle[]): Generator<Passage> {
  for (const quoted of articles) yield* passagesOf(quoted);
}
