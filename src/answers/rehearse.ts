import { answer } from "./answer-question.ts";
import { type Said, saidBy } from "./results/said.ts";
import type { Sources } from "./results/sources.ts";
import { quotationWords } from "./wording/wording.ts";

/** Quotations that questions are made of, from all over the library. */
const quotations = 24;

/**
 * Asks what people may ask, a question a step. The first of each kind takes ten times as long as
 * later ones and more: what it needs is loaded, and its patterns and code are compiled.
 */
export function* rehearsing(sources: Sources): Generator<void, void> {
  const said = [...saidBy(sources.articles)].flatMap(([{ name }, theirs]) =>
    theirs.map((each) => ({ name, words: wordsOf(each) })),
  );
  const apart = Math.max(1, said.length / quotations);
  for (let at = 0; at < said.length; at += apart) {
    const chosen = said[Math.floor(at)];
    if (chosen === undefined) return;
    for (const question of questionsOn(chosen.name, chosen.words)) {
      answer(question, sources);
      yield;
    }
  }
}

function wordsOf({ quoted, quotation }: Said): string[] {
  return quotationWords(quoted.article, quotation).map(({ fold }) => fold);
}

/** A question of each kind that people ask most: found, found otherwise, and not. */
function questionsOn(name: string, words: readonly string[]): string[] {
  const [topic = ""] = words.toSorted((one, other) => other.length - one.length);
  const few = words.slice(0, 6).join(" ");
  const slip = topic.slice(2) + topic.slice(0, 2);
  return [
    topic,
    slip,
    `${topic} ${slip}`,
    `${name} ${topic}`,
    few,
    `who said ${few}`,
    `who said ${words.slice(0, 6).toReversed().join(" ")}`,
    `what did ${name} say about ${topic}?`,
    `what did ${name} say about ${slip}?`,
    `did ${name} say “${few}”?`,
    `did ${name} say “${words.slice(0, 8).toSpliced(2, 1).join(" ")}”?`,
    `when did ${name} speak of ${topic}?`,
    `who is ${name}?`,
  ];
}
