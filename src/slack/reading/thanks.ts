import { questionOf } from "./question.ts";

/** Whether a message says thank you or OK, in words or by emoji, and nothing else. */
export function isThanks(text: string): boolean {
  return thanks.test(questionOf(text)) || thankfulEmoji.test(text);
}

const thanks =
  /^(?:(?:great|perfect|ok(?:ay)?|cool|nice|got it)[,.! ]+)*(?:ok(?:ay)?|got it|(?:great|perfect|cool|nice|brilliant|lovely|awesome)!|(?:many )?(?:thanks|thank you|thx|cheers)(?: (?:so|very) much| a lot| again)?)[\s!.]*$/i;

/** As Slack has them in a text, by their names, or as characters; whom the message mentions doesn't count. */
const thankfulEmoji =
  /^(?:\s|<@\w+>)*(?:(?::(?:\+1|thumbsup|pray|raised_hands|clap|heart|tada|white_check_mark|ok_hand|100|star|blush|smile|slightly_smiling_face):(?::skin-tone-\d:)?|(?:👍|🙏|🙌|👏|❤|🎉|✅|👌|💯|⭐|😊|😄|🙂)[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?)\s*)+$/u;
