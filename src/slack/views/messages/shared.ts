import type { Result } from "#answers/answer.ts";
import { resultBlocks } from "#slack/views/answers/result.ts";
import { resultControls } from "#slack/views/blocks/controls.ts";
import { plain, richText, section } from "#slack/views/blocks/rich-text.ts";
import { aloud } from "#slack/views/words/wording.ts";
import { fallbackText } from "./fallback-text.ts";
import type { Message } from "./message.ts";

/** A result as it is posted to a channel for everybody, with its evidence and who shared it. */
export function sharedView(result: Result, sharer: string): Message {
  return {
    text: fallbackText([aloud(result)]),
    blocks: [
      ...resultBlocks(result),
      resultControls(result, { share: false, room: "first" }),
      richText(section(plain("Shared by "), { type: "user", user_id: sharer })),
    ],
  };
}
