import type { Answer, Conversation } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { conversationAfter } from "#answers/conversation.ts";
import type { Sources } from "#answers/sources/sources.ts";

/** Asks one question after the other and gives the last answer. */
export function converseIn(sources: Sources, ...questions: readonly string[]): Answer {
  let conversation: Conversation | undefined;
  let given = answer(questions[0] ?? "", sources);
  for (const question of questions.slice(1)) {
    conversation = conversationAfter(given, conversation);
    given = answer(question, sources, conversation);
  }
  return given;
}
