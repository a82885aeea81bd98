import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readNews } from "../../benches/quotes/news.ts";

const harbour = [
  "== harbour: a regional daily",
  "# The silt stays",
  "Its owner, [1 Ana Ruiz], <1 said> {1 the silt was “poison”, as in her song “{- Silt}”}. “{2 All of it.}”",
  "> 1 Ana Ruiz",
  "> 2 = 1",
];

function articlesIn(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-news-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "news.txt"), lines.join("\n"));
  return readNews(pathToFileURL(`${folder}/`));
}

test("the articles to learn from are in their notation, and their speakers are printed in them", () => {
  const articles = readNews(new URL("../../training/news/", import.meta.url));

  expect(articles.length).toBeGreaterThanOrEqual(180);
  const ids = articles.map(({ gold }) => gold.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { gold, names } of articles) {
    const text = gold.text.toLowerCase().replaceAll("’", "'");
    expect(gold.text).not.toMatch(/[{}]/);
    for (const { name } of names)
      expect(text, gold.id).toContain(name.toLowerCase().replaceAll("’", "'"));
  }
});

test("an article is read with its words, its sources and who they are", () => {
  const [article] = articlesIn(harbour);

  expect(article?.gold.id).toBe("news/harbour");
  expect(article?.gold.text).toContain(
    "said the silt was “poison”, as in her song “Silt”. “All of it.”",
  );
  const [reported, whole] = article?.gold.quotes ?? [];
  expect(reported).toMatchObject({
    type: "mixed",
    speaker: { text: "owner, Ana Ruiz" },
    cue: { text: "said" },
  });
  const words = (span: { start: number; end: number }) =>
    article?.gold.text.slice(span.start, span.end);
  expect(reported?.marked?.map(words)).toEqual(["poison"]);
  expect(whole).toMatchObject({ type: "direct", text: "All of it.", speaker: null });
  expect(whole?.elsewhere?.map(words)).toEqual(["Ana Ruiz", "Ruiz"]);
  expect(article?.names.map(({ name }) => name)).toEqual(["Ana Ruiz", "Ana Ruiz"]);
});

test.each([
  ["a mark that is never closed", "She <1 said {1 so}", "news/harbour: <1 is never closed"],
  ["a mark that closes nothing", "She said so}", "news/harbour: } closes what isn't open after \""],
  ["a source without words", "[7 She] {1 spoke}", "news/harbour: 7 has no words"],
  ["words without a speaker", "{3 So it is}, she said", "news/harbour: 3 has no speaker"],
])("%s is told with its article", (_, line, message) => {
  const [start = "", title = "", ...table] = [...harbour.slice(0, 2), "> 1 Ana Ruiz"];

  expect(() => articlesIn([start, title, `“{1 All of it.}” ${line}`, ...table])).toThrow(message);
});
