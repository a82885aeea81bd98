import type { Answer, Conversation } from "#answers/answer.ts";
import type { Library } from "#library/library.ts";
import type { Memory } from "#slack/memory/memory.ts";
import { isLink, withLinkedArticles } from "./linked-articles.ts";

/** An answer with the id under which its question is kept. */
export interface Reply {
  readonly id: string;
  readonly answer: Answer;
  /** What was said before in its place. */
  readonly conversation: Conversation | null;
}

/** What is asked, and what is kept of it. */
export interface Records {
  readonly library: Library;
  readonly memory: Memory;
}

/** Results that a conversation remembers at most as shown. */
const mostShown = 200;

/** Asks a question. With a `place` (a thread, a direct message) it continues the conversation there. */
export function ask({ library, memory }: Records, question: string, place?: string): Reply {
  const conversation = place === undefined ? null : memory.conversationIn(place);
  const answer = answerTo(library, question, conversation);
  return { id: memory.keep({ question, draft: false, conversation }), answer, conversation };
}

/**
 * Notes what a conversation has come to, so that the next question can continue it.
 * @param shown receipts of the results that the person was shown: "more" leaves them out
 */
export function noteTurn(
  { library, memory }: Records,
  place: string,
  { answer, conversation }: Reply,
  shown: readonly string[],
): void {
  if (answer.kind === "help") return;
  const now = library.follow(answer, conversation ?? undefined);
  const known = conversation?.shown ?? [];
  memory.note(place, { ...now, shown: [...known, ...shown].slice(-mostShown) });
}

/** Holds every quotation of a draft against the library. */
export function check({ library, memory }: Records, draft: string): Reply {
  const id = memory.keep({ question: draft, draft: true, conversation: null });
  return { id, answer: library.check(draft), conversation: null };
}

/** The same again, as when a button of the answer is pressed; null once it is forgotten. */
export function askAgain({ library, memory }: Records, id: string): Reply | null {
  const asked = memory.recall(id);
  if (asked === null) return null;
  const { question, draft, conversation } = asked;
  return {
    id,
    conversation,
    answer: draft ? library.check(question) : answerTo(library, question, conversation),
  };
}

/** Of a link alone the library has the article or nothing; it is no greeting, to be answered with help. */
function answerTo(library: Library, question: string, conversation: Conversation | null): Answer {
  const answer = library.ask(withLinkedArticles(library, question), conversation ?? undefined);
  if (answer.kind !== "help" || !isLink(question)) return answer;
  const { examples, speakers, ...base } = answer;
  return { ...base, kind: "not-found", suggestions: [], searched: question };
}
