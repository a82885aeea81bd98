import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { seedSources } from "./setup/sources.ts";

interface GoldenSpan {
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
  readonly attribution: string;
  readonly words: "speaker" | "article";
}

interface GoldenQuestion {
  readonly input: string;
  readonly kind: string;
  /** The main answer, then further spans. */
  readonly spans: readonly GoldenSpan[];
  readonly mustNot?: readonly string[];
}

const file = new URL("../fixtures/golden-questions.json", import.meta.url);
const golden: GoldenQuestion[] = JSON.parse(readFileSync(file, "utf8"));
const sources = seedSources();

/** The kinds of answer that each kind of expectation allows. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  quote: ["quotes"],
  list: ["quotes"],
  indirect_only: ["passages"],
  indirect: ["passages"],
  term_not_quote: ["passages"],
  misquote: ["altered"],
  other_speaker: ["other-speaker"],
  mentioned_not_quoted: ["mentioned"],
  not_found: ["not-found"],
  fact: ["fact", "speaker"],
  not_stated: ["not-stated"],
  too_broad: ["too-broad"],
  help: ["help"],
  compare: ["compare"],
};

describe("the golden questions on the seed article", () => {
  for (const { input, kind, spans, mustNot = [] } of golden) {
    it(`answers "${input}" with ${kind}`, () => {
      const given = answer(input, sources);
      expect(kinds[kind]).toContain(given.kind === "verdict" ? given.verdict : given.kind);
      for (const span of spans) expect(shownBy(given, span)).toBe(true);
      const { question, understood, ...reply } = given;
      const shown = JSON.stringify({ ...reply, searched: "" });
      for (const forbidden of mustNot) expect(shown).not.toContain(forbidden);
    });
  }

  it("lists exactly the seven quotations of the spokesman, in document order", () => {
    const list = golden.find(({ kind }) => kind === "list");
    const given = answer(list?.input ?? "", sources);
    expect(given.results.map(({ start }) => start)).toEqual(list?.spans.map(({ start }) => start));
  });
});

/** A speaker's words have to be shown exactly; the article's own may stand in a longer stretch. */
function shownBy({ results }: Answer, span: GoldenSpan): boolean {
  return results.some((result) => {
    if (result.words !== span.words) return false;
    if (span.words === "article") return result.start <= span.start && result.end >= span.end - 1;
    const isSame = result.start === span.start && result.end === span.end;
    return isSame && result.speaker === span.speaker && result.how === span.attribution;
  });
}
