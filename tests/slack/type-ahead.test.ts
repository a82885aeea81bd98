import { expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import { matchingEntries } from "#slack/asking/type-ahead.ts";

it("offers what begins with what was typed before what only has it, without case and accents", () => {
  const library = createLibrary();
  const names = ["Zoë Ágren", "Agnes Moor", "Tom Reyes"];
  const said = names.map((name) => `“The harbour is open,” ${name} said.`);
  library.add(articleFromText(["Harbour to stay open", ...said].join("\n\n")));
  const offered = (typed: string) =>
    matchingEntries(library, "speaker", typed).map(({ words }) => words);
  expect(offered("ag")).toEqual(["Agnes Moor", "Zoë Ágren"]);
  expect(offered(" ZOE ")).toEqual(["Zoë Ágren"]);
  expect(offered("agren")).toEqual(["Zoë Ágren"]);
  expect(offered("  reyes  tom")).toEqual(["Tom Reyes"]);
});

it("offers those who say something, the most quoted first", () => {
  const library = createLibrary();
  const said = [
    "“The harbour is open,” Ann Moor said. “The ice is thin.”",
    "“No ship leaves,” Ann Moor said.",
    "“Ships will leave,” Anton Vance said.",
    "Annabel Hart was at home.",
  ];
  library.add(articleFromText(["Harbour to stay open", ...said].join("\n\n")));
  const offered = matchingEntries(library, "speaker", "an").map(({ words }) => words);
  expect(offered).toEqual(["Ann Moor", "Anton Vance"]);
});
