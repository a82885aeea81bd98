import { limits } from "#slack/limits.ts";
import { smallPrint } from "#slack/views/blocks/rich-text.ts";
import type { Message } from "./message.ts";
import { notice } from "./notice.ts";

/** The answer to a file without words. */
export const fileNotice = notice("I can’t read files. Paste the words that you want to look up.");

/** An answer to words that came with a file. */
export function withFileNote({ text, blocks }: Message): Message {
  const words = "I can’t read files: only your words were looked up.";
  return {
    text: text.length + words.length < limits.messageText ? `${text}\n${words}` : text,
    blocks: [...blocks, smallPrint(words)],
  };
}
