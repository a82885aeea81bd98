import type { Answer, Conversation } from "#answers/answer.ts";
import type { Library } from "#library/library.ts";
import type { Memory } from "#slack/memory/memory.ts";
import type { Asked } from "#slack/memory/tables.ts";
import { isLink, withLinkedArticles } from "./linked-articles.ts";

/** An answer with what was asked. */
export interface Reply {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** What is asked, and what is kept of it. */
export interface Records {
  readonly library: Library;
  readonly memory: Memory;
}

/** Results that a conversation remembers at most as shown. */
const mostShown = 200;

/** Asks a question, as the next of a conversation where there is one. Whoever shows its buttons keeps it. */
export function ask(
  library: Library,
  question: string,
  conversation: Conversation | null = null,
): Reply {
  return askAgain(library, { question, draft: false, conversation });
}

/** Holds every quotation of a draft against the library. */
export function check(library: Library, draft: string): Reply {
  return askAgain(library, { question: draft, draft: true, conversation: null });
}

/** The same again, as when a button of the answer is pressed. */
export function askAgain(library: Library, asked: Asked): Reply {
  const { question, draft, conversation } = asked;
  const answer = draft ? library.check(question) : answerTo(library, question, conversation);
  return { asked, answer };
}

/**
 * Notes what a conversation has come to, so that the next question can continue it.
 * @param shown receipts of the results that the person was shown: "more" leaves them out
 */
export function noteTurn(
  { library, memory }: Records,
  place: string,
  { answer, asked: { conversation } }: Reply,
  shown: readonly string[],
): void {
  if (answer.kind === "help") return;
  const now = library.follow(answer, conversation ?? undefined);
  const known = conversation?.shown ?? [];
  memory.note(place, { ...now, shown: [...known, ...shown].slice(-mostShown) });
}

/** Of a link alone the library has the article or nothing; it is no greeting, to be answered with help. */
function answerTo(library: Library, question: string, conversation: Conversation | null): Answer {
  const answer = library.ask(withLinkedArticles(library, question), conversation ?? undefined);
  if (answer.kind !== "help" || !isLink(question)) return answer;
  const { examples, speakers, ...base } = answer;
  return { ...base, kind: "not-found", suggestions: [], searched: question };
}
