import type { HomeView, KnownBlock } from "@slack/types";
import type { Answer } from "#answers/answer.ts";
import { button, controls } from "./controls.ts";
import { bold, header, plain, richText, section, smallPrint } from "./rich-text.ts";
import { voicesParts } from "./voices.ts";
import { counted } from "./wording.ts";

/** How much the library holds. */
export interface LibraryCounts {
  readonly articles: number;
  readonly quotations: number;
  readonly speakers: number;
}

/** The app's own page: search, what the library holds, who is quoted most. */
export function homeView(counts: LibraryCounts, voices: Answer): HomeView {
  return {
    type: "home",
    blocks: [
      header("Who said that?"),
      {
        type: "input",
        block_id: "home",
        dispatch_action: true,
        label: { type: "plain_text", text: "Ask, then press Enter", emoji: false },
        element: { type: "plain_text_input", action_id: controls.homeSearch, max_length: 500 },
      },
      { type: "actions", elements: [button("Ask with filters", controls.homeAsk, "ask")] },
      { type: "divider" },
      header("The library"),
      richText(section(bold(countWords(counts)))),
      ...mostQuoted(voices),
      smallPrint("In any channel: /whosaid and your question. Only you see the answer."),
    ],
  };
}

function countWords({ articles, quotations, speakers }: LibraryCounts): string {
  return `${counted(articles, "article")}, ${counted(quotations, "quotation")}, ${counted(speakers, "speaker")}.`;
}

function mostQuoted(answer: Answer): KnownBlock[] {
  if (answer.kind !== "voices" || answer.voices.length === 0) return [];
  const { details = [] } = voicesParts({ ...answer, silent: [] });
  return [
    richText(section(plain("Quoted most:"))),
    ...details.slice(0, 1).flatMap(({ blocks }) => blocks),
  ];
}
