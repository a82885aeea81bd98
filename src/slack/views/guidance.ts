import { shorten } from "./excerpt.ts";
import {
  type AnswerOf,
  type Audience,
  type Item,
  lineItem,
  type Parts,
  resultItem,
} from "./parts.ts";
import { bullets, plain, richText } from "./rich-text.ts";
import { inArticles } from "./wording.ts";

/** What to type, with examples and speakers of the library at hand. */
export function helpParts(answer: AnswerOf<"help">): Parts {
  const details: Item[] = [];
  if (answer.examples.length > 0) details.push(listItem("Try:", answer.examples.slice(0, 8)));
  if (answer.speakers.length > 0)
    details.push(lineItem("Quoted here:", shorten(answer.speakers.join(", "), 1_000)));
  return {
    lead: "Ask who said something, whether somebody said it, or what somebody said about a subject.",
    details,
    items: [],
  };
}

export function tooBroadParts(): Parts {
  return {
    lead: "These words are too common to search for. Add a name or a word of the subject.",
    details: [],
    items: [],
  };
}

export function notStatedParts(answer: AnswerOf<"not-stated">): Parts {
  return {
    lead: `Not stated ${inArticles(answer.articles)}.`,
    details: [],
    items: answer.results.map(resultItem),
  };
}

/** Nothing found: what was searched is said in private only. */
export function notFoundParts(answer: AnswerOf<"not-found">, audience: Audience): Parts {
  const details: Item[] = [];
  if (audience === "private" && answer.searched !== "")
    details.push(lineItem("Searched for:", shorten(answer.searched, 300)));
  if (answer.suggestions.length > 0)
    details.push(listItem("Nearest in the library:", answer.suggestions.slice(0, 5)));
  return { lead: `Not ${inArticles(answer.articles)}.`, details, items: [] };
}

export function declinedParts(answer: AnswerOf<"declined">): Parts {
  const reasons = {
    opinion: "I have no opinions: I find who said what. Ask what somebody said about it.",
    truth: "I can’t tell whether it is true: I can find who said it, word for word.",
    motive: "I can’t tell why: I can find what they said about it, word for word.",
  } as const;
  return { lead: reasons[answer.reason], details: [], items: answer.results.map(resultItem) };
}

function listItem(heading: string, entries: readonly string[]): Item {
  const shown = entries.map((entry) => shorten(entry, 200));
  const line = lineItem(heading);
  return {
    blocks: [...line.blocks, richText(bullets(shown.map((entry) => [plain(entry)])))],
    aloud: `${heading} ${shown.join("; ")}`,
  };
}
