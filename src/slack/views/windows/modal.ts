import type { KnownBlock, ModalView } from "@slack/types";
import { limits } from "#slack/limits.ts";
import { smallPrint } from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";

/** A window over the conversation. `state` comes back with its buttons: a short id, never data. */
export function modal(title: string, blocks: readonly KnownBlock[], state = ""): ModalView {
  return {
    type: "modal",
    title: { type: "plain_text", text: shorten(title, limits.viewTitle), emoji: false },
    close: { type: "plain_text", text: "Close", emoji: false },
    private_metadata: state,
    blocks: fitting(blocks),
  };
}

/** As many blocks as a view holds; what is left out is said. */
function fitting(blocks: readonly KnownBlock[]): KnownBlock[] {
  let json = 300;
  for (const [index, block] of blocks.entries()) {
    json += JSON.stringify(block).length + 1;
    if (json > limits.blocksJson || index >= limits.blocksInView - 1)
      return [...blocks.slice(0, index), smallPrint("The rest does not fit here.")];
  }
  return [...blocks];
}
