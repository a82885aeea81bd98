import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { neverQuotedWords } from "#phrases/never-quoted.ts";
import { sourcesOf } from "./setup/sources.ts";

const hall = `Market hall to close for winter

The market hall in Brenford will close from November, Mayor Petra Quill said on Tuesday.

“The roof is not safe,” Quill told the council, at which surveyor Olaf Dunn looked on.

“Nobody asked us,” said stallholder Joan Abbot.
`;
const sources = sourcesOf(hall);
const ask = (question: string) => answer(question, sources);

describe("somebody whose words there are not", () => {
  it.each([
    ["did Barack Obama say the roof is not safe?", "Barack Obama"],
    ["what did Merkel say about the roof?", "Merkel"],
    ["what did merkel say?", "merkel"],
    ["who is Merkel?", "Merkel"],
    ["did Merkel close the hall?", "Merkel"],
    ["what happened in Paris?", "Paris"],
    ["what did Quill tell the council of Brenford and Merkel?", "Merkel"],
    ["did Quill tell Merkel that the roof is not safe?", "Merkel"],
  ])("is told to be named nowhere: %s", (question, name) => {
    expect(ask(question).unheard).toEqual([{ name, isNamed: false }]);
  });

  it("is told to be named where they are, and never quoted", () => {
    expect(ask("did Dunn say pigs can fly?").unheard).toEqual([
      { name: "Olaf Dunn", isNamed: true },
    ]);
    const given = ask("did Dunn say the roof is not safe?");
    expect(given).toMatchObject({ kind: "verdict", verdict: "other-speaker" });
    expect(given).not.toHaveProperty("unheard");
  });

  it("does not hide who said the words", () => {
    const given = ask("did Barack Obama say the roof is not safe?");
    expect(given.results[0]?.speaker).toBe("Petra Quill");
  });

  it.each([
    "did Quill say the roof is not safe?",
    "what did the mayor say?",
    "what did Petra Quil say?",
    "did Quill say it on Friday?",
    "what did the women say?",
    "Nobody Asked Us",
    "quote from Joan Abbot full",
    "what did joan abbot tell",
    "what did independent experts say?",
    "did the CEO say the roof is not safe?",
  ])("is nobody who speaks, no slip of a name, no day and no description: %s", (question) => {
    expect(ask(question)).not.toHaveProperty("unheard");
  });
});

it("calls who is only named as they were asked for, where the words part what is printed", () => {
  const fair = sourcesOf(
    "Fair\n\nProfessor Bo Moe, Una Moe's brother and a friend, came on Friday.\n",
  );
  const given = answer("what did Una Moe’s brother say?", fair);
  expect(given.kind === "mentioned" ? given.speaker : "").not.toContain(",");
});

it("says of a name that may be many's what it says of anybody's", () => {
  const match = sourcesOf("Late goal\n\nThe Dolphins lost to the Kittens, said Bo Rand.\n");
  const given = answer("what did the Dolphins say?", match);
  expect(given.kind === "mentioned" && neverQuotedWords(given)).toBe(
    "Dolphins: named but never quoted in this one article.",
  );
});
