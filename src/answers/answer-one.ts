import type { Answer, Conversation } from "./answer.ts";
import { answerTo } from "./answer-to.ts";
import { isAnswered } from "./answered.ts";
import { withoutShown } from "./conversation.ts";
import { ofSameMatter } from "./finding/facts/same-matter.ts";
import { keptLately } from "./kept.ts";
import { ofAnyDate } from "./of-any-date.ts";
import type { Completed } from "./questions/following/completed.ts";
import { mayBeDraft } from "./questions/frames/pasted.ts";
import { titlesOf } from "./questions/limits/titled.ts";
import { parseQuestion } from "./questions/parse-question.ts";
import type { Question } from "./questions/question.ts";
import { cleanQuestion } from "./questions/typed/clean-question.ts";
import type { KnowsName } from "./questions/typed/name-in.ts";
import { withGoingOn } from "./results/going-on.ts";
import { type Scope, scopeOf } from "./sources/scope.ts";
import type { Sources } from "./sources/sources.ts";

/** A text that is asked, of what, and after what. */
export interface AskedText {
  readonly question: string;
  readonly sources: Sources;
  readonly knowsName: KnowsName;
  readonly conversation: Conversation | undefined;
  /** Questions that are answered besides the first. */
  readonly atMost: number;
  /** The title of the article in which an answer is looked for first. */
  readonly story?: string | undefined;
  /** What is shown of what is found, where it isn't all. */
  readonly show?: Completed["show"];
}

/** The same while it is answered. */
export interface Asking extends AskedText {
  /** What is asked by some words that it is understood as, and of what. */
  readonly read: (understood: string) => { readonly asked: Question; readonly scope: Scope };
}

/** A text to be asked, which reads the same words once, so that what was searched for them is known later. */
export function askingOf(text: AskedText): Asking {
  const { question, sources, knowsName } = text;
  const titles = titlesOf(sources.articles);
  const read = keptLately((understood: string) => {
    const { question: asked, filters } = parseQuestion(understood, knowsName, titles);
    return { asked, scope: scopeOf(sources, filters, question, understood) };
  });
  return { ...text, read };
}

/** Answers one question, from the story that the text goes on with where that answers. */
export function answerOne(asking: Asking, understood: string): Answer {
  const { conversation, story, sources, show } = asking;
  const found = answerFrom(asking, understood);
  const anywhere = conversation ? ofSameMatter(found, conversation.question, sources) : found;
  const inStory = story === undefined ? null : answerFrom(asking, understood, story);
  const given = inStory && isOfStory(inStory, anywhere) ? inStory : anywhere;
  return show === "unshown" && conversation ? withoutShown(given, conversation.shown) : given;
}

/** Answers one question from all articles, or from one. */
export function answerFrom(asking: Asking, understood: string, story?: string): Answer {
  return ofAnyDate(
    understood,
    (left) => asking.read(left).asked,
    (left) => answerIn(asking, left, story),
  );
}

function answerIn({ question, sources, read }: Asking, understood: string, story?: string): Answer {
  const { asked, scope: all } = read(understood);
  const scope =
    story === undefined
      ? all
      : scopeOf(sources, { in: story, ...all.filters }, question, understood);
  const given = withGoingOn(scope, answerTo(asked, scope));
  const isLimited = Object.keys(scope.filters).length > 0;
  return isLimited || isFoundWhole(given) ? given : (draftIn(asked, scope) ?? given);
}

/** Whether all the words of a question are found; what is near to them may be of a part. */
function isFoundWhole(given: Answer): boolean {
  return given.kind === "verdict" ? given.verdict === "verbatim" : isAnswered(given);
}

/** A text with several quotations that nobody said as one, each by itself; null for any other question. */
function draftIn(asked: Question, scope: Scope): Answer | null {
  const draft = cleanQuestion(scope.understood);
  const isOfWords = asked.ask === "search" || asked.ask === "did-say";
  if (!isOfWords || !mayBeDraft(draft)) return null;
  const given = answerTo({ ask: "draft", draft }, scope);
  return given.kind === "draft" && given.checks.length > 1 ? given : null;
}

/**
 * Whether words of a story answer: as a part of what all articles have, and never as something else.
 * Who is not quoted and how many articles there are is told of all.
 */
function isOfStory(given: Answer, anywhere: Answer): boolean {
  if (given.kind === "passages" && ofAll.has(given.asked ?? "words")) return false;
  const all = new Set([...anywhere.results, ...anywhere.also].map(({ receipt }) => receipt));
  return hasWords.has(given.kind) && given.results.every(({ receipt }) => all.has(receipt));
}

/** What is told of all articles. */
const ofAll: ReadonlySet<string> = new Set(["speaker", "articles", "side-by-side"]);

/** Answers that are words of articles. */
export const hasWords: ReadonlySet<Answer["kind"]> = new Set([
  "quotes",
  "passages",
  "fact",
  "compare",
]);
