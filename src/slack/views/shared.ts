import type { Result } from "#answers/answer.ts";
import type { Message } from "./answer.ts";
import { fallbackText } from "./fallback-text.ts";
import { resultBlocks } from "./result.ts";
import { plain, richText, section } from "./rich-text.ts";
import { aloud } from "./wording.ts";

/** A result as it is posted to a channel for everybody, naming who shared it. */
export function sharedView(result: Result, sharer: string): Message {
  return {
    text: fallbackText([aloud(result)]),
    blocks: [
      ...resultBlocks(result),
      richText(section(plain("Shared by "), { type: "user", user_id: sharer })),
    ],
  };
}
