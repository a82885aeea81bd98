import type { Answer, Conversation } from "#answers/answer.ts";
import type { Library } from "#library/library.ts";

/** A library without articles whose answers the test decides. */
export function libraryAnswering(
  ask: (question: string, conversation?: Conversation) => Answer,
): Library {
  return {
    articles: [],
    warnings: [],
    article: () => undefined,
    add: () => {
      throw new Error("The test library takes no articles.");
    },
    remove: () => undefined,
    ask,
  };
}
