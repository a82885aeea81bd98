import type { QuotedArticle } from "#quotes/quotation.ts";
import type { Answer } from "./answer.ts";
import { keptFor } from "./kept.ts";
import { isInMarks, type Said, saidBy } from "./sources/quotations-of.ts";
import { answerBase, type Scope } from "./sources/scope.ts";
import { quotationWords } from "./wording/quotation-words.ts";
import { isContentWord } from "./words/function-words.ts";
import { foldsOf, type Word } from "./words/words.ts";

const namedAtMost = 12;

/** How to ask, with examples from the library at hand, and who can be asked about. */
export function helpOf(scope: Scope): Answer {
  const quoted = mostQuoted(scope.sources.articles);
  const speakers = [...new Set(quoted.map(({ person }) => person.name))];
  const [first] = quoted;
  if (!first)
    return {
      ...answerBase(scope),
      kind: "help",
      examples: ["what is this article about?"],
      speakers,
    };
  const { name } = first.person;
  const topic = topicOf(scope, first.marked.slice(0, sampledAtMost), new Set(foldsOf(name)));
  const examples = [
    ...(topic === null ? [] : [topic.word, `what did ${name} say about ${topic.thing}?`]),
    ...(topic === null ? [`what did ${name} say?`] : [`did ${name} say ${topic.phrase}?`]),
    "who is quoted?",
  ];
  return { ...answerBase(scope), kind: "help", examples, speakers };
}

/** The people with the most quotations in marks, and those; no source without a name, whom nobody asks about. */
const mostQuoted = keptFor((articles: readonly QuotedArticle[]) =>
  saidBy(articles)
    .entries()
    .filter(([{ kind }]) => kind !== "unnamed")
    .map(([person, said]) => {
      return { person, marked: said.filter(isInMarks) };
    })
    .filter(({ marked }) => marked.length > 0)
    .toArray()
    .sort(({ marked: ones }, { marked: others }) => others.length - ones.length)
    .slice(0, namedAtMost),
);

/** Quotations of one speaker from which the examples are made. */
const sampledAtMost = 50;

/** Words that a speaker uses most often, of which one is chosen. */
const weighedAtMost = 20;
/** Quotations that have a word; what more have is as common. */
const countedAtMost = 500;

interface Topic {
  readonly word: string;
  /** The same as a question has it: "the ferry", and "readiness" for "a readiness". */
  readonly thing: string;
  /** Words of the speaker's with it. */
  readonly phrase: string;
}

/**
 * What somebody speaks of more often than the articles do, things before all else; null for no subject.
 */
function topicOf(
  { sources: { index } }: Scope,
  said: readonly Said[],
  name: ReadonlySet<string>,
): Topic | null {
  const matter = said.flatMap(({ quoted: { article }, quotation }) => {
    const words = quotationWords(article, quotation);
    return words
      .map(({ fold }, at) => ({ text: article.text, words, at, fold }))
      .filter(({ fold }) => fold.length > 2 && isContentWord(fold) && !name.has(fold));
  });
  const things = matter.filter(isThing);
  const uses = Map.groupBy(things.length > 0 ? things : matter, ({ fold }) => fold);
  const often = [...uses].sort(
    ([word, ones], [other, others]) => others.length - ones.length || other.length - word.length,
  );
  const own = ([word, { length }]: (typeof often)[number]) =>
    length ** 2 / Math.max(1, index.count(word, "quotation", countedAtMost));
  const [[, [most]] = ["", []]] = often
    .slice(0, weighedAtMost)
    .sort((one, other) => own(other) - own(one));
  if (!most) return null;
  const { text, words, at } = most;
  const word = text.slice(words[at]?.start, words[at]?.end);
  const article = isThing(most) && words[at - 1]?.fold === "the" ? "the " : "";
  const to = phraseEnd(text, words, at);
  const from = phraseStart(text, words, at, to > at ? 1 : 4);
  return {
    word,
    thing: article + word,
    phrase: text.slice(words[from]?.start, words[to]?.end),
  };
}

/** A word among others. */
interface WordAt {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/** "The ferry" with no noun behind it. */
function isThing({ text, words, at }: WordAt): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !articles.has(before.fold)) return false;
  const isLast = !next || text.slice(word.end, next.start) !== " " || !isContentWord(next.fold);
  return isLast && text.slice(before.end, word.start) === " ";
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** Up to so many words before the one at `at` that only blanks part from it. */
function phraseStart(text: string, words: readonly Word[], at: number, most: number): number {
  let from = at;
  while (from > 0 && at - from < most) {
    if (text.slice(words[from - 1]?.end, words[from]?.start) !== " ") break;
    from -= 1;
  }
  return from;
}

const joining: ReadonlySet<string> = new Set(["and", "or", "but"]);

/** The next word of matter that nothing but blanks and small words part from the one at `from`. */
function phraseEnd(text: string, words: readonly Word[], from: number): number {
  for (let at = from + 1; at < Math.min(words.length, from + 5); at += 1) {
    const before = words[at - 1];
    const word = words[at];
    if (!before || !word || text.slice(before.end, word.start) !== " ") break;
    if (joining.has(word.fold)) break;
    if (isContentWord(word.fold)) return at;
  }
  return from;
}
