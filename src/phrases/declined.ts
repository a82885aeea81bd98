import type { Answer } from "#answers/answer.ts";

type Reason = Extract<Answer, { kind: "declined" }>["reason"];

/** Why a question is not answered, and what can be asked instead. */
export const declinedWords: Readonly<Record<Reason, string>> = {
  opinion: "I have no opinions: I find who said what. Ask what somebody said about it.",
  truth: "I can’t tell whether it is true: I can find who said it, word for word.",
  gender:
    "I don’t sort speakers into women and men: the articles seldom tell. Ask who is quoted, then for anybody’s words by name.",
  motive: "I can’t tell why: I can find what they said about it, word for word.",
};
