import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockKind } from "#articles/article.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { processorTime } from "../setup/processor-time.ts";

/** The blocks of a text as "kind: words". */
function outline(text: string): string[] {
  const article = articleFromText(text);
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

function kindOf(line: string): BlockKind | undefined {
  const prose = "The council met for three hours before anybody raised the matter of the bridge.";
  const text = `Bridge vote delayed\n\n${prose}\n\n${prose}\n\n${line}\n\n${prose}`;
  const { blocks } = articleFromText(text);
  return blocks.find((block) => text.slice(block.start, block.end) === line)?.kind;
}

describe("a plain text", () => {
  it("keeps the seed article's title, headings, paragraphs and the page's own line apart", () => {
    const text = readFileSync("seeds/000_67415639bfef48f7.txt", "utf8");
    const article = articleFromText(text);
    expect(article.title).toBe("Kremlin calls for ‘more mutual respect’ with US");
    const numbers = (kind: BlockKind) =>
      article.blocks.filter((block) => block.kind === kind).map((block) => block.number);
    expect(numbers("title")).toEqual([1]);
    expect(numbers("heading")).toEqual([6, 11, 15]);
    expect(numbers("furniture")).toEqual([21]);
    expect(article.blocks).toHaveLength(21);
  });

  it("has the same id for the same text and another for another", () => {
    const { id } = articleFromText("One two.");
    expect(articleFromText("One two.", { source: "elsewhere.txt" }).id).toBe(id);
    expect(articleFromText("One two. ").id).not.toBe(id);
  });

  it("ends a title of its own making behind a word", () => {
    const text =
      "The flood that came in the night had been foretold for years by old Ola Ferry, whom nobody asked.";
    expect(articleFromText(text).title).toBe(
      "The flood that came in the night had been foretold for years by old Ola Ferry…",
    );
  });

  it("takes a text of one line as a paragraph and its first words as the title", () => {
    expect(outline('"We are done here," the mayor said.')).toEqual([
      'body: "We are done here," the mayor said.',
    ]);
    expect(articleFromText("word ".repeat(50)).title).toMatch(/^(word ){10,20}word…$/);
  });

  it("has no blocks where there are no words", () => {
    for (const text of ["", " \r\n\t\n", "\uFEFF"]) {
      expect(articleFromText(text)).toMatchObject({ text, title: "", blocks: [] });
    }
  });

  it("starts with a paragraph where there is no title", () => {
    expect(outline("“I resign,” Ada Moss told the council.\n\nShe gave no reason.")).toEqual([
      "body: “I resign,” Ada Moss told the council.",
      "body: She gave no reason.",
    ]);
  });

  it("starts with a paragraph where a long first sentence is mostly names", () => {
    const lead =
      "Former Harbour Secretary Tom Hale on Sunday defended Mayor Ana Ruiz’s choice of Port Authority director, Halden Ferries chief Carol Beaumont, over her friendship with Governor Per Lund of Tarrow.";
    const { blocks } = articleFromText(`${lead}\n\n“It is fine,” Hale said.`);
    expect(blocks.map(({ kind }) => kind)).toEqual(["body", "body"]);
  });

  it("takes a headline that tells who spoke for a title", () => {
    const headline = "Ferry captain ‘asleep at the wheel’, trial told";
    expect(articleFromText(`${headline}\n\nThe trial goes on.`).title).toBe(headline);
  });

  it.each([
    "Mayor of Ashford to shift staff, says aide.",
    "Why the Bridge Fell.",
    "Council delays vote on bridge; treasurer objects.",
    "She bought a bridge. It wasn’t for sale.",
  ])("has a title that ends in a full stop, as some archives print it: %s", (title) => {
    expect(articleFromText(`${title}\n\nIt rained.\n\nNobody came.`).blocks[0]?.kind).toBe("title");
  });

  it.each([
    "The mayor of Ashford has put off the vote.",
    "ASHFORD (AP) — A bridge fell.",
    "A bridge fell in Ashford on Monday.",
    "It was raining when the bridge fell.",
  ])("may begin with its first sentence: %s", (lead) => {
    expect(articleFromText(`${lead}\n\nIt rained.\n\nNobody came.`).blocks[0]?.kind).toBe("body");
  });

  it("leaves the byte order mark in the text and out of the title", () => {
    const article = articleFromText("\uFEFFMayor resigns\r\n\r\nIt was a short speech.\r\n");
    expect(article.title).toBe("Mayor resigns");
    expect(article.blocks.map((block) => block.kind)).toEqual(["title", "body"]);
  });

  it.each([
    ["Ada Moss is a historian at the college. She lives in Vik.", "Ada Moss"],
    ["Joan van Dyke writes on ferries for the Bugle.", "Joan van Dyke"],
    ["Lund is a town of nine churches.", undefined],
    ["Robert Hale is the only candidate of the other party.", undefined],
    ["Grand Marina Plaza is the largest hotel on the coast.", undefined],
    ["Ida Holt is the deputy mayor.", undefined],
    ["Ada Moss is a fool, “and that is that”, he said.", undefined],
  ])("takes the author from a note at the end, if it tells of somebody new: %s", (note, author) => {
    const text = `Quick\n\nThe deputy mayor, Ida Holt, closed the pier.\n\n${note}\n`;
    expect(articleFromText(text).author).toBe(author);
  });

  it("takes the author from a byline and keeps the byline in the article", () => {
    const text = "Mayor resigns\n\nBy Ada Moss and Joan van Dyke, Senior Writers\n\nIt was short.";
    const article = articleFromText(text);
    expect(article.author).toBe("Ada Moss and Joan van Dyke");
    expect(article.blocks.map((block) => block.kind)).toEqual(["title", "body", "body"]);
    expect(articleFromText("Quick\n\nBy Monday it was over.").author).toBeUndefined();
  });

  it("takes a title that tells of questions and answers for no turn of them", () => {
    const text = "Q&A: what the mayor did\n\nQ: Why now?\n\nA: It was time.";
    expect(articleFromText(text).title).toBe("Q&A: what the mayor did");
    expect(articleFromText(text).blocks.map(({ kind }) => kind)).toEqual(["title", "body", "body"]);
  });

  it("takes the writer's job below the byline for no heading", () => {
    const text = "Mayor resigns\n\nBy Ada Moss\nStaff Writer\n\nIt was short.\n\nNobody wept.";
    expect(articleFromText(text).blocks.map(({ kind }) => kind)).not.toContain("heading");
  });

  it("takes the date as it is printed", () => {
    const dated = (line: string) => articleFromText(`Mayor quits\n\n${line}\n\nIt was short.`);
    expect(dated("Published on 5 March 2019, 10:41 GMT").published).toBe("5 March 2019, 10:41 GMT");
    expect(dated("14:22, 5 Mar 2019").published).toBe("14:22, 5 Mar 2019");
    expect(dated("Tuesday, March 5, 2019").published).toBe("Tuesday, March 5, 2019");
    expect(dated("In March 2019 it closed.").published).toBeUndefined();
  });
});

describe("a line between paragraphs", () => {
  const headings = [
    "What the council wants",
    "‘No way back’",
    "‘No way back?’",
    "“No way back”",
    "What happens next?",
    "1. The bridge",
  ];
  const bodies = [
    "“No.” he said.",
    "“Why?”",
    "“Never again!”",
    "Q: Why now",
    "MOSS: Thank you",
    "- a new bridge",
    "She stopped.",
    "He paused:",
    "“We are not done here",
    "By Ada Moss",
    "Sorry!",
    "★★ “A bridge too long” – Joan van Dyke, The Bugle",
    "She had one picture: Ada on the bridge in the snow.",
    "Email is how the council tells people that they may go.",
    "MORE: I think so. It was a long day on the bridge.",
    "The mayor can be reached on 555 0122 at any hour, she says.",
  ];
  const furniture = [
    "Share this article",
    "Follow us on Twitter",
    "Advertisement",
    "ADVERTISEMENT",
    "Sign up for our daily newsletter",
    "Read more: The bridge that never was",
    "MORE: Mayor ‘ready to talk of the bridge’ with Ada Moss",
    "This site uses cookies to improve your visit.",
    "Copyright 2019 The Ashford Bugle. All rights reserved.",
    "4 min read",
    "Last updated: 16.41",
    "— With assistance from Ada Moss",
    "(Reporting by Ada Moss; Editing by Joan van Dyke)",
    "The bridge on Tuesday. Photograph: Ada Moss/The Bugle",
    "Ada Moss at home. (Photo by Joan van Dyke)",
    "Listen to “The Bridge” below:",
    "Email your stories to news@example.com and we may print them.",
    "For further information, please contact:",
    "Ada Moss, Head of Bridges, +46 8 555 01 22",
    "Thanks for reading! Subscribe for free to receive new posts.",
    "Home > News > Ashford",
    "* * *",
    "- 30 -",
    "ENDS",
  ];
  it.each(headings)("is a heading: %s", (line) => expect(kindOf(line)).toBe("heading"));
  it.each(bodies)("is text: %s", (line) => expect(kindOf(line)).toBe("body"));
  it.each(furniture)("is the page's: %s", (line) => expect(kindOf(line)).toBe("furniture"));

  it("is part of a list where several stand in a row", () => {
    const prose = "The council met for three hours.";
    expect(outline(`Vote\n\n${prose}\n\nEggs\n\nMilk\n\nBread\n\n${prose}`).slice(2, 5)).toEqual([
      "body: Eggs",
      "body: Milk",
      "body: Bread",
    ]);
  });

  it("is the page's where nothing but such lines follow", () => {
    const prose = "The council met for three hours.\n\nIt met again the day after.";
    expect(outline(`Vote\n\n${prose}\n\nOpen in the app\n\nRate us`).slice(3)).toEqual([
      "furniture: Open in the app",
      "furniture: Rate us",
    ]);
  });
});

describe("text wrapped to a width", () => {
  const wrapped = [
    "Bridge vote delayed",
    "",
    "The council met for three hours on Monday before",
    "anybody raised the matter of the bridge, which has",
    "been closed since the flood.",
    "“It will be rebuilt,” said Ada Moss, who leads the",
    "council, “or I will",
    "build it myself.”",
    "",
    "Nobody answered her, and at midnight they all went",
    "Home.",
  ];

  it("has paragraphs of several lines", () => {
    expect(outline(wrapped.join("\n"))).toEqual([
      "title: Bridge vote delayed",
      `body: ${wrapped.slice(2, 5).join("\n")}`,
      `body: ${wrapped.slice(5, 8).join("\n")}`,
      `body: ${wrapped.slice(9).join("\n")}`,
    ]);
  });

  it("is told from text with a paragraph a line", () => {
    const lines = [
      "Bridge vote delayed",
      "The council met for three hours.",
      "“It will be rebuilt,” said Ada Moss, who leads the council.",
      "Nobody answered her.",
    ];
    expect(outline(lines.join("\n"))).toHaveLength(4);
  });

  it("starts a paragraph at an indented line", () => {
    const text =
      "   The council met for three hours on Monday\nbefore anybody spoke of the old\nbridge.\n   Nobody answered, and at midnight they\nall went home.";
    expect(outline(text)).toHaveLength(2);
  });
});

describe("any text at all", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "\r\n",
        "\r",
        "\n\n",
        "\0",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "“",
        "”",
        '"',
        ". ",
      ),
      fc.constantFrom("Share this", "By Ada Moss", "Mayor quits", "she said", "‘Why?’", "- ", "\t"),
    ),
    { maxLength: 60 },
  );

  it("becomes an article whose blocks hold every visible character once, in order", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const { blocks, text: kept } = articleFromText(text);
        expect(kept).toBe(text);
        let from = 0;
        blocks.forEach((block, index) => {
          expect(block.number).toBe(index + 1);
          expect(text.slice(from, block.start).trim()).toBe("");
          const words = text.slice(block.start, block.end);
          expect(words).not.toBe("");
          expect(words).toBe(words.trim());
          from = block.end;
        });
        expect(text.slice(from).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["quote marks", "“"],
    ["line breaks", "\n"],
    ["short lines", "No\n"],
    ["one word", "a"],
    ["spaces", " "],
    ["names", "By Ada "],
    ["short lines by turns", "No\nNo.\n"],
    ["shouts by turns", `“Stop it!”\n“No!”\n${"He said this is said. ".repeat(5)}\n`],
  ])("is read in time that grows with its length: %s", (_, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(processorTime(() => articleFromText(text))).toBeLessThan(5_000);
  });
});
