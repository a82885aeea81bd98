import { hash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { reason } from "#library/article-files.ts";
import { inTurns } from "#library/in-turns.ts";
import type { LibraryWarning } from "#library/library.ts";
import type { Passage, PassageIndex } from "#search/passage.ts";
import { openSavedIndex, type SavedIndex, saveIndex } from "#search/saved-index.ts";
import { engineVersion } from "./engine-version.ts";
import {
  packingArticles,
  type ReadArticle,
  readArticle,
  type SavedArticle,
  savedArticle,
  unpackedArticles,
} from "./saved-articles.ts";
import { type OpenedFile, openSaved, replaceFile } from "./saved-file.ts";

/** An article file, with what was read of it before. */
export interface SavedFile {
  /** What the same text was read as; undefined where it has to be read now. */
  readonly known: ReadArticle | undefined;
  /** Takes the article in, to be saved after those before. */
  keep(read: Pick<ReadArticle, "quoted" | "problem">): void;
}

/** What is kept of a folder's articles from one start to the next. */
export interface SavedLibrary {
  /** Why the file that is there is not used. */
  readonly warning: LibraryWarning | undefined;
  file(source: string, text: string): SavedFile;
  /** The index of these passages, where they are of the very articles that were saved. */
  index(passages: Iterable<Passage>): PassageIndex | undefined;
  /**
   * Saves the articles taken in with their index, beside other work and where they are others than
   * before. Gives a warning where that can't be done.
   *
   * @param index gives undefined when it is no longer that of these articles: nothing is saved then
   * @throws the reason of the signal once it is aborted
   */
  save(
    index: () => PassageIndex | undefined,
    signal?: AbortSignal,
  ): Promise<LibraryWarning | undefined>;
}

/** Reading as many characters takes a quarter of a second: who only tries the app needs no file. */
const worthSaving = 100_000;

/** Opens what an earlier start saved of a folder. Whatever is wrong with it, there is a library. */
export function openSavedLibrary(dataDir: string, folder: string): SavedLibrary {
  const path = join(dataDir, `articles-${crc32(realpathSync(folder)).toString(16)}.saved`);
  const version = engineVersion();
  const before = contentsOf(path, version);
  const articles: SavedArticle[] = [];
  let characters = 0;
  const bySource = new Map(before.articles.map((each) => [each.source, each]));
  const isSame = () =>
    articles.length === before.articles.length &&
    articles.every((each, place) => each === before.articles[place]);

  return {
    warning: before.refused === undefined ? undefined : { source: path, message: before.refused },
    file(source, text) {
      const digest = hash("sha256", text, "base64url");
      const saved = bySource.get(source);
      const same = saved?.digest === digest ? saved : undefined;
      return {
        known: same && readArticle(same, text),
        keep(read) {
          articles.push(same ?? savedArticle(read, { source, digest, text }));
          characters += text.length;
        },
      };
    },
    index: (passages) => (isSame() ? before.index?.restore(passages) : undefined),
    async save(index, signal) {
      if (isSame() || characters < worthSaving) return undefined;
      try {
        const beside = await inTurns(packingArticles(articles), signal);
        const current = index();
        if (current) await replaceFile(path, saveIndex(current, version, beside), signal);
        return undefined;
      } catch (fault) {
        signal?.throwIfAborted();
        return { source: path, message: `can't be written (${reason(fault)}): ${remedy}` };
      }
    },
  };
}

const remedy =
  "the next start reads every article again; make room, let the app write there, or set DATA_DIR to another folder";

interface SavedContents {
  readonly articles: readonly SavedArticle[];
  readonly index?: SavedIndex;
  /** Why it is not used, where there is one. */
  readonly refused?: string;
}

function contentsOf(path: string, version: number): SavedContents {
  const refused = (why: string) => ({
    articles: [],
    refused: `${why}: every article is read again`,
  });
  try {
    const file = openSaved(path);
    if (file.kind === "none") return { articles: [] };
    if (file.kind === "refused") return refused(file.why);
    const index = openedIndex(file, version);
    if (index.kind === "unusable") return refused(unusable[index.reason]);
    return { articles: unpackedArticles(index.sections), index };
  } catch (fault) {
    return refused(`can't be read (${reason(fault)})`);
  }
}

function openedIndex(
  file: Extract<OpenedFile, { kind: "open" }>,
  version: number,
): ReturnType<typeof openSavedIndex> {
  try {
    return openSavedIndex(file, version);
  } finally {
    file.close();
  }
}

const unusable = {
  "not-an-index": "is not a file of WhoSaid",
  "other-version": "was saved by another version of WhoSaid",
  damaged: "is damaged",
};
