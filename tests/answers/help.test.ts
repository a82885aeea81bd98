import { describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";

const ferry = `Ferry to run all winter

“The ferry runs, and the ferry will go on running,” harbour master Tom Reyes said.

“Without a ferry this town is an island,” Reyes said.

“We will see,” said Ada Holm.`;

function help(text: string) {
  const library = createLibrary();
  library.add(articleFromText(text));
  const answer = library.ask("help");
  if (answer.kind !== "help") throw new Error(`Answered with ${answer.kind}`);
  return answer;
}

describe("help", () => {
  it("has examples of what its most quoted speaker speaks of most", () => {
    expect(help(ferry).examples).toEqual([
      "ferry",
      "what did Tom Reyes say about the ferry?",
      "did Tom Reyes say the ferry will go?",
      "who is quoted?",
    ]);
    expect(help(ferry).speakers).toEqual(["Tom Reyes", "Ada Holm"]);
  });

  it("asks about a thing as people do", () => {
    const { examples } = help(`Talks go on

“There is a readiness to talk, a readiness to give way,” said Ada Holm.`);
    expect(examples).toContain("what did Ada Holm say about readiness?");
  });

  it("ends the words asked for before what an “and” adds", () => {
    const { examples } = help(`Breakfast

“We fought over the cereal and said sorry at lunch,” said Ada Holm.`);
    expect(examples).toContain("did Ada Holm say We fought over the cereal?");
  });

  it("takes what everybody speaks of for no subject", () => {
    const { examples } = help(`Flood

“It was the night of the flood, and the night was long for the weir,” said Ada Holm. “The night is over, but not for the weir.”

“The night was cold,” said Tom Reyes.

“The night was wet,” said Bo Lind.

“We sang through the night,” said Ida Moe.`);
    expect(examples).toContain("what did Ada Holm say about the weir?");
  });

  it("has examples that are answered", () => {
    const library = createLibrary();
    library.add(articleFromText(ferry));
    const kinds = help(ferry).examples.map((example) => library.ask(example).kind);
    expect(kinds).toEqual(["quotes", "quotes", "verdict", "voices"]);
  });

  it("does without speakers where nobody is quoted", () => {
    const { examples, speakers } = help("Nothing happened\n\nIt rained all day on Monday.");
    expect(examples).toEqual(["what is this article about?"]);
    expect(speakers).toEqual([]);
  });
});
