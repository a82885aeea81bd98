import { notice } from "#slack/views/messages/notice.ts";

/** The answer to somebody who says thank you or OK in a conversation, and nothing else; null otherwise. */
export function replyToThanks(text: string): ReturnType<typeof notice> | null {
  return thanks.test(text) ? notice("You’re welcome.") : null;
}

const thanks =
  /^(?:(?:great|perfect|ok(?:ay)?|cool|nice|got it)[,.! ]+)*(?:ok(?:ay)?|got it|(?:many )?(?:thanks|thank you|thx|cheers)(?: (?:so|very) much| a lot| again)?)[\s!.]*$/i;
