import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionOf } from "#slack/reading/question.ts";
import { processorTime } from "../setup/processor-time.ts";

describe("a question", () => {
  it.each([
    ["<@U0BOT> who said *respect*?", "who said *respect*?"],
    ["who said &lt;b&gt; &amp; co", "who said <b> & co"],
    ["<!channel> &lt;!here&gt; harbour <#C1|general>", "harbour"],
    ["about <https://news.example/a|the port>", "about the port"],
    ["<https://news.example/a>", "https://news.example/a"],
    ["  two\n lines ", "two lines"],
    ["respect :tada::wave::skin-tone-3: :+1:", "respect"],
    ["at 10:30:45, from:Okafor a:b:c", "at 10:30:45, from:Okafor a:b:c"],
    [
      "who said\n&gt; all winter,\n&gt; whatever the weather\nand when?",
      "who said “all winter, whatever the weather” and when?",
    ],
    ["&gt; “Yes,” he said.\n&gt;", "“Yes,” he said."],
    ["who said ```all winter```?", "who said all winter ?"],
    ["", ""],
  ])("%j is read as %j", (text, question) => {
    expect(questionOf(text)).toBe(question);
  });

  it("has no mention, broadcast or channel left, whatever was typed", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "!",
      "@",
      "#",
      "channel",
      "U1",
      "&lt;",
      "&gt;",
      "&amp;",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(questionOf(pieces.join(""))).not.toMatch(/<[@#!][^<>]*>/);
      }),
    );
  });

  it.each(["<", ":a", "a", "<@", "&lt;", "<https:"])(
    "of any length is read in time: %j",
    (unit) => {
      const text = `:${unit.repeat(200_000)}`;
      expect(processorTime(() => questionOf(text))).toBeLessThan(5_000);
    },
  );
});
