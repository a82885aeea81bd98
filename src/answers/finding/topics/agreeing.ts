import type { Person } from "#answers/people/people.ts";
import { isBy, type Said, saidIn, sayerOf } from "#answers/sources/quotations-of.ts";
import { isInside, type Scope } from "#answers/sources/scope.ts";
import { type Found, foundBy } from "#answers/sources/searches.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { overlap } from "#answers/spans.ts";
import { isUndone } from "#answers/telling/cue-verbs.ts";
import { agreementIn } from "#answers/words/agreement-words.ts";
import type { Side } from "#answers/words/stance-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

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
  const isTheirs = (said: Said) => isBy(scope, said, whom);
  return paragraphs.flatMap((paragraph, at) => {
    const said = saidIn(scope, quoted, paragraph);
    const others = said.filter((each) => !isTheirs(each) && sayerOf(scope, each));
    if (others.length === 0) return [];
    const theirs = said.filter(isTheirs);
    const before = paragraphs[at - 1];
    const isAfter =
      theirs.length > 0 || (before && saidIn(scope, quoted, before).some(isTheirs)) === true;
    const telling = sentencesIn(quoted.article, paragraph).find((sentence) => {
      const text = quoted.article.text.slice(sentence.start, sentence.end);
      const isToward =
        foldsOf(text).some((word) => names.has(word)) || (isAfter && answers.test(text));
      const isTheirOwn = theirs.some(({ quotation }) => overlap(quotation, sentence));
      return isToward && tells(text, side) && !isTheirOwn;
    });
    return telling
      ? others
          .filter(({ quotation }) => quotation.end >= telling.start)
          .map(({ quotation }) => foundBy(quoted, quotation))
      : [];
  });
}

/** What answers the words before it without naming who said them. */
const answers =
  /\b(?:(?:dis)?agree[ds]?|view|not everyone|(?:that|this|it|the (?:claim|account|comparison|suggestion|accusation)s?)\b.{0,12}(?:wrong|right|unfair|untrue|nonsense|true|fair)|(?:disput|reject|dismiss|deni|contradict|echo|doubt|accept)\w* (?:that|this|it|the (?:claim|account|comparison|suggestion|accusation|idea)s?))\b/i;

function tells(text: string, side: Side): boolean {
  const at = agreementIn(text, side);
  return at >= 0 && !isUndone(text.slice(0, at));
}
