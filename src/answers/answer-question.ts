import type { Answer, Conversation } from "./answer.ts";
import { checkDraft } from "./checking/check-draft.ts";
import { checkQuotation } from "./checking/check-quotation.ts";
import { verifyReceipt } from "./checking/verify-receipt.ts";
import { aboutArticle, publicationOf } from "./finding/articles/about-article.ts";
import { articlesOn } from "./finding/articles/articles-on.ts";
import { everyQuotation } from "./finding/articles/every-quotation.ts";
import { inParagraph } from "./finding/articles/paragraph.ts";
import { factOf, relatedTo } from "./finding/facts/facts.ts";
import { reasonOf } from "./finding/facts/reasons.ts";
import { ofSameMatter } from "./finding/facts/same-matter.ts";
import { findQuotes } from "./finding/remembered/find-quotes.ts";
import { search } from "./finding/search.ts";
import { agesOf } from "./finding/speakers/ages.ts";
import { compare } from "./finding/speakers/compare.ts";
import { lastSaid } from "./finding/speakers/last-said.ts";
import { saidHow } from "./finding/speakers/said-how.ts";
import { saidTo } from "./finding/speakers/said-to.ts";
import { silences } from "./finding/speakers/silences.ts";
import { voicesOf } from "./finding/speakers/voices.ts";
import { whatSaid } from "./finding/speakers/what-said.ts";
import { whoIs } from "./finding/speakers/who-is.ts";
import { repliesBeside, repliesFirst } from "./finding/topics/answered-turns.ts";
import { responses } from "./finding/topics/responses.ts";
import { whoSaid } from "./finding/who-said.ts";
import { helpOf } from "./help.ts";
import { isName } from "./people/names.ts";
import { peopleOf } from "./people/people.ts";
import { mayBeCalled } from "./people/pronouns.ts";
import { completed } from "./questions/follow-up.ts";
import type { KnowsName } from "./questions/frame.ts";
import { parseQuestion } from "./questions/parse-question.ts";
import type { Question } from "./questions/question.ts";
import { perhapsSeveral, type Several, severalOf } from "./questions/several-questions.ts";
import { titlesOf } from "./questions/titled.ts";
import { answerBase, type Scope, scopeOf } from "./results/scope.ts";
import type { Sources } from "./results/sources.ts";

/**
 * Answers a question from the sources and nothing else. Any text is a question; whatever it says is
 * looked for, never obeyed.
 *
 * @example answer("what did Ann Lee say about tariffs?", { articles, index })
 */
export function answer(question: string, sources: Sources, conversation?: Conversation): Answer {
  return answerAll(question, sources, conversation, furtherAtMost);
}

/** Questions of one text that are answered besides the first. */
const furtherAtMost = 2;

/**
 * Answers the questions of a text, each as if it were asked after the one before.
 * @param story the title of the article in which an answer is looked for first
 */
function answerAll(
  question: string,
  sources: Sources,
  conversation: Conversation | undefined,
  atMost: number,
  story?: string,
): Answer {
  const knowsName = (typed: string) => isName(typed, peopleOf(sources.articles));
  const mayBe = (speaker: string, pronoun: string) =>
    mayBeCalled(sources.articles, speaker, pronoun);
  const { question: complete, leavesOutShown } = completed(
    question,
    conversation,
    knowsName,
    mayBe,
  );
  const askAnywhere = (understood: string) => {
    const given = answerOne(question, understood, sources, knowsName);
    return conversation ? ofSameMatter(given, conversation.question, sources) : given;
  };
  const ask = (understood: string) => {
    const inStory =
      story === undefined ? null : answerOne(question, understood, sources, knowsName, story);
    const given = inStory && isOfStory(inStory) ? inStory : askAnywhere(understood);
    return leavesOutShown && conversation ? withoutShown(given, conversation.shown) : given;
  };
  const askBoth = ({ first, other, isOneStory }: Several) => {
    const given = ask(first);
    if (atMost === 0) return given;
    const follows = conversationAfter(given, conversation);
    const within = isOneStory ? storyOf(given) : undefined;
    const { further = [], ...next } = answerAll(other, sources, follows, atMost - 1, within);
    return { ...given, further: [next, ...further] };
  };
  const several = severalOf(complete, knowsName);
  if (typeof several !== "string") return askBoth(several);
  const given = ask(several);
  const perhaps = isWhollyAnswered(given) ? null : perhapsSeveral(several);
  if (!perhaps) return given;
  const both = askBoth(perhaps);
  return [both, ...(both.further ?? [])].some(isAnswered) ? both : given;
}

function answerOne(
  question: string,
  understood: string,
  sources: Sources,
  knowsName: KnowsName,
  story?: string,
): Answer {
  const titles = titlesOf(sources.articles);
  const { question: asked, filters } = parseQuestion(understood, knowsName, titles);
  const limited = story === undefined ? filters : { in: story, ...filters };
  return answerTo(asked, scopeOf(sources, limited, question, understood));
}

/** The title of the one article that all of an answer is from, or all that comes near where nothing is found. */
function storyOf({ results, also }: Answer): string | undefined {
  const shown = results.length > 0 ? results : also;
  const [title, ...others] = new Set(shown.map(({ article }) => article.title));
  return others.length === 0 ? title : undefined;
}

/** Whether words of a story answer; who is not quoted and how many articles there are is told of all. */
function isOfStory(given: Answer): boolean {
  if (given.kind === "passages") return given.asked !== "speaker" && given.asked !== "articles";
  return hasWords.has(given.kind);
}

const hasWords: ReadonlySet<Answer["kind"]> = new Set(["quotes", "fact", "compare"]);

function isAnswered(given: Answer): boolean {
  if (given.kind === "verdict") return given.verdict !== "not-found";
  return !deadEnds.has(given.kind);
}

/** Whether more is found than a passage, or what is said in an article about it: it may lack a part of the question. */
function isWhollyAnswered(given: Answer): boolean {
  return isAnswered(given) && !given.onSubject && given.results[0]?.kind !== "passage";
}

const deadEnds: ReadonlySet<Answer["kind"]> = new Set([
  "too-broad",
  "not-found",
  "not-stated",
  "help",
  "declined",
]);

/** What a conversation has come to with an answer, for the question that follows. */
export function conversationAfter(given: Answer, before?: Conversation): Conversation {
  const { further = [], ...first } = given;
  return further.reduce<Conversation>(
    (conversation, next) => afterOne(next, conversation),
    afterOne(first, before),
  );
}

function afterOne(given: Answer, before?: Conversation): Conversation {
  const isOfSomebody = given.kind === "not-found" && given.speaker !== undefined;
  if (deadEnds.has(given.kind) && !isOfSomebody && before) return before;
  const speakers = new Set(given.results.flatMap(({ speaker }) => speaker ?? []));
  const [only] = speakers;
  const named =
    "speaker" in given
      ? (given.speaker ?? null)
      : given.kind === "verdict"
        ? given.asked.speaker
        : null;
  const aside = given.kind === "fact" ? (given.names ?? before?.speaker ?? null) : null;
  return {
    question: given.understood,
    speaker: named ?? (speakers.size === 1 ? (only ?? null) : aside),
    shown: [...(before?.shown ?? []), ...given.results.map(({ receipt }) => receipt)],
  };
}

function answerTo(asked: Question, scope: Scope): Answer {
  switch (asked.ask) {
    case "help":
      return helpOf(scope);
    case "everything":
      return everyQuotation(scope);
    case "search":
      return repliesFirst(scope, search(scope, asked.words));
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
    case "did-say":
      return repliesBeside(scope, checkQuotation(scope, asked));
    case "voices":
      return voicesOf(scope);
    case "compare":
      return compare(scope, asked.speakers, asked.about);
    case "declined":
      return declined(scope, asked);
    case "receipt":
      return verifyReceipt(scope, asked);
    default:
      return toldAnswer(asked, scope);
  }
}

type Told =
  | "silences"
  | "who-is"
  | "age"
  | "fact"
  | "publication"
  | "article"
  | "articles"
  | "paragraph";

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
    case "articles":
      return articlesOn(scope, asked.about);
    case "paragraph":
      return inParagraph(scope, asked.number);
  }
}

/** Opinions and guesses are not given; beside that, what the articles have on the matter. */
function declined(scope: Scope, asked: Extract<Question, { ask: "declined" }>): Answer {
  const { reason, about } = asked;
  return { ...answerBase(scope), kind: "declined", reason, also: relatedTo(scope, about) };
}

function withoutShown(given: Answer, shown: readonly string[]): Answer {
  const seen = new Set(shown);
  const results = given.results.filter(({ receipt }) => !seen.has(receipt));
  if (results.length > 0 || given.results.length === 0) return { ...given, results };
  const { question, understood, articles, corrected, namesakes } = given;
  const base = { question, understood, articles, corrected, namesakes, results: [], also: [] };
  return { ...base, kind: "not-found", searched: understood, suggestions: [], nothingMore: true };
}
