import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Result } from "#answers/answer.ts";
import { limits } from "#slack/limits.ts";
import { answerPage, answerView } from "#slack/views/answers/answer.ts";
import { anyAnswer } from "../setup/arbitrary-answer.ts";
import { active, boldWords, readable, refusals } from "../setup/blocks.ts";
import {
  article,
  base,
  cite,
  continuedQuote,
  own,
  partialQuote,
  pronounQuote,
  quotesAnswer,
  reported,
  spoken,
} from "../setup/sample-answers.ts";

const shown = (answer: Answer, audience: "private" | "channel" = "private") =>
  readable(answerView(answer, { audience }).blocks);

const anyOptions = fc.record({
  audience: fc.constantFrom("private" as const, "channel" as const),
  id: fc.constantFrom("aB3-_xYz0123"),
  page: fc.nat(12),
  share: fc.boolean(),
});

describe("any answer", () => {
  it("stays within Slack's limits, at its smallest and its largest, on every page", () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        const { text, blocks } = answerView(answer, options);
        expect(refusals(blocks, "message")).toEqual([]);
        expect(text.trim()).not.toBe("");
        expect(text.length).toBeLessThanOrEqual(limits.messageText);
      }),
    );
  });

  it("pings nobody, links nowhere and runs no markup, whatever was typed or printed", () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        const { text, blocks } = answerView(answer, options);
        expect(active(blocks)).toEqual([]);
        expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      }),
    );
  });

  it("tells by which place words were asked for, and what of the question is left open", () => {
    const open = { isWhyOpen: true, anyDate: true, articleDate: "2031-05-04" } as const;
    const last = { ...quotesAnswer, place: -1, ...open };
    expect(shown(last, "channel")).toMatch(
      /^Quoted last in .*: Ines Okafor\..*I don’t look by date.*is dated 2031-05-04.*I can’t tell why/s,
    );
    const unclear = { pronoun: "she", among: ["Ada", "Ines Okafor"] } as const;
    expect(shown({ ...base, unclear, kind: "too-broad" })).toMatch(
      /^“She” may be Ada or Ines Okafor\. These words are too common/,
    );
  });

  it("has what the second question comes to below the first, and repeats it in private only", () => {
    const further = [{ ...base, question: "and the zebra?", kind: "too-broad" } as const];
    const both = { ...quotesAnswer, further };
    expect(shown(both)).toMatch(/Ines Okafor.*Question 2: and the zebra\?.*too common/s);
    expect(shown(both, "channel")).toMatch(/Question 2:.*too common/s);
    expect(shown(both, "channel")).not.toContain("zebra");
  });

  it("doesn't count as all there are what a search ends at", () => {
    const results = Array.from({ length: 10 }, (_, at) => ({ ...continuedQuote, start: at }));
    const listed = { ...quotesAnswer, results };
    expect(shown({ ...listed, isCut: true })).toMatch(
      /^Ines Okafor: at least 10 quotations in these 3 articles\./,
    );
    expect(shown(listed)).toMatch(/^Ines Okafor: 10 quotations in/);
  });

  it("shows no more results on a page than one looks through", () => {
    const results = Array.from({ length: 25 }, () => spoken("And we will pay for it."));
    const counts = [0, 1, 2].map((page) => {
      const { blocks } = answerView({ ...quotesAnswer, results }, { audience: "private", page });
      return readable(blocks).split("And we will pay").length - 1;
    });
    expect(counts).toEqual([10, 10, 5]);
  });

  it("has what stands near on no page without the heading that says so", () => {
    const results = Array.from({ length: 10 }, () => spoken("And we will pay for it."));
    const answer = { ...quotesAnswer, results, also: [reported] };
    const [first, second] = [0, 1].map((page) =>
      readable(answerView(answer, { audience: "private", page }).blocks),
    );
    expect(first).not.toContain("Also mentioned:");
    expect(second).toContain(`Also mentioned:\n${reported.speaker}`);
  });

  it("shows every result on some page", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (count) => {
        const results = Array.from({ length: count }, (_, index) => ({
          ...continuedQuote,
          speaker: `Speaker ${index}.`,
        }));
        const answer = { ...quotesAnswer, results };
        const pages = Array.from({ length: count }, (_, page) =>
          readable(answerView(answer, { audience: "private", id: "x", page }).blocks),
        ).join("\n");
        for (const { speaker } of results) expect(pages).toContain(speaker);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a quotation", () => {
  it("shows the words in marks with the match in bold, the speaker, the role and the place", () => {
    const { blocks } = answerView(
      { ...quotesAnswer, results: [pronounQuote] },
      { audience: "private" },
    );
    expect(readable(blocks)).toContain(
      "Ines Okafor, Mayor“We will keep the harbour open & safe,” […] “whatever the weather.”",
    );
    expect(boldWords(blocks)).toEqual([
      "Ines Okafor: 1 quotation in these 3 articles.",
      "Ines Okafor",
      "harbour open &",
    ]);
    expect(readable(blocks)).toContain("Harbour to stay open, says mayor · ¶3");
  });

  it("is told to be second-hand where somebody else says that it was said", () => {
    const told = { ...pronounQuote, teller: "Tove Dahl" };
    expect(shown({ ...quotesAnswer, results: [told] })).toContain(
      "second-hand, as told by Tove Dahl",
    );
  });

  it("offers its actions with a receipt, and sharing only from where it may be shared", () => {
    const results = [pronounQuote, partialQuote, reported];
    const ids = (share: boolean, count: number) => {
      const answer = { ...quotesAnswer, results: results.slice(0, count) };
      const { blocks } = answerView(answer, { audience: "private", id: "x", share });
      return [...JSON.stringify(blocks).matchAll(/"action_id":"(\w+\.\w+)"/g)].map(([, id]) => id);
    };
    const first = ["result.context", "result.why", "result.share", "result.menu"];
    expect(ids(true, 1)).toEqual(first);
    expect(ids(false, 1)).toEqual(["result.context", "result.why", "result.menu"]);
    const next = ["result.context", "result.why", "result.menu"];
    expect(ids(true, 3)).toEqual([...first, ...next, ...next]);
  });

  it("has every action of every result, those of a longer list in a menu below the first", () => {
    const results = [pronounQuote, continuedQuote, partialQuote, reported];
    const { blocks } = answerView(
      { ...quotesAnswer, results },
      { audience: "private", id: "x", share: true },
    );
    const laidOut = JSON.stringify(blocks);
    for (const { receipt } of results.slice(1))
      for (const action of ["context", "why", "share", "cite"])
        expect(laidOut).toContain(`"value":"${action}:${receipt}"`);
    expect(laidOut.match(/"type":"button"/g)).toHaveLength(3);
    expect(laidOut).toContain(`"value":"cite:${pronounQuote.receipt}"`);
  });

  it("says how the speaker is known when the sentence doesn't", () => {
    const words = shown(quotesAnswer);
    expect(words).toContain("inferred: “she” in ¶3 is Ines Okafor, 90% sure");
    expect(words).toContain("inferred: the quotation goes on from ¶3, 80% sure");
    expect(shown({ ...quotesAnswer, results: [spoken("And we will pay for it.")] })).not.toContain(
      "inferred",
    );
  });

  it("shows a partial quotation inside its sentence and says that it is one", () => {
    const words = shown({ ...quotesAnswer, results: [partialQuote] });
    expect(words).toContain("Critics (unnamed source)“reckless”");
    expect(words).toContain("Critics called the plan “reckless” on Monday.");
    expect(words).toContain("quoted in part, in the article’s own sentence");
  });

  it("keeps the article's own words out of quotation marks and says whose they are", () => {
    const words = shown({ ...quotesAnswer, results: [reported] });
    expect(words).toContain("Mayor Ines Okafor said the harbour would stay open.");
    expect(words).toContain("the article’s own words, not a quotation");
    expect(words).not.toMatch(/[“”]/);
  });

  it("keeps partial quotations of one sentence together, and shows the sentence once", () => {
    const sentence = "Critics called the plan “reckless” on Monday.";
    const second = { ...partialQuote, quote: "the plan", parts: [cite("the plan")] };
    const results = [partialQuote, second, own(sentence)];
    const words = shown({ ...quotesAnswer, results });
    expect(words.split(sentence)).toHaveLength(2);
    expect(words).toContain("“the plan”");
    expect(words).toContain("quoted in part, in the same sentence");
  });

  it("says speaker and title once above what is of the same speaker and article", () => {
    const { text, blocks } = answerView(quotesAnswer, { audience: "private" });
    const words = readable(blocks);
    expect(words.split("Ines Okafor, Mayor")).toHaveLength(2);
    expect(words.split("Harbour to stay open, says mayor")).toHaveLength(2);
    expect(words).toContain("“And we will pay for it.”\n¶4 · inferred");
    expect(text).toContain("\n“And we will pay for it.” (paragraph 4; inferred");
  });

  it("says the speaker again on another page, in another role, and above reported words", () => {
    const results = Array.from({ length: 40 }, () => continuedQuote);
    const second = answerView({ ...quotesAnswer, results }, { audience: "private", page: 1 });
    expect(readable(second.blocks)).toContain("Ines Okafor, Mayor“And we will pay for it.”");
    const former = { ...continuedQuote, role: cite("she") };
    const words = shown({ ...quotesAnswer, results: [pronounQuote, former, reported] });
    expect(words).toContain("Ines Okafor, she“And we will pay for it.”");
    expect(words).toContain("Ines OkaforMayor Ines Okafor said");
  });

  it("says between which paragraphs it stands, and sets each paragraph on a line of its own", () => {
    const parts = [cite("We will keep the harbour open & safe,"), cite("And we will pay for it.")];
    const words = shown({ ...quotesAnswer, results: [{ ...pronounQuote, parts }] });
    expect(words).toContain("harbour open & safe,”\n“And we will pay for it.”");
    expect(words).toContain("Harbour to stay open, says mayor · ¶3–4");
  });

  it("shows the article's own words once where a sentence has them already", () => {
    const sentence = "Critics called the plan “reckless” on Monday.";
    const within = own("the plan “reckless”", { kind: "reported", speaker: "Critics" });
    const words = shown({
      ...quotesAnswer,
      results: [partialQuote],
      also: [own(sentence), within],
    });
    expect(words).not.toContain("Also mentioned");
    expect(
      shown({ ...quotesAnswer, results: [reported, reported] }).split(reported.quote),
    ).toHaveLength(2);
  });

  it("shows and counts a quotation once that stands in a longer one of the same speaker", () => {
    const open = spoken("keep the harbour open");
    const results = [open, pronounQuote];
    const { message, shown: receipts } = answerPage(
      { ...quotesAnswer, results },
      { audience: "private" },
    );
    const words = readable(message.blocks);
    expect(words).toContain("Ines Okafor: 1 quotation in these 3 articles.");
    expect(words.split("keep the harbour open")).toHaveLength(2);
    expect(receipts).toEqual([pronounQuote.receipt, open.receipt]);
    const other = { ...open, speaker: "Critics" };
    expect(shown({ ...quotesAnswer, results: [other, pronounQuote] })).toContain("2 quotations");
  });

  it("shows matched words that follow each other as one match", () => {
    const { start } = cite("harbour open &");
    const matches = [
      { start, end: start + "harbour".length },
      { start: start + "harbour ".length, end: start + "harbour open".length },
    ];
    const results = [{ ...pronounQuote, matches }];
    const { blocks } = answerView({ ...quotesAnswer, results }, { audience: "private" });
    expect(boldWords(blocks)).toContain("harbour open");
  });

  it("shows a matched word to its end", () => {
    const quote = "It’s a “brave” plan: the mayor’s, not O’Sullivan’s";
    const at = (word: string) => ({
      start: quote.indexOf(word),
      end: quote.indexOf(word) + word.length,
    });
    const matches = ["It", "a", "mayor", "O"].map(at);
    const results = [{ ...own("reckless", { start: 0, end: quote.length, quote }), matches }];
    const { blocks } = answerView({ ...quotesAnswer, results }, { audience: "private" });
    expect(boldWords(blocks)).toEqual(["It’s a", "mayor’s", "O"]);
  });

  it("names the people whom a name could mean", () => {
    const namesakes = [
      { speaker: "Ines Okafor", role: "Mayor", article },
      { speaker: "Ben Okafor", role: null, article },
    ];
    expect(shown({ ...quotesAnswer, namesakes })).toContain(
      "The name could mean: Ines Okafor (Mayor); Ben Okafor",
    );
  });

  it("proposes other names only where nothing comes near", () => {
    const missing = {
      ...base,
      kind: "not-found",
      searched: "okafro",
      suggestions: ["who is Okafor?"],
    } as const;
    expect(shown(missing)).toContain("Who is Okafor?");
    expect(shown({ ...missing, also: [partialQuote] })).not.toContain("Who is Okafor?");
  });

  it("names the people whom a name of the second question could mean", () => {
    const namesakes = [
      { speaker: "Ines Okafor", role: "Mayor", article },
      { speaker: "Ben Okafor", role: null, article },
    ];
    expect(shown({ ...quotesAnswer, further: [{ ...quotesAnswer, namesakes }] })).toContain(
      "The name could mean: Ines Okafor (Mayor); Ben Okafor",
    );
  });

  it("names few of many whom a name could mean, and where each of one name is", () => {
    const people = [..."ABCDEFG"].map((initial) => ({
      speaker: `${initial} Okafor`,
      role: null,
      article,
    }));
    expect(shown({ ...quotesAnswer, namesakes: people })).toContain(
      "The name could mean: A Okafor; B Okafor; C Okafor; D Okafor; E Okafor; and 2 more",
    );
    const namesakes = ["Ferry", "Harbour"].map((title) => ({
      speaker: "Okafor",
      role: null,
      article: { ...article, title },
    }));
    expect(shown({ ...quotesAnswer, namesakes })).toContain(
      "Okafor (in Ferry); Okafor (in Harbour)",
    );
  });

  it("tells two of one name apart by their articles, for one may be called two things", () => {
    const namesakes = ["Ferry", "Harbour"].map((title, at) => ({
      speaker: "Ada Okafor",
      role: at === 0 ? "Mayor" : "The town’s leader",
      article: { ...article, title },
    }));
    expect(shown({ ...quotesAnswer, namesakes })).toContain(
      "Ada Okafor (Mayor, in Ferry); Ada Okafor (the town’s leader, in Harbour)",
    );
  });

  it("takes the capital that began a sentence, and whose it is in another, from a role, and from no name in one", () => {
    const roles = [
      ["The mayor of Anselm", "Ines Okafor, the mayor of Anselm“And"],
      ["A Port official", "Ines Okafor, A Port official“And"],
      ["The Hague’s mayor", "Ines Okafor, The Hague’s mayor“And"],
      ["Its president", "Ines Okafor, president“And"],
      ["his own lawyer", "Ines Okafor, lawyer“And"],
      ["his brother Ben’s agent", "Ines Okafor, his brother Ben’s agent“And"],
    ] as const;
    for (const [printed, seen] of roles) {
      const role = { ...cite("Mayor"), quote: printed };
      const results = [{ ...continuedQuote, role }];
      expect(shown({ ...quotesAnswer, results })).toContain(seen);
    }
    const namesakes = [{ speaker: "Ines Okafor", role: "The mayor", article }];
    expect(shown({ ...quotesAnswer, namesakes })).toContain("Ines Okafor (the mayor)");
  });

  it("names nobody above a report that begins with the name", () => {
    const told = (quote: string, speaker: string) => {
      const results = [{ ...reported, quote, speaker, attribution: "institution" } as const];
      return shown({ ...base, kind: "passages", results });
    };
    expect(told("The Port Board asked for calm", "Port Board").split("Port Board")).toHaveLength(3);
    expect(told("Its rival asked for calm", "Port Board").split("Port Board")).toHaveLength(3);
  });

  it("says that the same words stand in other articles", () => {
    const elsewhere = [{ ...cite("reckless"), article: { id: "other", title: "Another" } }];
    expect(shown({ ...quotesAnswer, results: [{ ...partialQuote, elsewhere }] })).toContain(
      "also in 1 other article",
    );
  });

  it("gives a term no speaker", () => {
    const term = spoken("reckless", { ...partialQuote, kind: "term", speaker: null });
    expect(shown({ ...quotesAnswer, results: [term] })).toContain("nobody is quoted as saying it");
  });

  it("says that words were not said, or only might be", () => {
    const negated = { ...continuedQuote, modality: "negated" as const };
    expect(shown({ ...quotesAnswer, results: [negated] })).toContain("this was not said");
    const denied = { ...reported, modality: "negated" } as const;
    expect(shown({ ...quotesAnswer, results: [denied] })).toContain(
      "reported as denied or not said",
    );
    const hypothetical = { ...continuedQuote, modality: "hypothetical" as const };
    expect(shown({ ...quotesAnswer, results: [hypothetical] })).toContain("does not say that");
  });

  it("marks what was left out of a long quotation and keeps the match in sight", () => {
    const long = `${"before ".repeat(300)}needle${" after".repeat(300)}`;
    const start = long.indexOf("needle");
    const result = {
      ...spoken("And we will pay for it."),
      start: 0,
      end: long.length,
      quote: long,
      parts: [{ ...cite("reckless"), start: 0, end: long.length, quote: long }],
      matches: [{ start, end: start + 6 }],
    };
    const { blocks } = answerView({ ...quotesAnswer, results: [result] }, { audience: "private" });
    expect(boldWords(blocks)).toContain("needle");
    expect(readable(blocks)).toMatch(/\[…\] “before .* after” \[…\]/);
  });

  it("shows of a quotation over many paragraphs the one with the match and few more", () => {
    const text = Array.from({ length: 9 }, (_, at) => `Paragraph ${at} ${"and so on ".repeat(20)}`);
    const parts = text.map((quote, at) => ({
      ...cite("reckless"),
      paragraph: at + 3,
      start: at * 1_000,
      end: at * 1_000 + quote.length,
      quote,
    }));
    const matches = [{ start: 4_000, end: 4_009 }];
    const words = shown({
      ...quotesAnswer,
      results: [{ ...pronounQuote, paragraph: 3, parts, matches }],
    });
    const seen = [...words.matchAll(/Paragraph (\d)/g)].map(([, at]) => at);
    expect(seen).toEqual(["4", "5"]);
    expect(words).toMatch(/\[…\] “Paragraph 4[^”]*”\n“Paragraph 5[^”]*” \[…\]/);
    expect(words).toContain("¶3–11");
  });

  it("reads well aloud: who, the words, and the paragraph in full words", () => {
    expect(answerView(quotesAnswer, { audience: "private" }).text).toContain(
      "Ines Okafor, Mayor: “We will keep the harbour open &amp; safe,” […] “whatever the weather.” (Harbour to stay open, says mayor, paragraph 3; inferred: “she” in paragraph 3 is Ines Okafor, 90% sure)",
    );
  });
});

describe("a verdict", () => {
  const verdict = {
    ...base,
    kind: "verdict",
    verdict: "altered",
    asked: { words: "we keep the harbour shut", speaker: "Ines Okafor" },
    diff: [
      { op: "same", asked: "we", source: "We" },
      { op: "dropped", asked: "", source: "will" },
      { op: "swapped", asked: "shut", source: "open" },
      { op: "added", asked: "never", source: "" },
    ],
    senseTurned: ["shut"],
    results: [pronounQuote],
  } as const satisfies Answer;

  it("names each difference in words, with the source beside it", () => {
    const words = shown(verdict);
    const lead = "Not word for word: the words of Ines Okafor are different.";
    expect(boldWords(answerView(verdict, { audience: "private" }).blocks)).toContain(lead);
    expect(words).toContain("As asked: we shut never");
    expect(words).toContain("In the source: We will open");
    expect(words).toContain("3 differences:");
    expect(words).toContain("left out: will");
    expect(words).toContain("shut instead of open");
    expect(words).toContain("not in the source: never");
    expect(words).toContain("This can change the meaning: shut");
    expect(words).toContain("“We will keep the harbour open & safe,”");
  });

  it.each([
    ["verbatim", "Word for word: these are the words of Ines Okafor."],
    ["other-speaker", "Not Ines Okafor in these 3 articles: these are the words of Ines Okafor."],
    ["reported", "Not quoted in these 3 articles: it is reported in the article’s own words."],
    ["second-hand", "Second-hand in these 3 articles: Ines Okafor says so of Ines Okafor."],
    ["not-found", "Not found from Ines Okafor in these 3 articles."],
  ] as const)("words the verdict %s", (kind, words) => {
    expect(shown({ ...verdict, verdict: kind })).toContain(words);
  });

  it.each([
    [
      "hypothetical",
      "Not quoted in these 3 articles: the article does not say that this was said.",
    ],
    ["negated", "Not quoted in these 3 articles: the article says that this was not said."],
  ] as const)("says of words that are told as %s that they were not said", (modality, words) => {
    const [result] = verdict.results;
    const told = result && { ...result, modality };
    expect(shown({ ...verdict, verdict: "reported", results: told ? [told] : [] })).toContain(
      words,
    );
  });

  it("puts a described speaker into its sentence", () => {
    const [result] = verdict.results;
    const told = result && { ...result, speaker: "The mayor" };
    expect(shown({ ...verdict, verdict: "verbatim", results: told ? [told] : [] })).toContain(
      "these are the words of the mayor.",
    );
  });

  it("says of a report that differs that it does, and how", () => {
    const words = shown({ ...verdict, verdict: "reported", reportDiffers: true });
    expect(words).toContain("Not quoted in these 3 articles, and what is reported differs.");
    expect(words).toContain("shut instead of open");
  });
});

describe("other answers", () => {
  it("says who somebody is in printed words, and how often they are quoted", () => {
    const who = {
      ...base,
      kind: "speaker",
      speaker: "Ines Okafor",
      asked: "who",
      roles: [cite("Mayor")],
      firstMention: cite("Mayor Ines Okafor"),
      quotations: 2,
    } as const satisfies Answer;
    expect(shown(who)).toContain("Ines Okafor, Mayor: quoted twice in these 3 articles.");
    expect(shown(who)).toContain(
      "First named: Mayor Ines Okafor (Harbour to stay open, says mayor · ¶2",
    );
    const introduced = own("Mayor Ines Okafor");
    const also = [continuedQuote];
    const words = shown({ ...who, results: [introduced, introduced], also });
    expect(words).toBe(
      [
        "Ines Okafor, Mayor: quoted twice in these 3 articles.",
        "Mayor Ines Okafor",
        "Harbour to stay open, says mayor · ¶2 · the article’s own words",
        "Quoted:",
        "“And we will pay for it.”",
        "¶4 · inferred: the quotation goes on from ¶3, 80% sure",
      ].join("\n"),
    );
    const signed = { ...introduced, author: "Ada Moss" };
    expect(shown({ ...who, results: [signed, signed] })).toContain(
      "the article’s own words, by Ada Moss",
    );
    const elsewhere = { ...continuedQuote, article: { ...article, id: "other", title: "Ferry" } };
    expect(shown({ ...who, results: [introduced], also: [elsewhere] })).toContain(
      "Quoted:\n“And we will pay for it.”\nFerry · ¶4",
    );
    const many = Array.from({ length: 4 }, () => continuedQuote);
    const some = shown({ ...who, quotations: 4, results: [introduced], also: many });
    expect(some).toContain("Quoted, for example:");
    expect(some).toContain("Try:\nWhat did Ines Okafor say?");
    expect(shown({ ...who, asked: "everything", quotations: 0 })).toContain(
      "Ines Okafor: never quoted in these 3 articles.",
    );
  });

  it("names in its first line whose words are quoted, reported or nearest", () => {
    const first = (answer: Answer) => shown(answer).split("\n")[0];
    const others = ["Ben Berg", "Cay Lind"].map((speaker) => ({ ...continuedQuote, speaker }));
    expect(first({ ...quotesAnswer, results: [continuedQuote, ...others] })).toBe(
      "Ines Okafor, Ben Berg and Cay Lind: 3 quotations in these 3 articles.",
    );
    const anonymous = { ...continuedQuote, speaker: null, attribution: "unknown" } as const;
    const difference = { op: "dropped", asked: "", source: "all" } as const;
    const quoted = { ...quotesAnswer, results: [continuedQuote] };
    expect(first(quoted)).toBe("Ines Okafor: 1 quotation in these 3 articles.");
    expect(first({ ...quoted, results: [continuedQuote, anonymous] })).toBe(
      "2 quotations in these 3 articles.",
    );
    const near = { ...base, kind: "quotes", results: [continuedQuote] } as const;
    expect(first({ ...near, diff: [difference] })).toBe(
      "Not word for word: the nearest in these 3 articles are words of Ines Okafor.",
    );
    expect(first({ ...near, results: [anonymous], diff: [difference] })).toBe(
      "Not word for word: the nearest in these 3 articles are words of somebody who is not named.",
    );
    expect(shown({ ...near, diff: [difference], senseTurned: ["all"] })).toContain(
      "This can change the meaning: all",
    );
    const several = [continuedQuote, ...others, { ...continuedQuote, speaker: "Dee Moor" }];
    expect(first({ ...near, results: several, diff: [difference] })).toBe(
      "Not word for word: the nearest in these 3 articles.",
    );
    const short = { ...continuedQuote, speaker: "Okafor" };
    expect(first({ ...base, kind: "quotes", diff: [], results: [continuedQuote, short] })).toBe(
      "Okafor: 2 quotations in these 3 articles.",
    );
    expect(first({ ...base, kind: "passages", results: [reported] })).toBe(
      "Ines Okafor: not quoted on this in these 3 articles, only reported in the article’s own words.",
    );
    const marked = own("Critics called the plan “reckless” on Monday.", { speaker: "Critics" });
    expect(first({ ...base, kind: "passages", results: [marked] })).toBe(
      "Critics: reported in the article’s own words.",
    );
    expect(first({ ...base, kind: "fact", results: [continuedQuote] })).toBe("Ines Okafor says:");
    const missing = { kind: "not-found", searched: "ferries", suggestions: [] } as const;
    expect(first({ ...base, ...missing, speaker: "Ines Okafor" })).toBe(
      "Not found from Ines Okafor in these 3 articles.",
    );
    expect(first({ ...base, ...missing, also: [continuedQuote] })).toBe(
      "Not found in these words in these 3 articles.",
    );
  });

  it("gives what stands beside an answer its actions, folded", () => {
    const answer = { ...quotesAnswer, results: [pronounQuote], also: [continuedQuote] };
    const { blocks } = answerView(answer, { audience: "private", id: "x" });
    expect(JSON.stringify(blocks)).toContain(`"value":"context:${continuedQuote.receipt}"`);
    expect(readable(blocks)).toContain("Related:");
  });

  it("says what a description was taken for", () => {
    const corrected = [{ typed: "her pick", searched: "Ines Okafor", described: true }] as const;
    expect(shown({ ...quotesAnswer, corrected })).toContain(
      "Meaning: searched for Ines Okafor instead of her pick.",
    );
  });

  it("asks which of several people is meant, above what they all say", () => {
    const namesakes = ["Ines Okafor", "Ben Okafor"].map((speaker) => ({
      speaker,
      role: null,
      article,
    }));
    const who = {
      ...base,
      kind: "speaker",
      speaker: "Ines Okafor",
      asked: "who",
      roles: [],
      firstMention: cite("Mayor Ines Okafor"),
      quotations: 3,
      namesakes,
      results: [continuedQuote],
    } as const;
    const words = shown(who);
    expect(shown({ ...who, quotations: 0 })).toContain(
      "Several people have that name; none of them is quoted in these 3 articles.",
    );
    expect(words).toContain("Several people have that name: together they are quoted 3 times");
    expect(words.indexOf("Who is Ben Okafor?")).toBeGreaterThan(0);
    expect(words.indexOf("Who is Ben Okafor?")).toBeLessThan(words.indexOf("pay for it"));
  });

  it("counts in words that fit: one, two, and thousands apart", () => {
    const mentioned = { ...base, kind: "mentioned", speaker: "Ada" } as const;
    expect(shown({ ...mentioned, articles: 100_000 })).toContain("in these 100,000 articles.");
    const one = { ...quotesAnswer, articles: 1, results: [continuedQuote] };
    expect(shown(one)).toContain("1 quotation in this one article.");
  });

  it("says what was searched only where that isn't said already", () => {
    const missing = { ...base, kind: "not-found", suggestions: [], searched: "ice" } as const;
    expect(shown({ ...missing, question: "ice", understood: "ice" })).toContain(
      "Searched for: ice",
    );
    const followed = { ...missing, question: "and ice?", understood: "who said ice?" };
    expect(shown(followed)).toContain("Understood as: who said ice?");
    expect(shown(followed)).not.toContain("Searched for");
  });

  it("limits every no to the articles searched", () => {
    expect(shown({ ...base, kind: "mentioned", speaker: "Ada" })).toContain(
      "Ada: named but never quoted in these 3 articles.",
    );
    const unstated = { ...base, articles: 1, kind: "not-stated", asked: "date" } as const;
    expect(shown(unstated)).toBe("Not stated in this one article.\nSearched for: date");
    expect(shown(unstated, "channel")).toBe("Not stated in this one article.");
  });

  it("says how a follow-up was understood, to the asker alone", () => {
    const followed = { ...quotesAnswer, question: "and the ice?", understood: "who said the ice" };
    expect(shown(followed)).toContain("Understood as: who said the ice");
    const { text } = answerView(followed, { audience: "private" });
    expect(text).toMatch(/^Ines Okafor: .*\.\nUnderstood as: who said the ice\n/);
    expect(shown(followed, "channel")).not.toContain("the ice");
    expect(shown(quotesAnswer)).not.toContain("Understood as");
  });

  it("says that there is no more, and offers nothing else", () => {
    const all = { ...base, kind: "not-found", suggestions: [], searched: "x" } as const;
    expect(shown({ ...all, nothingMore: true })).toBe(
      "Nothing more was found in these 3 articles.",
    );
  });

  it("begins with a capital, whatever a source is called", () => {
    expect(shown({ ...base, kind: "mentioned", speaker: "the council" })).toMatch(/^The council/);
  });

  it("never repeats in a channel what somebody typed", () => {
    const missing = {
      ...base,
      kind: "not-found",
      suggestions: ["harbour"],
      searched: "typed words",
      corrected: [{ typed: "harbor", searched: "harbour" }],
    } as const satisfies Answer;
    expect(shown(missing, "private")).toContain("Searched for: typed words");
    expect(shown(missing, "private")).toContain("searched for harbour instead of harbor");
    const inChannel = answerView(missing, { audience: "channel" });
    expect(JSON.stringify(inChannel)).not.toMatch(/typed words|harbor\b/);
    expect(readable(inChannel.blocks)).toContain("searched for harbour");
  });

  it("says which synonyms were searched, and in a channel not for which word", () => {
    const near = {
      ...base,
      kind: "not-found",
      suggestions: [],
      searched: "charges",
      also: [pronounQuote],
      alsoSearched: [{ typed: "charges", searched: ["fees", "dues"] }],
    } as const satisfies Answer;
    expect(shown(near)).toContain("Also searched: fees, dues for charges.");
    expect(shown(near, "channel")).toContain("Also searched: fees, dues.");
    expect(JSON.stringify(answerView(near, { audience: "channel" }))).not.toContain("charges");
  });

  it("says of words on a subject that they don't have it", () => {
    const words = "the words themselves don’t mention all of it";
    expect(shown({ ...quotesAnswer, onSubject: true })).toContain(words);
    expect(shown(quotesAnswer)).not.toContain(words);
  });

  it("shows both sides of a comparison, and the article's own link between them", () => {
    const words = shown({
      ...base,
      kind: "compare",
      sides: [
        { speaker: "Ines Okafor", results: [pronounQuote] },
        { speaker: "Critics", results: [] },
      ],
      link: cite("Critics called the plan “reckless” on Monday."),
    });
    expect(words).toContain("Ines Okafor and Critics, side by side.");
    expect(words).toContain("Ines Okafor, Mayor“We will keep");
    expect(words).toContain("Critics: nothing on this in these 3 articles");
    expect(words).toContain("What links them: Critics called the plan");
  });

  it("tells what stands near an empty side of a comparison from what is said on the other", () => {
    const side = (speaker: string, results: readonly Result[]) => ({ speaker, results });
    const compared = { ...base, kind: "compare", link: null, also: [partialQuote] } as const;
    const words = (theirs: readonly Result[]) =>
      shown({ ...compared, sides: [side("Ada", [pronounQuote]), side("Critics", theirs)] });
    expect(words([])).toContain("Nearest, but no answer:");
    const { blocks } = answerView(
      { ...compared, sides: [side("Ada", [pronounQuote]), side("Critics", [])] },
      { audience: "private" },
    );
    expect(blocks.filter(({ type }) => type === "divider")).toHaveLength(2);
    expect(words([continuedQuote])).not.toContain("Nearest, but no answer:");
  });

  it("tells what is nearest to a draft's words that are found nowhere from what is found", () => {
    const check = {
      start: 0,
      end: 0,
      quote: "we sail at noon",
      speaker: null,
      diff: [],
      senseTurned: [],
      results: [pronounQuote],
    };
    const checked = (verdict: "not-found" | "verbatim") =>
      shown({ ...base, kind: "draft", draft: "", checks: [{ ...check, verdict }] });
    expect(checked("not-found")).toMatch(
      /\nNot found: we sail at noon\nNearest, but no answer: ?\nInes Okafor/,
    );
    expect(checked("verbatim")).not.toContain("Nearest");
  });

  it("begins a draft with what can't stand as it is, and keeps each verdict with its source", () => {
    const check = { start: 0, end: 0, speaker: null, senseTurned: [], results: [pronounQuote] };
    const right = { ...check, quote: "we will", verdict: "verbatim", diff: [] } as const;
    const op = "swapped";
    const changed = {
      ...right,
      quote: "we won’t",
      verdict: "altered",
      diff: [{ op, asked: "won’t", source: "will" }],
    } as const;
    const checks = [...Array.from({ length: 20 }, () => right), changed, changed];
    const draft: Answer = { ...base, kind: "draft", draft: "", checks };
    expect(shown(draft)).toMatch(/: 20 word for word, 2 changed\.\nChanged: \n.*\nChanged: /s);
    for (let page = 0; page < 5; page += 1) {
      const { blocks } = answerView(draft, { audience: "private", id: "abc", page });
      const words = readable(blocks).split("\n").slice(1).join("\n");
      expect(words).toMatch(/^(?:Changed|Word for word): /);
    }
  });

  it("charts the voices with their counts in figures", () => {
    const voices: Answer = {
      ...base,
      kind: "voices",
      voices: [
        { speaker: "Ines Okafor", quotations: 4, reported: 0 },
        { speaker: "Critics", quotations: 1, reported: 1 },
      ],
      silent: ["Ada", "Tom Reyes", "Ada", "Critics"],
    };
    const words = shown(voices);
    expect(words).toContain("quoted+reported\n4   ██████ Ines Okafor\n1+1 ███    Critics\n");
    expect(words).toMatch(/Named but never quoted: Ada and Tom Reyes$/);
    const crowd = Array.from({ length: 14 }, (_, index) => `Ship ${index}`);
    expect(shown({ ...voices, silent: crowd })).toMatch(/: Ship 0, .*, Ship 9 and 4 more$/);
    expect(answerView(voices, { audience: "private" }).text).toContain(
      "Ines Okafor: 4 quotations; Critics: 1 quotation, 1 reported\n",
    );
  });

  it("leaves it to who reads whether articles that are compared say the same", () => {
    const passage = own("Critics called the plan “reckless” on Monday.");
    const found: Answer = { ...base, kind: "passages", asked: "side-by-side", results: [passage] };
    expect(shown(found)).toContain("Found near this in one article only:");
    const other = { ...passage, article: { id: "other", title: "Another story" } };
    expect(shown({ ...found, results: [passage, other] })).toContain("See for yourself");
  });

  it("calls the voices what the articles call them", () => {
    const voices = [
      { speaker: "Ines Okafor", role: "The harbour master", quotations: 2, reported: 0 },
    ];
    const words = shown({ ...base, kind: "voices", voices, silent: [] });
    expect(words).toContain("██████ Ines Okafor, the harbour master");
  });

  it("keeps the figures of the voices in their columns, in whichever letters a name is written", () => {
    const names = ["田中花子", "محمد العلوي", "A source with direct knowledge of the talks"];
    const voices = names.map((speaker) => ({ speaker, quotations: 2, reported: 1 }));
    const words = shown({ ...base, kind: "voices", voices, silent: [] });
    for (const name of names) expect(words).toContain(`\n2+1 ██████ ${name}`);
    const longer = [{ speaker: "Ada", quotations: 12, reported: 0 }, ...voices];
    const rows = shown({ ...base, kind: "voices", voices: longer, silent: [] });
    expect(rows).toContain("\n12   ██████ Ada\n 2+1 █▌     田中花子\n");
  });

  it("helps with examples and speakers, and asks for more where a question is too broad", () => {
    const help = shown({
      ...base,
      kind: "help",
      examples: ["who said harbour?"],
      speakers: ["Ines Okafor"],
    });
    expect(help).toContain("Who said harbour?");
    expect(help).toContain("Quoted here: Ines Okafor");
    expect(shown({ ...base, kind: "too-broad" })).toContain("Add a name or a rarer word");
  });

  it.each(["opinion", "truth", "motive"] as const)("declines a question of %s", (reason) => {
    expect(shown({ ...base, kind: "declined", reason })).toMatch(
      /who said|they said|somebody said/,
    );
  });

  it("never lets what stands near pass for an answer", () => {
    const missing = { ...base, kind: "not-found", suggestions: [], searched: "" } as const;
    expect(shown({ ...missing, also: [pronounQuote] })).toContain("Nearest, but no answer:");
    const unsaid = { kind: "verdict", verdict: "not-found", diff: [], senseTurned: [] } as const;
    const asked = { words: "we close it", speaker: "Ines Okafor" };
    const unsaidWords = shown({ ...base, ...unsaid, asked, also: [pronounQuote] });
    expect(unsaidWords).toContain("Nearest, but no answer:");
    expect(unsaidWords).toContain("What did Ines Okafor say?");
  });

  it("proposes to ask of whoever is spelt like somebody whom no article knows, or else who is quoted", () => {
    const asked = { words: "we close it", speaker: "Innes Okafur" };
    const stranger = { kind: "verdict", verdict: "not-found", diff: [], senseTurned: [] } as const;
    const proposed = (suggestions: string[]) =>
      shown({ ...base, ...stranger, asked, suggestions }).split("Try:\n")[1];
    expect(proposed(["Ines Okafor"])).toBe("What did Ines Okafor say?");
    expect(proposed([])).toBe("Who is quoted?");
  });

  it("says of a loose answer that it is one, and in private which words of the question it lacks", () => {
    const loose = { ...quotesAnswer, missing: ["dredger", "x".repeat(900)] };
    expect(shown(loose)).toMatch(/comes closest to what was asked. Missing: dredger, x{39}…\./);
    const { blocks } = answerView(loose, { audience: "channel" });
    expect(JSON.stringify(blocks)).toContain(
      "closest to what was asked, but doesn’t have all of it.",
    );
    expect(JSON.stringify(blocks)).not.toContain("dredger");
    expect(shown({ ...loose, missing: "abcdef".split("") })).toContain("a, b, c, d, e and more.");
  });

  it("shows passages and related passages as the article's own words", () => {
    const passage = own("Critics called the plan “reckless” on Monday.");
    const also = [own("Mayor Ines Okafor said the harbour would stay open.")];
    const words = shown({ ...base, kind: "passages", results: [passage], also });
    expect(words).toMatch(/^The article says:/);
    expect(shown({ ...base, kind: "passages", results: also })).toContain(
      "Nobody is quoted on this in these 3 articles. The article says:",
    );
    expect(words).toContain("¶5 · the article’s own words");
    expect(words).toContain("Also mentioned:");
    expect(shown({ ...base, kind: "fact", results: [passage] })).toContain("The article says:");
    expect(shown({ ...base, kind: "passages", around: true, results: [passage] })).toMatch(
      /^This stands around what was shown before\./,
    );
  });
});
