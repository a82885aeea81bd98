import type { AnyBlock } from "@slack/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { limits } from "#slack/limits.ts";
import { answerView } from "#slack/views/answers/answer.ts";
import { dateElement } from "#slack/views/blocks/date.ts";
import { homeView } from "#slack/views/home.ts";
import { sharedView } from "#slack/views/messages/shared.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";
import { askModal } from "#slack/views/windows/ask-modal.ts";
import { citationFormats } from "#slack/views/windows/citation-formats.ts";
import { citeModal } from "#slack/views/windows/cite-modal.ts";
import { contextModal } from "#slack/views/windows/context-modal.ts";
import { whyModal } from "#slack/views/windows/why-modal.ts";
import { anyAnswer, anyResult, anyText } from "../setup/arbitrary-answer.ts";
import { active, readable, refusals } from "../setup/blocks.ts";
import { cite, own, partialQuote, pronounQuote, quoted } from "../setup/sample-answers.ts";

const { article } = quoted;
const anyArticle = fc
  .array(anyText, { maxLength: 40 })
  .map((parts) => articleFromText(parts.join("\n\n")));
const anySummary = fc.record({
  articles: fc.nat(),
  quotations: fc.nat(),
  speakers: fc.nat(),
  voices: fc.array(
    fc.record({ speaker: anyText, quotations: fc.nat(), reported: fc.nat(), id: fc.constant("a") }),
    { maxLength: 20 },
  ),
  some: fc.array(
    fc
      .tuple(anyArticle, anyText, fc.nat())
      .map(([one, published, quotations]) => ({ article: { ...one, published }, quotations })),
    { maxLength: 12 },
  ),
});

/** What Slack would refuse of a window, its title included. */
function refusalsOf(view: { title?: { text: string }; blocks: readonly AnyBlock[] }): string[] {
  const title = view.title?.text ?? "Home";
  return [...(title.length > limits.viewTitle ? ["title"] : []), ...refusals(view.blocks, "view")];
}

describe("any window", () => {
  it("stays within Slack's limits and runs nothing that was typed or printed", () => {
    fc.assert(
      fc.property(anyResult, anyArticle, fc.nat(200), (result, of, radius) => {
        for (const view of [
          contextModal(result, of, radius),
          whyModal(result, of),
          citeModal(result, of),
        ]) {
          expect(refusalsOf(view)).toEqual([]);
          expect(active(view.blocks)).toEqual([]);
        }
      }),
    );
  });

  it("that shows an answer, the Home or a notice does so too", () => {
    fc.assert(
      fc.property(anyAnswer, anyText, anySummary, (answer, text, summary) => {
        for (const view of [
          answerModal("Answer", answerView(answer, { audience: "private", id: "aB3-_xYz0123" })),
          noticeModal("Notice", text),
          homeView(summary),
        ]) {
          expect(refusalsOf(view)).toEqual([]);
          expect(active(view.blocks)).toEqual([]);
        }
      }),
    );
    expect(refusalsOf(askModal())).toEqual([]);
  });

  it("of a shared result pings the sharer alone", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const { text, blocks } = sharedView(result, "U1");
        expect(refusals(blocks, "message")).toEqual([]);
        expect(active(blocks)).toEqual(["user"]);
        expect(text).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe("the context window", () => {
  it("shows the paragraphs around the words, the words in bold, and a link to the article", () => {
    const { blocks } = contextModal(partialQuote, article, 1);
    expect(readable(blocks)).toContain("¶5 Critics called the plan “reckless” on Monday.");
    expect(readable(blocks)).toContain("¶4 “And we will pay for it.”");
    expect(readable(blocks)).not.toContain("¶3");
    expect(active(blocks)).toEqual(["link"]);
  });

  it("links nowhere else than to a web address", () => {
    const evil = { ...article, url: "javascript:alert(1)" };
    expect(active(contextModal(partialQuote, evil, 1).blocks)).toEqual([]);
  });

  it("keeps the words in sight however much is asked for around them", () => {
    const paragraphs = Array.from(
      { length: 80 },
      (_, at) => `Paragraph ${at} ${"word ".repeat(150)}`,
    );
    const text = ["Title", ...paragraphs].join("\n\n");
    const long = articleFromText(text);
    const start = text.indexOf("Paragraph 60");
    const result = { ...own("reckless"), start, end: start + 12, quote: "Paragraph 60" };
    const { blocks } = contextModal(result, long, 79);
    expect(readable(blocks)).toContain("Paragraph 60");
    expect(readable(blocks)).toContain("More does not fit here.");
    expect(JSON.stringify(blocks)).not.toContain("context.more");
  });

  it("offers more until the whole article is shown", () => {
    expect(JSON.stringify(contextModal(partialQuote, article, 1))).toContain("context.more");
    expect(JSON.stringify(contextModal(partialQuote, article, 7))).not.toContain("context.more");
  });
});

describe("the window of evidence", () => {
  it("tells each step in the article's words, and why not somebody else", () => {
    const she = cite("she");
    const mayor = cite("Mayor");
    const [start, end] = [mayor.start, mayor.end];
    const result = {
      ...pronounQuote,
      evidence: {
        steps: [{ by: "pronoun" as const, paragraph: 3, start: she.start, end: she.end }],
        rivals: [
          { speaker: "The mayor", why: "object" as const, start, end },
          { speaker: "Ben Okafor", why: "object" as const, start, end },
        ],
      },
    };
    const words = readable(whyModal(result, article).blocks);
    expect(words).toContain("“We will keep the harbour open & safe,” […] “whatever the weather.”");
    expect(words).toContain("¶3: she — stands for the speaker");
    expect(words).toContain("Not The mayor: spoken about");
    expect(words).toContain("Not Ben Okafor, Mayor: spoken about");
    expect(words).toContain("90% sure: of 100 like this, about 90 are right.");
  });
});

describe("citations", () => {
  type Cited = Parameters<typeof citationFormats>[0];
  const dated = { ...article, published: "2026-11-20" };
  const format = (name: string, result: Cited = pronounQuote, of = article) =>
    citationFormats(result, of).find((one) => one.name === name)?.text;

  it("keep each stretch of a divided quotation within marks of its own", () => {
    expect(format("Plain")).toBe(
      "Ines Okafor, Mayor: “We will keep the harbour open & safe,” […] “whatever the weather.” (Harbour to stay open, says mayor, ¶3) https://news.example/harbour",
    );
  });

  it("say who, in which role, where, when, and link to the article", () => {
    expect(format("Plain", partialQuote, dated)).toContain(
      "(Harbour to stay open, says mayor, 2026-11-20, ¶5) https://news.example/harbour",
    );
    expect(format("Markdown", pronounQuote, dated)).toContain(
      "\n>\n> — Ines Okafor, Mayor, [Harbour to stay open, says mayor](https://news.example/harbour), 2026-11-20, ¶3",
    );
    expect(format("HTML", pronounQuote, dated)).toContain(
      '<figcaption>Ines Okafor, Mayor, <cite><a href="https://news.example/harbour">Harbour to stay open, says mayor</a></cite>, 2026-11-20, ¶3</figcaption>',
    );
    expect(format("CSV row", pronounQuote, dated)).toContain(
      '"Ines Okafor","Mayor","“We will keep',
    );
  });

  it("give the article's own words to nobody, and put no marks around them", () => {
    const sentence = own("Critics called the plan “reckless” on Monday.");
    expect(format("Plain", sentence)).toBe(
      "Critics called the plan “reckless” on Monday. (Harbour to stay open, says mayor, ¶5; the article’s own words) https://news.example/harbour",
    );
    const reported = { ...sentence, kind: "reported", speaker: "Critics" } as const;
    for (const name of ["Plain", "Markdown", "HTML"]) {
      expect(format(name, reported)).toContain("; the article’s own words, not a quotation");
      expect(format(name, reported)).not.toMatch(/Critics[:,]/);
    }
  });

  it("keep that words are second-hand, or were not said", () => {
    const result = { ...pronounQuote, teller: "Tom Reyes", modality: "negated" } as const;
    for (const name of ["Plain", "Markdown", "HTML", "CSV row"])
      expect(format(name, result)).toContain(
        "the article says that this was not said; second-hand, as told by Tom Reyes",
      );
  });

  it("escape what Markdown, HTML and a spreadsheet would run", () => {
    const result = { ...own("reckless"), quote: '=1+<b>*x*</b>"&', speaker: "<i>" };
    expect(format("Markdown", result)).toContain("=1+\\<b>\\*x\\*\\</b>");
    expect(format("HTML", result)).toContain("=1+&lt;b&gt;*x*&lt;/b&gt;&quot;&amp;");
    expect(format("CSV row", result)).toContain(`"'=1+<b>*x*</b>""&"`);
    const starts = { ...result, quote: "1. one\n- two\n# three & &amp;" };
    expect(format("Markdown", starts)).toContain("> 1\\. one\n> \\- two\n> \\# three & \\&amp;");
  });

  it("leave signs alone in Markdown that it leaves alone", () => {
    const result = { ...own("reckless"), quote: "The 2-1 win (U-21s) + R&D, at last!" };
    expect(format("Markdown", result)).toContain("> The 2-1 win (U-21s) + R&D, at last!\n");
  });

  it("select the words in the article by themselves and what stands around them", () => {
    const selector = JSON.parse(format("W3C text-quote selector", partialQuote) ?? "");
    expect(selector).toEqual({
      type: "TextQuoteSelector",
      exact: "reckless",
      prefix: article.text.slice(partialQuote.start - 32, partialQuote.start),
      suffix: "” on Monday.",
    });
  });
});

describe("the window of citations", () => {
  const windowOf = (quote: string) =>
    readable(citeModal({ ...own("reckless"), quote }, article).blocks);

  it("has all formats whole as long as there is room for them, and says what they are for", () => {
    const words = windowOf("we shall see ".repeat(130).trim());
    expect(words).not.toMatch(/cut to fit|too long/);
    expect(words).toContain("Columns: speaker, role, words, kind, notes, title,");
    expect(words).toContain("to see whether the words still stand there");
  });

  it("leaves out what has no room, rather than to give half of it", () => {
    const words = windowOf("we shall see ".repeat(260).trim());
    expect(words).toContain("> — [Harbour to stay open, says mayor]");
    expect(words).toContain("CSV row: too long to show here.");
    expect(words).toMatch(/Receipt\n?[\w.]+/);
    expect(windowOf("we shall see ".repeat(2_000))).toMatch(/^Plain \(cut to fit\)/);
  });
});

describe("the Home", () => {
  it("tells what the library holds, who is quoted most, and offers their words", () => {
    const { blocks } = homeView({
      articles: 2_001,
      quotations: 3,
      speakers: 1,
      voices: [
        { speaker: "Ines Okafor", quotations: 2, reported: 1, id: "abc" },
        { speaker: "Critics", quotations: 0, reported: 1, id: "def" },
      ],
      some: [{ article: { ...article, published: "2026-03-02" }, quotations: 3 }],
    });
    const words = readable(blocks);
    expect(words).toContain("2,001 articles, 3 quotations, 1 speaker.");
    expect(words).toContain("\n2+1 ██████ Ines Okafor");
    expect(words).not.toContain("Critics");
    expect(words).toContain("Harbour to stay open, says mayor ·  · 3 quotations");
    expect(active(blocks)).toEqual(["link"]);
    expect(words).toContain("And 2,000 more.");
    const json = JSON.stringify(blocks);
    expect(json).toContain('"accessibility_label":"What did Ines Okafor say?"');
    expect(json).toContain('"fallback":"2026-03-02"');
  });
});

describe("a date", () => {
  it("is left to Slack to write as the reader does, and stays the same day", () => {
    const shown = dateElement("2026-03-02");
    if (shown.type !== "date") throw new Error(`Shown as ${shown.type}`);
    for (const timeZone of ["Pacific/Honolulu", "UTC", "Pacific/Auckland"])
      expect(new Date(shown.timestamp * 1000).toLocaleDateString("en", { timeZone })).toBe(
        "3/2/2026",
      );
    expect(dateElement("2026-03-02T23:30:00+01:00")).toMatchObject({ timestamp: 1772490600 });
  });

  it("that is none of the calendar is shown as printed", () => {
    for (const printed of ["last Monday", "2026", "2026-13-40", "03/04/2026"])
      expect(dateElement(printed)).toEqual({ type: "text", text: printed });
  });
});
