import type { Person } from "#answers/people/people.ts";
import { isUndone } from "#answers/results/cue-verbs.ts";
import { isBy, sayerOf } from "#answers/results/said.ts";
import { isInside, isOfKind, type Scope } from "#answers/results/scope.ts";
import { type Found, foundBy } from "#answers/results/searches.ts";
import { sentencesIn } from "#answers/results/stretches.ts";
import { agreementIn } from "#answers/words/agreement-words.ts";
import type { Side } from "#answers/words/stance-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Block, Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";

/** Of somebody who is in many articles. */
const articlesAtMost = 40;

/**
 * What those say who are told to agree or disagree with some people: in a sentence that says so of
 * them by name, or right after their words, and in the rest of its paragraph.
 */
export function agreeing(scope: Scope, whom: readonly Person[], side: Side): Found[] {
  const articles = new Set(
    whom.flatMap(({ appearances }) => appearances.map(({ quoted }) => quoted)),
  );
  return [...articles]
    .filter(({ article }) => isInside(scope, article))
    .slice(0, articlesAtMost)
    .flatMap((quoted) => agreeingIn(scope, quoted, whom, side));
}

function agreeingIn(
  scope: Scope,
  quoted: QuotedArticle,
  whom: readonly Person[],
  side: Side,
): Found[] {
  const names = new Set(whom.flatMap(({ words }) => [...words]));
  const paragraphs = quoted.article.blocks.filter(({ kind }) => kind === "body");
  return paragraphs.flatMap((paragraph, at) => {
    const said = saidIn(scope, quoted, paragraph);
    const isTheirs = (each: Quotation) => isBy(scope, quoted, each, whom);
    const others = said.filter((each) => !isTheirs(each) && sayerOf(scope, quoted, each));
    if (others.length === 0) return [];
    const before = paragraphs[at - 1];
    const isAfter =
      said.some(isTheirs) || (before && saidIn(scope, quoted, before).some(isTheirs)) === true;
    const telling = sentencesIn(quoted.article, paragraph).find((sentence) => {
      const text = quoted.article.text.slice(sentence.start, sentence.end);
      const isToward =
        foldsOf(text).some((word) => names.has(word)) || (isAfter && answers.test(text));
      return (
        isToward &&
        tells(text, side) &&
        !said.some((each) => isTheirs(each) && meets(each, sentence))
      );
    });
    return telling
      ? others.filter(({ end }) => end >= telling.start).map((each) => foundBy(quoted, each))
      : [];
  });
}

/** What answers the words before it without naming who said them. */
const answers =
  /\b(?:(?:dis)?agree[ds]?|view|not everyone|(?:that|this|it|the (?:claim|account|comparison|suggestion|accusation)s?)\b.{0,12}(?:wrong|right|unfair|untrue|nonsense|true|fair)|(?:disput|reject|dismiss|deni|contradict|echo)\w+ (?:that|this|it|the (?:claim|account|comparison|suggestion|accusation|idea)s?))\b/i;

function tells(text: string, side: Side): boolean {
  const at = agreementIn(text, side);
  return at >= 0 && !isUndone(text.slice(0, at));
}

function saidIn(scope: Scope, { quotations }: QuotedArticle, { start, end }: Block): Quotation[] {
  return quotations.filter(
    (each) => each.start >= start && each.end <= end && isOfKind(scope, each),
  );
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
