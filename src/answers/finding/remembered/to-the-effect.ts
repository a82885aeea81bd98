import type { Answer, Result } from "#answers/answer.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { isBy, type Said, saidIn, sayerOf } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { isWithin, overlap } from "#answers/spans.ts";
import { isContrary, isLeftOpen } from "#answers/telling/cue-verbs.ts";
import { isNegated, isNegatedFrom } from "#answers/wording/sense.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { stemsAmong } from "#answers/words/matter.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";
import { stemOf } from "#search/text/word-stem.ts";
import { together } from "./together.ts";

/** Paragraphs that are read for what somebody said in them. */
const readAtMost = 10;
/** Fewer words of matter stand together by chance, unless they are negated or make a statement. */
const fewest = 3;
/** Words before those of matter in which they may be negated. */
const negatedWithin = 4;

/**
 * Who said something to the effect of words that somebody remembers: each of their words of matter
 * stands, in some form, in one sentence that quotes or reports one speaker, close together and negated
 * alike; null where nobody did.
 */
export function saidToTheEffect(scope: Scope, words: string): Answer | null {
  const asked = wordsOf(words);
  const matter = asked.filter(({ fold }) => isContentWord(fold) && !vague.has(fold));
  const stems = stemsAmong(matter);
  const negated = isNegated(asked);
  const isStatement = stems.size === 2 && states(asked, stems);
  if (stems.size < (negated ? 1 : fewest) && !isStatement) return null;
  const query = matter.map(({ fold }) => fold).join(" ");
  const effect = { stems, negated, isStatement };
  const results = searchParagraphs(scope, query, readAtMost).hits.flatMap((hit) =>
    saidToEffectIn(scope, hit, effect),
  );
  return results.length === 0 ? null : kindOfFirst(answerBase(scope), distinct(results), []);
}

/** What somebody remembers to have been said. */
interface Effect {
  /** Of its words of matter. */
  readonly stems: ReadonlySet<string>;
  readonly negated: boolean;
  /** Whether it has but two, the second told of the first: "the fee was fair". */
  readonly isStatement: boolean;
}

/** Whether words state something of the first of two stems by the other: nothing but small words part them. */
function states(words: readonly Word[], stems: ReadonlySet<string>): boolean {
  const folds = words.map(({ fold }) => fold);
  const [from = -1, to = -1] = [...stems].map((stem) =>
    folds.findIndex((fold) => isContentWord(fold) && stemOf(fold) === stem),
  );
  const between = folds.slice(from + 1, to);
  return from >= 0 && between.some((fold) => linking.has(fold)) && !between.some(isMatter);
}

function isMatter(fold: string): boolean {
  return isContentWord(fold) && !vague.has(fold);
}

const linking = new Set(
  "is are was were be been has have had will would can could should must may might".split(" "),
);

/** Words that somebody remembering puts in: "wants to", "something like". */
const vague = new Set(
  "want wants wanted like going gonna think thinks thing things kind sort".split(" "),
);

function saidToEffectIn(scope: Scope, hit: Hit, effect: Effect): Result[] {
  const quoted = articleOf(scope.sources, hit.passage.article.id);
  const [paragraph] = hit.passage.parts;
  if (!quoted || !paragraph || hit.level === "typo") return [];
  const said = saidIn(scope, quoted, paragraph).filter((each) => !isBy(scope, each, scope.without));
  return said.flatMap((each) => {
    const matches = matchesIn(each, effect);
    const held = matches.find((match) => overlap(match, each.quotation));
    const isMeant = held && !isContrary(each, "say") && !isLeftOpen(each, held.start);
    return isMeant && isOneSpeaker(scope, each, said)
      ? [shown({ ...each, hit: { ...hit, matches } })]
      : [];
  });
}

/** Where the words stand in a quotation's sentence, the speaker's own name and role left out. */
function matchesIn(
  { quoted, quotation: { carrier, attribution } }: Said,
  { stems, negated, isStatement }: Effect,
): Word[] {
  const { text } = quoted.article;
  if (attribution.kind === "unknown") return [];
  const own: readonly Span[] = [attribution.mention, ...attribution.speaker.roles];
  const words = wordsOf(text, carrier.start, carrier.end);
  const isOwn = (word: Word) => own.some((span) => isWithin(word, span));
  const said = together(words, stems, (word) => !isOwn(word)).find(
    ({ from, to }) =>
      (!isStatement || states(words.slice(from, to), stems)) &&
      isNegatedFrom(text, words, from, to, negatedWithin) === negated,
  );
  return said?.places.flatMap((at) => words[at] ?? []) ?? [];
}

/** Whether a sentence quotes nobody besides a quotation's speaker. */
function isOneSpeaker(scope: Scope, said: Said, all: readonly Said[]): boolean {
  const sayer = sayerOf(scope, said);
  return all
    .filter((other) => overlap(other.quotation, said.quotation.carrier))
    .every((other) => sayerOf(scope, other) === sayer);
}
