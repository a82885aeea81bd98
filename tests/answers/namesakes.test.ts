import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

/** Who an answer says is quoted, by the articles in a row. */
function said(question: string, ...articles: readonly string[]): readonly string[] {
  const { results, namesakes } = answer(question, sourcesOf(...articles));
  return [...results.map(({ quote }) => quote), ...namesakes.map(({ speaker }) => `? ${speaker}`)];
}

const mill = "Mill to reopen\n\n“The mill will grind again,” said Anna Holm, a baker.\n";

describe("a surname of several", () => {
  const clinic =
    "Clinic opens\n\n“The beds are in,” said Dr Ida Moss. “We open on Monday,” she said.\n";
  const quarry =
    "Quarry shuts\n\n“The stone is gone,” said Per Moss, a mason. “I counted it,” he said.\n";

  it.each([
    ["what did Dr Moss say?", "The beds are in,"],
    ["what did Ms Moss say?", "The beds are in,"],
    ["what did Mr Moss say?", "The stone is gone,"],
  ])("with a title is whoever has it: %s", (question, quote) => {
    const given = said(question, clinic, quarry);
    expect(given).toContain(quote);
    expect(given).toHaveLength(2);
  });
});

it("names nobody of several whom a description fits where none said it", () => {
  const board = "Board meets\n\nThe clerk, Ona Birk, took notes.\n";
  const court = "Court rises\n\n“All rise,” said the clerk, Ulf Lind.\n";
  const given = answer("what did the clerk say about parking?", sourcesOf(board, court));
  expect(given).toMatchObject({ kind: "not-found", speaker: "the clerk" });
});

describe("a full name in several articles", () => {
  it("is one person where the roles have a word in common, shortened or not", () => {
    const one = "Levy passed\n\n“The levy is fair,” said Sen. Anna Holm.\n";
    const other = "Levy upheld\n\n“The levy stays,” said Anna Holm, the senator.\n";
    expect(said("what did Anna Holm say?", one, other)).toEqual([
      "The levy is fair,",
      "The levy stays,",
    ]);
  });

  it("is one person where a word of one role is a form of a word of the other", () => {
    const one = "Levy passed\n\n“The levy is fair,” said Liberal front-runner Anna Holm.\n";
    const other = "Levy upheld\n\n“The levy stays,” said Anna Holm, a leader of the Liberals.\n";
    expect(said("what did Anna Holm say?", one, other)).toEqual([
      "The levy is fair,",
      "The levy stays,",
    ]);
  });

  it("is two people where one runs and the other holds an office", () => {
    const one = "Race run\n\n“My knees hurt,” said Anna Holm, a marathon runner.\n";
    const other = "Levy upheld\n\n“The levy stays,” said Secretary Anna Holm.\n";
    expect(said("what did Anna Holm say?", one, other)).toContain("? Anna Holm");
  });

  it("is one person who stands for one office and holds another", () => {
    const one = "Levy passed\n\n“The levy is fair,” said the Democratic front-runner Anna Holm.\n";
    const other = "Levy upheld\n\n“The levy stays,” said Secretary Anna Holm.\n";
    expect(said("what did Anna Holm say?", one, other)).toEqual([
      "The levy is fair,",
      "The levy stays,",
    ]);
  });

  it("is one person who stood for an office and then holds it", () => {
    const one = "Levy passed\n\n“The levy is fair,” said the mayoral candidate Anna Holm.\n";
    const other = "Levy upheld\n\n“The levy stays,” said Mayor Anna Holm.\n";
    expect(said("what did Anna Holm say?", one, other)).toEqual([
      "The levy is fair,",
      "The levy stays,",
    ]);
  });

  it("is one person without a role where both articles name somebody whom few others do", () => {
    const withLund = `${mill}\nIt was bought by Tove Lund.\n`;
    const other = "Bread prices\n\nTove Lund owns the mill.\n\n“Flour is dear,” said Anna Holm.\n";
    const cup = "Cup final\n\n“We were lucky,” said Anna Holm, the goalkeeper.\n";
    expect(said("what did the baker say?", withLund, cup, other)).toEqual([
      "The mill will grind again,",
      "Flour is dear,",
    ]);
  });

  it("isn't one person in other roles for a name that both articles have", () => {
    const other =
      "Cup final\n\nTove Lund gave the cup.\n\n“We were lucky,” said Anna Holm, the goalkeeper.\n";
    const withLund = `${mill}\nIt was bought by Tove Lund.\n`;
    expect(said("what did the baker say?", withLund, other)).toEqual([
      "The mill will grind again,",
    ]);
    expect(said("what did Anna Holm say?", withLund, other)).toContain("? Anna Holm");
  });

  it("is one person in other roles where many articles show how seldom somebody beside it is named", () => {
    const other =
      "Bread prices\n\nTove Lund owns the mill.\n\n“Flour is dear,” said the councillor Anna Holm.\n";
    const withLund = `${mill}\nIt was bought by Tove Lund.\n`;
    const days = Array.from({ length: 40 }, (_, day) => `Weather\n\nIt rained on day ${day}.\n`);
    expect(said("what did Anna Holm say?", withLund, other, ...days)).toEqual([
      "The mill will grind again,",
      "Flour is dear,",
    ]);
  });

  it("is two people where roles differ and nothing else tells", () => {
    const other = "Cup final\n\n“We were lucky,” said Anna Holm, the goalkeeper.\n";
    expect(said("what did Anna Holm say?", mill, other)).toEqual([
      "The mill will grind again,",
      "We were lucky,",
      "? Anna Holm",
      "? Anna Holm",
    ]);
  });

  it("isn't told apart by a word that is said of many", () => {
    const other = "Cup final\n\n“We were lucky,” said his rival Anna Holm.\n";
    expect(said("what did Anna Holm say?", mill, other)).toHaveLength(2);
  });

  it.each([
    ["Tim Holm", "Timothy Holm", 0],
    ["Anna Holm", "Anna Marie Holm", 0],
    ["Joe Holm", "Joseph Holm Jr.", 0],
    ["Eric Holm", "Erica Holm", 2],
    ["Joseph Holm Sr.", "Joseph Holm Jr.", 2],
  ])("is one person in two forms, %s and %s, in one role", (one, other, namesakes) => {
    const levy = `Levy\n\n“The levy is fair,” said the judge ${one}.\n`;
    const toll = `Toll\n\n“The toll stays,” said the judge ${other}.\n`;
    const cup = `Cup\n\n“We were lucky,” said the goalkeeper ${other}.\n`;
    const namesOf = (...articles: readonly string[]) =>
      answer("what did Holm say?", sourcesOf(...articles)).namesakes;
    expect(namesOf(levy, toll)).toHaveLength(namesakes);
    expect(namesOf(levy, cup)).toHaveLength(2);
  });

  it("is one person with and without initials, and two with others", () => {
    const withInitial = (initial: string) =>
      `Bread ${initial}\n\n“Flour ${initial} is dear,” said Anna ${initial}. Holm.\n`;
    const question = "what did Anna Holm say?";
    expect(said(question, mill, withInitial("J"))).toEqual([
      "The mill will grind again,",
      "Flour J is dear,",
    ]);
    expect(said(question, withInitial("K"), withInitial("J"))).toContain("? Anna K. Holm");
  });
});

describe("a surname that an article prints alone", () => {
  const bread = "Bread prices\n\n“Flour is dear,” Holm told Tove Lund.\n";

  it("is that of whoever is named in full beside somebody whom both articles name", () => {
    const withLund = `${mill}\nIt was bought by Tove Lund.\n`;
    expect(said("what did Anna Holm say?", withLund, bread)).toEqual([
      "The mill will grind again,",
      "Flour is dear,",
    ]);
  });

  it("is somebody else's where the article in common is a list of many", () => {
    const letters = Array.from("abcdefghijk");
    const guests = letters.flatMap((one) => letters.map((other) => `Od${one} Vi${other}k spoke.`));
    const withLund = `${mill}\nTove Lund bought it. ${guests.join(" ")}\n`;
    expect(said("what did Anna Holm say?", withLund, bread)).toEqual([
      "The mill will grind again,",
    ]);
  });

  it("is somebody else's where the articles have nobody in common", () => {
    expect(said("what did Anna Holm say?", mill, bread)).toEqual(["The mill will grind again,"]);
  });

  it("is that of whoever many articles name so", () => {
    const mills = Array.from({ length: 10 }, (_, day) => `${mill}\nThat was day ${day}.\n`);
    expect(said("what did Anna Holm say about flour?", ...mills, bread)).toEqual([
      "Flour is dear,",
    ]);
  });

  describe("with an office", () => {
    const inOffice = "Toll passed\n\n“The toll stays,” said Mayor Anna Holm.\n";
    const bare = (levy: string) =>
      `Levy on ${levy}\n\n“The levy on ${levy} is fair,” Mayor Holm said.\n`;
    const question = "what did Anna Holm say about the levy?";

    it("is that of whoever many articles print in full with it", () => {
      expect(said(question, inOffice, bare("salt"), bare("rope"))).toHaveLength(2);
    });

    it("is somebody else's where few articles print it with the surname", () => {
      expect(said(question, inOffice, bare("salt"))).not.toContain("The levy on salt is fair,");
    });

    it("is nobody's where two hold it", () => {
      const other = "Port opens\n\n“Ships will come,” said Mayor Piet Holm.\n";
      expect(said(question, inOffice, other, bare("salt"), bare("rope"))).not.toContain(
        "The levy on salt is fair,",
      );
    });

    it("is that of one person where no article prints the name in full", () => {
      const { namesakes } = answer(
        "what did Holm say?",
        sourcesOf(bare("salt"), bare("rope"), bare("tar")),
      );
      expect(namesakes).toEqual([]);
    });
  });

  it("is the other's where one of that surname is in the same article", () => {
    const withLund = `${mill}\nIt was bought by Tove Lund.\n`;
    const withPiet =
      "Bread prices\n\n“Flour is dear,” Mrs. Holm told Tove Lund. Her son Peter Holm drove the cart.\n";
    expect(said("what did Anna Holm say about flour?", withLund, withPiet)).toEqual([
      "Flour is dear,",
    ]);
  });

  it("is nobody's where two of that surname are named beside them", () => {
    const withLund = `${mill}\nIt was bought by Tove Lund. Piet Holm drove the cart.\n`;
    expect(said("what did Anna Holm say?", withLund, bread)).toEqual([
      "The mill will grind again,",
    ]);
  });
});

it("asks which one is meant only of those who say something", () => {
  const silent = "Market day\n\nThe florist Piet Holm sold roses. “It rained,” said Tove Lund.\n";
  expect(said("what did Holm say?", mill, silent)).toEqual(["The mill will grind again,"]);
});

it("asks for none of whom another is named ten times as often", () => {
  const other = "Cup final\n\n“We were lucky,” said Piet Holm, the goalkeeper.\n";
  const mills = Array.from({ length: 10 }, (_, day) => `${mill}\nThat was day ${day}.\n`);
  const asked = (...articles: readonly string[]) =>
    said("what did Holm say?", ...articles).filter((one) => one.startsWith("?"));
  expect(asked(mill, other)).toEqual(["? Anna Holm", "? Piet Holm"]);
  expect(asked(...mills, other)).toEqual([]);
});

it("tells who somebody is from the articles that print a role", () => {
  const told = "Mill burns\n\nAnna Holm saw the fire. “It was soon out,” said Tove Lund.\n";
  const withLund = `${mill}\nIt was bought by Tove Lund.\n`;
  const { results } = answer("who is Anna Holm?", sourcesOf(told, withLund));
  expect(results.map(({ quote }) => quote)).toEqual(["Anna Holm, a baker"]);
});

it("are named as they were asked for, where their names share only other words", () => {
  const one = "Flu\n\n“Wash your hands,” said the Centers for Water Control (CWC) in Lund.\n";
  const other = "Cold\n\n“Stay at home,” said the Centre for Water Control (CWC) in Tarrow.\n";
  const given = answer("what did the CWC say about vaping?", sourcesOf(one, other));
  expect(given).toMatchObject({ kind: "not-found", speaker: "the CWC" });
});
