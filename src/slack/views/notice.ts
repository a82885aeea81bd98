import type { Message } from "./answer.ts";
import { fallbackText } from "./fallback-text.ts";
import { plain, richText, section } from "./rich-text.ts";

/** A message that says one thing. */
export function notice(words: string): Message {
  return { text: fallbackText([words]), blocks: [richText(section(plain(words)))] };
}
