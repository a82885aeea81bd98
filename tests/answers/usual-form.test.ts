import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { inUsualForm } from "#answers/questions/usual-form/in-usual-form.ts";
import { processorTime } from "../setup/processor-time.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const names = new Set(["berg", "ida holm", "holm", "the mayor"]);
const knowsName = (typed: string) => names.has(typed.toLowerCase().trim());
const form = (typed: string) => inUsualForm(typed, knowsName);

describe("a question for who said something", () => {
  it.each([
    // The matter first
    "the slide is a joke: who said it?",
    "the slide is a joke – who's that from?",
    "the slide is a joke, who was it that said so?",
    "the slide is a joke. who said it first?",
    "the slide is a joke — who is quoted saying that",
    "the slide is a joke, by whom?",
    "the slide is a joke: speaker?",
    "the slide is a joke, attribution please",
    "the slide is a joke: who should I attribute this to?",
    "the slide is a joke - need the name",
    "the slide is a joke: who said it, full quote please",
    "the slide is a joke was said by whom?",
    "re the slide is a joke: who said it?",
    "the words the slide is a joke: who said them?",
    // Whoever said it, as a noun
    "name of the person who said the slide is a joke",
    "the person who said the slide is a joke",
    "what's the name of the guy who said the slide is a joke",
    "source of the quote the slide is a joke",
    "attribution: the slide is a joke",
    "attribute: the slide is a joke",
    "pls attribute the slide is a joke",
    "author of the phrase the slide is a joke",
    "the person behind the quote the slide is a joke",
    "who should the slide is a joke be attributed to?",
    "by whom was the slide is a joke said?",
    "how should I attribute the slide is a joke",
    // What is told first
    "find me who said the slide is a joke",
    "tell me who it was that said the slide is a joke",
    "any idea who said the slide is a joke?",
    "does anyone remember who said the slide is a joke",
    "i'm trying to find out who said the slide is a joke",
    "I cant remember who said the slide is a joke",
    "looking for whoever said the slide is a joke",
    "would you mind telling me who said the slide is a joke",
    "I was wondering if you could tell me who said the slide is a joke",
    // In chat
    "bit random but who said the slide is a joke",
    "I'm on deadline, who said the slide is a joke?",
    "who said the slide is a joke (exact quote pls)",
    "who on earth said the slide is a joke",
    "who d'you reckon said the slide is a joke",
    "which bloke said the slide is a joke",
    "who's on record saying the slide is a joke",
    "who said the slide is a joke and in which article",
  ])("asks so: %s", (typed) => {
    expect(form(typed).replace(/[\s?]+$/, "")).toBe("who said the slide is a joke");
  });

  it.each([
    ["the woman who denied the closure", "who denied the closure"],
    ["no more slides - who promised that?", "who promised no more slides"],
    ["the slide: who talked about it?", "who talked about the slide"],
    ["the slide - what was said about it, and by whom?", "who talked about the slide"],
    ["who brought the slide up", "who talked about the slide"],
    ["what was said about the slide, and by whom?", "what was said about the slide"],
    ["what did people say about the slide and who said it?", "what did people say about the slide"],
    ["any idea what Berg said about the slide", "what Berg said about the slide"],
    ["can't remember who Berg is", "who Berg is"],
    ["Berg - who?", "who is Berg"],
    ["the slide is a joke: who, when, where?", "who said the slide is a joke and when, where"],
    ["the slide is a joke - who said it & to whom", "who said the slide is a joke and to whom"],
    ["who said the slide is a joke, Berg or Holm?", "who said the slide is a joke"],
  ])("keeps its verb, its matter and what else it asks: %s", (typed, usual) => {
    expect(form(typed)).toBe(usual);
  });

  it.each([
    "who said the slide is a joke",
    "what did Berg say about the slide",
    "the source of the river",
    "who is behind the fraud",
    "the person behind the fraud",
    "speaker of the house",
    "origin of the virus",
    "the bridge was rebuilt, by whom?",
    "attribute the delay to Berg",
    "I don't know what to say about the slide",
    "we need to know when the slide opens",
    "can the slide be mended by May?",
    "Berg: what was said?",
    "who said that?",
    "who said it",
    "who?",
    "was the slide built by Berg",
    "is Berg right about the slide",
    "“Is it a joke? who knows”, did Berg say that?",
    "who said I know a story, sorry",
  ])("stays any other: %s", (typed) => {
    expect(form(typed)).toBe(typed);
  });
});

describe("what is asked behind words in marks", () => {
  it.each([
    "“the slide is a joke” source?",
    '"the slide is a joke" attribution?',
    "“the slide is a joke” who",
    "“the slide is a joke” who was that",
  ])("is whose they are: %s", (typed) => {
    expect(form(typed)).toMatch(/^who said ["“]the slide is a joke["”]$/);
  });
});

describe("a question whether somebody said something", () => {
  it.each([
    "is Berg the one who said the slide is a joke",
    "wasn't it Berg who said the slide is a joke?",
    "was Berg quoted as saying the slide is a joke",
    "was the slide is a joke said by Berg?",
    "is the slide is a joke a real quote from Berg",
    "is the slide is a joke Berg's line?",
    "can I attribute the words the slide is a joke to Berg",
    "can we quote Berg as saying the slide is a joke",
    "is Berg the source of the quote the slide is a joke",
    "I heard Berg said the slide is a joke",
    "am I right in thinking Berg said the slide is a joke",
    "confirm that Berg said the slide is a joke",
    "not sure if Berg said the slide is a joke",
    "any idea whether Berg said the slide is a joke?",
    "Berg said the slide is a joke, didn't she?",
    "Berg said the slide is a joke - true or false",
    "the slide is a joke, did Berg say that?",
    "the slide is a joke — Berg's words?",
    "the slide is a joke - was it Berg?",
    "the slide is a joke: Berg or someone else?",
    "who said the slide is a joke, Berg?",
    "who said the slide is a joke - was it Berg",
  ])("asks so: %s", (typed) => {
    expect(form(typed)).toBe("did Berg say the slide is a joke");
  });

  it.each([
    "I heard Lund said the slide is a joke",
    "the slide is a joke - was it Lund?",
    "the slide is a joke, Berg?",
    "Berg said the slide is a joke",
  ])("asks no more than it says: %s", (typed) => {
    expect(form(typed)).toBe(typed);
  });

  it("asks of anybody where nobody is named", () => {
    expect(form("was the slide is a joke actually said?")).toBe(
      "did anyone say the slide is a joke",
    );
    expect(form("anyone say the slide is a joke?")).toBe("did anyone say the slide is a joke");
  });
});

describe("what is asked of the saying", () => {
  const sources = sourcesOf(
    `Slide to close for good

“The slide is a joke,” the mayor, Lena Berg, told pupils at the lido on Friday. “It is older than I am.”

Ida Holm, who teaches there, said the slide had rusted through.
`,
  );
  const ask = (typed: string) => answer(typed, sources);

  it.each([
    "who said the slide is a joke and when?",
    "who said the slide is a joke, when and where",
    "the slide is a joke: who, when, where?",
    "who said the slide is a joke and to whom",
    "who said the slide is a joke and in what context?",
    "who talked about the slide and in what context",
    "who said the slide is a joke? when?",
  ])("is answered behind whose words they are: %s", (typed) => {
    const given = ask(typed);
    expect(given.results[0]).toMatchObject({ speaker: "Lena Berg", quote: "The slide is a joke," });
    expect(given.further).toHaveLength(1);
    expect(given.further?.[0]?.results.some(({ quote }) => quote.includes("Friday"))).toBe(true);
  });

  it("isn't where nobody is known to have said them", () => {
    const given = ask("who said the chlorine is green and when?");
    expect(given.kind).toBe("not-found");
    expect(given.further).toBeUndefined();
  });

  it.each(["who quoted the plaque, and where?", "who quoted the plaque & when"])(
    "is asked of the words that were found where nobody is known to say them: %s",
    (typed) => {
      const plaque =
        "Plaque\n\nThe lido reopened on Friday.\n\nA verse of the plaque was quoted.\n";
      const given = answer(typed, sourcesOf(plaque));
      expect(given.results.map(({ paragraph }) => paragraph)).toEqual([3]);
      expect(given.further).toMatchObject([{ around: true }]);
      expect(given.further?.[0]?.understood).toMatch(/^(?:where|when)\b\W*$/);
      expect(given.further?.[0]?.results.map(({ paragraph }) => paragraph)).toEqual([2, 3]);
    },
  );

  it("is asked of a question that has no words but those of saying", () => {
    const sorry = sourcesOf("Pool\n\nOtto Wahl apologised to the swimmers on Friday.\n");
    const given = answer("who apologised, and to whom?", sorry);
    expect([given, ...(given.further ?? [])].map(({ results }) => results[0]?.quote)).toEqual([
      expect.stringContaining("apologised to the swimmers"),
      expect.stringContaining("apologised to the swimmers"),
    ]);
  });

  it("is asked of what an earlier question was of", () => {
    const given = converseIn(sources, "the slide is a joke", "who said it, and when?");
    expect(given.understood).toBe("who said the slide is a joke");
    expect(given.further?.[0]?.results[0]?.quote).toContain("on Friday");
  });

  it.each(["who is quoted and where?", "who spoke, and when"])(
    "is told with each of all who speak: %s",
    (typed) => {
      const given = ask(typed);
      expect(given).toMatchObject({ kind: "voices", results: [{ speaker: "Lena Berg" }] });
      expect(given.further).toBeUndefined();
    },
  );

  it("may be what was said", () => {
    const where = sourcesOf("Camp\n\n“Nobody told us how and when,” said Ida Holm.\n");
    expect(answer("who said nobody told us how and when", where).results[0]).toMatchObject({
      speaker: "Ida Holm",
    });
  });

  it("takes a question of any length in no time", () => {
    const long = [", who said it".repeat(140), "when, ".repeat(300), "is it ".repeat(300)];
    const taken = processorTime(() => {
      for (const typed of long) ask(`who said a joke ${typed}`);
    });
    expect(taken).toBeLessThan(5_000);
  });
});
