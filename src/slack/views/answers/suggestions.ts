import type { Answer } from "#answers/answer.ts";
import { eachAnswer } from "#phrases/each-answer.ts";

/** What an answer proposes to ask next, in the order of its buttons. */
export function suggestionsOf(answer: Answer): readonly string[] {
  return distinct(eachAnswer(answer).flatMap(suggestionsOfOne));
}

function suggestionsOfOne(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "help":
      return answer.examples;
    case "not-found":
      if (answer.nothingMore) return [];
      if (answer.speaker !== undefined) return [wordsOf(answer.speaker)];
      if (answer.also.length > 0) return [];
      return answer.suggestions.length > 0 ? answer.suggestions : [whoIsQuoted];
    case "too-broad":
      return [whoIsQuoted];
    case "verdict":
      return answer.verdict === "not-found" ? [wordsOf(answer.asked.speaker)] : [];
    case "speaker":
      return aboutSpeaker(answer);
    default:
      return [];
  }
}

/** Related passages that one answer shows at most. */
export const mostRelated = 3;

const whoIsQuoted = "who is quoted?";

function wordsOf(speaker: string | null): string {
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
    return names.map((name) => (asked === "who" ? `who is ${name}?` : wordsOf(name)));
  return asked === "who" && quotations > mostRelated ? [wordsOf(speaker)] : [];
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
