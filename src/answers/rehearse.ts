import type { QuotedArticle } from "#quotes/quotation.ts";
import { type Said, saidBy } from "./sources/quotations-of.ts";
import { quotationWords } from "./wording/quotation-words.ts";
import { foldsOf } from "./words/words.ts";

/** Places in quotations that questions are made of, from all over the library. */
const places = 54;
/** Code units before a quotation from which words are taken. */
const reach = 60;

/**
 * What people may ask, of each kind. The first of a kind takes ten times as long as later ones and
 * more: what it needs is loaded, and its patterns and code are compiled. It takes a thousand
 * questions until most of the code is.
 */
export function* rehearsal(articles: readonly QuotedArticle[]): Generator<string, void> {
  const said = [...saidBy(articles)].flatMap(([{ name }, theirs]) =>
    theirs.map((each) => ({ name, each })),
  );
  for (let place = 0; place < places; place += 1) {
    const at = (place * said.length) / places;
    const chosen = said[Math.floor(at)];
    const other = said[Math.floor(at + said.length / 2) % said.length];
    if (chosen === undefined || other === undefined) return;
    const { name, each } = chosen;
    yield* questionsOn({
      name,
      other: other.name,
      words: wordsFrom(each, at % 1),
      told: wordsBefore(each),
    });
  }
}

/** What is asked about. */
interface Matter {
  /** Who said the words. */
  readonly name: string;
  /** Somebody else. */
  readonly other: string;
  readonly words: readonly string[];
  /** What the article tells right before them. */
  readonly told: readonly string[];
}

/** The words of a quotation from a place in it on, told as a share of it. */
function wordsFrom({ quoted, quotation }: Said, share: number): string[] {
  const words = quotationWords(quoted.article, quotation).map(({ fold }) => fold);
  return words.slice(Math.floor(share * words.length));
}

function wordsBefore({ quoted: { article }, quotation: { start } }: Said): readonly string[] {
  return foldsOf(article.text.slice(Math.max(0, start - reach), start));
}

/** A question of each kind that people ask most: found, found otherwise, and not. */
function questionsOn({ name, other, words, told }: Matter): string[] {
  const [topic = ""] = words.toSorted((one, other) => other.length - one.length);
  const few = words.slice(0, 6).join(" ");
  const before = told.slice(-6).join(" ");
  const slip = slipOf(topic);
  return [
    topic,
    slip,
    `${topic} ${slip}`,
    `${name} ${topic}`,
    `from:"${name}" ${topic}`,
    few,
    before,
    `${few} ${slip}`,
    `what was ${few}?`,
    `how many ${topic}?`,
    `who said ${few}`,
    `who said ${before} ${few}`,
    `who said ${words.slice(0, 6).toReversed().join(" ")}`,
    `what did ${name} say about ${topic}?`,
    `what did ${name} say about ${slip}?`,
    `what did ${slipOf(name)} say about ${topic}?`,
    `did ${name} say “${few}”?`,
    `did ${name} say “${before}”?`,
    `did ${name} say “${words.slice(0, 8).toSpliced(2, 1).join(" ")}”?`,
    `did ${other} say “${few}”?`,
    `when did ${name} speak of ${topic}?`,
    `who is ${name}?`,
  ];
}

/** Letters in another order, which hardly stand anywhere. */
function slipOf(word: string): string {
  return word.slice(2) + word.slice(0, 2);
}
