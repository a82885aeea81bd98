import type { Answer } from "#answers/answer.ts";
import { namesakesHeading, namesakesWords } from "#phrases/namesakes.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { type Item, lineItem } from "./parts.ts";

/** People who go by the asked name and may not be one person. */
export function namesakeItems(answer: Answer): Item[] {
  const people = namesakesWords(answer, shorten);
  return people === "" ? [] : [lineItem(namesakesHeading, people)];
}
