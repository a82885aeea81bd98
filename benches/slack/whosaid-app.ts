// WhoSaid on the library that the bench names, with its memory in a folder.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { createSlackApp } from "#slack/app.ts";
import { openDesk } from "#slack/asking/open-desk.ts";
import { readLines } from "../json-lines.ts";
import { byArticle, type Paragraph } from "../search/corpus.ts";
import { appToken, appUnderLoad, botToken, signingSecret, tellReady } from "./settings.ts";

const { transport, apiUrl, corpus } = appUnderLoad();
const dataDir = mkdtempSync(join(tmpdir(), "whosaid-bench-"));
process.once("SIGTERM", () => {
  rmSync(dataDir, { recursive: true });
  process.exit();
});
const shared = { botToken, slackApiUrl: apiUrl };
const library = corpus === null ? await seeds() : fromCorpus(corpus);
const app = createSlackApp({
  settings:
    transport === "socket"
      ? { ...shared, mode: "socket", appToken }
      : { ...shared, mode: "http", signingSecret, port: 0 },
  desk: openDesk(library, dataDir),
  logger: { info() {}, warn() {}, error() {} },
});
const { port } = await app.start();
// As at the app's own start.
await library.prepare();
tellReady(port ?? 0);

async function seeds(): Promise<Library> {
  const opened = await openLibrary("seeds");
  if (!opened.ok) throw new Error(opened.message);
  return opened.library;
}

function fromCorpus(file: string): Library {
  const library = createLibrary();
  for (const group of byArticle(readLines<Paragraph>(file))) {
    const texts = group.map(({ text }) => text);
    library.add(articleFromText([`Paragraphs from ${group[0]?.id}`, ...texts].join("\n\n")));
  }
  return library;
}
