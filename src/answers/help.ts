import type { Answer } from "./answer.ts";
import { isContentWord } from "./function-words.ts";
import { answerBase, quotationsOf, type Scope } from "./scope.ts";
import { quotationWords } from "./wording.ts";

const namedAtMost = 12;

/** How to ask, with examples from the library at hand, and who can be asked about. */
export function helpOf(scope: Scope): Answer {
  const quoted = scope.people.all
    .map((person) => ({
      person,
      said: quotationsOf(scope, [person]).filter(
        ({ quotation }) => quotation.kind === "direct" || quotation.kind === "partial",
      ),
    }))
    .filter(({ said }) => said.length > 0)
    .sort((one, other) => other.said.length - one.said.length);
  const speakers = quoted.map(({ person }) => person.name).slice(0, namedAtMost);
  const [first] = quoted;
  const sample = first?.said[0];
  if (!first || !sample)
    return {
      ...answerBase(scope),
      kind: "help",
      examples: ["what is this article about?"],
      speakers,
    };
  const { article } = sample.quoted;
  const words = quotationWords(article, sample.quotation);
  const longest = words
    .filter(({ fold }) => isContentWord(fold))
    .sort((one, other) => other.fold.length - one.fold.length)[0];
  const topic = longest ? article.text.slice(longest.start, longest.end) : "";
  const examples = [
    ...(topic === "" ? [] : [topic]),
    `what did ${first.person.name} say?`,
    ...(topic === "" ? [] : [`did ${first.person.name} say “${topic}”?`]),
    "who is quoted?",
  ];
  return { ...answerBase(scope), kind: "help", examples, speakers };
}
