import type { ContextActionsBlock } from "@slack/types";
import { controls } from "#slack/views/blocks/controls.ts";
import { type Rating, ratedAnswer } from "#slack/views/blocks/values.ts";
import type { Message } from "./message.ts";

/** An answer with buttons to say whether it was any good. */
export function withFeedback(message: Message, id: string): Message {
  const buttons: ContextActionsBlock = {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: controls.feedback,
        positive_button: choice("Good answer", "good", id),
        negative_button: choice("Bad answer", "bad", id),
      },
    ],
  };
  return { ...message, blocks: [...message.blocks, buttons] };
}

function choice(text: string, rating: Rating, id: string) {
  return {
    text: { type: "plain_text", text, emoji: false },
    accessibility_label: text,
    value: ratedAnswer.write({ rating, id }),
  } as const;
}
