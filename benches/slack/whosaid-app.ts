// WhoSaid as it starts, on the library that the bench names; what it writes goes to a folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { start } from "#start.ts";
import { readLines } from "../json-lines.ts";
import { byArticle, type Paragraph } from "../search/corpus.ts";
import { appToken, appUnderLoad, botToken, signingSecret, tellReady } from "./settings.ts";

const { transport, apiUrl, corpus } = appUnderLoad();
const folder = mkdtempSync(join(tmpdir(), "whosaid-bench-"));
process.once("SIGTERM", () => {
  rmSync(folder, { recursive: true });
  process.exit();
});
const out = new PassThrough({ encoding: "utf8" });
const app = await start(
  {
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: apiUrl,
    ...(transport === "socket"
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret, PORT: "0" }),
    DATA_DIR: join(folder, "data"),
    ...(corpus !== null && { LIBRARY_DIR: articlesOf(corpus) }),
  },
  out,
);
await app.settled;
tellReady(Number(/port (\d+)/.exec(out.read())?.[1] ?? 0));

/** A folder with the paragraphs of a file as articles. */
function articlesOf(file: string): string {
  const articles = join(folder, "articles");
  mkdirSync(articles);
  for (const group of byArticle(readLines<Paragraph>(file, "text"))) {
    const [{ id } = { id: 0 }] = group;
    const texts = [`Paragraphs from ${id}`, ...group.map(({ text }) => text)];
    writeFileSync(join(articles, `${id}.txt`), texts.join("\n\n"));
  }
  return articles;
}
