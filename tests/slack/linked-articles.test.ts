import { describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import { openDesk } from "#slack/asking/open-desk.ts";
import { readable } from "./setup/blocks.ts";

const library = createLibrary();
for (const [title, speaker, url] of [
  ["Harbour to stay open", "Ines Okafor", "https://www.news.example/harbour/"],
  ["“No ice”, says master", "Tom Reyes", "https://news.example/ice?page=2"],
] as const)
  library.add(articleFromText(`${title}\n\n“We will see,” ${speaker} said.`, { url }));
const desk = openDesk(library, null);
const alone = { audience: "private" } as const;

async function told(question: string): Promise<string> {
  return readable((await desk.ask(question, alone)).blocks);
}

describe("a link in a question", () => {
  it.each([
    "https://www.news.example/harbour/",
    "http://news.example/harbour?utm_source=mail#top",
    "who is quoted in https://news.example/harbour?",
    "who said we will see in https://news.example/harbour.",
  ])("stands for the article of the library that it leads to: %s", async (question) => {
    const words = await told(question);
    expect(words).toContain("Ines Okafor");
    expect(words).not.toContain("Tom Reyes");
  });

  it("tells one page from another, whatever the title has in marks", async () => {
    expect(await told("https://news.example/ice?page=2")).toContain("Tom Reyes");
    expect(await told("https://news.example/ice?page=3")).toContain(
      "Not found in these 2 articles.",
    );
  });

  it("is said not to be found, and brings no help, where the library hasn't got its article", async () => {
    const words = await told("https://other.example/story");
    expect(words).toContain("Not found in these 2 articles.");
    expect(words).toContain("Searched for: https://other.example/story");
    expect(words).not.toContain("Ask who said");
  });

  it("is looked up where a message is nothing else", async () => {
    const message = { written: "<https://news.example/harbour>", forwarded: "", attached: "" };
    expect(readable((await desk.whoSaid(message, alone)).blocks)).toContain("Ines Okafor");
  });
});
