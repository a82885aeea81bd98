import type { QuotationKind, QuotedArticle } from "#quotes/quotation.ts";
import type { Answer } from "./answer.ts";
import { keptFor } from "./kept.ts";
import { type Said, saidBy } from "./results/said.ts";
import { answerBase, type Scope } from "./results/scope.ts";
import { quotationWords } from "./wording/wording.ts";
import { isContentWord } from "./words/function-words.ts";
import { foldsOf, type Word } from "./words/words.ts";

const namedAtMost = 12;

/** How to ask, with examples from the library at hand, and who can be asked about. */
export function helpOf(scope: Scope): Answer {
  const quoted = mostQuoted(scope.sources.articles);
  const speakers = quoted.map(({ person }) => person.name);
  const [first] = quoted;
  if (!first)
    return {
      ...answerBase(scope),
      kind: "help",
      examples: ["what is this article about?"],
      speakers,
    };
  const { name } = first.person;
  const topic = topicOf(first.marked.slice(0, sampledAtMost), new Set(foldsOf(name)));
  const examples = [
    ...(topic === null ? [] : [topic.word, `what did ${name} say about ${topic.word}?`]),
    ...(topic === null ? [`what did ${name} say?`] : [`did ${name} say ${topic.phrase}?`]),
    "who is quoted?",
  ];
  return { ...answerBase(scope), kind: "help", examples, speakers };
}

/** The people with the most quotations in marks, and those. */
const mostQuoted = keptFor((articles: readonly QuotedArticle[]) =>
  saidBy(articles)
    .entries()
    .map(([person, said]) => {
      return { person, marked: said.filter(({ quotation: { kind } }) => isMarked.has(kind)) };
    })
    .filter(({ marked }) => marked.length > 0)
    .toArray()
    .sort(({ marked: ones }, { marked: others }) => others.length - ones.length)
    .slice(0, namedAtMost),
);

const isMarked: ReadonlySet<QuotationKind> = new Set(["direct", "partial"]);

/** Quotations of one speaker from which the examples are made. */
const sampledAtMost = 50;

/** What somebody speaks of most often, and the first words in which they do; null for no subject. */
function topicOf(
  said: readonly Said[],
  name: ReadonlySet<string>,
): { readonly word: string; readonly phrase: string } | null {
  const uses = new Map<string, number>();
  const texts = said.map(({ quoted: { article }, quotation }) => ({
    text: article.text,
    words: quotationWords(article, quotation),
  }));
  for (const { fold } of texts.flatMap(({ words }) => words))
    if (fold.length > 3 && isContentWord(fold) && !name.has(fold))
      uses.set(fold, (uses.get(fold) ?? 0) + 1);
  const [most] = [...uses].sort(
    ([one, ones], [other, others]) => others - ones || other.length - one.length,
  );
  const sample = texts.find(({ words }) => words.some(({ fold }) => fold === most?.[0]));
  if (!most || !sample) return null;
  const { text, words } = sample;
  const from = words.findIndex(({ fold }) => fold === most[0]);
  const to = phraseEnd(text, words, from);
  return {
    word: text.slice(words[from]?.start, words[from]?.end),
    phrase: text.slice(words[from]?.start, words[to]?.end),
  };
}

/** The next word of matter that nothing but blanks and small words part from the one at `from`. */
function phraseEnd(text: string, words: readonly Word[], from: number): number {
  for (let at = from + 1; at < Math.min(words.length, from + 5); at += 1) {
    const before = words[at - 1];
    const word = words[at];
    if (!before || !word || text.slice(before.end, word.start) !== " ") break;
    if (isContentWord(word.fold)) return at;
  }
  return from;
}
