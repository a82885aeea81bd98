import type { Person } from "#answers/people/people.ts";
import type { Said } from "#answers/sources/quotations-of.ts";
import { quotationWords } from "#answers/wording/quotation-words.ts";
import { isNegated } from "#answers/wording/sense.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Quotation } from "#quotes/quotation.ts";

/**
 * Whether a quotation says that one of some people spoke the words at `spans`: "Lee said the bridge
 * was safe"; of one in part, whether its sentence does behind its speaker.
 */
export function tellsOf(
  people: readonly Person[],
  { quoted, quotation }: Said,
  spans: readonly Span[],
): boolean {
  const [first] = spans;
  if (!first) return false;
  const { text } = quoted.article;
  const names = new Set(
    people.flatMap((person) => [...person.words, ...person.roles.flatMap(({ heads }) => heads)]),
  );
  const words = toldIn(quoted.article, quotation);
  if (words.some(({ start, fold }) => start === first.start && own.has(fold))) return false;
  return words.some((word, at) => {
    if (!names.has(word.fold)) return false;
    const next = words.findIndex(({ fold }, place) => place > at && isTelling(fold));
    const verb = next - at <= reach ? words[next] : undefined;
    if (!verb || !isOneClause(text, word, verb)) return false;
    if (isAsked(words[at - 1]) || isNegated(words.slice(at, next))) return false;
    return verb.end <= first.start && isOneSentence(text, verb.end, first.start);
  });
}

/** A speaker's words; of one quoted in part what the article has them say, in words of its own. */
function toldIn(article: Article, quotation: Quotation): readonly Word[] {
  const { kind, attribution, carrier } = quotation;
  if (kind !== "partial" || attribution.kind === "unknown")
    return quotationWords(article, quotation);
  return wordsOf(article.text, attribution.mention.end, carrier.end);
}

/** Words from a name within which its verb stands. */
const reach = 3;

/** "Did Lee say" asks whether, and "if Lee said" tells nothing. */
function isAsked(before: Word | undefined): boolean {
  return before !== undefined && asking.has(before.fold);
}

const asking = new Set(["did", "does", "do", "has", "have", "had", "if", "whether"]);

/** The quoted speaker's own person: words that begin so are not somebody else's. */
const own = new Set(["i", "we", "my", "our"]);

/** Verbs that can stand for other things than speech don't tell. */
function isTelling(word: string): boolean {
  const base = speechVerbs.get(word);
  return (
    base !== undefined &&
    !["use", "note", "report", "address", "hope", "request", "joke"].includes(base)
  );
}

function isOneClause(text: string, from: Word, to: Word): boolean {
  return !/[,.;:!?()—–]/.test(text.slice(from.end, to.start));
}

function isOneSentence(text: string, from: number, to: number): boolean {
  return to - from < 160 && !/[.!?]\s/.test(text.slice(from, to));
}
