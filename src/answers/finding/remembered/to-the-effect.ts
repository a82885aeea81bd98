import type { Answer, Result } from "#answers/answer.ts";
import { isContrary, stopsShort } from "#answers/results/cue-verbs.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { sayerOf } from "#answers/results/said.ts";
import { saidOrToldFirst } from "#answers/results/said-or-told.ts";
import { answerBase, isOfKind, type Scope } from "#answers/results/scope.ts";
import { foundBy, searchParagraphs } from "#answers/results/searches.ts";
import { articleOf } from "#answers/results/sources.ts";
import { isNegated, isNegatedFrom } from "#answers/wording/sense.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { ArticleId, Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type { Hit } from "#search/passage.ts";
import { stemOf } from "#search/text/word-stem.ts";

/** Paragraphs that are read for what somebody said in them. */
const readAtMost = 10;
/** Fewer words of matter stand together by chance, unless they are negated. */
const fewest = 3;
/** Words within which all words of matter have to stand, for each of them. */
const reach = 8;

/**
 * Who said something to the effect of words that somebody remembers: each of their words of matter
 * stands, in some form, in one sentence that quotes or reports one speaker, close together and negated
 * alike; null where nobody did.
 */
export function saidToTheEffect(scope: Scope, words: string): Answer | null {
  const asked = wordsOf(words);
  const wanted = [...new Set(asked.filter(isMatter).map(({ fold }) => stemOf(fold)))];
  const negated = isNegated(asked);
  if (wanted.length < (negated ? 1 : fewest)) return null;
  const query = asked.filter(isMatter).map(({ fold }) => fold);
  const results = searchParagraphs(scope, query.join(" "), readAtMost).hits.flatMap((hit) =>
    saidIn(scope, hit, wanted, negated),
  );
  return results.length === 0 ? null : saidOrToldFirst(answerBase(scope), distinct(results), []);
}

/** Whether a report says of the words that it has the contrary of what was asked: it has a "not", or lacks one. */
export function isTurned(
  scope: Scope,
  words: string,
  { article, start, end, matches, kind }: Result,
): boolean {
  const text = articleOf(scope.sources, article.id as ArticleId)?.article.text;
  if (kind !== "reported" || text === undefined) return false;
  if (stopsShort(text.slice(start, end))) return true;
  const reported = wordsOf(text, start, end);
  const places = reported.flatMap((word, at) =>
    isMatter(word) && matches.some((match) => match.start < word.end && word.start < match.end)
      ? [at]
      : [],
  );
  const [from = 0] = places;
  return isNegatedFrom(reported, from, (places.at(-1) ?? from) + 1) !== isNegated(wordsOf(words));
}

/** Words that somebody remembering puts in: "wants to", "something like". */
const vague = new Set(
  "want wants wanted like going gonna think thinks thing things kind sort".split(" "),
);

function isMatter({ fold }: Word): boolean {
  return isContentWord(fold) && !vague.has(fold);
}

function saidIn(scope: Scope, hit: Hit, wanted: readonly string[], negated: boolean): Result[] {
  const quoted = articleOf(scope.sources, hit.passage.article.id);
  const [paragraph] = hit.passage.parts;
  if (!quoted || !paragraph || hit.level === "typo") return [];
  const said = quoted.quotations.filter(
    (each) => each.start >= paragraph.start && each.end <= paragraph.end && isOfKind(scope, each),
  );
  return said.flatMap((quotation) => {
    const matches = matchesIn(quoted, quotation, wanted, negated);
    const isHeld = matches.some(({ start, end }) => start < quotation.end && end > quotation.start);
    const found = { ...foundBy(quoted, quotation), hit: { ...hit, matches } };
    const isOne = isOneSpeaker(scope, quoted, quotation, said);
    return isHeld && isOne && !isContrary(found, "say") ? [shown(found)] : [];
  });
}

/** Where the words stand in a quotation's sentence, the speaker's own name and role left out. */
function matchesIn(
  { article: { text } }: QuotedArticle,
  { carrier, attribution }: Quotation,
  wanted: readonly string[],
  negated: boolean,
): Word[] {
  if (attribution.kind === "unknown") return [];
  const own: readonly Span[] = [attribution.mention, ...attribution.speaker.roles];
  const words = wordsOf(text, carrier.start, carrier.end);
  const isOwn = (word: Word) =>
    own.some(({ start, end }) => start <= word.start && word.end <= end);
  const places = words.flatMap((word, at) =>
    isMatter(word) && wanted.includes(stemOf(word.fold)) && !isOwn(word) ? [at] : [],
  );
  for (const [nth, from] of places.entries()) {
    const within = places.slice(nth).filter((at) => at - from < reach * wanted.length);
    const held = new Set(within.map((at) => stemOf(words[at]?.fold ?? "")));
    if (held.size < wanted.length) continue;
    const last = within.at(-1) ?? from;
    if (isNegatedFrom(words, from, last + 1) === negated)
      return within.flatMap((at) => words[at] ?? []);
  }
  return [];
}

/** Whether a sentence quotes nobody besides a quotation's speaker. */
function isOneSpeaker(
  scope: Scope,
  quoted: QuotedArticle,
  quotation: Quotation,
  said: readonly Quotation[],
): boolean {
  const { carrier } = quotation;
  const sayer = sayerOf(scope, quoted, quotation);
  return said
    .filter((other) => other.start < carrier.end && other.end > carrier.start)
    .every((other) => sayerOf(scope, quoted, other) === sayer);
}
