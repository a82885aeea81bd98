import type { Answer } from "./answer.ts";
import { isAnswered } from "./answered.ts";
import { doneByThem } from "./by-words/done-by.ts";
import { quotedOn, quotedOnInOrder } from "./by-words/quoted-on.ts";
import { saidByPronoun } from "./by-words/said-by-pronoun.ts";
import { search } from "./by-words/search.ts";
import { whoSaid } from "./by-words/who-said.ts";
import { checkDraft } from "./checking/check-draft.ts";
import { checkQuotation } from "./checking/check-quotation.ts";
import { verifyReceipt } from "./checking/verify-receipt.ts";
import { aboutArticle, publicationOf } from "./finding/articles/about-article.ts";
import { articlesOn } from "./finding/articles/articles-on.ts";
import { everyQuotation } from "./finding/articles/every-quotation.ts";
import { inOrder } from "./finding/articles/in-order.ts";
import { inTitle } from "./finding/articles/in-title.ts";
import { inParagraph } from "./finding/articles/paragraph.ts";
import { sideBySide } from "./finding/articles/side-by-side.ts";
import { factOf, relatedTo } from "./finding/facts/facts.ts";
import { reasonOf } from "./finding/facts/reasons.ts";
import { findQuotes, saidInARow } from "./finding/remembered/find-quotes.ts";
import { agesOf } from "./finding/speakers/ages.ts";
import { compare } from "./finding/speakers/compare.ts";
import { lastSaid } from "./finding/speakers/last-said.ts";
import { saidHow } from "./finding/speakers/said-how.ts";
import { saidTo } from "./finding/speakers/said-to.ts";
import { silences } from "./finding/speakers/silences.ts";
import { unnamedVoices } from "./finding/speakers/unnamed.ts";
import { voicesOf } from "./finding/speakers/voices.ts";
import { whatSaid } from "./finding/speakers/what-said.ts";
import { whoIs } from "./finding/speakers/who-is.ts";
import { repliesBeside, repliesFirst } from "./finding/topics/answered-turns.ts";
import { responses } from "./finding/topics/responses.ts";
import { sideOf } from "./finding/topics/side-of.ts";
import { helpOf } from "./help.ts";
import type { Question } from "./questions/question.ts";
import { answerBase, type Scope } from "./sources/scope.ts";

/** Answers an understood question within its limits: the folder of its kind finds. */
export function answerTo(asked: Question, scope: Scope): Answer {
  switch (asked.ask) {
    case "help":
      return helpOf(scope);
    case "everything":
      return everyQuotation(scope);
    case "search":
      return asTyped(scope) ?? repliesFirst(scope, searchOf(scope, asked));
    case "who-said":
      return asked.isTopic
        ? repliesFirst(scope, whoSaid(scope, asked.words, asked))
        : repliesBeside(scope, whoSaid(scope, asked.words, asked));
    case "draft":
      return { ...checkDraft(asked.draft, scope.sources), ...answerBase(scope) };
    case "finish":
      return findQuotes(scope, asked.words);
    case "what-said":
      return whatSaid(scope, asked);
    case "said-to":
      return saidTo(scope, asked.speaker, asked.whom);
    case "last-said":
      return lastSaid(scope, asked.speaker);
    case "said-how":
      return saidHow(scope, asked.verb, asked.speaker);
    case "responses":
      return responses(scope, asked);
    case "side-of":
      return sideOf(scope, asked.speaker, asked.about);
    case "did-say":
      return repliesBeside(scope, checkQuotation(scope, asked));
    case "unnamed":
      return unnamedVoices(scope, asked);
    case "quoted-on":
      return quotedOn(scope, asked.topic);
    case "voices":
      return asTyped(scope) ?? voicesOf(scope);
    case "compare":
      return compare(scope, asked.speakers, asked.about);
    case "declined":
      return asTyped(scope) ?? declined(scope, asked);
    case "receipt":
      return verifyReceipt(scope, asked);
    default:
      return toldAnswer(asked, scope);
  }
}

/** What somebody said in just these words, which read as a question besides: "do its best to keep", "people in every boat". */
function asTyped(scope: Scope): Answer | null {
  return scope.understood.includes("?") ? null : saidInARow(scope, scope.understood);
}

type Told =
  | "silences"
  | "who-is"
  | "age"
  | "fact"
  | "publication"
  | "article"
  | "in-title"
  | "in-order"
  | "articles"
  | "side-by-side"
  | "paragraph";

function searchOf(scope: Scope, { words, pronoun }: Extract<Question, { ask: "search" }>): Answer {
  const given = doneByThem(scope, words, search(scope, words));
  return pronoun === undefined ? given : saidByPronoun(scope, words, pronoun, given);
}

/** What the articles tell themselves, whoever says it. */
function toldAnswer(asked: Extract<Question, { ask: Told }>, scope: Scope): Answer {
  switch (asked.ask) {
    case "silences":
      return silences(scope, asked.about);
    case "who-is":
      return whoIs(scope, asked.name);
    case "age":
      return agesOf(scope, asked.name);
    case "fact":
      return repliesFirst(
        scope,
        asked.wants === "reason"
          ? reasonOf(scope, asked.about)
          : factOf(scope, asked.wants, asked.about),
      );
    case "publication":
      return publicationOf(scope, asked.wants);
    case "article":
      return aboutArticle(scope);
    case "in-title":
      return inTitle(scope);
    case "in-order":
      return asTyped(scope) ?? ofPlace(scope, asked);
    case "articles":
      return articlesOn(scope, asked.about);
    case "side-by-side":
      return sideBySide(scope, asked.about, asked.on);
    case "paragraph":
      return inParagraph(scope, asked.number);
  }
}

function ofPlace(scope: Scope, asked: Extract<Question, { ask: "in-order" }>): Answer {
  const { about } = asked;
  return about === undefined ? inOrder(scope, asked) : quotedOnInOrder(scope, { ...asked, about });
}

/** Opinions and guesses are not given; beside that, what the articles have on the matter. Those whom they call so may say it. */
function declined(scope: Scope, asked: Extract<Question, { ask: "declined" }>): Answer {
  const { reason, about, called } = asked;
  if (called !== undefined) {
    const said = whatSaid(scope, { speaker: `the ${called}`, about: about === "" ? null : about });
    return isAnswered(said) ? said : { ...answerBase(scope), kind: "declined", reason };
  }
  return { ...answerBase(scope), kind: "declined", reason, also: relatedTo(scope, about) };
}
