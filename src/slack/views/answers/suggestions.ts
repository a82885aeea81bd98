import type { Answer } from "#answers/answer.ts";
import { eachAnswer } from "#phrases/each-answer.ts";
import { suggestionControls } from "#slack/views/blocks/controls.ts";
import { bullets, plain, richText } from "#slack/views/blocks/rich-text.ts";
import { asSentence } from "#slack/views/words/as-sentence.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { type Item, lineItem } from "./parts.ts";
import { mostRelated } from "./related.ts";

/** What an answer proposes to ask next, in the order of its buttons. */
export function suggestionsOf(answer: Answer): readonly string[] {
  return distinct(eachAnswer(answer).flatMap(suggestionsOfOne));
}

/** What to ask next: buttons where there is a question's id, a list otherwise. */
export function suggestionItems(answer: Answer, id: string | undefined): Item[] {
  const suggestions = suggestionsOf(answer);
  if (suggestions.length === 0) return [];
  const { blocks } = lineItem("Try:");
  const spoken = `Try: ${suggestions.slice(0, 5).map(asSentence).join("; ")}`;
  if (id !== undefined)
    return [{ blocks: [...blocks, suggestionControls(id, suggestions)], aloud: spoken }];
  const list = suggestions
    .slice(0, 8)
    .map((suggestion) => [plain(shorten(asSentence(suggestion), 200))]);
  return [{ blocks: [...blocks, richText(bullets(list))], aloud: spoken }];
}

function suggestionsOfOne(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "help":
      return answer.examples;
    case "not-found":
      if (answer.nothingMore) return [];
      if (answer.speaker !== undefined) return [whatSaid(answer.speaker)];
      if (answer.also.length > 0) return [];
      return answer.suggestions.length > 0 ? answer.suggestions : [whoIsQuoted];
    case "declined":
      return answer.reason === "gender" ? [whoIsQuoted] : [];
    case "too-broad":
      return [whoIsQuoted];
    case "verdict":
      return answer.verdict === "not-found" ? besidesClaim(answer) : [];
    case "speaker":
      return aboutSpeaker(answer);
    default:
      return [];
  }
}

/** Of somebody whom no article knows there is nothing else: who is spelt alike, or else who is quoted. */
function besidesClaim({ asked, suggestions }: Extract<Answer, { kind: "verdict" }>): string[] {
  if (suggestions === undefined) return [whatSaid(asked.speaker)];
  return suggestions.length > 0 ? suggestions.map(whatSaid) : [whoIsQuoted];
}

const whoIsQuoted = "who is quoted?";

function whatSaid(speaker: string | null): string {
  return speaker === null ? whoIsQuoted : `what did ${speaker} say?`;
}

/** Each person whom the name could mean; the words of the one that it means. */
function aboutSpeaker({
  asked,
  speaker,
  quotations,
  namesakes,
}: Extract<Answer, { kind: "speaker" }>): readonly string[] {
  const names = distinct(namesakes.map((one) => one.speaker));
  if (names.length > 1)
    return names.map((name) => (asked === "who" ? `who is ${name}?` : whatSaid(name)));
  return asked === "who" && quotations > mostRelated ? [whatSaid(speaker)] : [];
}

/** Without blanks, and without what differs in case only. */
function distinct(suggestions: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const suggestion of suggestions) {
    const fold = suggestion.trim().toLocaleLowerCase();
    if (fold !== "" && !byFold.has(fold)) byFold.set(fold, suggestion.trim());
  }
  return [...byFold.values()];
}
