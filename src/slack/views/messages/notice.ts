import { plain, richText, section } from "#slack/views/blocks/rich-text.ts";
import { fallbackText } from "./fallback-text.ts";
import type { Message } from "./message.ts";

/** The answer to a message that says thank you. */
export const welcome: Message = notice("You’re welcome.");

/** A message that says one thing. */
export function notice(words: string): Message {
  return { text: fallbackText([words]), blocks: [richText(section(plain(words)))] };
}
