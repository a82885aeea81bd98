import { answer } from "./answer-question.ts";
import { type Said, saidBy } from "./sources/quotations-of.ts";
import type { Sources } from "./sources/sources.ts";
import { quotationWords } from "./wording/quotation-words.ts";

/** Places in quotations that questions are made of, from all over the library. */
const places = 72;

/**
 * Asks what people may ask, a question a step. The first of each kind takes ten times as long as
 * later ones and more: what it needs is loaded, and its patterns and code are compiled. It takes a
 * thousand questions until most of the code is.
 */
export function* rehearsing(sources: Sources): Generator<void, void> {
  const said = [...saidBy(sources.articles)].flatMap(([{ name }, theirs]) =>
    theirs.map((each) => ({ name, each })),
  );
  for (let place = 0; place < places; place += 1) {
    const at = (place * said.length) / places;
    const chosen = said[Math.floor(at)];
    if (chosen === undefined) return;
    for (const question of questionsOn(chosen.name, wordsFrom(chosen.each, at % 1))) {
      answer(question, sources);
      yield;
    }
  }
}

/** The words of a quotation from a place in it on, told as a share of it. */
function wordsFrom({ quoted, quotation }: Said, share: number): string[] {
  const words = quotationWords(quoted.article, quotation).map(({ fold }) => fold);
  return words.slice(Math.floor(share * words.length));
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
    `${few} ${slip}`,
    `what was ${few}?`,
    `how many ${topic}?`,
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
