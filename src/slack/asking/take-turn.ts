import { answerPage } from "#slack/views/answers/answer.ts";
import { replyToPointing } from "./about-message.ts";
import { ask, noteTurn, type Records } from "./ask.ts";
import type { Taken, Turn } from "./desk.ts";

/**
 * Asks the next question of the conversation in a place, and notes what its people were shown. A question
 * may point at what its message carries.
 */
export function takeTurn(records: Records, { place, question, seenBy, carried }: Turn): Taken {
  const { library, memory } = records;
  const pointing = carried && replyToPointing(library, question, carried);
  const reply = pointing ?? ask(library, question, memory.conversationIn(place));
  const id = memory.keep(reply.asked);
  const { message, shown } = answerPage(reply.answer, { ...seenBy, id });
  noteTurn(records, place, reply, shown);
  return { message, ratedBy: reply.answer.kind === "help" ? null : id };
}
