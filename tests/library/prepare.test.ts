import { describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import type { Library } from "#library/library.ts";

const questions = ["", "who is Vera Quill?", "what did Vera Quil say?", "brigde", "who is quoted?"];

/** A library whose preparing takes more than one turn. */
function library(): Library {
  const filled = createLibrary();
  for (let number = 0; number < 300; number += 1) {
    const paragraphs = Array.from(
      { length: 12 },
      (_, at) => `“Bridge ${number} needs ${at} repairs,” said Vera Quill${number}, an engineer.`,
    );
    filled.add(articleFromText([`Bridge ${number}`, ...paragraphs].join("\n\n")));
  }
  filled.add(articleFromText("The town\n\n“The bridge stays shut,” said Vera Quill, the mayor."));
  return filled;
}

describe("preparing a library", () => {
  it("changes no answer, and a question that comes meanwhile is answered", async () => {
    const unprepared = library();
    const expected = questions.map((question) => unprepared.ask(question));
    const prepared = library();
    const preparing = prepared.prepare();
    const meanwhile = questions.map((question) => prepared.ask(question));
    await preparing;
    const afterwards = questions.map((question) => prepared.ask(question));
    expect(meanwhile).toEqual(expected);
    expect(afterwards).toEqual(expected);
  });

  it("has nothing to do where there are no articles", async () => {
    await expect(createLibrary().prepare()).resolves.toBeUndefined();
  });
});
