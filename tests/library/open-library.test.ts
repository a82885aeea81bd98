import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import type { Library } from "#library/library.ts";
import { openLibrary, type Progress } from "#library/open-library.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-library-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  const at = join(folder, path);
  mkdirSync(join(at, ".."), { recursive: true });
  writeFileSync(at, content);
}

async function opened(): Promise<Library> {
  const result = await openLibrary(folder);
  if (!result.ok) throw new Error(result.message);
  return result.library;
}

const story = (name: string) =>
  `Vote in ${name}\n\n“We won,” said Ada Moss of ${name}.\n\nShe left.`;

describe("a library folder", () => {
  it("is read with its subfolders, ordered by path whatever the order of making", async () => {
    for (const path of ["b.txt", "a/z.md", "a.txt", "a/b/c.htm", "B.TXT"]) put(path, story(path));
    const sources = (await opened()).articles.map(({ article }) => article.source);
    expect(sources).toEqual(["B.TXT", "a.txt", "a/b/c.htm", "a/z.md", "b.txt"]);
  });

  it("passes over hidden names and its own README", async () => {
    put("a.txt", story("a"));
    put("README.md", "# Read me");
    put("sub/readme", "Read me");
    put(".hidden.txt", "Hidden");
    put(".git/config.txt", "Hidden");
    const { articles, warnings } = await opened();
    expect([articles.length, warnings]).toEqual([1, []]);
  });

  it("names each file that can't be read, with the reason, and loads the rest", async () => {
    put("good.txt", story("Ashford"));
    put("binary.txt", Uint8Array.of(1, 2, 0, 3));
    put("blank.txt", " \n\r\n ");
    put("empty.md", "");
    put("latin.txt", Uint8Array.of(0x63, 0xe9));
    put("notes.pdf", "%PDF");
    put("picture.html", "<img src='x.png'>");
    put("wide.txt", Uint8Array.of(0xff, 0xfe, 0x41, 0));
    put("front.txt", "---\ntitle: [\n---\nStill here, and it is read.\n");
    const large = openSync(join(folder, "large.txt"), "w");
    ftruncateSync(large, 10_000_001);
    closeSync(large);
    const { articles, warnings } = await opened();
    const told = Object.fromEntries(warnings.map(({ source, message }) => [source, message]));
    expect(told).toEqual({
      "binary.txt": "is binary, not text",
      "blank.txt": "is empty",
      "empty.md": "is empty",
      "front.txt": expect.stringContaining("front matter is not valid YAML"),
      "large.txt": "is too large: more than 10 MB",
      "latin.txt": "is not UTF-8 text: save it as UTF-8",
      "notes.pdf": "is not a .txt, .md or .html file",
      "picture.html": "has no text to read",
      "wide.txt": "is UTF-16, not UTF-8: save it as UTF-8",
    });
    expect(articles).toHaveLength(2);
  });

  it("follows links, and says where one leads nowhere or to what is read already", async () => {
    put("far/b.txt", story("b"));
    put("real/a.txt", story("a"));
    mkdirSync(join(folder, "shelf"));
    symlinkSync(join(folder, "far"), join(folder, "close"));
    symlinkSync(join(folder, "real"), join(folder, "shelf", "linked"));
    symlinkSync(folder, join(folder, "shelf", "up"));
    symlinkSync(join(folder, "nowhere"), join(folder, "gone.txt"));
    const { articles, warnings } = await opened();
    expect(articles.map(({ article }) => article.source)).toEqual(["close/b.txt", "real/a.txt"]);
    const again = "is a link to a folder that is read already";
    expect(warnings).toEqual([
      { source: "gone.txt", message: "is a link that can't be followed: it is not there" },
      { source: "far", message: again },
      { source: "shelf/linked", message: again },
      { source: "shelf/up", message: again },
    ]);
  });

  it("reads each folder once, however many ways lead there", async () => {
    for (let depth = 0; depth < 30; depth += 1) {
      put(`${depth}/a.txt`, story(String(depth)));
      for (const way of ["left", "right"])
        symlinkSync(join(folder, String(depth + 1)), join(folder, String(depth), way));
    }
    expect((await opened()).articles).toHaveLength(30);
  });

  it.skipIf(process.platform === "win32")(
    "does not wait for a pipe that nobody writes to",
    async () => {
      put("a.txt", story("a"));
      execFileSync("mkfifo", [join(folder, "pipe.txt")]);
      expect((await opened()).warnings).toEqual([
        { source: "pipe.txt", message: "is not a regular file" },
      ]);
    },
  );

  it.skipIf(process.getuid?.() === 0)("names what it has no permission for", async () => {
    put("a.txt", story("a"));
    put("closed.txt", story("b"));
    chmodSync(join(folder, "closed.txt"), 0);
    expect((await opened()).warnings).toEqual([
      { source: "closed.txt", message: "can't be read: permission denied" },
    ]);
  });

  it("tells how far it has come", async () => {
    for (const name of ["a", "b", "c"]) put(`${name}.txt`, story(name));
    const steps: Progress[] = [];
    await openLibrary(folder, { onProgress: (progress) => steps.push(progress) });
    expect(steps.map(({ done, total, source }) => `${done}/${total} ${source}`)).toEqual([
      "1/3 a.txt",
      "2/3 b.txt",
      "3/3 c.txt",
    ]);
  });
});

describe("a folder that is no library", () => {
  it.each([
    ["missing", () => join(folder, "nowhere"), /does not exist/],
    ["not-a-folder", () => join(folder, "a.pdf"), /is not a folder/],
    ["empty", () => folder, /has no articles/],
  ] as const)("is %s, and says what to do", async (code, path, message) => {
    put("a.pdf", "no article");
    const result = await openLibrary(path());
    expect(result).toMatchObject({ ok: false, code });
    expect(result.ok ? "" : result.message).toMatch(message);
    expect(result.ok ? "" : result.message).not.toContain("\n");
  });
});

describe("a library", () => {
  it("answers from what is added, from then on", () => {
    const library = createLibrary();
    expect(library.ask("who said we won")).toMatchObject({ articles: 0, results: [] });
    const quoted = library.add(articleFromText(story("Ashford")));
    expect(library.ask("who said we won").results[0]).toMatchObject({ speaker: "Ada Moss" });
    expect(library.article(quoted.article.id)).toBe(quoted);
  });

  it("holds an article once however often it is added", () => {
    const library = createLibrary();
    library.add(articleFromText(story("Ashford")));
    library.add(articleFromText(story("Ashford"), { source: "again.txt" }));
    expect(library.articles).toHaveLength(1);
    expect(library.ask("we won").results).toHaveLength(1);
    expect(library.articles[0]?.article.source).toBeUndefined();
  });

  it("never changes the array of articles that it gave", () => {
    const library = createLibrary();
    library.add(articleFromText(story("Ashford")));
    const before = library.articles;
    library.add(articleFromText(story("Bexley")));
    expect([before.length, library.articles.length]).toEqual([1, 2]);
    expect(library.articles).toBe(library.articles);
  });
});
