import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArticleFormat, parseArticle } from "#articles/parse-article.ts";

async function outline(text: string, format: ArticleFormat): Promise<string[]> {
  const { article } = await parseArticle(text, format);
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

const paragraph =
  "<p>The council met for three hours on Monday before anybody raised the matter of the bridge, " +
  "which has been closed since the flood, and “it <em>will</em> be rebuilt,” said Ada Moss.</p>";
const page = `<!doctype html>
<html><head>
  <title>Bridge vote delayed | The Ashford Bugle</title>
  <meta name="author" content="By Joan Dyke">
  <meta property="article:published_time" content="2019-03-05T10:00:00Z">
  <link rel="canonical" href="https://bugle.example/bridge">
</head><body>
  <nav><ul><li>Home<li>News<li>Sport</ul></nav>
  <header><h1>Bridge vote delayed</h1></header>
  <article><p>5 March 2019</p>${paragraph}${paragraph}<h2>What next?</h2>${paragraph}
    <p>She said <q>never</q>.<br><br>Nobody   answered.</p><p>Share this article</p>
    <script>track("she said “nothing”")</script>
  </article>
  <footer>Copyright 2019</footer>
</body></html>`;

describe("Markdown", () => {
  it("is read as it is shown: no marker stands in the words", async () => {
    const markdown =
      "# The *vote*\n\nShe said, “I [won't](https://a.example) **go**”\nand went.\n\n## Why `now`\n\n- one\n- two\n";
    expect(await outline(markdown, "markdown")).toEqual([
      "title: The vote",
      "body: She said, “I won't go” and went.",
      "heading: Why now",
      "body: one",
      "body: two",
    ]);
  });

  it("has one title however many top headings there are", async () => {
    expect(await outline("# One\n\nText.\n\n# Two\n\nText.", "markdown")).toEqual([
      "title: One",
      "body: Text.",
      "heading: Two",
      "body: Text.",
    ]);
  });

  it("is judged as plain text where it has no headings", async () => {
    expect(await outline("Mayor quits\n\nIt was a short speech.", "markdown")).toEqual([
      "title: Mayor quits",
      "body: It was a short speech.",
    ]);
  });
});

describe("an article's own lines", () => {
  const lines = ["By Joan Dyke", "5 March 2019", "The bridge was closed.", "Nobody crossed."];
  const formats = {
    text: ["The bridge is closed", ...lines].join("\n\n"),
    markdown: ["# The bridge is closed", ...lines].join("\n\n"),
    html: `<h1>The bridge is closed</h1>${lines.map((line) => `<p>${line}</p>`).join("")}`,
  };

  it.each(["text", "markdown", "html"] as const)(
    "tell who wrote it and when: %s",
    async (format) => {
      const { article } = await parseArticle(formats[format], format);
      expect(article).toMatchObject({
        title: "The bridge is closed",
        author: "Joan Dyke",
        published: "5 March 2019",
      });
    },
  );

  it("go behind what a page or front matter gives", async () => {
    const front = `---\nauthor: Ada Moss\ndate: 2019-03-06\n---\n${formats.markdown}`;
    const { article } = await parseArticle(front, "markdown");
    expect(article).toMatchObject({ author: "Ada Moss", published: "2019-03-06" });
  });
});

/** Paragraphs of prose with a name in each. */
function told(who: string, times: number): string {
  return Array.from(
    { length: times },
    (_, index) =>
      `<p>${who} told the council at its meeting number ${index} that the bridge over the river would be closed for repairs, and that buses would go round.</p>`,
  ).join("");
}

describe("an HTML page", () => {
  it("gives the article without the menus, with what the page says of itself", async () => {
    const { article } = await parseArticle(page, "html");
    expect(article).toMatchObject({
      title: "Bridge vote delayed",
      author: "Joan Dyke",
      published: "2019-03-05T10:00:00Z",
      url: "https://bugle.example/bridge",
    });
    expect(article.text).not.toMatch(/Sport|Copyright|track|<|\n\n\n/);
    expect(article.text).toContain("and “it will be rebuilt,” said Ada Moss.");
  });

  it("keeps title, headings, paragraphs and the page's lines apart", async () => {
    const blocks = await outline(page, "html");
    expect(blocks.map((block) => block.split(":")[0])).toEqual(
      "title furniture body body heading body body body furniture".split(" "),
    );
    expect(blocks.slice(-3)).toEqual([
      "body: She said “never”.",
      "body: Nobody answered.",
      "furniture: Share this article",
    ]);
  });

  it("is whole where its rows stand apart and a notice on cookies is longer than each", async () => {
    const row = (who: string, times: number) =>
      `<div class="row"><div>${told(who, times)}</div></div>`;
    const rows = [row("Ana Ruiz", 3), row("Tom Hale", 5), row("Eva Lund", 2)].join(
      "<aside>Ad</aside>",
    );
    const notice = `<div><h2>Privacy</h2><div>${told("The cookie", 12)}</div></div>`;
    const { article } = await parseArticle(
      `<nav>Home</nav><main><article><h1>Bridge closed</h1><div>${rows}</div></article></main>${notice}`,
      "html",
    );
    const counts = ["Ana Ruiz", "Tom Hale", "Eva Lund", "The cookie"].map(
      (who) => article.text.split(who).length - 1,
    );
    expect(counts).toEqual([3, 5, 2, 0]);
  });

  it("keeps a sentence whose words are mostly a link", async () => {
    const block = (words: string) => `<div>${words}</div>`;
    const linked =
      '<p>Under <a href="/t">the treaty on the northern harbours</a> any town can ask for it.</p>';
    const rows = [told("Ana Ruiz", 3), linked, told("Tom Hale", 3)].map(block).join("");
    const { article } = await parseArticle(`<main><article>${rows}</article></main>`, "html");
    expect(article.text).toContain(
      "Under the treaty on the northern harbours any town can ask for it.",
    );
  });

  it("may be a fragment, without tags, or empty", async () => {
    expect(await outline("<p>“No,” he said.</p>", "html")).toEqual(["body: “No,” he said."]);
    const bare = "<!doctype html><html><head><title>Ferry</title></head><p>It sailed.</p></html>";
    const barer = "<!doctype html><title>Ferry</title><p>It sailed.";
    expect(await outline(bare, "html")).toEqual(["title: Ferry", "body: It sailed."]);
    expect(await outline(barer, "html")).toEqual(["title: Ferry", "body: It sailed."]);
    expect(await outline("no tags at all.", "html")).toEqual(["body: no tags at all."]);
    expect(await outline("", "html")).toEqual([]);
  });
});

describe("a file past any sense", () => {
  it.each([
    ["html", "nested elements", "<div>".repeat(100_000)],
    ["html", "elements in a row", "<b>a</b>".repeat(110_000)],
    ["html", "entities", "&amp;".repeat(110_000)],
    ["html", "signs of less", "<".repeat(110_000)],
    ["markdown", "ampersands", "&".repeat(110_000)],
    ["markdown", "quotations", "> ".repeat(100_000)],
    ["markdown", "underscores", "a_".repeat(1_000_000)],
    ["markdown", "asterisks", "a*".repeat(1_000_000)],
  ] as const)("is read as plain text, and says so: %s of %s", async (format, _, start) => {
    const { article, problem } = await parseArticle(`${start}deep`, format);
    expect(problem).toBe(`is too intricate to be read as ${format}: it is read as plain text`);
    expect(article.text).toContain("deep");
  });
});

describe("front matter", () => {
  const front =
    "---\ntitle: A given title\nauthor: [Ada Moss, Bo Lee]\ndate: 2019-03-05\nurl: https://a.example/x\nsource: The Bugle\n---\n";

  it.each(["text", "markdown", "html"] as const)("is known of a %s article", async (format) => {
    const { article, problem } = await parseArticle(`${front}The bridge is closed.`, format, {
      source: "files/a.txt",
    });
    expect(problem).toBeUndefined();
    expect(article).toMatchObject({
      title: "A given title",
      author: "Ada Moss, Bo Lee",
      published: "2019-03-05",
      url: "https://a.example/x",
      source: "The Bugle",
    });
  });

  it.each(["The dam: what we know", "‘No’: the mayor", '"No", says the mayor', "@home"])(
    "takes a title as people write it, though YAML has it in marks: %s",
    async (title) => {
      const text = `---\r\ntitle: ${title}\r\nauthor: Ada Moss\r\n---\r\nIt is closed.`;
      const { article, problem } = await parseArticle(text, "text");
      expect(problem).toBeUndefined();
      expect(article).toMatchObject({ title, author: "Ada Moss" });
    },
  );

  it("stays in a plain text, in no block, so that offsets are the file's", async () => {
    const text = `\uFEFF${front}\r\nTitle\r\n\r\nThe bridge is closed.`;
    const { article } = await parseArticle(text, "text");
    expect(article.text).toBe(text);
    expect(await outline(text, "text")).toEqual(["title: Title", "body: The bridge is closed."]);
  });

  const nine = "[*a, *a, *a, *a, *a, *a, *a, *a, *a]";
  const bomb = `a: &a [x]\nb: &b ${nine}\ntitle: ${nine.replaceAll("a", "b")}\nc: ${nine.replaceAll("a", "b")}`;
  it.each([
    ["no YAML", "title: [x"],
    ["an alias of nothing", "title: *star"],
    ["aliases of aliases without end", bomb],
  ])("that is %s is named and left unused", async (_, yaml) => {
    const { article, problem } = await parseArticle(`---\n${yaml}\n---\nIt is closed.`, "text");
    expect(problem).toMatch(/front matter/);
    expect(article.title).toBe("It is closed.");
  });

  it("and a page's own tell title and author in one line", async () => {
    const front = '---\ntitle: |\n  The bridge\n  is closed\nauthor: "Ada\\tMoss"\n---\nIt rained.';
    expect((await parseArticle(front, "text")).article).toMatchObject({
      title: "The bridge is closed",
      author: "Ada Moss",
    });
    const tags = '<title>The bridge\n is closed</title><meta name="author" content="Ada\n Moss">';
    expect((await parseArticle(`${tags}${paragraph}`, "html")).article).toMatchObject({
      title: "The bridge is closed",
      author: "Ada Moss",
    });
  });

  it("that has a list in itself gives what else it has", async () => {
    const text = "---\ntitle: &a [*a]\nauthor: [Ada Moss, 7, []]\n---\nIt is closed.";
    const { article, problem } = await parseArticle(text, "text");
    expect(problem).toBeUndefined();
    expect(article).toMatchObject({ title: "It is closed.", author: "Ada Moss, 7" });
  });

  it("is no rule between paragraphs", async () => {
    expect(await outline("---\nOne stone.\n---\nTwo.", "text")).toContain("body: Two.");
    expect((await outline("---\nOne stone.\n---\nTwo.", "text")).join()).toContain("One stone.");
  });
});

describe("any file at all", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "---\n",
        "a: b\n",
        "title: *b\n",
        "# ",
        "> ",
        "- ",
        "[x](y)",
        "`",
        "\n\n",
        "\r\n",
        "|a|\n",
      ),
      fc.constantFrom("<p>", "</p>", "<h1>", "<b", "<!--", "-->", "<q>", "&amp;", "&#0;", "<svg>"),
      fc.constantFrom("<table>", "<td>", "</div>", "<body>", "<html>", "“No,” he said. "),
    ),
    { maxLength: 40 },
  );

  it.each(["text", "markdown", "html"] as const)(
    "becomes an article with its blocks in order: %s",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(pieces, async (parts) => {
          const { article } = await parseArticle(parts.join(""), format);
          let from = 0;
          for (const { start, end } of article.blocks) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            const words = article.text.slice(start, end);
            expect(words).toBe(words.trim());
            from = end;
          }
          expect(from).toBeLessThanOrEqual(article.text.length);
        }),
        { numRuns: 300 },
      );
    },
  );
});
