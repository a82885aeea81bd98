import type { HomeView, KnownBlock, RichTextElement } from "@slack/types";
import type { Voice } from "#answers/answer.ts";
import type { Article } from "#articles/article.ts";
import { counted, figure } from "#phrases/counts.ts";
import { voicesChart } from "./answers/voices.ts";
import { button, controls, labelled } from "./blocks/controls.ts";
import { dateElement } from "./blocks/date.ts";
import { bold, bullets, header, plain, richText, section, smallPrint } from "./blocks/rich-text.ts";
import { webAddressOf } from "./windows/web-address.ts";
import { shorten } from "./words/excerpt.ts";

/** What the library holds. */
export interface LibrarySummary {
  readonly articles: number;
  readonly quotations: number;
  readonly speakers: number;
  /** The most quoted first, with the id that the app knows each by. */
  readonly voices: readonly (Voice & { readonly id: string })[];
  /** Some of the articles, with how many quotations each has. */
  readonly some: readonly { readonly article: Article; readonly quotations: number }[];
}

/** Speakers in the chart, and those of them with a button. */
const mostVoices = 8;
const mostSpeakers = 5;
/** Articles that are listed. */
export const mostArticles = 10;

/** The app's own page: search, who is quoted most, which articles there are. */
export function homeView(library: LibrarySummary): HomeView {
  return {
    type: "home",
    blocks: [
      header("Who said that?"),
      {
        type: "input",
        block_id: "home",
        dispatch_action: true,
        label: { type: "plain_text", text: "Ask, then press Enter", emoji: false },
        element: {
          type: "plain_text_input",
          action_id: controls.homeSearch,
          max_length: 500,
          placeholder: {
            type: "plain_text",
            text: "A word, a name, or a question",
            emoji: false,
          },
        },
      },
      { type: "actions", elements: [button("Ask with filters", controls.homeAsk, "ask")] },
      { type: "divider" },
      header("The library"),
      richText(section(bold(libraryWords(library)))),
      ...mostQuoted(library),
      ...articleList(library),
      smallPrint("In any channel: /whosaid and your question. Only you see the answer."),
    ],
  };
}

function libraryWords({ articles, quotations, speakers }: LibrarySummary): string {
  if (articles === 0) return "There are no articles yet.";
  return `${counted(articles, "article")}, ${counted(quotations, "quotation")}, ${counted(speakers, "speaker")}.`;
}

function mostQuoted({ voices }: LibrarySummary): KnownBlock[] {
  const most = voices.filter(({ quotations }) => quotations > 0).slice(0, mostVoices);
  if (most.length === 0) return [];
  return [
    richText(section(bold("Quoted most"))),
    ...voicesChart(most).blocks,
    {
      type: "actions",
      elements: most
        .slice(0, mostSpeakers)
        .map(({ speaker, id }, index) =>
          labelled(button(speaker, `home.speaker.${index}`, id), `What did ${speaker} say?`),
        ),
    },
  ];
}

/** A title, which opens the article where that stands on the web. */
function titleElement(article: Article): RichTextElement {
  const text = shorten(article.title || "Untitled", 150);
  const url = webAddressOf(article);
  return url === null || url.length > longestAddress ? plain(text) : { type: "link", url, text };
}

/** Code units of an address: of ten articles there must be room for each. */
const longestAddress = 300;

function articleList({ some, articles }: LibrarySummary): KnownBlock[] {
  if (some.length === 0) return [];
  const lines = some
    .slice(0, mostArticles)
    .map(({ article, quotations }) => [
      titleElement(article),
      ...(article.published ? [plain(" · "), dateElement(shorten(article.published, 100))] : []),
      plain(` · ${counted(quotations, "quotation")}`),
    ]);
  const more = articles - lines.length;
  return [
    richText(section(bold("Articles")), bullets(lines)),
    ...(more > 0 ? [smallPrint(`And ${figure(more)} more.`)] : []),
  ];
}
