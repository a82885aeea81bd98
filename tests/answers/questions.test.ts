import { describe, expect, it } from "vitest";
import { titlesOf } from "#answers/questions/limits/titled.ts";
import { parseQuestion } from "#answers/questions/parse-question.ts";

const names = new Set(["okafor", "ines okafor", "lindqvist", "berg"]);
const understand = (text: string) =>
  parseQuestion(text, (typed) => names.has(typed.toLowerCase().trim()), titlesOf([])).question;

describe("what is asked of what somebody said", () => {
  it.each(["anything Tuesday", "anything else about fees", "anything new", "anything racist"])(
    "is more than that they spoke: %s",
    (what) => {
      expect(understand(`did Okafor say ${what}?`).ask).not.toBe("what-said");
    },
  );
});

describe("understanding a question", () => {
  it.each([
    ["who first said the fees are too high?", "the fees are too high"],
    ["who said the fees are too high?", "the fees are too high"],
    ["Who was it that said the fees are too high", "the fees are too high"],
    ["hey, can you tell me who said that the fees are too high please", "the fees are too high"],
    ["hey who said the fees are too high, anyone know?", "the fees are too high"],
    ["who siad the fees are too high", "the fees are too high"],
    ["who called the lineup of piers a shame", "the lineup of piers a shame"],
    ['find the quote "the fees are too high"', '"the fees are too high"'],
  ])("%s asks for a speaker", (question, words) => {
    expect(understand(question)).toMatchObject({ ask: "who-said", words });
  });

  it.each([
    ["what did Okafor say about fees?", "Okafor", "fees"],
    ["What has Okafor said on the fees", "Okafor", "the fees"],
    ["did Okafor say anything about fees?", "Okafor", "fees"],
    ["has Okafor commented on fees", "Okafor", "fees"],
    ["did Okafor say anything favourable about fees?", "Okafor", "fees"],
    ["did Okafor say anything favourable at all?", "Okafor", null],
    ["anything by Okafor about fees?", "Okafor", "fees"],
    ["quotes from Okafor on fees", "Okafor", "fees"],
    ["what are Okafor's views on fees", "Okafor", "fees"],
    ["Okafor on fees", "Okafor", "fees"],
    ["what is Okafor angry about?", "Okafor", "angry"],
    ["asked about fees, what did Okafor say?", "Okafor", "fees"],
    ["waht did Okafor sya about fees", "Okafor", "fees"],
    ["what does Okafor think about fees?", "Okafor", "fees"],
    ["from:Okafor fees", "Okafor", "fees"],
    ["what did Okafor say?", "Okafor", null],
    ["everything Okafor said", "Okafor", null],
    ["Okafor's quotes", "Okafor", null],
    ["how many quotes from Okafor are there?", "Okafor", null],
    ["number of quotations by Okafor", "Okafor", null],
    ["how many comments by Okafor on fees are there", "Okafor", "fees"],
    ['from:"Ines Okafor"', "Ines Okafor", null],
  ])("%s asks for somebody's words", (question, speaker, about) => {
    expect(understand(question)).toMatchObject({ ask: "what-said", speaker, about });
  });

  it.each([
    ['did Okafor say "fees rise"?', "Okafor", "fees rise"],
    ["did Okafor really say that fees rise?", "Okafor", "fees rise"],
    ["is it true that Okafor said fees rise", "Okafor", "fees rise"],
    ["is it true that the port authority warned that fees rise", "the port authority", "fees rise"],
    ["was it Okafor who said fees rise?", "Okafor", "fees rise"],
    ["Okafor said fees rise, right?", "Okafor", "fees rise"],
    [
      'did Okafor say "I talked about Berg because of this"?',
      "Okafor",
      "I talked about Berg because of this",
    ],
    ['did Okafor use the word "rise"?', "Okafor", "rise"],
    ["has Okafor called for lower fees?", "Okafor", "lower fees"],
    ['did Okafor ask for "lower fees"?', "Okafor", "lower fees"],
  ])("%s asks for a verdict", (question, speaker, words) => {
    expect(understand(question)).toMatchObject({ ask: "did-say", speaker, words });
  });

  it.each([
    ["Okafor vs Berg on fees", "compare"],
    ["Okafor vs Berg: who raised the fees?", "compare"],
    ["what day did Okafor run her report", "fact"],
    ["in which years did Okafor vote on fees", "fact"],
    ["Okafor: the fees will fall. did she say so?", "did-say"],
    ["does Okafor agree with Berg?", "compare"],
    ["who is quoted?", "voices"],
    ["list everyone quoted", "voices"],
    ["everybody who is quoted here", "voices"],
    ["who is named but never quoted", "voices"],
    ["which people get mentioned here but never get to speak?", "voices"],
    ["who is mentioned in the article but doesn't say a word", "voices"],
    ["who is Okafor?", "who-is"],
    ["tell me about Okafor", "who-is"],
    ["what is Okafor's role?", "who-is"],
    ["when was the meeting?", "fact"],
    ["how many piers need repair?", "fact"],
    ["finish this quote: the fees are", "finish"],
    ["what is this article about?", "article"],
    ["tl;dr", "article"],
    ["when was this article published?", "publication"],
    ["who wrote this article", "publication"],
    ["should fees rise?", "declined"],
    ["may I ask what you yourself think of the fees?", "declined"],
    ["who sounds angriest about the fees?", "who-said"],
    ["who was the guest at the rally?", "who-is"],
    ["count of direct quotes by Okafor", "what-said"],
    ["harshest dig over the fees", "search"],
    ["who would make the better mayor, Okafor or Berg?", "declined"],
    ["do you think Okafor is lying?", "declined"],
    ["do you believe that the fees are fair?", "declined"],
    ["thanks", "help"],
    ["Great, thank you very much!", "help"],
    ["what does Okafor want?", "what-said"],
    ["what did Berg demand from the town?", "what-said"],
    ["what does the town want?", "fact"],
    ["what do you think about fees", "declined"],
    ["", "help"],
    ["help", "help"],
    ["what can you do?", "help"],
    ["what did Okafor and Berg say about fees?", "compare"],
    ["have we got anything said by Okafor about fees?", "what-said"],
    ["kind:partial", "everything"],
    ["list all quotes", "everything"],
    ["quotes about fees", "search"],
    ["we need a good quote on fees", "search"],
    ["anyone quoted on fees?", "who-said"],
    ["has anybody been quoted about fees?", "who-said"],
    ["do we have someone talking about fees", "who-said"],
    ["harbour fees", "search"],
    ["did Okafor write the letter?", "search"],
    ["did Okafor write that fees rise?", "did-say"],
    ["did Okafor deny asking Berg to speak?", "did-say"],
    ["what did Okafor compare the fees to?", "what-said"],
    ["who paid for the piers", "fact"],
  ])("%s asks %s", (question, ask) => {
    expect(understand(question).ask).toBe(ask);
  });

  it("reads the operators wherever they stand", () => {
    const { question, filters } = parseQuestion(
      "fees in:harbour after:2024-05 kind:partial before:2025",
      () => false,
      titlesOf([]),
    );
    expect(question).toEqual({ ask: "search", words: "fees" });
    expect(filters).toEqual({ in: "harbour", after: "2024-05", before: "2025", kind: "partial" });
  });

  it("leaves a whole title to the operator before it", () => {
    const titles = {
      folded: new Set(["harbour news"]),
      lastWords: new Set(["news"]),
      outlets: new Map(),
      words: new Set<string>(),
      isSubject: () => false,
    };
    for (const question of ['in:"Harbour news" fees', 'fees article: "Harbour news"']) {
      const understood = parseQuestion(question, () => false, titles);
      expect(understood).toEqual({
        question: { ask: "search", words: "fees" },
        filters: { in: "Harbour news" },
      });
    }
  });

  it("takes chat mark-up off, but nothing of what stands in quotation marks", () => {
    const understood = understand("<!channel> *fees* <@U123> `x` 🎉");
    expect(understood).toEqual({ ask: "search", words: "fees x" });
    const exact = "fees *rise* by < 5 & :more: @here 🎉";
    expect(understand(`*who* said *“${exact}”*`)).toEqual(understand(`who said “${exact}”`));
    expect(JSON.stringify(understand(`who said “${exact}”?`))).toContain(exact);
    const behind = "<!channel “b”> who said https://a.example“a” or “c”";
    expect(JSON.stringify(understand(behind))).toMatch(/“b”.*“a”.*“c”/);
  });
});
