import type { Answer, Conversation, Result } from "#answers/answer.ts";
import type { Library } from "#library/library.ts";
import { base, quoted, samples } from "./sample-answers.ts";

/**
 * The library of the sample article, whose answers the test decides; receipts of the samples are
 * answered as the real one does.
 */
export function libraryAnswering(
  ask: (question: string, conversation?: Conversation) => Answer,
): Library {
  return {
    articles: [quoted],
    warnings: [],
    article: (id) => (id === quoted.article.id ? quoted : undefined),
    add: () => {
      throw new Error("The test library takes no articles.");
    },
    follow: ({ understood }) => ({ question: understood, speaker: null, shown: [] }),
    check: (draft) => ({ ...base, kind: "draft", draft, checks: [] }),
    prepare: async () => {},
    rehearsal: () => [],
    ask: (question, conversation) => {
      const result = samples.find(({ receipt }) => receipt === question);
      return result ? holding(result) : ask(question, conversation);
    },
  };
}

function holding(result: Result): Answer {
  const { receipt } = result;
  return { ...base, kind: "receipt", receipt, state: "holds", diff: [], results: [result] };
}
