import { type AnswerViewOptions, answerPage } from "#slack/views/answers/answer.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { replyToPointing } from "./about-message.ts";
import { ask, type Desk, noteTurn } from "./ask.ts";
import type { MessageWords } from "./message-words.ts";

/** The answer to a turn of a conversation, with the id of its question. */
export interface Turn {
  readonly id: string;
  readonly message: Message;
}

/**
 * Asks the next question of the conversation in a place, and notes what its people were shown. A question
 * may point at what its message carries.
 */
export function takeTurn(
  desk: Desk,
  place: string,
  question: string,
  seen: Pick<AnswerViewOptions, "audience" | "share">,
  carried?: MessageWords,
): Turn {
  const reply = (carried && replyToPointing(desk, question, carried)) ?? ask(desk, question, place);
  const { message, shown } = answerPage(reply.answer, { ...seen, id: reply.id });
  noteTurn(desk, place, reply, shown);
  return { id: reply.id, message };
}
